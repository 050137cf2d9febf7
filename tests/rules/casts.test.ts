import * as tsParser from "@typescript-eslint/parser";
import { Linter } from "eslint";
import { describe, expect, it } from "vitest";
import plugin from "../../src/index.js";

/** What all rules say of a program in TypeScript: the names of the rules. */
function reports(code: string): (string | null)[] {
  return new Linter().verify(code, { ...plugin.configs.strict, languageOptions: { parser: tsParser } }, "file.ts").map(({ ruleId }) => ruleId);
}

describe("a cast does not hide", () => {
  it.each([
    ["a guard", "let started = false; export function start(app) { if (!(started as boolean)) { started = true; process.on('SIGTERM', () => app.close()); } }", []],
    ["a guard on a static field", "class Panel { static on = false; constructor() { if (!(Panel as any).on) { Panel.on = true; window.addEventListener('resize', () => this.go()); } } go() {} }", []],
    ["null in a slot that its teardown clears", "let current; export class Panel { constructor(id) { this.id = id; current = this; } destroy() { current = null!; } }", []],
    ["null in an entry that an error is put under", "const byId = {}; export function load(id) { try { read(id); } catch (e) { byId[id] = e; } byId[id] = null as any; }", []],
    ["a variable let go of by hand", "const kept = []; export function load() { let data = new Array(1e6); const use = () => data.length; use(); kept.push(() => 1); data = null!; }", []],
    ["a class in front of its prototype", "function Panel() { this.go = this.layout.bind(this); window.addEventListener('resize', this.go); } Panel.prototype.layout = function () {}; (Panel as any).prototype.destroy = function () { window.removeEventListener('resize', this.go); };", []],
    ["a callback at the top that runs once", "process.once('exit', (() => { const report = collect(); process.on('warning', () => report.add()); }) as () => void);", []],
    ["what a list of disposers is", "export class Panel { disposers = []; constructor() { const go = () => this.press(); document.addEventListener('keydown', go); (this.disposers as any[]).push(() => document.removeEventListener('keydown', go)); } press() {} destroy() { (this.disposers as any[]).length = 0; } }", ["leaks/no-unreleased-listener"]],
    ["the promises of a race", "const closed = waitForClose(); export function next(job) { return Promise.race([job, closed] as const); }", ["leaks/no-accumulating-promise"]],
    ["the argument of a bound function", "const hooks = []; export function open(big) { hooks.push(run.bind(null, big as any)); } function run() {}", ["leaks/no-retained-bound-method"]],
    ["the method that a wrapper is handed", "const hooks = []; export class Panel { open() { hooks.push(debounce((() => this.close()) as any, 100)); } close() {} }", ["leaks/no-retained-bound-method"]],
    ["what a listener receives", "const clicks = []; document.addEventListener('click', ((event) => { clicks.push(event); }) as EventListener);", ["leaks/no-retained-element"]],
    ["an error", "const errors = []; export function load(id) { return read(id).catch(keep as any); } function keep(reason) { errors.push(reason); }", ["leaks/no-retained-error"]],
    ["an error whose stack is deleted", "const errors = []; export function load(id) { try { read(id); } catch (e) { delete (e.stack as any); errors.push(e); } }", ["leaks/no-retained-error"]],
    ["how many a splice takes out", "const list = []; export function collect() { list.splice(0, 0 as number, { at: Date.now() }); }", ["leaks/no-unbounded-collection"]],
    ["an enumeration", "const views = new Map(); export function show() { views.set((View as any).Main, { at: Date.now() }); }", []],
    ["a chain of registrations", "import { bus } from './bus.js'; export class View { constructor() { bus.on('open', () => this.render()).on('close', () => this.clear())!; } render() {} clear() {} }", ["leaks/no-unreleased-listener", "leaks/no-unreleased-listener"]],
    ["a helper that adds for its callers", "export function follow(element) { const listen = ((name, handler) => window.addEventListener(name, handler)) as any; listen('scroll', () => element.update()); }", ["leaks/no-unreleased-listener"]],
    ["a handler behind the handler, of another API", "import { app } from './app.js'; class Panel { constructor() { app.on('request', (r) => this.check(r), ((r) => this.open(r)) as any); } open() {} check() {} }", []],
  ])("%s", (_, code, expected) => {
    expect(reports(code)).toEqual(expected);
  });
});
