import { isFunction } from "../ast/is-function.js";
import type { Owner } from "../lifetime/owner-of.js";

/** When an owner ends, for a message: "`destroy()` runs". */
export function endOf(owner: Owner): string {
  const name = teardownName(owner);
  return owner.kind === "effect" ? "the effect is cleaned up" : name === null || name === RUNS_AT_END ? "its owner ends" : `${quoted(name)} runs`;
}

/** What the function is called that is handed over for the end: `onUnmounted(() => …)`. */
const RUNS_AT_END = "the function that runs at the end";

const quoted = (name: string): string => (name.startsWith("the ") ? name : `\`${name}\``);

/** Where a release belongs, for a message: "in `destroy()`". */
export function placeOf(owner: Owner, what = "it"): string {
  const name = teardownName(owner);
  switch (owner.kind) {
    case "effect":
      return isFunction(owner.node) && owner.node.async ? "in the function that an effect returns which is not `async`" : "in the function that the effect returns";
    case "hook":
      return "in the cleanup of an effect";
    case "class":
      if (name !== null && owner.teardowns.some(({ isStrong }) => isStrong)) return `in ${quoted(name)}`;
      return `in a method that ends the instance, such as \`${name ?? `${owner.usualTeardown}()`}\``;
    case "factory":
      return name === null ? "in what it returns to end it" : `in ${quoted(name)}`;
    case "function":
      return `when ${what} is no longer needed`;
  }
}

function teardownName({ teardowns }: Owner): string | null {
  const teardown = teardowns.find(({ isStrong }) => isStrong) ?? teardowns[0];
  return teardown ? (teardown.name.startsWith("the ") ? teardown.name : `${teardown.name}()`) : null;
}
