import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, expect, it } from "vitest";
import { Programs } from "./program.js";

const url = (name: string): string => JSON.stringify(pathToFileURL(resolve(`dist/src/census/${name}.js`)).href);

let programs: Programs;

beforeEach(() => {
  programs = new Programs();
});

afterEach(() => {
  programs.remove();
});

it("knows what a session of the inspector is made of", async () => {
  // What a query finds that was not there before it, and that the census has not made, is the session's.
  const code = `
    import { classNameOf } from ${url("class-name")};
    import { queryLiveObjects } from ${url("query-live-objects")};
    import { ownObjects } from ${url("own-objects")};
    const known = new WeakSet();
    const names = Array.from({ length: 9 });
    let length = 0;
    const learn = (objects) => objects.forEach((object) => known.add(object));
    const compare = (objects) => objects.forEach((object) => {
      // V8 hands over the global object itself, which no program ever holds: no WeakSet knows it.
      if (known.has(object) || ownObjects.has(object) || Object.hasOwn(object, "globalThis")) return;
      names[length++] = classNameOf(Reflect.getPrototypeOf(object));
    });
    queryLiveObjects(learn);
    queryLiveObjects(learn);
    // Now and then the engine makes a function of its own in between, so that the fewest of several queries tell.
    let fewest = "";
    for (let round = 0; round < 6; round++) {
      length = 0;
      queryLiveObjects((objects) => { compare(objects); learn(objects); });
      const list = names.slice(0, length).sort();
      known.add(list);
      const found = list.join();
      if (fewest === "" || found.length < fewest.length) fewest = found;
    }
    console.log(fewest);`;
  expect((await programs.run(code)).stdout).toBe("Connection,Function,Object\n");
});

it("shows no growth in a program that does nothing but keep censuses", async () => {
  const code = `
    import { takeCensus } from ${url("index")};
    const kept = Array.from({ length: 5 }, () => undefined);
    for (let at = 0; at < 5; at++) kept[at] = takeCensus({ limit: Infinity });
    console.log(kept.slice(1).flatMap(({ classes }) => classes.filter(({ growth }) => growth !== 0)));`;
  expect((await programs.run(code)).stdout).toBe("[]\n");
});

it("counts no session, at the first census as at later ones", async () => {
  const code = `
    import { takeCensus } from ${url("index")};
    const sessions = () => takeCensus({ limit: Infinity }).classes.filter(({ name }) => name === "Session" || name === "Connection");
    console.log(JSON.stringify([sessions(), sessions(), sessions()]));`;
  expect((await programs.run(code)).stdout).toBe("[[],[],[]]\n");
});

it("refuses in a realm of node:vm", async () => {
  const code = `
    import { readFileSync } from "node:fs";
    import { createContext, SourceTextModule, SyntheticModule } from "node:vm";
    const context = createContext({ process });
    const load = async (url) => {
      const module = new SourceTextModule(readFileSync(new URL(url), "utf8"), { context, identifier: url });
      await module.link(async (name) => {
        if (name.startsWith(".")) return load(new URL(name, url).href);
        const builtin = await import(name);
        const names = Object.keys(builtin);
        return new SyntheticModule(names, function () { names.forEach((key) => this.setExport(key, builtin[key])); }, { context });
      });
      return module;
    };
    const module = await load(${url("take-census")});
    await module.evaluate();
    try {
      module.namespace.takeCensus();
    } catch (error) {
      console.log(error.message);
    }`;
  const { stdout } = await programs.run(code, { flags: ["--experimental-vm-modules", "--no-warnings"] });
  expect(stdout).toBe("A census can only be taken in the main realm of Node, not in one of node:vm, such as Jest's.\n");
});
