import { builtIn } from "../../../src/models/registry.js";
import type { Spot } from "../edits.js";
import type { Program } from "../program.js";

/** The calls that the rows know as a release of a resource. */
const RELEASES: ReadonlySet<string> = new Set(
  builtIn.resources.flatMap(({ release }) => release.flatMap((form) => ("call" in form ? [form.call] : form.form === "signal" ? ["abort"] : []))),
);

/** A release becomes nothing. */
export function deleteRelease({ nodes }: Program): readonly Spot[] {
  const released = nodes.flatMap((node) =>
    node.type === "CallExpression" && node.callee.type === "MemberExpression" && node.callee.property.type === "Identifier" && RELEASES.has(node.callee.property.name) ? [node] : [],
  );
  const outermost = released.filter((node) => !released.some((other) => other !== node && other.range[0] <= node.range[0] && other.range[1] >= node.range[1]));
  return outermost.map(({ range }) => [{ range, text: "undefined" }]);
}
