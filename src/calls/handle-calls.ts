import type { TSESTree } from "@typescript-eslint/utils";
import { append } from "../ast/append.js";
import { calledAs, calledName, callsByName } from "../ast/calls-named.js";
import { perFile } from "../ast/file-index.js";
import { methodsNamed } from "../ast/methods-named.js";
import { isFunction } from "../ast/is-function.js";
import { propertyName } from "../ast/property-name.js";
import type { CallNode, Node } from "../ast/types.js";
import { unwrap } from "../ast/unwrap.js";
import type { Models } from "../models/registry.js";
import type { HandleRow } from "../models/schema.js";
import { isThis } from "../scope/fields.js";
import { importedSources } from "../scope/imported-sources.js";
import { staticStrings } from "../scope/static-strings.js";
import { trace } from "../scope/trace.js";
import { variableOf } from "../scope/variable-of.js";
import type { Analysis } from "./analysis.js";
import { perModels } from "./per-models.js";
import { isReceiver } from "./is-receiver.js";

/** A call that took something which the handle it returned ends. */
export interface HandleAcquisition {
  readonly row: HandleRow;
  readonly node: CallNode;
  /** What the method was called on; null for functions and constructors. */
  readonly target: Node | null;
  /** The function that is kept and called, if the row has one. */
  readonly handler: Node | null;
  /** The `this` that is passed beside the handler, to call it with or to hand it over. */
  readonly context: Node | null;
}

/** A row under the last name of one of the calls that take it. */
interface Entry {
  readonly row: HandleRow;
  readonly form: "function" | "method" | "new";
  /** What a module exports it as. */
  readonly path: string;
}

interface Lookup {
  readonly byName: ReadonlyMap<string, readonly Entry[]>;
  /** The rows of methods by what their names begin and end with. */
  readonly byPattern: readonly { readonly pattern: RegExp; readonly entry: Entry }[];
  /** Whether a name fits any of these, which most do not. */
  readonly anyPattern: RegExp;
}

const lookupOf = perModels(({ handles }): Lookup => {
  const byName = new Map<string, Entry[]>();
  const byPattern: { pattern: RegExp; entry: Entry }[] = [];
  for (const row of handles)
    for (const full of row.acquire) {
      const path = full.replace(/^new /, "");
      const entry: Entry = { row, form: path !== full ? "new" : path.includes("#") ? "method" : "function", path };
      const name = path.replace(/^.*[#.]/, "");
      if (name.includes("*")) byPattern.push({ pattern: new RegExp(`^${name.replace("*", "[A-Z]\\w*")}$`), entry });
      else append(byName, name, entry);
    }
  return { byName, byPattern, anyPattern: new RegExp(byPattern.map(({ pattern }) => pattern.source).join("|") || "^$") };
});

/** Everything the file takes that is ended by a handle. */
export const handleAcquisitions = perFile((analysis: Analysis): readonly HandleAcquisition[] => {
  const lookup = lookupOf(analysis.models);
  const found: HandleAcquisition[] = [];
  const imported = defaultImports(analysis);
  callsByName(analysis).forEach((calls, name) => {
    const exports = name === null ? undefined : imported.get(name)?.flatMap((other) => lookup.byName.get(other) ?? []);
    const known = name === null ? [] : exports && exports.length > 0 ? [...(lookup.byName.get(name) ?? []), ...exports] : entriesFor(lookup, name);
    if (known.length === 0) return;
    const entries = known.filter((entry) => mayBeImported(analysis, entry));
    if (entries.length > 0) for (const node of calls) found.push(...firstOf(analysis, entries, node));
  });
  return found;
});

function firstOf(analysis: Analysis, entries: readonly Entry[], node: CallNode): HandleAcquisition[] {
  for (const entry of entries) {
    const taken = acquisitionOf(analysis, entry, node);
    if (taken) return [taken];
  }
  return [];
}

/** Nothing is noted from file to file: a name that comes out of the source keeps all of it alive. */
function entriesFor({ byName, byPattern, anyPattern }: Lookup, name: string): readonly Entry[] {
  const found = byName.get(name);
  if (found) return found;
  return anyPattern.test(name) ? byPattern.filter(({ pattern }) => pattern.test(name)).map(({ entry }) => entry) : [];
}

/** What the default imports of a file may be, by the names that it gives them. */
const defaultImports = perFile((analysis: Analysis): ReadonlyMap<string, readonly string[]> => {
  const names = new Map<string, readonly string[]>();
  for (const node of analysis.imports) {
    if (node.type !== "ImportDeclaration") continue;
    for (const { type, local } of node.specifiers) if (type === "ImportDefaultSpecifier") names.set(local.name, exportsOf(analysis.models, node.source.value));
  }
  return names;
});

/** What the tables know to come from a module, all of which its default export may be. */
const exportsOf = (models: Models, source: string): string[] =>
  models.handles.flatMap(({ from, polyfills, acquire }) => ((from ?? polyfills)?.some((entry) => isSource(entry, source)) ? acquire.map((path) => path.replace(/^new /, "")) : []));

/** Whether the file has any of the modules that a function or constructor has to come from. */
function mayBeImported(analysis: Analysis, { form, row: { from } }: Entry): boolean {
  if (!from || form === "method") return true;
  const sources = importedSources(analysis);
  return from.some((entry) => (entry.startsWith("*") ? [...sources].some((source) => isSource(entry, source)) : sources.has(entry)));
}

const isSource = (entry: string, source: string): boolean => (entry.startsWith("*") ? source.endsWith(entry.slice(1)) : source === entry);

function acquisitionOf(analysis: Analysis, { row, form, path }: Entry, node: CallNode): HandleAcquisition | null {
  const callee = unwrap(node.callee);
  if ((node.type === "NewExpression") !== (form === "new") || node.arguments.some(({ type }) => type === "SpreadElement")) return null;
  const receiver = form === "method" && callee.type === "MemberExpression" ? callee.object : null;
  const target = row.target === undefined ? receiver : (node.arguments[row.target] ?? null);
  if (form === "method" ? !receiver || !target || (row.receiver && !isReceiver(analysis, row.receiver, receiver)) : !isNamed(analysis, row, path, callee)) return null;
  const handler = row.handler === undefined ? null : (node.arguments[row.handler] ?? null);
  if (row.handler !== undefined && !(handler && canBeCalled(analysis, handler))) return null;
  // `bus.subscribe(EVENTS.saved, f)` listens to an event of that name.
  if (form === "method" && handler && node.arguments.length > 1 && isListedName(handler)) return null;
  // `util.setTimeout(this, f, 500)` is of another kind: what the platform's takes behind the function is no function.
  const [, beside] = node.arguments;
  if (row.kind === "timer" && beside && isFunction(unwrap(beside))) return null;
  if (row.kind === "timer" && callee.type === "MemberExpression" && isOneTimer(analysis, row, callee.object)) return null;
  // `pool.connect((error, client, done) => …)` hands over what it takes, and returns nothing.
  if (row.handler === undefined && form === "method" && node.arguments.some((argument) => isFunctionLike(analysis, argument))) return null;
  // `options.onDidChange(this)` calls what it was given; only a function among the arguments shows a registration.
  if (path.includes("*") && !(handler && isFunctionLike(analysis, handler))) return null;
  if (row.store !== undefined && node.arguments[row.store]) return null;
  const limit = row.limit === undefined ? undefined : node.arguments[row.limit];
  if (limit && !isNothing(analysis, limit)) return null;
  const event = row.ends && node.arguments[row.ends.event];
  if (event && staticStrings(analysis, event)?.every((name) => row.ends?.names.includes(name))) return null;
  const isSet = (name: string): boolean => node.arguments.some((argument) => setsTrue(argument, name));
  if ((row.needs !== undefined && !isSet(row.needs)) || (row.onceOption !== undefined && isSet(row.onceOption))) return null;
  return { row, node, target, handler, context: node.arguments.find((argument) => argument !== handler && unwrap(argument).type === "ThisExpression") ?? null };
}

/** Whether something is a timer itself, which its own method stops: `this.timer.setInterval(f)` and `this.timer.clearInterval()`. */
function isOneTimer(analysis: Analysis, { release }: HandleRow, timer: Node): boolean {
  const name = calledName(timer);
  return name !== null && release.some(
    ({ form, ...end }) =>
      form === "function" && "call" in end &&
      methodsNamed(analysis, end.call).some(({ callee, arguments: passed }) => passed.length === 0 && calledName((unwrap(callee) as TSESTree.MemberExpression).object) === name),
  );
}

/** `{ keepAlive: true }`. */
function setsTrue(argument: Node, name: string): boolean {
  const literal = unwrap(argument);
  return literal.type === "ObjectExpression" && literal.properties.some((property) => property.type === "Property" && propertyName(property) === name && isTrue(unwrap(property.value)));
}

/** Whether a callee is the global, or comes from one of the modules, that the row is about. */
function isNamed(analysis: Analysis, { from, isInjected, polyfills = [], receiver }: HandleRow, path: string, callee: Node): boolean {
  if (isInjected) return trace(analysis, callee).values.every(({ kind }) => kind === "parameter" || kind === "field" || kind === "member" || kind === "global");
  if (receiver && callee.type === "MemberExpression" && !isReceiver(analysis, receiver, callee.object)) return false;
  const root = callee.type === "Identifier" ? callee : null;
  const variable = root && variableOf(analysis, root);
  const imported = (variable ?? (callee.type === "MemberExpression")) ? trace(analysis, callee).values.flatMap((value) => (value.kind === "import" ? [value] : [])) : [];
  // `this.setInterval(f)` is a method of whatever `this` is, which answers for what it takes.
  if (callee.type === "MemberExpression" && isThis(analysis, callee.object)) return false;
  if (callee.type === "MemberExpression" && isOtherClass(path, unwrap(callee.object), imported.map(({ source }) => source))) return false;
  // A default export, and what `require` returns, have an empty path.
  if (from) return imported.some((value) => (value.path === path || value.path === "" || value.path === "default") && from.some((entry) => isSource(entry, value.source)));
  if (imported.some(({ source }) => polyfills.includes(source))) return true;
  // `window.setTimeout`, `timers.setTimeout` and `this.view.setTimeout`: a namesake with the same arguments does the same.
  return callee.type === "MemberExpression" ? !imported.some(({ source }) => !source.startsWith(".") && !PLATFORM.test(source)) : !variable || imported.some(({ source }) => PLATFORM.test(source));
}

/** A static method of a class from next door, for one of a class that has another name: `File.createObjectURL(image, blob)`. */
function isOtherClass(path: string, object: Node, sources: readonly string[]): boolean {
  const dot = path.lastIndexOf(".");
  return dot > 0 && object.type === "Identifier" && object.name !== path.slice(0, dot) && sources.length > 0 && sources.every((source) => source.startsWith("."));
}

/** Modules of Node that export what is global. */
const PLATFORM = /^(?:node:)?(?:timers|url|buffer|worker_threads)$/;

/** `0`, `null` and `undefined`. */
function isNothing(analysis: Analysis, argument: Node): boolean {
  const node = unwrap(argument);
  if (node.type === "Identifier" && node.name === "undefined") return true;
  if (node.type === "Literal") return !node.value;
  const { values } = trace(analysis, node);
  return values.length > 0 && values.every((value) => value.kind === "created" && value.node.type === "Literal" && value.node.value === 0);
}

const isTrue = (node: Node): boolean => node.type === "Literal" && node.value === true;

/** Whether something may be a function, or an object of functions. */
function canBeCalled(analysis: Analysis, handler: Node): boolean {
  const node = unwrap(handler);
  if (node.type === "Literal" || node.type === "TemplateLiteral" || node.type === "ArrayExpression" || node.type === "BinaryExpression") return false;
  return staticStrings(analysis, node) === null;
}

/** `EVENTS.saved`, `Events.Saved`: a name from a list of them. */
function isListedName(handler: Node): boolean {
  const node = unwrap(handler);
  const list = node.type === "MemberExpression" && !node.computed ? unwrap(node.object) : null;
  return list?.type === "Identifier" && /^[A-Z]/.test(list.name);
}

/** Whether the file shows that something is a function: it is written here, a method, or bound. */
function isFunctionLike(analysis: Analysis, handler: Node): boolean {
  return trace(analysis, handler).values.some((value) => value.kind === "method" || (value.kind === "created" && (isFunction(value.node) || value.node.type === "CallExpression")));
}

/** What a function or method ends, if it is one that ends by the forms of a row: the handle. */
export function handleEndedBy(analysis: Analysis, call: TSESTree.CallExpression, { release }: HandleRow): Node | null {
  const name = calledAs(analysis, call.callee);
  for (const form of release) {
    const ended = "call" in form && form.call === name ? endedBy(call, form) : null;
    if (ended) return ended;
  }
  return null;
}

/** The handle that a call of a function is passed, or that one of a method is called on; null for other forms. */
export function endedBy(call: TSESTree.CallExpression, { form }: HandleRow["release"][number]): Node | null {
  if (form === "function") return call.arguments[0] ?? null;
  const callee = unwrap(call.callee);
  return form === "method" && callee.type === "MemberExpression" ? callee.object : null;
}
