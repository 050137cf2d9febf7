import type { TSESTree } from "@typescript-eslint/utils";
import { isFunction } from "../ast/is-function.js";
import { propertyName } from "../ast/property-name.js";
import type { Node } from "../ast/types.js";
import { unwrap } from "../ast/unwrap.js";
import type { ResourceRow } from "../models/schema.js";
import { isThis } from "../scope/fields.js";
import { staticStrings } from "../scope/static-strings.js";
import { isChainable, trace } from "../scope/trace.js";
import type { Analysis } from "./analysis.js";
import { isReceiver } from "./is-receiver.js";

/** The operands of an acquisition or of its release, null where the call has none. */
export interface Operands {
  /** What is listened to; null for the global object (`addEventListener("resize", f)`). */
  readonly target: Node | null;
  readonly event: Node | null;
  readonly handler: Node | null;
  readonly options: Node | null;
  /** The `this` that the handler is called with: `bus.on("x", this.m, this)`. */
  readonly context: Node | null;
  /** The source of the function that takes the target as its first argument; null for a method of the target. */
  readonly facade: string | null;
}

/** What a call is passed, by the places that a row tells. */
export function operandsOf(analysis: Analysis, row: ResourceRow, node: TSESTree.CallExpression): Operands {
  const callee = unwrap(node.callee);
  const method = callee.type === "Identifier" ? boundRelease(analysis, callee) : callee;
  const target = method?.type === "MemberExpression" ? unchained(method.object) : null;
  const shift = isFacade(analysis, row, node) ? 1 : 0;
  const at = (index: number | undefined): Node | null => (index === undefined ? null : (node.arguments[index + shift] ?? null));
  const { event, handler, options, context } = row.operands;
  return {
    target: shift === 1 ? (node.arguments[0] as Node) : target,
    event: at(event),
    handler: at(handler),
    options: at(options),
    context: at(context),
    facade: shift === 1 ? analysis.sourceCode.getText(callee) : null,
  };
}

/** The emitter at the head of a chain: `emitter` of `emitter.on("a", f).on("b", g)`. */
function unchained(target: Node): Node {
  const node = unwrap(target);
  const callee = node.type === "CallExpression" ? unwrap(node.callee) : null;
  return callee?.type === "MemberExpression" && isChainable(node as TSESTree.CallExpression) ? unchained(callee.object) : target;
}

/** A function that takes the target first: `addListener(socket, "close", f)`. */
function isFacade(analysis: Analysis, { operands }: ResourceRow, { arguments: passed }: TSESTree.CallExpression): boolean {
  const [first, second] = passed;
  if (operands.event !== 0 || !first || !second) return false;
  if (passed.length === Math.max(...Object.values(operands)) + 2) return staticStrings(analysis, first) === null;
  // Not a delegated event, `on(event, ".selector", handler)`.
  return staticStrings(analysis, first) === null && (staticStrings(analysis, second)?.every((name) => /^[\w:-]+(?: [\w:-]+)*$/.test(name)) ?? false);
}

/** Whether what a call is passed is what a row takes, and not another API of that name. */
export function fits(analysis: Analysis, row: ResourceRow, { target, event, handler }: Operands, passed: readonly Node[]): boolean {
  if (!handler || !canBeHandler(analysis, handler)) return false;
  // More behind the handler than options or a context: a route or a delegated event, another API of that name.
  const [context, ...more] = passed.slice(passed.indexOf(handler) + 1);
  if (more.length > 0 || (context && isFunction(unwrap(context)))) return false;
  // `engine.on(element, CLICK, listener)`: behind an event that nobody can read, what is no context shows another API of that name, unless a function of the file is before it.
  if (context && event && row.operands.context !== undefined && !isThis(analysis, context) && staticStrings(analysis, event) === null && (unwrap(context).type === "ObjectExpression" || !isWritten(analysis, handler))) return false;
  if (row.operands.event === undefined ? passed.length > Math.max(...Object.values(row.operands)) + 1 : !event || isFunction(unwrap(event))) return false;
  if (row.events && !(event && staticStrings(analysis, event)?.every((name) => row.events?.includes(name)))) return false;
  return !row.receiver || (target === null ? row.from !== undefined : isReceiver(analysis, row.receiver, target));
}

/** Whether the file shows the function that an expression stands for. */
const isWritten = (analysis: Analysis, handler: Node): boolean =>
  trace(analysis, handler).values.some((value) => (value.kind === "created" || value.kind === "method") && isFunction(value.node));

function canBeHandler(analysis: Analysis, handler: Node): boolean {
  const node = unwrap(handler);
  if (isFunction(node)) return true;
  // An object is one only by its `handleEvent`; else it is a map of events to handlers, another API of that name.
  if (node.type === "ObjectExpression") return node.properties.some((property) => property.type === "Property" && propertyName(property) === "handleEvent");
  return !(node.type === "Literal" || node.type === "TemplateLiteral" || node.type === "ArrayExpression") && staticStrings(analysis, node) === null;
}

/** `target.off` behind a name that is `target.off.bind(target)`. */
function boundRelease(analysis: Analysis, callee: Node): Node | null {
  const [value] = trace(analysis, callee).values;
  if (value?.kind !== "created" || value.node.type !== "CallExpression") return null;
  const bind = unwrap(value.node.callee);
  return bind.type === "MemberExpression" ? unwrap(bind.object) : null;
}
