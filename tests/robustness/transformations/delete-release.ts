import { builtIn } from "../../../src/models/registry.js";
import type { Spot } from "../edits.js";
import type { Program } from "../program.js";

/** The calls that the rows know as a release of a resource. */
const OF_RESOURCES: ReadonlySet<string> = new Set(
  builtIn.resources.flatMap(({ release }) => release.flatMap((form) => ("call" in form ? [form.call] : form.form === "signal" ? ["abort"] : []))),
);

/** The calls that the rows know to take something out of a collection. */
const OF_COLLECTIONS: ReadonlySet<string> = new Set(builtIn.collections.flatMap(({ removes }) => removes));

/** What gives back what a rule is about becomes nothing. */
export function deleteRelease({ nodes }: Program, rule: string): readonly Spot[] {
  const names = rule.startsWith("no-unreleased-") ? OF_RESOURCES : OF_COLLECTIONS;
  const released = nodes.flatMap((node) =>
    node.type === "CallExpression" && node.callee.type === "MemberExpression" && node.callee.property.type === "Identifier" && names.has(node.callee.property.name) ? [node] : [],
  );
  const outermost = released.filter((node) => !released.some((other) => other !== node && other.range[0] <= node.range[0] && other.range[1] >= node.range[1]));
  return outermost.map(({ range }) => [{ range, text: "undefined" }]);
}
