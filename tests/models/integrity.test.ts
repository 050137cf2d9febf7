import { readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { describe, expect, it } from "vitest";
import { rules } from "../../rules/index.js";
import { builtIn } from "../../src/models/registry.js";
import { borrowShape, handleShape, lifecycleShape, resourceShape } from "../../src/models/row-shapes.js";
import type { Release } from "../../src/models/schema.js";

const { resources, handles, lifecycles, borrows, holders, holderProperties, holderTypes } = builtIn;

/** What is there more than once. */
const doubles = (entries: readonly string[]): string[] => entries.filter((entry, index) => entries.indexOf(entry) !== index);
const methodOf = (path: string): string => path.slice(path.indexOf("#") + 1);
const calls = (release: readonly Release[]): string[] => release.flatMap((form) => ("call" in form ? [form.call] : []));

describe("the built-in rows", () => {
  it("of resources have the shape that users' rows must have", () => {
    expect(resources.map((row) => resourceShape(row, row.id)).filter((problem) => problem !== null)).toEqual([]);
  });
  it("of handles have the shape that users' rows must have", () => {
    expect(handles.map((row) => handleShape(row, row.id)).filter((problem) => problem !== null)).toEqual([]);
  });
  it("of lifecycles have the shape that users' rows must have", () => {
    expect(lifecycles.map((row) => lifecycleShape(row, row.id)).filter((problem) => problem !== null)).toEqual([]);
  });
  it("of borrows have the shape that users' rows must have", () => {
    expect(borrows.map((row) => borrowShape(row, row.id)).filter((problem) => problem !== null)).toEqual([]);
  });
  it("are there", () => {
    expect(resources.length).toBeGreaterThan(0);
    expect(handles.length).toBeGreaterThan(0);
    expect(lifecycles.length).toBeGreaterThan(0);
    expect(borrows.length).toBeGreaterThan(0);
    expect(holders.length).toBeGreaterThan(0);
  });
  it("have an id of their own", () => {
    expect(doubles([...resources, ...handles, ...lifecycles, ...borrows].map(({ id }) => id))).toEqual([]);
  });
  it("have an id of small letters and dashes", () => {
    expect([...resources, ...handles, ...lifecycles, ...borrows].map(({ id }) => id).filter((id) => !/^[a-z]+(?:-[a-z]+)*$/.test(id))).toEqual([]);
  });
  it("have an id that settings do not use for themselves", () => {
    expect(lifecycles.map(({ id }) => id)).not.toContain("settings");
  });
  it("link to a page over https", () => {
    expect([...resources, ...handles, ...lifecycles, ...borrows, ...holders].map(({ docs }) => docs).filter((docs) => !URL.canParse(docs) || !docs.startsWith("https://"))).toEqual([]);
  });
  it("are data alone, without functions", () => {
    expect(JSON.parse(JSON.stringify(builtIn))).toEqual(builtIn);
  });
  it("know no owners, which are the user's", () => expect(builtIn.owners).toEqual([]));
});

describe("the rows of resources", () => {
  it("are taken by a method of an interface", () => {
    expect(resources.flatMap(({ acquire }) => acquire).filter((path) => !/^[A-Z]\w*#\$?[a-z]\w*\*?$/.test(path))).toEqual([]);
  });
  it("name one interface each", () => {
    expect(resources.filter(({ acquire }) => new Set(acquire.map((path) => path.split("#")[0])).size !== 1)).toEqual([]);
  });
  it("name every way of taking once", () => expect(doubles(resources.flatMap(({ acquire }) => acquire))).toEqual([]));
  it("take by a pattern of property names if they are slots, else by methods", () => {
    expect(resources.filter(({ handle, acquire }) => acquire.some((path) => path.endsWith("*") !== (handle === "slot")))).toEqual([]);
  });
  it("name a method for every call of a release", () => {
    expect(resources.flatMap(({ release }) => calls(release)).filter((call) => !/^\$?[a-z]\w*$/.test(call))).toEqual([]);
  });
  it("name every form of release once", () => {
    expect(resources.filter(({ release }) => doubles(release.map((form) => JSON.stringify(form))).length > 0)).toEqual([]);
  });
  it("do not give back by what takes", () => {
    expect(resources.filter(({ acquire, release }) => calls(release).some((call) => acquire.map(methodOf).includes(call)))).toEqual([]);
  });
  it("compare only operands that the call has", () => {
    const compared = resources.flatMap(({ id, operands, release }) =>
      release.flatMap((form) => (form.form === "matching" ? form.operands.map((operand) => ({ id, operand, position: operands[operand === "capture" ? "options" : operand] })) : [])),
    );
    expect(compared.length).toBeGreaterThan(0);
    expect(compared.filter(({ position }) => position === undefined)).toEqual([]);
  });
  it("have each operand at another position", () => {
    expect(resources.filter(({ operands }) => doubles(Object.values(operands).map(String)).length > 0)).toEqual([]);
  });
  it("have a handler if they are not slots", () => {
    expect(resources.filter(({ handle, operands }) => handle === "arguments" && operands.handler === undefined)).toEqual([]);
  });
  it("have options where an option or a signal is read", () => {
    const reading = resources.filter(({ onceOption, release }) => onceOption !== undefined || release.some(({ form }) => form === "signal"));
    expect(reading.length).toBeGreaterThan(0);
    expect(reading.filter(({ operands }) => operands.options === undefined)).toEqual([]);
  });
  it("end by themselves only by ways that they take", () => {
    const ending = resources.filter(({ once }) => once !== undefined);
    expect(ending.length).toBeGreaterThan(0);
    expect(ending.filter(({ acquire, once = [] }) => once.some((path) => !acquire.includes(path)))).toEqual([]);
  });
  it("are unset if they are slots, and only then", () => {
    expect(resources.filter(({ handle, release }) => (handle === "slot") !== release.some(({ form }) => form === "unset"))).toEqual([]);
  });
  it("name receivers in small letters, as names are compared", () => {
    expect(resources.flatMap(({ receiver }) => receiver?.names ?? []).filter((name) => name !== name.toLowerCase())).toEqual([]);
  });
  it("ask for types that a holder has, or that begin with a capital", () => {
    expect(resources.flatMap(({ receiver }) => receiver?.types ?? []).filter((type) => !/^[A-Z]/.test(type))).toEqual([]);
  });
  it("put the row that asks for more before the row that takes the same by name alone", () => {
    const shadowed = resources.filter((row, index) =>
      resources.slice(0, index).some((earlier) => !earlier.receiver && !earlier.events && earlier.acquire.some((path) => row.acquire.map(methodOf).includes(methodOf(path))) && earlier.operands.event === row.operands.event),
    );
    expect(shadowed).toEqual([]);
  });
});

describe("the rows of handles", () => {
  const named = handles.flatMap((row) => row.acquire.map((path) => ({ path, row })));
  const isMethod = (path: string): boolean => path.includes("#");

  it("name every way of taking once for a receiver or module", () => {
    expect(doubles(named.map(({ path, row: { receiver, from } }) => JSON.stringify([path, receiver, from])))).toEqual([]);
  });
  it("have every key on the page about adding one, and no other", () => {
    const page = readFileSync(new URL("../../docs/adding-a-resource.md", import.meta.url), "utf8");
    const table = /## What a handle ends\n[^]*?\n\| Form of release/.exec(page)?.[0] ?? "";
    const listed = [...table.matchAll(/^\| `(\w+)` \|/gm)].map(([, key]) => key ?? "");
    const known = /known are (.*)\.$/.exec(handleShape({ unheard: 1 }, "row") ?? "")?.[1]?.split(", ") ?? [];
    expect(known).toContain("globalTargets");
    expect(listed.toSorted()).toEqual(known.toSorted());
  });
  it("are of a kind that a rule reports", () => {
    expect(handles.map(({ kind }) => kind).filter((kind) => !rules[`no-unreleased-${kind}`])).toEqual([]);
  });
  it("say where functions and constructors of packages come from, not methods", () => {
    expect(named.filter(({ path, row: { from } }) => isMethod(path) && from !== undefined)).toEqual([]);
  });
  it("know the receivers of methods, and of the functions of a facade by name, not of others", () => {
    const known = named.filter(({ path, row: { receiver } }) => !isMethod(path) && receiver !== undefined);
    expect(known.map(({ path, row: { id, receiver } }) => ({ id, path, receiver }))).toEqual([{ id: "event-key", path: "listen", receiver: { names: ["events"] } }]);
  });
  it("name modules as imports do, those of Node in both ways", () => {
    const sources = handles.flatMap(({ from }) => from ?? []);
    expect(sources.filter((source) => !/^(?:@[a-z][\w.-]*\/|\*\/)?(?:node:)?[a-zA-Z][\w.-]*(?:\/[\w./-]+)?$/.test(source))).toEqual([]);
    const missing = handles.flatMap(({ from = [] }) => builtinModules.filter((name) => from.includes(name) !== from.includes(`node:${name}`)));
    expect(missing).toEqual([]);
  });
  it("construct what begins with a capital", () => {
    expect(named.filter(({ path }) => path.startsWith("new ") !== /^(?:new )?(?:\w+\.)*[A-Z]\w*$/.test(path))).toEqual([]);
  });
  it("end by a method or function that does not take it", () => {
    const last = (path: string): string => path.replace(/^.*[#. ]/, "");
    expect(handles.filter(({ acquire, release }) => release.some((form) => "call" in form && acquire.map(last).includes(form.call)))).toEqual([]);
  });
  it("name every form of release once", () => {
    expect(handles.filter(({ release }) => doubles(release.map((form) => JSON.stringify(form))).length > 0)).toEqual([]);
  });
  it("are ended by methods that return nothing of theirs", () => {
    expect(handles.filter(({ release, returnsItself = [] }) => release.some((form) => "call" in form && returnsItself.includes(form.call)))).toEqual([]);
  });
  it("look at the way to the receiver only where there is one", () => {
    const looking = handles.filter(({ endsWithOwner, endsItself, endsWithSource, receiver }) => endsWithOwner ?? endsItself ?? endsWithSource ?? receiver);
    expect(looking.length).toBeGreaterThan(0);
    expect(looking.filter(({ acquire, target }) => target === undefined && !acquire.every(isMethod))).toEqual([]);
  });
  it("name a call on the way to the receiver in one list alone, and once", () => {
    expect(handles.filter(({ endsWithOwner = [], endsItself = [] }) => doubles([...endsWithOwner, ...endsItself]).length > 0)).toEqual([]);
  });
  it("observe by a method that does not end them", () => {
    expect(handles.filter(({ observes, release }) => release.some((form) => "call" in form && form.call === observes?.call))).toEqual([]);
  });
  it("name receivers in small letters, as names are compared", () => {
    expect(handles.flatMap(({ receiver }) => receiver?.names ?? []).filter((name) => name !== name.toLowerCase())).toEqual([]);
  });
  it("put the row that asks for more before the row that takes the same by name alone", () => {
    const shadowed = handles.filter((row, index) =>
      handles.slice(0, index).some((earlier) => !earlier.receiver && !earlier.from && earlier.acquire.some((path) => row.acquire.includes(path))),
    );
    expect(shadowed).toEqual([]);
  });
});

describe("the rows of lifecycles", () => {
  it("name a method in one list alone, and once", () => {
    expect(lifecycles.map(({ id, teardown, weakTeardown }) => [id, doubles([...teardown, ...weakTeardown])] as const).filter(([, twice]) => twice.length > 0)).toEqual([]);
  });
  it("name a method once over all rows of frameworks, and once over all others", () => {
    const isOfFramework = ({ owner }: (typeof lifecycles)[number]): boolean => owner.form === "class" && (owner.extends ?? owner.decorators ?? owner.methods) !== undefined;
    const names = (rows: typeof lifecycles): string[] => rows.flatMap(({ teardown, weakTeardown }) => [...teardown, ...weakTeardown]);
    expect(doubles(names(lifecycles.filter(isOfFramework)))).toEqual([]);
    expect(doubles(names(lifecycles.filter((row) => !isOfFramework(row))))).toEqual([]);
  });
  it("of classes name a teardown", () => {
    expect(lifecycles.filter(({ owner, teardown }) => owner.form === "class" && teardown.length === 0)).toEqual([]);
  });
  it("of effects and hooks name none, for they return it", () => {
    expect(lifecycles.filter(({ owner, teardown, weakTeardown }) => owner.form !== "class" && teardown.length + weakTeardown.length > 0)).toEqual([]);
  });
  it("name methods as code does", () => {
    expect(lifecycles.flatMap(({ teardown, weakTeardown }) => [...teardown, ...weakTeardown]).filter((name) => !/^(?:[a-z$]\w*|\[Symbol\.\w+\])$/.test(name))).toEqual([]);
  });
});

describe("the rows of holders and borrows", () => {
  it("name a path once", () => {
    expect(doubles(holders.map(({ path }) => path))).toEqual([]);
    expect(doubles([...holderProperties])).toEqual([]);
    expect(doubles([...holderTypes])).toEqual([]);
    expect(doubles(borrows.flatMap(({ calls: names }) => names))).toEqual([]);
  });
  it("name globals, or what a global function returns", () => {
    expect(holders.map(({ path }) => path).filter((path) => !/^[a-z]\w*(?:\.\w+)*(?:\(\))?$/i.test(path))).toEqual([]);
  });
  it("have a holder for every type that is told by a holder alone", () => {
    expect(holders.flatMap(({ type }) => type ?? [])).toEqual(["MediaQueryList"]);
  });
});

describe("the rows of bases, registrars and setups", () => {
  const { bases, registrars, setups } = builtIn;
  const strong = lifecycles.flatMap(({ teardown }) => teardown);
  it("have an id of their own, of small letters and dashes", () => {
    const ids = [...bases, ...registrars, ...setups].map(({ id }) => id);
    expect(doubles(ids)).toEqual([]);
    expect(ids.filter((id) => !/^[a-z]+(?:-[a-z]+)*$/.test(id))).toEqual([]);
  });
  it("link to a page over https", () => {
    expect([...bases, ...registrars, ...setups].filter(({ docs }) => !docs.startsWith("https://") || !URL.canParse(docs))).toEqual([]);
  });
  it("name bases by patterns that hold for whole names", () => {
    expect(bases.filter(({ names }) => !/^\^.*\$$/.test(names))).toEqual([]);
  });
  it("end by strong teardowns alone", () => {
    expect([...bases, ...setups].flatMap(({ teardown }) => teardown).filter((name) => !strong.includes(name))).toEqual([]);
  });
});

describe("the rows of callbacks, hooks and calls of components", () => {
  const { callbacks, startHooks, componentCalls } = builtIn;
  it("have an id of their own, of small letters and dashes", () => {
    const ids = [...callbacks, ...startHooks, ...componentCalls].map(({ id }) => id);
    expect(doubles(ids)).toEqual([]);
    expect(ids.filter((id) => !/^[a-z]+(?:-[a-z]+)*$/.test(id))).toEqual([]);
  });
  it("say what takes a cleanup exactly where the call does not", () => {
    expect(callbacks.filter(({ takes, instead }) => (takes === "nothing") !== (instead !== undefined))).toEqual([]);
  });
  it("link to a page over https", () => {
    expect(callbacks.filter(({ docs }) => !docs.startsWith("https://") || !URL.canParse(docs))).toEqual([]);
  });
});
