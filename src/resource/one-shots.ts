import { nodesWithin } from "../ast/nodes-within.js";
import { calledName, callsNamed } from "../ast/calls-named.js";
import { enclosingFunction } from "../ast/enclosing-function.js";
import { flatStatements } from "../ast/flat-statements.js";
import { isFunction } from "../ast/is-function.js";
import { outermost } from "../ast/outermost.js";
import type { CallNode, FunctionNode, Node } from "../ast/types.js";
import { unwrap } from "../ast/unwrap.js";
import { acquisitionsIn } from "../calls/api-calls.js";
import type { Analysis } from "../calls/analysis.js";
import type { HandleAcquisition } from "../calls/handle-calls.js";
import { type Owner, strongEnds } from "../lifetime/owner-of.js";
import { type Reached, isInside, reachedFrom, reachedWithout } from "../lifetime/reached-from.js";
import { selfNamedBy } from "../scope/fields.js";
import { mayBeSame } from "../scope/may-be-same.js";
import { trace } from "../scope/trace.js";
import { isReleaseName } from "./release-names.js";

/** `setTimeout(f)` and `setTimeout(f, 0)`: over before the next frame. */
export function isImmediate({ node, row }: HandleAcquisition): boolean {
  const time = row.delay === undefined ? undefined : node.arguments[row.delay];
  const delay = time && unwrap(time);
  return row.delay !== undefined && (!delay || (delay.type === "Literal" && typeof delay.value === "number" && delay.value < FRAME));
}

/** How many milliseconds a frame takes. */
const FRAME = 16;

/** Whether a one-shot is taken again by its own callback, unconditionally: `const loop = () => requestAnimationFrame(loop)`. */
export function isRearming(analysis: Analysis, { node, handler }: HandleAcquisition): boolean {
  const around = beginning(node);
  if (!handler || !around || isConditional(node, around)) return false;
  return functionsOf(analysis, handler).some((fn) => fn === around || (reachedFrom(analysis, [fn]).has(around) && !callsUnderConditions(analysis, fn, around) && runsBy(analysis, [fn]).has(around)));
}

/** What runs when the given functions run, and does not wait for something to happen. */
const runsBy = (analysis: Analysis, functions: readonly FunctionNode[]): Reached => reachedWithout(analysis, functions, (call) => isOfListener(analysis, call));

/** Whether a call adds or takes off a handler, which waits for something to happen. */
const isOfListener = (analysis: Analysis, call: CallNode): boolean => isReleaseName(analysis, calledName(call.callee) ?? "") || acquisitionsIn(analysis, enclosingFunction(call)).some(({ node }) => node === call);

/** Whether a callback calls a function, itself or through others, only where something holds: `if (this.next < this.count) this.run()`. */
function callsUnderConditions(analysis: Analysis, callback: FunctionNode, fn: FunctionNode): boolean {
  const calls = nodesWithin(analysis, "calls", callback).filter((call) => reachedFrom(analysis, functionsOf(analysis, call.callee)).has(fn));
  return calls.length > 0 && calls.every((call) => isConditional(call, callback));
}

/** The function that a node is in, and not a callback of a promise that it waits for: `load().then(() => setTimeout(poll))`. */
function beginning(node: Node): FunctionNode | null {
  const fn = enclosingFunction(node);
  const value = fn && outermost(fn);
  const call = value?.parent;
  return call?.type === "CallExpression" && call.callee !== value && /^(?:then|catch|finally)$/.test(calledName(call.callee) ?? "") ? beginning(call) : fn;
}

export function functionsOf(analysis: Analysis, handler: Node): FunctionNode[] {
  return trace(analysis, handler).values.flatMap((value) => ((value.kind === "created" || value.kind === "method") && isFunction(value.node) ? [value.node] : []));
}

/** Whether the callback of a timeout may begin one that begins itself again, be it the same. */
export function beginsAnother(analysis: Analysis, { handler }: HandleAcquisition): boolean {
  const reached = handler ? runsBy(analysis, functionsOf(analysis, handler)) : null;
  return reached !== null && callsNamed(analysis, "setTimeout").some((call) => isInside(call, reached) && beginsItself(analysis, call));
}

function beginsItself(analysis: Analysis, call: CallNode): boolean {
  const [callback] = call.arguments;
  return callback !== undefined && isInside(call, runsBy(analysis, functionsOf(analysis, callback)));
}

/** Whether the end of the owner sets what the code at hand asks before it goes on: `if (this.isDisposed) return`. */
export function isStoppedByFlag(analysis: Analysis, { node }: HandleAcquisition, { teardowns }: Owner): boolean {
  const fn = enclosingFunction(node);
  if (fn?.body.type !== "BlockStatement") return false;
  const tests = flatStatements(fn.body.body).flatMap((statement) => (statement.type === "IfStatement" && statement.range[1] <= node.range[0] && mayLeave(statement) ? [unwrap(statement.test)] : []));
  const flags = tests.filter((test) => test.type === "MemberExpression" && selfNamedBy(analysis, unwrap(test.object)) !== null);
  if (flags.length === 0) return false;
  const reached = reachedFrom(analysis, strongEnds(teardowns));
  return [...reached].some((end) => nodesWithin(analysis, "assignments", end).some(({ left }) => flags.some((flag) => mayBeSame(analysis, left, flag))));
}

function isConditional(node: Node, fn: FunctionNode): boolean {
  for (let child = node, up = node.parent; up && child !== fn; child = up, up = up.parent) {
    if (/^(?:IfStatement|ConditionalExpression|SwitchCase|TryStatement)$/.test(up.type) || (up.type === "LogicalExpression" && up.right === child)) return true;
    if (up.type === "BlockStatement" && flatStatements(up.body).some((statement) => statement.range[1] <= child.range[0] && mayLeave(statement))) return true;
  }
  return false;
}

const mayLeave = (statement: Node): boolean => statement.type === "IfStatement" && /^(?:Return|Throw)Statement$/.test(statement.consequent.type === "BlockStatement" ? (statement.consequent.body.at(-1)?.type ?? "") : statement.consequent.type);

/** Ten seconds and more. */
export function waitsLong({ node }: HandleAcquisition): boolean {
  const [, time] = node.arguments;
  return time !== undefined && (productOf(time) ?? 0) >= 10_000;
}

/** The number that an expression is: `60_000` or `60 * 1000`. */
function productOf(expression: Node): number | null {
  const node = unwrap(expression);
  if (node.type === "Literal") return typeof node.value === "number" ? node.value : null;
  if (node.type !== "BinaryExpression" || node.operator !== "*") return null;
  const [left, right] = [productOf(node.left), productOf(node.right)];
  return left === null || right === null ? null : left * right;
}

/** Over within a second whatever happens: a timeout of a delay that the file tells, `setTimeout(f, 300)`. */
export function isShort(analysis: Analysis, { node }: HandleAcquisition): boolean {
  const [, time] = node.arguments;
  const delays = time ? trace(analysis, time).values.map((value) => (value.kind === "created" && value.node.type === "Literal" ? value.node.value : null)) : [];
  return delays.length > 0 && delays.every((delay) => typeof delay === "number" && delay <= 1000);
}
