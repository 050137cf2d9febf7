import * as tsParser from "@typescript-eslint/parser";
import { Linter } from "eslint";
import { describe, expect, it } from "vitest";
import { rules } from "../../rules/index.js";
import { readSettings } from "../../src/facts/settings.js";
import type { Certainty, HandleRelease, HandleRow } from "../../src/models/schema.js";

/** A user's row in the fewest words. */
const poller = { id: "poller", handle: "result", kind: "timer", acquire: ["poll", "new Poller", "Clock#start"], from: ["*/poll.js"], release: [{ form: "invoke" }, { form: "method", call: "stop" }] };

/** Every row of the tables, and the user's as the settings complete it. */
const rows = readSettings({ resources: [poller] }).models.handles;

/** The code of one way to take what a row is about, and of the ways to end it. */
class Shapes {
  /** Code in front of the class. */
  readonly imports: string;
  /** Where it is imported from, if it is. */
  readonly module: string | null = null;
  readonly #row: HandleRow;
  readonly #callee: string;
  /** The parameter of the constructor that a receiver of a known type comes in by. */
  readonly #parameter: string;

  constructor(row: HandleRow, path: string) {
    this.#row = row;
    const { receiver, from } = row;
    const method = /#(.+)$/.exec(path)?.[1]?.replace("*", "Change");
    const type = receiver?.types?.[0];
    if (method !== undefined && type !== undefined && !receiver?.names) {
      this.imports = "";
      this.#parameter = `source: ${type}`;
      this.#callee = `this.source.${method}`;
    } else if (method !== undefined) {
      const name = receiver?.names?.[0] ?? "shared";
      this.imports = `import { ${[name, ...(row.target === undefined ? [] : ["shared"])].join(", ")} } from "./shared.js";`;
      this.#parameter = "";
      this.#callee = `${name}.${method}`;
    } else {
      const source = from?.[0]?.replace("*", "./vendor");
      this.module = source ?? null;
      this.imports = row.target !== undefined ? 'import { shared } from "./shared.js";' : source === undefined ? "" : `import { ${path.replace(/^new /, "").replace(/\..*$/, "")} } from "${source}";`;
      this.#parameter = "";
      this.#callee = path;
    }
  }

  /** A class with a value for handlers to capture. The first line of `members` is line 3. */
  program(members: string, name = "Owner"): string {
    const field = this.#parameter === "" ? "" : "this.source = source;";
    return `${this.imports}\nexport class ${name} { value = 1; constructor(${this.#parameter}) { ${field} }\n${members} }`;
  }

  /** The expression that takes it, which on its own keeps something; `operators` go between a receiver and its method. */
  take(handler = "() => this.value", operators = ""): string {
    const passed: string[] = [];
    if (this.#row.handler !== undefined) passed[this.#row.handler] = handler;
    if (this.#row.release.some(({ form }) => form === "again") && this.#row.handler === undefined) passed[0] = `${this.source}.element`;
    if (this.#row.target !== undefined) passed[this.#row.target] = "shared";
    for (let index = 0; index < passed.length; index++) passed[index] ??= '"a"';
    // A delay, where one is asked for.
    if (this.#row.lasts === "once" && this.#row.kind === "timer") passed.push("2000");
    if (this.#row.needs) passed.push(`{ ${this.#row.needs}: true }`);
    return `${this.#callee.replace(/\.([^.]*)$/, `${operators}.$1`)}(${passed.join(", ")})`;
  }

  /** What makes a handle keep something. */
  use(handle: string): string {
    const { observes } = this.#row;
    return observes ? `${handle}.${observes.call}(document.body);` : "";
  }

  /** Takes it and keeps it in a place. */
  keep(place: string, taken = this.take()): string {
    return `${place} = ${taken}; ${this.use(place)}`;
  }

  /** What a method that takes it is called on. */
  get source(): string {
    return this.#callee.replace(/\.[^.]*$/, "");
  }

  end(release: HandleRelease, handle: string): string {
    switch (release.form) {
      case "function":
        return `${release.call}(${handle});`;
      case "method":
        return `${handle}.${release.call}();`;
      case "invoke":
        return `${handle}();`;
      case "again":
        return this.#row.handler === undefined ? `${this.source}.${release.call}(${this.source}.element);` : `${release.call}(shared, "a", this.handler);`;
      case "target":
        return `${release.call}(shared);`;
    }
  }
}

/** The reasons of what the rule of a row reports, with the lines. */
function lint({ kind }: HandleRow, code: string, certainty: Certainty = "possible"): string[] {
  const name = `no-unreleased-${kind}`;
  const config = {
    languageOptions: { parser: tsParser },
    plugins: { leaks: { rules: { [name]: rules[name] } } },
    rules: { [`leaks/${name}`]: "error" },
    settings: { leaks: { certainty, resources: [poller] } },
  };
  return new Linter().verify(code, config as never).map(({ messageId, message, line }) => `${messageId ?? message} in line ${String(line)}`);
}

describe.each(rows.flatMap((row) => row.acquire.map((path) => ({ path, id: row.id, row }))))("$path of $id", ({ row, path }) => {
  const shapes = new Shapes(row, path);
  const releases = row.release.filter(({ form }) => form !== "again" && form !== "target").map((release) => ({ release, label: "call" in release ? `${release.form} ${release.call}` : release.form }));
  const [first] = row.release as [HandleRelease];
  const start = `start() { ${shapes.keep("this.handle")} }`;

  describe("leaks", () => {
    it("in a field that nothing ends", () => {
      expect(lint(row, shapes.program(`${start}\ndestroy() {}`))).toEqual(["neverReleased in line 3"]);
    });
    it("in a private field that nothing ends", () => {
      expect(lint(row, shapes.program(`#handle;\nstart() { ${shapes.keep("this.#handle")} }\ndestroy() {}`))).toEqual(["neverReleased in line 4"]);
    });
    it("where it is dropped", () => {
      const dropped = row.observes ? shapes.use(shapes.take()) : `${shapes.take()};`;
      expect(lint(row, shapes.program(`start() { ${dropped} }\ndestroy() {}`))).toEqual(["neverReleased in line 3"]);
    });
    it("in a local of an effect", () => {
      const code = `${shapes.imports}\nexport function View({ value, source }) { useEffect(() => {\nconst handle = ${shapes.take("() => value").replace("this.source", "source")}; ${shapes.use("handle")}\n}, []); }`;
      // What a component gets as a property may not live longer than it.
      if (!row.receiver?.types) expect(lint(row, code)).toEqual(["neverReleased in line 3"]);
    });
    // What is named by its arguments is not the owner's own.
    if (releases.length > 0)
      it("where only another owner ends its own", () => {
        const leaking = shapes.program(`${start}\ndestroy() {}`, "Leaking");
        const clean = shapes.program(`${start}\ndestroy() { ${shapes.end(first, "this.handle")} }`, "Clean").replace(shapes.imports, "");
        expect(lint(row, `${leaking}\n${clean}`)).toEqual(["neverReleased in line 3"]);
      });
    it.each(releases)("where its end is out of the teardown's reach: $label", ({ release }) => {
      const code = shapes.program(`${start}\npause() { ${shapes.end(release, "this.handle")} }\ndestroy() {}`);
      expect(lint(row, code)).toEqual(["releasedElsewhere in line 3"]);
    });
    it("in a list of its own that nothing drains", () => {
      const code = shapes.program(`handles = [];\nstart() { const handle = ${shapes.take()}; ${shapes.use("handle")} this.handles.push(handle); }\ndestroy() {}`);
      expect(lint(row, code)).toEqual(["neverDrained in line 4"]);
    });
    it("where the list is emptied without ending anything", () => {
      const code = shapes.program(`handles = [];\nstart() { const handle = ${shapes.take()}; ${shapes.use("handle")} this.handles.push(handle); }\ndestroy() { this.handles.length = 0; }`);
      expect(lint(row, code)).toEqual(["neverDrained in line 4"]);
    });
    it("where the teardown forgets the field", () => {
      expect(lint(row, shapes.program(`${start}\ndestroy() { this.handle = null; }`))).toEqual(["neverReleased in line 3"]);
    });
    it.each(row.returnsItself ?? [])("behind %s(), which returns it", (method) => {
      const code = shapes.program(`start() { this.handle = ${shapes.take()}.${method}(); }\ndestroy() {}`);
      expect(lint(row, code)).toEqual(["neverReleased in line 3"]);
    });
  });

  describe("is ended", () => {
    it.each(releases)("in the teardown by $label", ({ release }) => {
      expect(lint(row, shapes.program(`${start}\ndestroy() { ${shapes.end(release, "this.handle")} }`))).toEqual([]);
    });
    it.each(row.release.filter(({ form }) => form === "again"))("in the teardown by $call with the same handler", (release) => {
      const code = shapes.program(`handler = () => this.value;\nstart() { ${shapes.take("this.handler")}; }\ndestroy() { ${shapes.end(release, "")} }`);
      expect(lint(row, code)).toEqual([]);
    });
    it.each(row.release.filter(({ form }) => form === "target"))("in the teardown by $call with the same target", (release) => {
      expect(lint(row, shapes.program(`${start}\ndestroy() { ${shapes.end(release, "")} }`))).toEqual([]);
    });
    it.each(row.handler === undefined ? row.release.filter(({ form }) => form === "again") : [])("in the teardown by $call of what its argument is a part of", (release) => {
      const taken = shapes.take().replace(".element", ".element.nativeElement");
      expect(lint(row, shapes.program(`start() { ${taken}; }\ndestroy() { ${shapes.end(release, "")} }`))).toEqual([]);
    });
    it.each(releases)("in a method that the teardown calls, if it is there, by $label", ({ release }) => {
      const code = shapes.program(`${start}\n#stop() { if (this.handle) { ${shapes.end(release, "this.handle")} this.handle = undefined; } }\ndestroy() { this.#stop(); }`);
      expect(lint(row, code)).toEqual([]);
    });
    it.each(releases)("through a local name, by $label", ({ release }) => {
      expect(lint(row, shapes.program(`${start}\ndestroy() { const handle = this.handle; ${shapes.end(release, "handle")} }`))).toEqual([]);
    });
    it.each(releases)("through a destructured name, by $label", ({ release }) => {
      expect(lint(row, shapes.program(`${start}\ndestroy() { const { handle } = this; ${shapes.end(release, "handle")} }`))).toEqual([]);
    });
    it.each(releases.filter(({ release: { form } }) => form !== "function"))("through an optional chain, by $label", ({ release }) => {
      const end = shapes.end(release, "this.handle").replace(/(?:\.(\w+))?\(\);$/, (_, method: string | undefined) => (release.form === "method" ? `?.${String(method)}();` : `.${String(method)}?.();`));
      expect(lint(row, shapes.program(`${start}\ndestroy() { ${end} }`))).toEqual([]);
    });
    it.each(releases)("in the cleanup of an effect, by $label", ({ release }) => {
      const code = `${shapes.imports}\nexport function View({ value, source }) { useEffect(() => {\nconst handle = ${shapes.take("() => value").replace("this.source", "source")}; ${shapes.use("handle")}\nreturn () => { ${shapes.end(release, "handle")} };\n}, []); }`;
      expect(lint(row, code)).toEqual([]);
    });
    it.each(releases)("in a list that the teardown drains, by $label", ({ release }) => {
      const code = shapes.program(`handles = [];\nstart() { const handle = ${shapes.take()}; ${shapes.use("handle")} this.handles.push(handle); }\ndestroy() { for (const handle of this.handles) { ${shapes.end(release, "handle")} } }`);
      expect(lint(row, code)).toEqual([]);
    });
  });

  describe("is somebody else's", () => {
    it("where it is returned", () => {
      expect(lint(row, shapes.program(`start() { const handle = ${shapes.take()}; ${shapes.use("handle")} return handle; }\ndestroy() {}`))).toEqual([]);
    });
    it("where a foreign function gets it", () => {
      const code = `import { adopt } from "./adopt.js"; ${shapes.program(`start() { const handle = ${shapes.take()}; ${shapes.use("handle")} adopt(handle); }\ndestroy() {}`)}`;
      expect(lint(row, code)).toEqual([]);
    });
    it("where it is declared with using", () => {
      expect(lint(row, shapes.program(`start() { using handle = ${shapes.take()}; ${shapes.use("handle")} }\ndestroy() {}`))).toEqual([]);
    });
    it("where it is registered with a base class", () => {
      const code = shapes.program(`start() { const handle = ${shapes.take()}; ${shapes.use("handle")} this._register(handle); }\ndestroy() {}`);
      expect(lint(row, code)).toEqual([]);
    });
    it.each(releases)("where what is returned ends it: $label", ({ release }) => {
      const code = shapes.program(`start() { const handle = ${shapes.take()}; ${shapes.use("handle")} return () => { ${shapes.end(release, "handle")} }; }`);
      expect(lint(row, code)).toEqual([]);
    });
    it("where something foreign keeps it, unless it is only lent", () => {
      const code = `import { registry } from "./registry.js"; ${shapes.program(`start() { const handle = ${shapes.take()}; ${shapes.use("handle")} registry.handle = handle; }\ndestroy() {}`)}`;
      expect(lint(row, code)).toEqual(row.isLent ? ["neverReleased in line 3"] : []);
    });
  });

  if (releases.length > 0)
    it("is no-overwritten-handle's where its field is filled again", () => {
      const code = shapes.program(`start() { ${shapes.keep("this.handle")}\n${shapes.keep("this.handle")} }\ndestroy() { ${shapes.end(first, "this.handle")} }`);
      expect(lint(row, code)).toEqual([]);
    });

  if (shapes.module !== null)
    describe("is found", () => {
      const body = shapes.program(`${start}\ndestroy() {}`).replace(shapes.imports, "");
      const name = /(\w+)\(/.exec(shapes.take())?.[1] ?? "";

      it("by a namespace", () => {
        const code = `import * as library from "${String(shapes.module)}";${body.replace(shapes.take(), shapes.take().replace(/^(new )?/, "$1library."))}`;
        expect(lint(row, code)).toEqual(["neverReleased in line 3"]);
      });
      it("behind require", () => {
        expect(lint(row, `const library = require("${String(shapes.module)}");${body.replace(shapes.take(), shapes.take().replace(/^(new )?/, "$1library."))}`)).toEqual(["neverReleased in line 3"]);
      });
      if (!path.includes("."))
        it("under another name", () => {
          expect(lint(row, `import { ${name} as renamed } from "${String(shapes.module)}";${body.replace(`${name}(`, "renamed(")}`)).toEqual(["neverReleased in line 3"]);
        });
      it("only from its module", () => {
        expect(lint(row, `${shapes.imports.replace(String(shapes.module), "./mine.js")}${body}`)).toEqual([]);
      });
    });

  describe("is no leak", () => {
    it("at the top of a module, which runs once", () => {
      const code = `${shapes.imports}\nlet value = 0; const handle = ${shapes.take("() => { value++; }")}; ${shapes.use("handle")}`;
      if (!row.receiver?.types) expect(lint(row, code)).toEqual([]);
    });
    if (row.handler !== undefined)
      it("where its handler captures nothing", () => {
        expect(lint(row, shapes.program(`start() { ${shapes.keep("this.handle", shapes.take("() => {}"))} }\ndestroy() {}`))).toEqual([]);
      });
    if (row.observes?.target !== undefined)
      it("where it observes what its owner made", () => {
        const code = shapes.program(`element = document.createElement("div");\nstart() { this.handle = ${shapes.take()}; this.handle.${row.observes?.call ?? ""}(this.element); }\ndestroy() {}`);
        expect(lint(row, code)).toEqual([]);
      });
    it.each(row.endsWithSource ?? [])("where the teardown calls %s() of its source", (name) => {
      const isMethod = row.target === undefined;
      const taken = shapes.take(undefined, isMethod ? ".changed" : "");
      const code = shapes.program(`start() { ${taken}; }\ndestroy() { ${isMethod ? `${shapes.source}.changed` : "shared"}.${name}(); }`);
      expect(lint(row, code)).toEqual([]);
    });
    if (row.store !== undefined)
      it("where a list gets it", () => {
        const passed = ["() => this.value", "this", "this.handles"];
        expect(lint(row, shapes.program(`handles = [];\nstart() { ${shapes.take().replace("() => this.value", passed.join(", "))}; }\ndestroy() {}`))).toEqual([]);
      });
    if (path.includes("*"))
      it("where it calls back instead of registering", () => {
        expect(lint(row, shapes.program(`start() { ${shapes.keep("this.handle", shapes.take("this.value"))} }\ndestroy() {}`))).toEqual([]);
      });
    if (row.needs !== undefined)
      it("without what makes it one", () => {
        expect(lint(row, shapes.program(`start() { ${shapes.keep("this.handle", shapes.take().replace("true", "false"))} }\ndestroy() {}`))).toEqual([]);
      });
    it.each(row.endsWithOwner ?? [])("behind %s()", (name) => {
      expect(lint(row, shapes.program(`start() { ${shapes.take(undefined, `.pipe(${name}(this.destroyed))`)}; }\ndestroy() {}`))).toEqual([]);
    });
    it.each(row.endsItself ?? [])("behind %s(), after which it ends by itself", (name) => {
      expect(lint(row, shapes.program(`start() { ${shapes.take(undefined, `.${name}(1)`)}; }\ndestroy() {}`))).toEqual([]);
    });
  });

  describe("is likely", () => {
    const isAlone = row.likely !== "sibling";
    // What the programs let an observer watch is the page's body, which visibly outlives its owner.
    const isLikely = isAlone || row.observes?.target !== undefined;

    it(isLikely ? "where nothing ends it" : "only where the owner ends others, not where nothing ends it", () => {
      expect(lint(row, shapes.program(`${start}\ndestroy() {}`), "likely")).toEqual(isLikely ? ["neverReleased in line 3"] : []);
    });
    if (row.observes?.target !== undefined)
      it("by what it watches only where that visibly outlives the owner", () => {
        const code = shapes.program(`start(element) { this.handle = ${shapes.take()}; this.handle.${row.observes?.call ?? ""}(element); }\ndestroy() {}`);
        expect(lint(row, code)).toEqual(["neverReleased in line 3"]);
        expect(lint(row, code, "likely")).toEqual(isAlone ? ["neverReleased in line 3"] : []);
      });
    if (row.target !== undefined)
      it.each(["document.body", ...(row.globalTargets ?? []).map((name) => `"${name}"`)])("where it listens to %s, which visibly outlives the owner", (target) => {
        const code = shapes.program(`start() { ${shapes.keep("this.handle", shapes.take().replace("(shared", `(${target}`))} }\ndestroy() {}`);
        expect(lint(row, code, "likely")).toEqual(["neverReleased in line 3"]);
      });
    if (row.target === undefined && row.receiver === undefined && row.lasts === "forever")
      it(row.likely === "always" ? "in a plain function too" : "not in a plain function, which may run once", () => {
        const code = `${shapes.imports}\nexport function start(value) {\nconst handle = ${shapes.take("() => value")}; ${shapes.use("handle")}\n}`;
        expect(lint(row, code)).toEqual(["neverReleased in line 3"]);
        expect(lint(row, code, "likely")).toEqual(row.likely === "always" ? ["neverReleased in line 3"] : []);
      });
    it("where the owner ends another of its kind", () => {
      const code = shapes.program(`start() { ${shapes.keep("this.handle")}\n${shapes.keep("this.other", shapes.take().replace(".element)", ".other)"))} }\ndestroy() { ${shapes.end(first, "this.handle")} }`);
      expect(lint(row, code, "likely")).toEqual(["neverReleased in line 4"]);
    });
  });
});
