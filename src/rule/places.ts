import { isFunction } from "../ast/is-function.js";
import { type Owner, hasStrongEnd } from "../lifetime/owner-of.js";

/** When an owner ends, for a message: "`destroy()` runs". */
export function endOf(owner: Owner): string {
  const name = teardownName(owner);
  if (owner.kind === "effect") return "the effect is cleaned up";
  if (name === null || name === RUNS_AT_END) return `${owner.kind === "component" ? "the component" : "its owner"} ends`;
  return `${quoted(name)} runs`;
}

/** What the function is called that is handed over for the end: `onUnmounted(() => …)`. */
const RUNS_AT_END = "the function that runs at the end";

const quoted = (name: string): string => (name.startsWith("the ") ? name : `\`${name}\``);

/** How a method is called that may end something, in words that no lifecycle has. */
const ENDING = /^[#_$]*(?:abort|cancel|clean|clear|close|de[a-z]|dis[a-z]|end|exit|finish|free|halt|kill|leave|off|pause|quit|release|remove|reset|shut|stop|tear|terminate|un[a-z])/i;

/** Where a release belongs, for a message: "in `destroy()`". */
export function placeOf(owner: Owner, what = "it"): string {
  const name = teardownName(owner);
  switch (owner.kind) {
    case "effect":
      if (owner.usualTeardown !== "") return `in \`${owner.usualTeardown}()\``;
      return isFunction(owner.node) && owner.node.async ? "in the function that an effect returns which is not `async`" : "in the function that the effect returns";
    case "hook":
      return owner.usualTeardown === "" ? "in the cleanup of an effect" : `in the handler of \`${owner.usualTeardown}\``;
    case "component":
      return name === null ? `in \`${owner.usualTeardown}()\`` : `in ${quoted(name)}`;
    case "class":
      if (name !== null && hasStrongEnd(owner.teardowns)) return `in ${quoted(name)}`;
      return `in a method that ends the instance, such as \`${name ?? `${owner.usualTeardown}()`}\``;
    case "factory":
      return name === null || !(name.startsWith("the ") || hasStrongEnd(owner.teardowns) || ENDING.test(name)) ? "in what it returns to end it" : `in ${quoted(name)}`;
    case "function":
      return `when ${what} is no longer needed`;
  }
}

function teardownName({ kind, isComponent, teardowns }: Owner): string | null {
  // A framework does not call what only stops a part of an instance.
  const teardown = teardowns.find(({ isStrong }) => isStrong) ?? (kind === "class" && isComponent ? undefined : teardowns[0]);
  return teardown ? (teardown.name.startsWith("the ") ? teardown.name : `${teardown.name}()`) : null;
}
