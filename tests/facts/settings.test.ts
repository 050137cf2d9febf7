import { describe, expect, it } from "vitest";
import { readSettings } from "../../src/facts/settings.js";
import { builtIn } from "../../src/models/registry.js";

const bus = { id: "bus", acquire: ["Bus#listen"], release: [{ form: "matching", call: "unlisten", operands: ["event", "handler"] }] };

const poller = { id: "poller", handle: "result", kind: "timer", acquire: ["poll"], release: [{ form: "method", call: "stop" }] };

/** What is wrong with settings; then they must come to the defaults. */
function problem(raw: unknown): string | null {
  const settings = readSettings(raw);
  expect({ ...settings, problem: null }).toEqual({ certainty: "likely", models: builtIn, problem: null });
  return settings.problem;
}

describe("readSettings without settings", () => {
  it("comes to the defaults", () => expect(readSettings(undefined)).toEqual({ certainty: "likely", models: builtIn, problem: null }));
  it("comes to one object always", () => expect(readSettings(undefined)).toBe(readSettings(undefined)));
  it("adds the user's row of teardowns alone for an empty object", () => {
    const { certainty, models, problem: wrong } = readSettings({});
    expect([certainty, wrong]).toEqual(["likely", null]);
    expect(models).toEqual({
      ...builtIn,
      lifecycles: [...builtIn.lifecycles, { id: "settings", label: "class", owner: { form: "class" }, teardown: [], weakTeardown: [], docs: "" }],
    });
  });
});

describe("readSettings with right settings", () => {
  it("takes a certainty", () => {
    expect(readSettings({ certainty: "possible" }).certainty).toBe("possible");
    expect(readSettings({ certainty: "certain" }).certainty).toBe("certain");
  });
  it("puts the user's resources first, and gives them defaults", () => {
    expect(readSettings({ resources: [bus] }).models.resources).toEqual([
      {
        id: "bus", kind: "listener", label: "listener", acquire: ["Bus#listen"], handle: "arguments", operands: { event: 0, handler: 1, options: 2 },
        release: [{ form: "matching", call: "unlisten", operands: ["event", "handler"] }], deduplicates: false, unknownHolder: "possible", docs: "",
      },
      ...builtIn.resources,
    ]);
  });
  it("keeps what the user's resource says", () => {
    const row = {
      ...bus, kind: "listener", label: "watcher", handle: "arguments", operands: { handler: 0, context: 1 }, terminalEvents: ["end"], event: "change", events: ["a"], receiver: { names: ["bus"], types: ["Bus"] },
      once: ["Bus#listen"], onceOption: "once", deduplicates: true, unknownHolder: "certain", docs: "https://example.org",
    };
    expect(readSettings({ resources: [row] }).models.resources[0]).toEqual(row);
  });
  it("takes every form of release", () => {
    const release = [{ form: "bulk", call: "a" }, { form: "signal", option: "b" }, { form: "end", call: "c" }, { form: "receiver", call: "d" }, { form: "unset" }];
    expect(readSettings({ resources: [{ ...bus, release }] }).models.resources[0]?.release).toEqual(release);
  });
  it("takes every kind of API path", () => {
    const acquire = ["Bus#listen", "pkg.Bus#$on", "C#on*"];
    expect(readSettings({ resources: [{ ...bus, acquire }] }).models.resources[0]?.acquire).toEqual(acquire);
  });
  it("puts the user's rows of handles first, and gives them defaults", () => {
    const { resources, handles } = readSettings({ resources: [poller, bus, { ...poller, id: "link", kind: "object-url" }] }).models;
    expect(handles.slice(0, 2)).toEqual([
      { ...poller, label: "timer", lasts: "forever", likely: "unended", docs: "" },
      { ...poller, id: "link", kind: "object-url", label: "object URL", lasts: "forever", likely: "unended", docs: "" },
    ]);
    expect(handles.slice(2)).toEqual(builtIn.handles);
    expect(resources.map(({ id }) => id)).toEqual(["bus", ...builtIn.resources.map(({ id }) => id)]);
  });
  it("keeps what the user's row of a handle says", () => {
    const row = {
      ...poller, label: "poll", keeps: "its page", from: ["*/poll.js"], polyfills: ["poll-polyfill"], handler: 0, needs: "keepAlive", store: 2, passesHandle: 1, target: 1, globalTargets: ["window"], receiver: { names: ["poller"], types: ["Poller"] }, returnsItself: ["unref"], parts: ["page"], lasts: "once", likely: "sibling",
      observes: { call: "watch", target: 1 }, endsWithOwner: ["until"], endsItself: ["first"], endsWithSource: ["complete"], isPromised: true, isLent: true, docs: "https://example.org",
    };
    expect(readSettings({ resources: [row] }).models.handles[0]).toEqual(row);
  });
  it("takes a release of each part", () => {
    const release = [{ form: "method", call: "parts", each: "stop" }];
    expect(readSettings({ resources: [{ ...poller, release }] }).models.handles[0]?.release).toEqual(release);
  });
  it.each(["always", "unended", "sibling"])("takes that a report is likely: %s", (likely) => {
    expect(readSettings({ resources: [{ ...poller, likely }] }).models.handles[0]?.likely).toBe(likely);
  });
  it("takes every form of ending a handle", () => {
    const release = [{ form: "function", call: "stopPolling" }, { form: "method", call: "stop" }, { form: "again", call: "unpoll" }, { form: "invoke" }];
    expect(readSettings({ resources: [{ ...poller, release }] }).models.handles[0]?.release).toEqual(release);
  });
  it("takes every kind of call that returns a handle", () => {
    const acquire = ["poll", "pkg.poll", "new Poller", "new pkg.Poller", "Poller#start", "Poller#on*"];
    expect(readSettings({ resources: [{ ...poller, acquire }] }).models.handles[0]?.acquire).toEqual(acquire);
  });
  it("puts the user's lifecycles first, and gives them defaults", () => {
    const { lifecycles } = readSettings({ lifecycles: [{ id: "mine", owner: { form: "effect", calls: ["onSetup"] } }] }).models;
    expect(lifecycles[0]).toEqual({ id: "mine", label: "class", owner: { form: "effect", calls: ["onSetup"] }, teardown: [], weakTeardown: [], docs: "" });
    expect(lifecycles).toHaveLength(builtIn.lifecycles.length + 2);
  });
  it("takes every form of owner", () => {
    const rows = [
      { id: "a", owner: { form: "class" }, label: "thing", teardown: ["leave"], weakTeardown: ["pause"], docs: "https://example.org" },
      { id: "b", owner: { form: "class", extends: ["Base"] } },
      { id: "c", owner: { form: "composable", prefix: "with" } },
    ];
    expect(readSettings({ lifecycles: rows }).models.lifecycles.slice(0, 3).map(({ owner }) => owner)).toEqual(rows.map(({ owner }) => owner));
    expect(readSettings({ lifecycles: rows }).models.lifecycles[0]).toEqual(rows[0]);
  });
  it("makes the user's teardown methods a row at the end", () => {
    expect(readSettings({ teardownMethods: ["leave"] }).models.lifecycles.at(-1)).toEqual({
      id: "settings", label: "class", owner: { form: "class" }, teardown: ["leave"], weakTeardown: [], docs: "",
    });
  });
  it("takes owners as they are", () => {
    const owners = [{ name: "App", lifetime: "application" }, { name: "Page", lifetime: "instance", teardown: ["leave"] }];
    expect(readSettings({ owners }).models.owners).toEqual(owners);
  });
  it("puts the user's borrows first", () => {
    expect(readSettings({ borrows: [{ id: "log", calls: ["log.info"] }] }).models.borrows).toEqual([{ docs: "", id: "log", calls: ["log.info"] }, ...builtIn.borrows]);
    expect(readSettings({ borrows: [{ id: "log", calls: ["log.info"], docs: "https://example.org" }] }).models.borrows[0]?.docs).toBe("https://example.org");
  });
  it("leaves the tables of the platform alone", () => {
    const { models } = readSettings({ certainty: "possible", resources: [bus] });
    expect([models.holders, models.holderProperties, models.holderTypes]).toEqual([builtIn.holders, builtIn.holderProperties, builtIn.holderTypes]);
  });
  it("reads an object once", () => {
    const raw = { certainty: "possible" };
    expect(readSettings(raw)).toBe(readSettings(raw));
  });
});

describe("readSettings with settings that are no object", () => {
  it("names them", () => {
    expect(problem(null)).toBe("settings.leaks must be an object, got null.");
    expect(problem("likely")).toBe('settings.leaks must be an object, got "likely".');
    expect(problem(true)).toBe("settings.leaks must be an object, got true.");
    expect(problem([])).toBe("settings.leaks must be an object, got an array.");
  });
});

describe("readSettings with a wrong entry", () => {
  it("names a key that it does not know", () => {
    expect(problem({ level: "likely" })).toBe("settings.leaks.level is not known; known are certainty, resources, lifecycles, teardownMethods, owners, borrows.");
    expect(problem(JSON.parse('{ "__proto__": 1 }'))).toBe(
      "settings.leaks.__proto__ is not known; known are certainty, resources, lifecycles, teardownMethods, owners, borrows.",
    );
    expect(problem({ constructor: 1 })).toBe("settings.leaks.constructor is not known; known are certainty, resources, lifecycles, teardownMethods, owners, borrows.");
  });
  it("names a certainty", () => {
    expect(problem({ certainty: "sure" })).toBe('settings.leaks.certainty must be one of possible, likely, certain, got "sure".');
    expect(problem({ certainty: undefined })).toBe("settings.leaks.certainty must be one of possible, likely, certain, got nothing.");
  });
  it("names lists that are no lists", () => {
    expect(problem({ resources: {} })).toBe("settings.leaks.resources must be an array, got an object.");
    expect(problem({ lifecycles: "a" })).toBe('settings.leaks.lifecycles must be an array, got "a".');
    expect(problem({ teardownMethods: "leave" })).toBe('settings.leaks.teardownMethods must be an array, got "leave".');
    expect(problem({ owners: null })).toBe("settings.leaks.owners must be an array, got null.");
    expect(problem({ borrows: 1 })).toBe("settings.leaks.borrows must be an array, got 1.");
  });
  it("names a teardown method", () => expect(problem({ teardownMethods: ["a", ""] })).toBe('settings.leaks.teardownMethods[1] must be a non-empty string, got "".'));
});

describe("readSettings with a wrong resource", () => {
  const wrong = (change: object): string | null => problem({ resources: [bus, { ...bus, ...change }] });

  it("names the row", () => {
    expect(problem({ resources: ["bus"] })).toBe('settings.leaks.resources[0] must be an object, got "bus".');
    expect(wrong({ name: "bus" })).toBe(
      "settings.leaks.resources[1].name is not known; known are id, acquire, release, kind, label, handle, operands, event, events, receiver, from, once, onceOption, deduplicates, terminalEvents, unknownHolder, docs.",
    );
  });
  it("names what is missing", () => {
    expect(problem({ resources: [{ acquire: bus.acquire, release: bus.release }] })).toBe("settings.leaks.resources[0].id must be a non-empty string, got nothing.");
    expect(problem({ resources: [{ id: "bus", release: bus.release }] })).toBe("settings.leaks.resources[0].acquire must be an array, got nothing.");
    expect(problem({ resources: [{ id: "bus", acquire: bus.acquire }] })).toBe("settings.leaks.resources[0].release must be an array, got nothing.");
  });
  it("names an API path", () => {
    expect(wrong({ acquire: [] })).toBe("settings.leaks.resources[1].acquire must have at least 1 entry.");
    expect(wrong({ acquire: ["listen"] })).toBe('settings.leaks.resources[1].acquire[0] must be an API path such as EventTarget#addEventListener, got "listen".');
    expect(wrong({ acquire: ["#listen"] })).toBe('settings.leaks.resources[1].acquire[0] must be an API path such as EventTarget#addEventListener, got "#listen".');
    expect(wrong({ acquire: ["Bus#listen", "Bus#a b"] })).toBe('settings.leaks.resources[1].acquire[1] must be an API path such as EventTarget#addEventListener, got "Bus#a b".');
    expect(wrong({ once: ["once"] })).toBe('settings.leaks.resources[1].once[0] must be an API path such as EventTarget#addEventListener, got "once".');
  });
  it("names a form of release", () => {
    expect(wrong({ release: [] })).toBe("settings.leaks.resources[1].release must have at least 1 entry.");
    expect(wrong({ release: [{ form: "free" }] })).toBe('settings.leaks.resources[1].release[0].form must be one of matching, bulk, signal, end, receiver, unset, got "free".');
    expect(wrong({ release: ["off"] })).toBe("settings.leaks.resources[1].release[0].form must be one of matching, bulk, signal, end, receiver, unset, got nothing.");
    expect(wrong({ release: [{ form: "matching", call: "off" }] })).toBe("settings.leaks.resources[1].release[0].operands must be an array, got nothing.");
    expect(wrong({ release: [{ form: "matching", call: "off", operands: ["options"] }] })).toBe(
      'settings.leaks.resources[1].release[0].operands[0] must be one of event, handler, capture, context, got "options".',
    );
    expect(wrong({ release: [{ form: "bulk" }] })).toBe("settings.leaks.resources[1].release[0].call must be a non-empty string, got nothing.");
    expect(wrong({ release: [{ form: "end", call: 1 }] })).toBe("settings.leaks.resources[1].release[0].call must be a non-empty string, got 1.");
    expect(wrong({ release: [{ form: "signal" }] })).toBe("settings.leaks.resources[1].release[0].option must be a non-empty string, got nothing.");
    expect(wrong({ release: [{ form: "unset", call: "a" }] })).toBe("settings.leaks.resources[1].release[0].call is not known; known are form.");
  });
  it("names a field", () => {
    expect(wrong({ id: "" })).toBe('settings.leaks.resources[1].id must be a non-empty string, got "".');
    expect(wrong({ kind: "timer" })).toBe('settings.leaks.resources[1].kind must be one of listener, got "timer".');
    expect(wrong({ label: 1 })).toBe("settings.leaks.resources[1].label must be a non-empty string, got 1.");
    expect(wrong({ handle: "return" })).toBe('settings.leaks.resources[1].handle must be one of arguments, slot, result, got "return".');
    expect(wrong({ operands: { handler: -1 } })).toBe("settings.leaks.resources[1].operands.handler must be the position of an argument, 0 or more, got -1.");
    expect(wrong({ operands: { target: 0 } })).toBe("settings.leaks.resources[1].operands.target is not known; known are event, handler, options, context.");
    expect(wrong({ events: [] })).toBe("settings.leaks.resources[1].events must have at least 1 entry.");
    expect(wrong({ receiver: "bus" })).toBe('settings.leaks.resources[1].receiver must be an object, got "bus".');
    expect(wrong({ receiver: { names: "bus" } })).toBe('settings.leaks.resources[1].receiver.names must be an array, got "bus".');
    expect(wrong({ receiver: { types: [1] } })).toBe("settings.leaks.resources[1].receiver.types[0] must be a non-empty string, got 1.");
    expect(wrong({ onceOption: true })).toBe("settings.leaks.resources[1].onceOption must be a non-empty string, got true.");
    expect(wrong({ deduplicates: "yes" })).toBe('settings.leaks.resources[1].deduplicates must be true or false, got "yes".');
    expect(wrong({ terminalEvents: "end" })).toBe('settings.leaks.resources[1].terminalEvents must be an array, got "end".');
    expect(wrong({ unknownHolder: "never" })).toBe('settings.leaks.resources[1].unknownHolder must be one of possible, likely, certain, got "never".');
    expect(wrong({ docs: 1 })).toBe("settings.leaks.resources[1].docs must be a non-empty string, got 1.");
  });
});

describe("readSettings with a wrong row of a handle", () => {
  const wrong = (change: object): string | null => problem({ resources: [bus, { ...poller, ...change }] });

  it("names a key that such a row does not have", () => {
    expect(wrong({ operands: { event: 0 } })).toBe(
      "settings.leaks.resources[1].operands is not known; known are id, handle, kind, acquire, release, label, keeps, from, isInjected, delay, limit, ends, polyfills, handler, needs, onceOption, store, passesHandle, target, globalTargets, receiver, returnsItself, parts, number, lasts, likely, observes, endsWithOwner, endsItself, endsWithSource, isPromised, isLent, lentTo, docs.",
    );
  });
  it("names what is missing", () => {
    expect(problem({ resources: [{ handle: "result" }] })).toBe("settings.leaks.resources[0].id must be a non-empty string, got nothing.");
    expect(problem({ resources: [{ id: "a", handle: "result" }] })).toBe(
      "settings.leaks.resources[0].kind must be one of timer, observer, subscription, connection, object-url, got nothing.",
    );
    expect(problem({ resources: [{ id: "a", handle: "result", kind: "timer" }] })).toBe("settings.leaks.resources[0].acquire must be an array, got nothing.");
    expect(problem({ resources: [{ id: "a", handle: "result", kind: "timer", acquire: ["poll"] }] })).toBe("settings.leaks.resources[0].release must be an array, got nothing.");
  });
  it("names a call", () => {
    expect(wrong({ acquire: [] })).toBe("settings.leaks.resources[1].acquire must have at least 1 entry.");
    expect(wrong({ acquire: ["poll()"] })).toBe('settings.leaks.resources[1].acquire[0] must be a call such as setInterval, new WebSocket or Observable#subscribe, got "poll()".');
  });
  it("names a form of release", () => {
    expect(wrong({ release: [{ form: "matching", call: "off" }] })).toBe('settings.leaks.resources[1].release[0].form must be one of function, method, again, target, invoke, got "matching".');
    expect(wrong({ release: [{ form: "method" }] })).toBe("settings.leaks.resources[1].release[0].call must be a non-empty string, got nothing.");
    expect(wrong({ release: [{ form: "invoke", call: "stop" }] })).toBe("settings.leaks.resources[1].release[0].call is not known; known are form.");
  });
  it("names a field", () => {
    expect(wrong({ kind: "listener" })).toBe('settings.leaks.resources[1].kind must be one of timer, observer, subscription, connection, object-url, got "listener".');
    expect(wrong({ from: [] })).toBe("settings.leaks.resources[1].from must have at least 1 entry.");
    expect(wrong({ handler: -1 })).toBe("settings.leaks.resources[1].handler must be the position of an argument, 0 or more, got -1.");
    expect(wrong({ receiver: { type: "Poller" } })).toBe("settings.leaks.resources[1].receiver.type is not known; known are names, types.");
    expect(wrong({ lasts: "long" })).toBe('settings.leaks.resources[1].lasts must be one of forever, once, got "long".');
    expect(wrong({ likely: "never" })).toBe('settings.leaks.resources[1].likely must be one of always, unended, sibling, got "never".');
    expect(wrong({ observes: {} })).toBe("settings.leaks.resources[1].observes.call must be a non-empty string, got nothing.");
    expect(wrong({ isLent: "no" })).toBe('settings.leaks.resources[1].isLent must be true or false, got "no".');
    expect(wrong({ isPromised: "no" })).toBe('settings.leaks.resources[1].isPromised must be true or false, got "no".');
  });
});

describe("readSettings with a wrong lifecycle, owner or borrow", () => {
  it("names the lifecycle", () => {
    expect(problem({ lifecycles: [{ id: "a" }] })).toBe("settings.leaks.lifecycles[0].owner.form must be one of class, effect, attribute, composable, scope, member, disposer, script, got nothing.");
    expect(problem({ lifecycles: [{ id: "a", owner: { form: "effect", calls: [] } }] })).toBe("settings.leaks.lifecycles[0].owner.calls must have at least 1 entry.");
    expect(problem({ lifecycles: [{ id: "a", owner: { form: "composable" } }] })).toBe("settings.leaks.lifecycles[0].owner.prefix must be a non-empty string, got nothing.");
    expect(problem({ lifecycles: [{ id: "a", owner: { form: "class", extends: "B" } }] })).toBe('settings.leaks.lifecycles[0].owner.extends must be an array, got "B".');
    expect(problem({ lifecycles: [{ id: "a", owner: { form: "class" }, teardown: "leave" }] })).toBe('settings.leaks.lifecycles[0].teardown must be an array, got "leave".');
    expect(problem({ lifecycles: [{ id: "a", owner: { form: "class" }, setup: [] }] })).toBe(
      "settings.leaks.lifecycles[0].setup is not known; known are id, owner, label, teardown, weakTeardown, docs.",
    );
  });
  it("names the owner", () => {
    expect(problem({ owners: [{ name: "A" }] })).toBe("settings.leaks.owners[0].lifetime must be one of application, instance, got nothing.");
    expect(problem({ owners: [{ lifetime: "instance" }] })).toBe("settings.leaks.owners[0].name must be a non-empty string, got nothing.");
    expect(problem({ owners: [{ name: "A", lifetime: "instance", teardown: [""] }] })).toBe('settings.leaks.owners[0].teardown[0] must be a non-empty string, got "".');
  });
  it("names the borrow", () => {
    expect(problem({ borrows: [{ id: "a", calls: [] }] })).toBe("settings.leaks.borrows[0].calls must have at least 1 entry.");
    expect(problem({ borrows: [{ calls: ["a"] }] })).toBe("settings.leaks.borrows[0].id must be a non-empty string, got nothing.");
    expect(problem({ borrows: [{ id: "a", calls: ["a"], docs: false }] })).toBe("settings.leaks.borrows[0].docs must be a non-empty string, got false.");
  });
});
