import { contains } from "../ast/contains.js";
import { enclosingFunction } from "../ast/enclosing-function.js";
import type { FunctionNode, Node } from "../ast/types.js";
import { type Acquisition, type ReleaseCall, acquisitions, acquisitionsIn, releasesFor } from "../calls/api-calls.js";
import type { Analysis } from "../calls/analysis.js";
import { areExclusive } from "../flow/are-exclusive.js";
import { type Owner, strongEnds } from "../lifetime/owner-of.js";
import { isInside, reachedFrom } from "../lifetime/reached-from.js";
import { mayBeSame } from "../scope/may-be-same.js";
import { trace } from "../scope/trace.js";
import { isOnceCall } from "./is-once-call.js";
import { matchRelease, mayBeOfTarget, sameEvent } from "./release-match.js";

/** Whether a class gives a listener back by itself, apart from where it takes it: the closures of one call see to their own. */
export function isDuty(analysis: Analysis, taken: Acquisition, { kind, node, teardowns }: Owner): boolean {
  const isClass = node.type === "ClassDeclaration" || node.type === "ClassExpression";
  const around = partAround(taken.node, node);
  const all = releasesFor(analysis, taken).filter((given) => matchRelease(analysis, taken, given) === "match");
  const matching = all.filter((given) => (given.release.form !== "matching" || mayBeOfTarget(analysis, taken, given)) && !isPause(analysis, given));
  if (all.length > 0 && (matching.length === 0 || matching.every(({ node: release }) => takesItselfOff(analysis, taken, release)))) return false;
  if (kind !== "class" || !isClass || !around) return true;
  const isApart = ({ node: release }: ReleaseCall): boolean =>
    !contains(around, release) || isKeptClosure(release) || isInside(release, reachedFrom(analysis, teardowns.map(({ fn }) => fn)));
  return matching.length === 0 || matching.some((given) => contains(node, given.node) && isApart(given));
}

/** Whether the function that releases takes the same again right after: `plan.off("change", f); plan.update(); plan.on("change", f)`. */
function isPause(analysis: Analysis, given: ReleaseCall): boolean {
  const { node, row, handler } = given;
  const around = enclosingFunction(node);
  return handler !== null && acquisitions(analysis).some((next) => next.row === row && next.node.range[0] > node.range[1] && enclosingFunction(next.node) === around && !areExclusive(node, next.node) && next.handler !== null && sameEvent(analysis, next, given) && mayBeOfTarget(analysis, next, given) && mayBeSame(analysis, next.handler, handler));
}

/** Whether a release stands in the handler that it takes off, or for one that waits for one event in that of an alternative: it then ends by itself and says nothing of others. */
function takesItselfOff(analysis: Analysis, taken: Acquisition, release: Node): boolean {
  const isIn = ({ handler }: Acquisition, kinds: readonly string[]): boolean => handler !== null && trace(analysis, handler).values.some((value) => kinds.includes(value.kind) && "node" in value && contains(value.node, release));
  return isIn(taken, ["created"]) || (isOnceCall(taken) && acquisitionsIn(analysis, enclosingFunction(taken.node)).some((other) => isOnceCall(other) && isIn(other, ["created", "method"])));
}

/** Whether the instance listens to it from a method of its own, `open()`, until another, `close()`, which no end of it runs: that tells nothing of what lasts as long as the instance. */
export function isForAWhile(analysis: Analysis, taken: Acquisition, other: Acquisition, { kind, node, teardowns }: Owner): boolean {
  const [here, there] = [partAround(taken.node, node), partAround(other.node, node)];
  if (kind !== "class" || here === there || (here && there && (reachedFrom(analysis, [there]).has(here) || reachedFrom(analysis, [here]).has(there)))) return false;
  const ended = reachedFrom(analysis, strongEnds(teardowns));
  return !releasesFor(analysis, other).some((given) => isInside(given.node, ended) && matchRelease(analysis, other, given) === "match");
}

/** The outermost function that a node stands in, short of the owner: its method, or a function inside the one that makes it. */
function partAround(node: Node, owner: Node): FunctionNode | null {
  let found: FunctionNode | null = null;
  for (let fn = enclosingFunction(node); fn && !contains(fn, owner); fn = enclosingFunction(fn)) found = fn;
  return found;
}

/** In a closure that a field has for later: `this.stop = () => target.off("x", f)`. */
function isKeptClosure(release: Node): boolean {
  const { parent } = enclosingFunction(release) ?? release;
  return parent?.type === "AssignmentExpression" && parent.left.type === "MemberExpression";
}
