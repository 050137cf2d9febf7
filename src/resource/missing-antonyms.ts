import type { TSESTree } from "@typescript-eslint/utils";
import { append } from "../ast/append.js";
import { calledName, callsIn, callsNamed } from "../ast/calls-named.js";
import { isFunction } from "../ast/is-function.js";
import type { Node } from "../ast/types.js";
import { unwrap } from "../ast/unwrap.js";
import { bareText } from "../ast/bare-text.js";
import { outermost } from "../ast/outermost.js";
import type { Analysis } from "../calls/analysis.js";
import { perModels } from "../calls/per-models.js";
import { handleAcquisitions } from "../calls/handle-calls.js";
import { lifetimeOf } from "../lifetime/lifetime-of.js";
import { type Owner, ownerOf, strongEnds } from "../lifetime/owner-of.js";
import { isInside, reachedFrom } from "../lifetime/reached-from.js";
import type { Certainty } from "../models/schema.js";
import { isThis } from "../scope/fields.js";
import { mayBePartOf, mayBeSame } from "../scope/may-be-same.js";
import { staticStrings } from "../scope/static-strings.js";

/** A call whose counterpart the teardown calls for a sibling, and not for it: `x.register(a); x.register(b)` with `x.unregister(a)`. */
export interface MissingAntonym {
  readonly node: TSESTree.CallExpression;
  readonly owner: Owner;
  /** What is not forgotten. */
  readonly sibling: TSESTree.CallExpression;
  /** The call that ends the sibling. */
  readonly release: TSESTree.CallExpression;
  readonly certainty: Certainty;
}

interface Method {
  readonly node: TSESTree.CallExpression;
  readonly receiver: Node;
}

/** The calls of a file that pairs of verbs show to be forgotten. */
export function missingAntonyms(analysis: Analysis): MissingAntonym[] {
  const gives = givesByTake(analysis.models);
  const takes = callsIn(analysis, gives).filter(([take, calls]) => calls.length > 1 && methods(analysis, take).length > 1);
  if (takes.length === 0 || analysis.models.protocols.bulk.some((name) => callsNamed(analysis, name).length > 0)) return [];
  return takes.flatMap(([take]) => {
    const releases = gives.get(take)?.flatMap((give) => methods(analysis, give)) ?? [];
    return releases.length === 0 ? [] : missing(analysis, methods(analysis, take), releases);
  });
}

/** The counterparts of verbs that take. */
const givesByTake = perModels(({ protocols: { antonyms } }): ReadonlyMap<string, readonly string[]> => {
  const gives = new Map<string, string[]>();
  for (const [take, give] of antonyms) append(gives, take, give);
  return gives;
});

function methods(analysis: Analysis, name: string): Method[] {
  return callsNamed(analysis, name).flatMap((node) => {
    const callee = unwrap(node.callee);
    return node.type === "CallExpression" && callee.type === "MemberExpression" && node.arguments.length > 0 && !bindsInstance(analysis, node) ? [{ node, receiver: callee.object }] : [];
  });
}

/** `this.refresh.bind(this)`, which makes a function and takes nothing. */
function bindsInstance(analysis: Analysis, { callee, arguments: [first] }: TSESTree.CallExpression): boolean {
  return calledName(callee) === "bind" && first !== undefined && isThis(analysis, first);
}

function missing(analysis: Analysis, taken: readonly Method[], releases: readonly Method[]): MissingAntonym[] {
  const known = new Set<Node>(handleAcquisitions(analysis).map(({ node }) => node));
  const found: MissingAntonym[] = [];
  for (const one of taken) {
    const owner = isStatement(one.node) && !known.has(one.node) ? ownerOf(analysis, one.node) : null;
    if (owner?.kind !== "class" || isTerminal(analysis, one) || releases.some((release) => mayEnd(analysis, one, release))) continue;
    const reached = reachedFrom(analysis, strongEnds(owner.teardowns));
    const ending = releases.filter(({ node }) => isInside(node, reached));
    if (ending.length === 0 || lifetimeOf(analysis, one.receiver) === "own" || isEnded(analysis, one, reached)) continue;
    const siblings = taken.filter((other) => other !== one && ownerOf(analysis, other.node)?.node === owner.node && ending.some((release) => visiblyEnds(analysis, other, release)));
    const near = siblings.find((other) => isSameTarget(analysis, one.receiver, other.receiver));
    const sibling = near ?? siblings.find((other) => passesInstance(one.node) && passesInstance(other.node));
    const release = sibling && ending.find((given) => visiblyEnds(analysis, sibling, given));
    if (release) found.push({ node: one.node, owner, sibling: sibling.node, release: release.node, certainty: near ? "likely" : "possible" });
  }
  return found;
}

const isStatement = (node: Node): boolean => outermost(node).parent?.type === "ExpressionStatement";

/** Whether a call may give back what another took: on the same thing, with the same operands as far as both have them. */
function mayEnd(analysis: Analysis, { node, receiver }: Method, release: Method): boolean {
  return (
    isSame(analysis, receiver, release.receiver) &&
    release.node.arguments.every((argument, index) => {
      const operand = node.arguments[index];
      return argument.type === "SpreadElement" || operand === undefined || operand.type === "SpreadElement" || isSame(analysis, operand, argument);
    })
  );
}

/** Whether a call gives back what another took, on what the file shows to be the same thing: a lone variable could be anything, which proves no duty. */
function visiblyEnds(analysis: Analysis, taken: Method, release: Method): boolean {
  return (mayBeSame(analysis, taken.receiver, release.receiver) || textOf(analysis, taken.receiver) === textOf(analysis, release.receiver)) && mayEnd(analysis, taken, release);
}

/** Whether two expressions may stand for the same; a literal and an inline function are the same as nothing else. */
function isSame(analysis: Analysis, one: Node, other: Node): boolean {
  const [left, right] = [staticStrings(analysis, one), staticStrings(analysis, other)];
  if (left && right) return left.some((text) => right.includes(text));
  if (mayBeSame(analysis, one, other) || textOf(analysis, one) === textOf(analysis, other)) return true;
  return !isNamed(one) || !isNamed(other);
}

/** `this.list`, `view.list`, a literal or a function: what names itself, so that another name is another thing. A lone variable may hold anything. */
function isNamed(node: Node): boolean {
  const { type } = unwrap(node);
  return type === "MemberExpression" || type === "ThisExpression" || type === "Literal" || isFunction(unwrap(node));
}

const textOf = ({ sourceCode }: Analysis, node: Node): string => bareText(sourceCode, node).replace(/[?!]?\./g, ".");

/** The same thing, or two signals of the same thing. */
function isSameTarget(analysis: Analysis, one: Node, other: Node): boolean {
  if (mayBeSame(analysis, one, other) || textOf(analysis, one) === textOf(analysis, other)) return true;
  const [left, right] = [unwrap(one), unwrap(other)];
  return left.type === "MemberExpression" && right.type === "MemberExpression" && !isThis(analysis, left.object) && textOf(analysis, left.object) === textOf(analysis, right.object);
}

/** Whether a call passes the instance, or a method of it. */
function passesInstance({ arguments: operands }: TSESTree.CallExpression): boolean {
  return operands.some((operand) => {
    const node = unwrap(operand);
    return node.type === "ThisExpression" || (node.type === "MemberExpression" && unwrap(node.object).type === "ThisExpression");
  });
}

/** Whether the teardown ends the target itself. */
function isEnded(analysis: Analysis, { receiver }: Method, reached: ReturnType<typeof reachedFrom>): boolean {
  return analysis.models.protocols.endings.some((name) =>
    callsNamed(analysis, name).some((call) => {
      const callee = unwrap(call.callee);
      return call.arguments.length === 0 && callee.type === "MemberExpression" && unwrap(callee.object).type !== "ThisExpression" && isInside(call, reached) && mayBePartOf(analysis, receiver, callee.object);
    }),
  );
}

/** Of the last that the target has to say: `x.listen("close", f)`, `x.disposed.connect(f)`. */
function isTerminal(analysis: Analysis, { node, receiver }: Method): boolean {
  const terminal = new RegExp(analysis.models.protocols.terminalEvent, "i");
  const target = unwrap(receiver);
  const [event] = node.arguments;
  const names = event && event.type !== "SpreadElement" ? staticStrings(analysis, event) : null;
  return (names?.every((name) => terminal.test(name)) ?? false) || (target.type === "MemberExpression" && terminal.test(calledName(target) ?? ""));
}
