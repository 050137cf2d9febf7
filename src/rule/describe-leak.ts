import type { Node } from "../ast/types.js";
import { unwrap } from "../ast/unwrap.js";
import type { Analysis } from "../calls/analysis.js";
import { listenerOptions } from "../resource/listener-options.js";
import type { Mismatch } from "../resource/release-match.js";
import type { Leak } from "../resource/verdict.js";
import { capturesAnything } from "../retention/captures-of.js";
import { staticStrings } from "../scope/static-strings.js";

const MISMATCHES: Record<Mismatch, string> = {
  freshHandler: "passes a new function, which was never added",
  otherHandler: "passes another function than the bound one that was added",
  otherTarget: "is made on another target",
  freshTarget: "is made on a new object, which has no listeners",
  otherCapture: "has another `capture` flag",
};

const EXITS = { return: "returns early", throw: "throws", await: "rejects" };

/** The placeholders of a leak's message, exactly those that the message of its reason has. */
export function describeLeak(analysis: Analysis, leak: Leak): Record<string, string> {
  const { acquisition, reason } = leak;
  const { target, event, row, method } = acquisition;
  const place = placeOf(leak);
  const data = {
    holder: target ? short(analysis, target) : "window",
    held: heldBy(leak),
    event: eventName(analysis, event) ?? (row.handle === "slot" ? `\`${method}\`` : "change"),
  };
  const remedy = (): string => remedyOf(analysis, leak, place);
  const { label } = row;
  switch (reason.kind) {
    case "neverReleased":
      return { ...data, label, remedy: remedy() };
    case "ineffectiveRelease":
      return { ...data, label, removal: reason.release.method, mismatch: MISMATCHES[reason.mismatch], remedy: remedy() };
    case "releasedElsewhere":
      return { ...data, label, end: endOf(leak), remedy: remedy() };
    case "neverDrained":
      return { ...data, label, store: short(analysis, reason.store), place };
    case "notOnAllPaths":
      return { ...data, label, exit: EXITS[reason.exit] };
    case "neverAborted":
      return { ...data, label, place };
    case "mayNeverFire":
      return { ...data, remedy: remedy() };
  }
}

function endOf(leak: Leak): string {
  return leak.owner.kind === "effect" ? "the effect is cleaned up" : `${quoted(teardownName(leak) ?? "the owner")} runs`;
}

const quoted = (name: string): string => (name.startsWith("the ") ? name : `\`${name}\``);

function heldBy({ captures, owner }: Leak): string {
  const { instance, names } = captures;
  if (instance) return instance.name === null ? "its instance" : `this \`${instance.name}\``;
  if (names.length > 0) return names.slice(0, 3).map((name) => `\`${name}\``).join(" and ");
  if (capturesAnything(captures)) return "its handler";
  return owner.kind === "effect" || owner.kind === "hook" ? "one more handler a mount" : "one more handler a call";
}

function eventName(analysis: Analysis, event: Node | null): string | null {
  if (!event) return null;
  const strings = staticStrings(analysis, event);
  return strings ? strings.map((name) => `"${name}"`).join(" or ") : `\`${short(analysis, event)}\``;
}

/** The call that releases, as it would stand in the code. */
export function releaseCall(analysis: Analysis, { acquisition }: Leak, handlerText: string): string | null {
  const { row, target, event, method, options } = acquisition;
  const text = (node: Node): string => analysis.sourceCode.getText(node);
  if (row.handle === "slot") return `${target ? text(target) : "window"}.${method} = null`;
  const forms = row.release.flatMap((release) => (release.form === "matching" ? [release] : []));
  const release = forms.find(({ call }) => call.endsWith("Listener") === method.endsWith("Listener")) ?? forms[0];
  if (!release) return null;
  const { capture } = listenerOptions(analysis, acquisition);
  const flag = !release.operands.includes("capture") || capture === false ? null : capture ? "true" : options && text(options);
  const operands = [event && text(event), handlerText, flag].filter((operand) => operand !== null);
  return `${target ? `${text(target)}.` : ""}${release.call}(${operands.join(", ")})`;
}

function remedyOf(analysis: Analysis, leak: Leak, place: string): string {
  const { handler, row } = leak.acquisition;
  const node = handler && unwrap(handler);
  const isKept = node?.type === "Identifier" || node?.type === "MemberExpression" || node?.type === "ThisExpression";
  const call = releaseCall(analysis, leak, isKept && node ? analysis.sourceCode.getText(node) : "handler");
  if (call === null) return `Release it ${place}.`;
  if (row.handle === "slot") return `Set \`${oneLine(call)}\` ${place}.`;
  return `${isKept ? "Call" : "Keep the handler, and call"} \`${oneLine(call)}\` ${place}.`;
}

/** Where the release belongs. */
function placeOf(leak: Leak): string {
  const name = teardownName(leak);
  switch (leak.owner.kind) {
    case "effect":
      return "in the function that the effect returns";
    case "hook":
      return "in the cleanup of an effect";
    case "class":
      return name === null ? "in a method that ends the instance, such as `destroy()`" : `in \`${name}\``;
    case "factory":
      return name === null ? "in what it returns to end it" : `in ${quoted(name)}`;
    case "function":
      return "when the listener is no longer needed";
  }
}

function teardownName({ owner: { teardowns } }: Leak): string | null {
  const teardown = teardowns.find(({ isStrong }) => isStrong) ?? teardowns[0];
  return teardown ? (teardown.name.startsWith("the ") ? teardown.name : `${teardown.name}()`) : null;
}

const short = (analysis: Analysis, node: Node): string => oneLine(analysis.sourceCode.getText(node));

function oneLine(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length > 60 ? `${line.slice(0, 57)}...` : line;
}
