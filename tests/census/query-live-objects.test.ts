import { expect, it, vi } from "vitest";
import { queryLiveObjects } from "../../src/census/query-live-objects.js";

it("hands over live objects, once", () => {
  class Heron {}
  const heron = new Heron();
  const found: boolean[] = [];
  queryLiveObjects((objects) => found.push(objects.includes(heron)));
  expect(found).toEqual([true]);
});

it("passes on what goes wrong with them, and works again", () => {
  expect(() => queryLiveObjects(() => {
    throw new Error("no more herons");
  })).toThrow("Error: no more herons");
  let count = 0;
  queryLiveObjects(({ length }) => (count = length));
  expect(count).toBeGreaterThan(1000);
});

it("says what the inspector does not answer, and why", () => {
  const cause = new Error("Inspector error -32601: 'Runtime.queryObjects' wasn't found");
  const disconnect = vi.fn();
  class Session {
    connect = vi.fn();
    disconnect = disconnect;
    post(method: string, _: object, done: (error: Error | null, answer?: object) => void) {
      if (method === "Runtime.queryObjects") done(cause);
      else done(null, { result: { objectId: "1" } });
    }
  }
  const getBuiltinModule = vi.spyOn(process, "getBuiltinModule").mockReturnValue({ Session });
  expect(() => queryLiveObjects(() => undefined)).toThrow(
    expect.objectContaining({ message: "The inspector does not answer Runtime.queryObjects.", cause }),
  );
  getBuiltinModule.mockRestore();
  expect(disconnect).toHaveBeenCalledOnce();
});
