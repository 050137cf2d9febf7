import { afterEach, expect, it, vi } from "vitest";
import { openSession } from "../../src/census/open-session.js";

const restore: (() => void)[] = [];

/** Sets a property for one test. */
function set(object: object, name: string, value: unknown): void {
  const before = Object.getOwnPropertyDescriptor(object, name);
  Object.defineProperty(object, name, { value, configurable: true });
  restore.push(() => {
    if (before === undefined) Reflect.deleteProperty(object, name);
    else Object.defineProperty(object, name, before);
  });
}

afterEach(() => {
  for (const undo of restore.splice(0)) undo();
  vi.restoreAllMocks();
});

it("opens a session", () => {
  const session = openSession();
  let sum: unknown;
  session.post("Runtime.evaluate", { expression: "1 + 1" }, (_, { result }) => {
    sum = result.value;
  });
  session.disconnect();
  expect(sum).toBe(2);
});

it.each([
  ["bun", "Bun has another one"],
  ["deno", "Deno has another one"],
])("refuses on %s", (engine, reason) => {
  set(process, "versions", { ...process.versions, [engine]: "1.0.0" });
  expect(openSession).toThrow(`A census needs the inspector of Node, and it cannot be had: ${reason}.`);
});

it("refuses on a Node built without it", () => {
  vi.spyOn(process.features, "inspector", "get").mockReturnValue(false);
  expect(openSession).toThrow("A census needs the inspector of Node, and it cannot be had: this one was built without it.");
});

it("passes on why it cannot be connected to", () => {
  const cause = new Error("Access to this API has been restricted.");
  vi.spyOn(process, "getBuiltinModule").mockImplementation(() => {
    throw cause;
  });
  expect(openSession).toThrow(
    expect.objectContaining({
      message: "A census needs the inspector of Node, and it cannot be had: Access to this API has been restricted.",
      cause,
    }),
  );
});
