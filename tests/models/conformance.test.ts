import * as tsParser from "@typescript-eslint/parser";
import { Linter } from "eslint";
import { describe, expect, it } from "vitest";
import { rules } from "../../rules/index.js";
import { readSettings } from "../../src/facts/settings.js";
import { builtIn } from "../../src/models/registry.js";
import type { Release, ResourceRow } from "../../src/models/schema.js";

/** A user's row in the fewest words. */
const bus = { id: "bus", acquire: ["Bus#listen"], release: [{ form: "matching", call: "unlisten", operands: ["event", "handler"] }] };
const settings = { certainty: "possible", resources: [bus] };

/** Every row of the tables, and the user's as the settings complete it. */
const rows = readSettings(settings).models.resources;

/** How a program comes by a long-lived target that fits a row: a name to keep it under, the expression, and what must be declared. */
function targetOf({ receiver, docs }: ResourceRow): { name: string; expression: string; parameter: string; imports: string } {
  const name = receiver?.names?.[0] ?? "target";
  const holder = builtIn.holders.find(({ path, type }) => type !== undefined && path.endsWith("()") && receiver?.types?.includes(type));
  if (holder) return { name, expression: holder.path.replace("()", '("print")'), parameter: "", imports: "" };
  const [global] = receiver?.globals ?? [];
  if (global !== undefined) return { name, expression: global, parameter: "", imports: "" };
  if (receiver?.names) return { name, expression: name, parameter: name, imports: "" };
  if (docs.startsWith("https://developer.mozilla.org/")) return { name, expression: "window", parameter: "", imports: "" };
  if (docs.startsWith("https://nodejs.org/")) return { name, expression: "process", parameter: "", imports: "" };
  return { name, expression: "shared", parameter: "", imports: 'import { shared } from "./shared.js";' };
}

/** The code of one way to take what a row is about. */
class Shapes {
  readonly #row: ResourceRow;
  readonly #method: string;
  readonly #target: ReturnType<typeof targetOf>;

  constructor(row: ResourceRow, path: string) {
    this.#row = row;
    this.#method = path.slice(path.indexOf("#") + 1).replace("*", "change");
    this.#target = targetOf(row);
  }

  /** The program, with the target in a field of the class that `member` is written into. */
  program(members: string, name = "Owner"): string {
    const { name: field, expression, parameter, imports } = this.#target;
    return `${imports}\nexport class ${name} { constructor(${parameter}) { this.${field} = ${expression}; }\n${members} }`;
  }

  #call(method: string, operands: Partial<Record<"event" | "handler" | "options" | "context", string>>): string {
    const { event, handler, options, context } = this.#row.operands;
    const passed: (string | undefined)[] = [];
    if (event !== undefined && operands.event) passed[event] = operands.event;
    if (handler !== undefined && operands.handler) passed[handler] = operands.handler;
    if (options !== undefined && operands.options) passed[options] = operands.options;
    if (context !== undefined && operands.context) passed[context] = operands.context;
    return `this.${this.#target.name}.${method}(${Array.from(passed, (operand) => operand ?? '".part"').join(", ")});`;
  }

  get #event(): string {
    return JSON.stringify(this.#row.events?.[0] ?? "change");
  }

  take(handler: string, options = "", context = this.#row.release.some(({ form }) => form === "receiver") ? "this" : ""): string {
    return this.#row.handle === "slot" ? `this.${this.#target.name}.${this.#method} = ${handler};` : this.#call(this.#method, { event: this.#event, handler, options, context });
  }

  give(release: Release, handler: string): string {
    switch (release.form) {
      case "matching":
        return this.#call(release.call, { event: this.#event, handler });
      case "bulk":
        return this.#call(release.call, { event: this.#event });
      case "end":
        return this.#call(release.call, {});
      case "receiver":
        return `Static.${release.call}(this);`;
      case "unset":
        return `this.${this.#target.name}.${this.#method} = null;`;
      case "signal":
        return "this.controller.abort();";
    }
  }
}

/** The ids of what the rule of a row reports, with the lines. */
function lint({ kind }: ResourceRow, code: string): string[] {
  const name = `no-unreleased-${kind}`;
  const rule = rules[name];
  if (!rule) throw new Error(`There is no rule ${name}.`);
  const config = {
    languageOptions: { parser: tsParser },
    plugins: { leaks: { rules: { [name]: rule } } },
    rules: { [`leaks/${name}`]: "error" },
    settings: { leaks: settings },
  };
  return new Linter().verify(code, config as never).map(({ messageId, message, line }) => `${messageId ?? message} in line ${String(line)}`);
}

describe.each(rows.flatMap((row) => row.acquire.map((path) => ({ path, id: row.id, row }))))("$path of $id", ({ row, path }) => {
  const shapes = new Shapes(row, path);
  const leak = row.once?.includes(path) ? "mayNeverFire" : "neverReleased";
  const handler = "handler = () => this.value;";
  const releases = row.release.map((release) => ({ release, label: "call" in release ? `${release.form} ${release.call}` : release.form }));
  /** The calls that name again what was taken. */
  const matching = releases.filter(({ release: { form } }) => form === "matching");
  const precise = releases.filter(({ release: { form } }) => form === "matching" || form === "unset");

  it("has a way to give it back precisely", () => expect(precise.length).toBeGreaterThan(0));

  it("leaks where nothing gives it back", () => {
    const code = shapes.program(`${handler}\nstart() { ${shapes.take("this.handler")} }\ndestroy() {}`);
    expect(lint(row, code)).toEqual([`${leak} in line 4`]);
  });

  it("leaks an inline handler", () => {
    const code = shapes.program(`start() { ${shapes.take("() => this.value")} }`);
    expect(lint(row, code)).toEqual([`${leak} in line 3`]);
  });

  it.each(releases)("is released by $label in the teardown", ({ release }) => {
    const options = release.form === "signal" ? `{ ${release.option}: this.controller.signal }` : "";
    const code = shapes.program(
      `controller = new AbortController(); ${handler}\nstart() { ${shapes.take("this.handler", options)} }\ndestroy() { ${shapes.give(release, "this.handler")} }`,
    );
    expect(lint(row, code)).toEqual([]);
  });

  if (releases.some(({ release: { form } }) => form === "receiver"))
    it("may be released by the base class", () => {
      const code = shapes.program(`${handler}\nstart() { ${shapes.take("this.handler")} }\ndestroy() {}`, "Owner extends Base");
      expect(lint(row, code)).toEqual([]);
    });

  it.each(precise)("escapes where what it returns gives it back: $label", ({ release }) => {
    const code = shapes.program(`start() { const handler = () => this.value; ${shapes.take("handler")} return () => { ${shapes.give(release, "handler")} }; }`);
    expect(lint(row, code)).toEqual([]);
  });

  it("escapes where the handler is handed through", () => {
    const code = shapes.program(`start(handler) { ${shapes.take("handler", "", "")} }\ndestroy() {}`);
    expect(lint(row, code)).toEqual([]);
  });

  it.each(matching)("leaks where the teardown removes another function: $label", ({ release }) => {
    const code = shapes.program(`${handler} other = () => this.value;\nstart() { ${shapes.take("this.handler")} }\ndestroy() { ${shapes.give(release, "this.other")} }`);
    expect(lint(row, code)).toEqual([`${leak} in line 4`]);
  });

  it.each(matching)("leaks where only another class gives back its own: $label", ({ release }) => {
    const leaking = shapes.program(`${handler}\nstart() { ${shapes.take("this.handler")} }\ndestroy() {}`, "Leaking");
    const clean = shapes.program(`${handler}\nstart() { ${shapes.take("this.handler")} }\ndestroy() { ${shapes.give(release, "this.handler")} }`, "Clean");
    expect(lint(row, `${leaking}\n${clean}`)).toEqual([`${leak} in line 4`]);
  });

  it.each(matching)("leaks where the field that names it is overwritten: $label", ({ release }) => {
    const code = shapes.program(
      `start() { const first = () => this.value; const second = () => this.value; ${shapes.take("first")} this.handler = second; }\ndestroy() { ${shapes.give(release, "this.handler")} }`,
    );
    expect(lint(row, code)).toEqual([`${leak} in line 3`]);
  });
});
