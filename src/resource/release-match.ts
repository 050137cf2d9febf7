import { bareText } from "../ast/bare-text.js";
import { isFunction } from "../ast/is-function.js";
import { outermost } from "../ast/outermost.js";
import { propertyName } from "../ast/property-name.js";
import type { Node } from "../ast/types.js";
import { unwrap } from "../ast/unwrap.js";
import type { Analysis } from "../calls/analysis.js";
import type { Acquisition, ReleaseCall } from "../calls/api-calls.js";
import type { Operands } from "../calls/operands.js";
import { holderPath } from "../calls/holder-path.js";
import { isOwnField } from "../scope/is-own-field.js";
import { mayBePartOf, mayBeSame } from "../scope/may-be-same.js";
import { staticStrings } from "../scope/static-strings.js";
import { type Value, trace } from "../scope/trace.js";
import { variableOf } from "../scope/variable-of.js";
import { listenerOptions } from "./listener-options.js";

/** Why a release that was meant for an acquisition can never undo it. */
export type Mismatch = "freshHandler" | "otherHandler" | "otherTarget" | "freshTarget" | "otherCapture";

/** Whether a release undoes an acquisition: `match`, not at all, or meant to but unable. */
export type Match = "match" | "none" | Mismatch;

export function matchRelease(analysis: Analysis, taken: Acquisition, given: ReleaseCall): Match {
  switch (given.release.form) {
    case "matching":
      return matchOperands(analysis, taken, given);
    case "bulk":
      return !given.handler && sameEvent(analysis, taken, given) && sameTarget(analysis, taken, given) ? "match" : "none";
    case "end":
      return endsTarget(analysis, taken, given) ? "match" : "none";
    case "receiver": {
      const receiver = given.node.type === "CallExpression" ? given.node.arguments[0] : null;
      return taken.context && receiver && mayBeSame(analysis, taken.context, receiver) ? "match" : "none";
    }
    case "unset":
      return given.node !== taken.node && given.method === taken.method && sameTarget(analysis, taken, given) && isOther(analysis, taken, given) ? "match" : "none";
  }
}

function matchOperands(analysis: Analysis, taken: Acquisition, given: ReleaseCall): Match {
  if (!given.handler || !taken.handler || !sameEvent(analysis, taken, given)) return "none";
  const handler = matchHandler(analysis, taken.handler, given.handler);
  if (handler === "none") return "none";
  if (handler === "opaque") return "match";
  const target = matchTarget(analysis, taken.target, given.target);
  if (handler !== "match") return target === "match" && isMeantFor(analysis, taken, given) ? handler : "none";
  if (target !== "match") return target;
  const [before, after] = [listenerOptions(analysis, taken).capture, listenerOptions(analysis, given).capture];
  const compares = given.release.form === "matching" && given.release.operands.includes("capture");
  if (!compares || before === null || after === null || before === after) return "match";
  // One on the document with another flag is that of another listener.
  return mayBeOfTarget(analysis, taken, given) ? "otherCapture" : "none";
}

/** Whether a new function is passed for a handler written in place: it is written the same, or taken off what goes by the same name. */
function isMeantFor(analysis: Analysis, taken: Acquisition, given: ReleaseCall): boolean {
  const [added, removed] = [taken.handler, given.handler];
  if (!added || !removed || !isFunction(unwrap(added)) || !isFunction(unwrap(removed))) return true;
  const areWritten = (a: Node | null, b: Node | null): boolean => a !== null && b !== null && bareText(analysis.sourceCode, a) === bareText(analysis.sourceCode, b);
  const [one, other] = [taken.target, given.target];
  return areWritten(added, removed) || !one || !other || mayBeSame(analysis, one, other) || areWritten(one, other) || lookAlike(analysis, one, other) || paths(analysis, one).some((path) => paths(analysis, other).includes(path));
}

export function sameEvent(analysis: Analysis, taken: Operands, given: Operands): boolean {
  if (!taken.event || !given.event) return true;
  const before = eventsOf(analysis, taken.event);
  const after = eventsOf(analysis, given.event);
  if (!before && !after) return !areOtherConstants(analysis, taken.event, given.event);
  return !before || !after || before.some((event) => after.some((other) => event === other || isOfNamespace(event, other)));
}

/** `click.menu`, which `.menu` and `click` take off as well. */
function isOfNamespace(event: string, other: string): boolean {
  const [name, ...spaces] = event.split(".");
  const [called, ...within] = other.split(".");
  return spaces.length > 0 && (called === "" || called === name) && within.every((space) => spaces.includes(space));
}

/** `Events.OPEN` and `Events.CLOSE` of one import: nobody gives two names to one event. */
function areOtherConstants(analysis: Analysis, a: Node, b: Node): boolean {
  const [one, ...others] = trace(analysis, a).values;
  const [other, ...more] = trace(analysis, b).values;
  return one?.kind === "import" && other?.kind === "import" && others.length + more.length === 0 && one.source === other.source && one.path !== other.path;
}

/** The events that an operand names; some emitters take several in one string, `"mouseup touchend"`. */
function eventsOf(analysis: Analysis, event: Node): readonly string[] | null {
  const strings = staticStrings(analysis, event);
  return strings?.some((names) => names.includes(" ")) ? strings.flatMap((names) => names.split(" ")) : strings;
}

function matchHandler(analysis: Analysis, taken: Node, given: Node): "match" | "opaque" | "none" | "freshHandler" | "otherHandler" {
  if (mayBeSame(analysis, taken, given)) return "match";
  const node = unwrap(given);
  const method = boundMethod(taken) ?? boundMethodOf(analysis, taken);
  const removed = boundMethod(node);
  if (method && mayBeSame(analysis, method, removed ?? node)) return removed ? "freshHandler" : "otherHandler";
  if (removed) return mayBeSame(analysis, taken, removed) ? "freshHandler" : "none";
  if (isFunction(node)) return isFunction(unwrap(taken)) ? "freshHandler" : "none";
  // A bound one that has a name may be what a collection gives out again; what has none nobody else can have.
  if (isFunction(unwrap(taken)) || boundMethod(taken) || (method && !isTakenOut(analysis, given) && !isHandedOver(analysis, taken, given))) return "none";
  return trace(analysis, given).values.every(isOpaque) ? "opaque" : "none";
}

/** `this.m` behind a name that was only ever `this.m.bind(this)`. */
export function boundMethodOf(analysis: Analysis, node: Node): Node | null {
  const [value, ...others] = trace(analysis, node).values;
  return value?.kind === "created" && others.length === 0 ? boundMethod(value.node) : null;
}

/** `this.m` of `this.m.bind(this)`. */
export function boundMethod(node: Node): Node | null {
  const call = unwrap(node);
  if (call.type !== "CallExpression") return null;
  const callee = unwrap(call.callee);
  return callee.type === "MemberExpression" && propertyName(callee) === "bind" ? callee.object : null;
}

/** `listeners.get(id)`. */
const isTakenOut = (analysis: Analysis, given: Node): boolean => trace(analysis, given).values.every(({ kind }) => kind === "result");

/** `move` of `this.end.bind(this, move)`, which is a parameter there. */
function isHandedOver(analysis: Analysis, taken: Node, given: Node): boolean {
  const name = unwrap(taken);
  const variable = name.type === "Identifier" ? variableOf(analysis, name) : null;
  const functions = trace(analysis, given).values.flatMap((value) => (value.kind === "parameter" ? [value.function] : []));
  if (!variable || functions.length === 0) return false;
  return variable.references.some(({ identifier }) => {
    const argument = outermost(identifier);
    const call = argument.parent;
    if (call?.type !== "CallExpression" || call.callee === argument) return false;
    const callee = unwrap(call.callee);
    const others = callee.type === "MemberExpression" ? [callee.object, ...call.arguments] : call.arguments;
    return others.some((other) => trace(analysis, other).values.some((value) => (value.kind === "created" || value.kind === "method") && functions.some((fn) => fn === value.node)));
  });
}

/** Nobody can tell which function it is: an element of a list, a parameter. */
export function isOpaque(value: Value): boolean {
  return value.kind === "unknown" || value.kind === "parameter" || value.kind === "member" || value.kind === "field" || value.kind === "result";
}

/** Whether a release may be of the same target: not of `process` for what a call has returned. */
export function mayBeOfTarget(analysis: Analysis, { target: taken }: Operands, { target: given }: Operands): boolean {
  const isKnown = (target: Node | null): boolean => paths(analysis, target).length > 0;
  return isKnown(taken) === isKnown(given) || (taken !== null && given !== null && mayBeSame(analysis, taken, given));
}

/** A receiver that differs only in its text may be the same; two different globals, or a fresh query, are not. */
function matchTarget(analysis: Analysis, taken: Node | null, given: Node | null): "match" | "otherTarget" | "freshTarget" {
  const before = paths(analysis, taken);
  const after = paths(analysis, given);
  if (taken && given && mayBeSame(analysis, taken, given)) return "match";
  const areAlike = before.length > 0 && after.length > 0 && before.every(isImported) === after.every(isImported);
  if (areAlike && !before.some((path) => after.includes(path))) return "otherTarget";
  return given && isFreshQuery(analysis, given) ? "freshTarget" : "match";
}

function paths(analysis: Analysis, target: Node | null): string[] {
  if (!target) return ["window"];
  const { values } = trace(analysis, target);
  const found = values.flatMap((value) => {
    if (value.kind === "import") return [`${value.source} ${value.path}`];
    return value.kind === "global" ? [value.path === "globalThis" ? "window" : value.path] : [];
  });
  return found.length === values.length ? found : [];
}

const isImported = (path: string): boolean => path.includes(" ");

/** `matchMedia("…").removeListener()`: every call returns a new object. */
function isFreshQuery(analysis: Analysis, target: Node): boolean {
  return (
    unwrap(target).type === "CallExpression" &&
    trace(analysis, target).values.some((value) => value.kind === "result" && holderPath(analysis, value) !== null)
  );
}

function sameTarget(analysis: Analysis, { target: a, row }: Acquisition, { target: b }: ReleaseCall): boolean {
  // `unwatchFile(path)` and `fs.unwatchFile(path)` are one function.
  return a !== null && b !== null ? mayBeSame(analysis, a, b) || lookAlike(analysis, a, b) : row.from !== undefined;
}

/** `view.destroy()` ends `view.dom` too; `this.close()` tells nothing of what hangs on `this`. */
function endsTarget(analysis: Analysis, { target: a }: Acquisition, { target: b }: ReleaseCall): boolean {
  return a !== null && b !== null && unwrap(b).type !== "ThisExpression" && (mayBePartOf(analysis, a, b) || lookAlike(analysis, a, b));
}

/** Names that end alike (`view.dom`, `this.view.dom`) and are not both fields of some `this`, which `trace` would have matched. */
function lookAlike(analysis: Analysis, a: Node, b: Node): boolean {
  const name = lastName(a);
  return name !== null && name === lastName(b) && !(isOwnField(analysis, a) && isOwnField(analysis, b));
}

/** `dom` of `this.view.dom`. */
export function lastName(target: Node): string | null {
  const node = unwrap(target);
  return node.type === "Identifier" ? node.name : node.type === "MemberExpression" ? propertyName(node) : null;
}

/** Setting the property to nothing, or back to something else. */
function isOther(analysis: Analysis, taken: Acquisition, given: ReleaseCall): boolean {
  return !taken.handler || !given.handler || !mayBeSame(analysis, taken.handler, given.handler);
}
