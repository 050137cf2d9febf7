import { describe, expect, it } from "vitest";
import { flag, listOf, matching, oneOf, position, record, text, variant } from "../../src/models/shape.js";

describe("text", () => {
  it("takes a string", () => expect(text("a", "x")).toBeNull());
  it("refuses the empty string", () => expect(text("", "x")).toBe('x must be a non-empty string, got "".'));
  it("refuses what is no string", () => {
    expect(text(1, "x")).toBe("x must be a non-empty string, got 1.");
    expect(text(null, "x")).toBe("x must be a non-empty string, got null.");
    expect(text(undefined, "x")).toBe("x must be a non-empty string, got nothing.");
    expect(text({ a: [1] }, "x")).toBe('x must be a non-empty string, got an object.');
  });
  it("names the type of what cannot be shown", () => {
    expect(text(() => 1, "x")).toBe("x must be a non-empty string, got a function.");
    expect(text(Symbol("s"), "x")).toBe("x must be a non-empty string, got a symbol.");
  });
  it("manages what cannot be written as JSON", () => {
    const circle: Record<string, unknown> = {};
    circle.self = circle;
    expect(text(circle, "x")).toBe("x must be a non-empty string, got an object.");
  });
});

describe("flag", () => {
  it("takes true and false", () => {
    expect(flag(true, "x")).toBeNull();
    expect(flag(false, "x")).toBeNull();
  });
  it("refuses anything else", () => expect(flag("true", "x")).toBe('x must be true or false, got "true".'));
});

describe("position", () => {
  it("takes 0 and more", () => {
    expect(position(0, "x")).toBeNull();
    expect(position(3, "x")).toBeNull();
  });
  it("refuses a negative, broken or missing number", () => {
    expect(position(-1, "x")).toBe("x must be the position of an argument, 0 or more, got -1.");
    expect(position(0.5, "x")).toBe("x must be the position of an argument, 0 or more, got 0.5.");
    expect(position("0", "x")).toBe('x must be the position of an argument, 0 or more, got "0".');
  });
});

describe("oneOf", () => {
  const shape = oneOf(["a", "b"]);

  it("takes what is allowed", () => expect(shape("b", "x")).toBeNull());
  it("refuses anything else", () => {
    expect(shape("c", "x")).toBe('x must be one of a, b, got "c".');
    expect(shape(undefined, "x")).toBe("x must be one of a, b, got nothing.");
  });
});

describe("matching", () => {
  const shape = matching(/^a+$/, "some a");

  it("takes what matches", () => expect(shape("aa", "x")).toBeNull());
  it("refuses what does not", () => expect(shape("b", "x")).toBe('x must be some a, got "b".'));
  it("refuses what is no string", () => expect(shape(["a"], "x")).toBe('x must be some a, got an array.'));
});

describe("listOf", () => {
  it("takes a list of what it lists, also an empty one", () => {
    expect(listOf(text)(["a", "b"], "x")).toBeNull();
    expect(listOf(text)([], "x")).toBeNull();
  });
  it("refuses what is no list", () => expect(listOf(text)("a", "x")).toBe('x must be an array, got "a".'));
  it("names the first entry that is wrong", () => {
    expect(listOf(text)(["a", 1, 2], "x")).toBe("x[1] must be a non-empty string, got 1.");
  });
  it("refuses a list that is too short", () => expect(listOf(text, 1)([], "x")).toBe("x must have at least 1 entry."));
});

describe("record", () => {
  const shape = record({ a: text }, { b: flag });

  it("takes its keys, with and without the optional ones", () => {
    expect(shape({ a: "x" }, "x")).toBeNull();
    expect(shape({ a: "x", b: true }, "x")).toBeNull();
  });
  it("takes an empty object where nothing is required", () => expect(record({})({}, "x")).toBeNull());
  it("refuses what is no object", () => {
    expect(shape(null, "x")).toBe("x must be an object, got null.");
    expect(shape("a", "x")).toBe('x must be an object, got "a".');
    expect(shape([], "x")).toBe("x must be an object, got an array.");
    expect(shape(undefined, "x")).toBe("x must be an object, got nothing.");
  });
  it("names a key that it does not know", () => expect(shape({ a: "x", c: 1 }, "x")).toBe("x.c is not known; known are a, b."));
  it("does not know what every object has", () => {
    expect(shape({ a: "x", toString: 1 }, "x")).toBe("x.toString is not known; known are a, b.");
    expect(shape(JSON.parse('{ "a": "x", "__proto__": 1 }'), "x")).toBe("x.__proto__ is not known; known are a, b.");
  });
  it("names a key that is missing", () => expect(shape({}, "x")).toBe("x.a must be a non-empty string, got nothing."));
  it("names a key that is wrong", () => expect(shape({ a: "x", b: 1 }, "x")).toBe("x.b must be true or false, got 1."));
  it("refuses an optional key that is there without a value", () => {
    expect(shape({ a: "x", b: undefined }, "x")).toBe("x.b must be true or false, got nothing.");
  });
});

describe("variant", () => {
  const shape = variant("form", { one: record({ form: text, a: text }), two: record({ form: text }) });

  it("takes what its tag says", () => {
    expect(shape({ form: "one", a: "x" }, "x")).toBeNull();
    expect(shape({ form: "two" }, "x")).toBeNull();
  });
  it("names what is wrong for its tag", () => expect(shape({ form: "two", a: "x" }, "x")).toBe("x.a is not known; known are form."));
  it("refuses a tag that it does not know", () => {
    expect(shape({ form: "three" }, "x")).toBe('x.form must be one of one, two, got "three".');
    expect(shape({ form: "toString" }, "x")).toBe('x.form must be one of one, two, got "toString".');
    expect(shape({ form: 1 }, "x")).toBe("x.form must be one of one, two, got 1.");
  });
  it("refuses what has no tag", () => {
    expect(shape({}, "x")).toBe("x.form must be one of one, two, got nothing.");
    expect(shape(null, "x")).toBe("x.form must be one of one, two, got nothing.");
    expect(shape("one", "x")).toBe("x.form must be one of one, two, got nothing.");
  });
});
