import { runInNewContext } from "node:vm";
import { expect, it } from "vitest";
import { classNameOf } from "../../src/census/class-name.js";

const name = (object: object) => classNameOf(Object.getPrototypeOf(object) as object | null);

const refuse = (): never => {
  throw new Error("trap");
};
const proxy = new Proxy(class Veiled {}, { get: refuse, getOwnPropertyDescriptor: refuse, getPrototypeOf: refuse });

it.each<[string, object, string]>([
  ["an instance", new (class Heron {})(), "Heron"],
  ["a literal", {}, "Object"],
  ["an array", [], "Array"],
  ["a function", () => 0, "Function"],
  ["an object that inherits from another", Object.create(new (class Heron {})()) as object, "Heron"],
  ["an instance with an own constructor", { constructor: Array }, "Object"],
  ["an anonymous class", new (class {})(), "(anonymous)"],
  ["a class whose name is a number", new (class { static readonly name = 5; })(), "(anonymous)"],
  ["a class whose name is a getter that throws", new (class { static get name(): string { return refuse(); } })(), "(anonymous)"],
  ["a constructor that is a getter that throws", Object.create({ get constructor(): never { return refuse(); } }) as object, "(odd constructor)"],
  ["a constructor that is no function", Object.create({ constructor: "Heron" }) as object, "(odd constructor)"],
  ["a constructor that is a proxy", Object.create({ constructor: proxy }) as object, "(proxy)"],
  ["a prototype that is a proxy", Object.create(proxy) as object, "(proxy)"],
  ["an object without a prototype", Object.create(null) as object, "(null prototype)"],
  ["a prototype without a constructor", Object.create(Object.create(null) as object) as object, "(no constructor)"],
  ["an object of another realm", runInNewContext("new (class Foreign {})()") as object, "Foreign"],
])("names the class of %s", (_, object, expected) => {
  expect(name(object)).toBe(expected);
});
