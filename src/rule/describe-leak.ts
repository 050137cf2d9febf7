import { propertyName } from "../ast/property-name.js";
import type { Node } from "../ast/types.js";
import { unwrap } from "../ast/unwrap.js";
import type { Analysis } from "../calls/analysis.js";
import type { Mismatch } from "../resource/release-match.js";
import type { Leak } from "../resource/verdict.js";
import { staticStrings } from "../scope/static-strings.js";
import { describeCaptures } from "./describe-captures.js";
import { isUsableIn } from "./is-usable-in.js";
import { oneLine, shortSource } from "./phrases.js";
import { endOf, placeOf } from "./places.js";
import { isGivenOut, releaseCall } from "./release-call.js";

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
  const place = placeOf(leak.owner, "the listener");
  const data = {
    holder: target ? shortSource(analysis, target) : (row.from?.[0] ?? "window"),
    held: heldBy(leak),
    event: eventName(analysis, event) ?? row.event ?? (row.handle === "slot" ? `\`${method}\`` : memberName(target)),
  };
  const remedy = (): string => remedyOf(analysis, leak, place);
  const { label } = row;
  switch (reason.kind) {
    case "neverReleased":
      return { ...data, label, remedy: remedy() };
    case "ineffectiveRelease":
      return { ...data, label, removal: reason.release.method, mismatch: MISMATCHES[reason.mismatch], remedy: remedy() };
    case "releasedElsewhere":
      return { ...data, label, end: endOf(leak.owner), remedy: remedy() };
    case "neverDrained":
      return { ...data, label, store: shortSource(analysis, reason.store), place };
    case "notOnAllPaths":
      return { ...data, label, exit: EXITS[reason.exit] };
    case "losesToTimeout":
      return { ...data, label };
    case "neverAborted":
      return { ...data, label, place };
    case "mayNeverFire":
      return { ...data, remedy: remedy() };
  }
}

/** `changed` of `model.changed`: where no argument names the event, the target does. */
function memberName(target: Node | null): string {
  const node = target && unwrap(target);
  const name = node?.type === "MemberExpression" ? propertyName(node) : null;
  return name === null ? "change" : `\`${name}\``;
}

const heldBy = ({ captures, owner }: Leak): string =>
  describeCaptures(captures, captures.isUnknown ? "what its handler captures" : `one more handler ${EACH[owner.kind]}`);

const EACH = { class: "an instance", effect: "a mount", hook: "a mount", component: "a mount", factory: "a call", function: "a call" };


function eventName(analysis: Analysis, event: Node | null): string | null {
  if (!event) return null;
  const strings = staticStrings(analysis, event);
  return strings ? strings.map((name) => `"${name}"`).join(" or ") : `\`${shortSource(analysis, event)}\``;
}

function remedyOf(analysis: Analysis, leak: Leak, place: string): string {
  const { handler, row, target } = leak.acquisition;
  const node = handler && unwrap(handler);
  const isKept = node !== null && /^(?:Identifier|MemberExpression|ThisExpression)$/.test(node.type) && isUsableIn(analysis, [node], placeFor(leak));
  const call = releaseCall(analysis, leak.acquisition, isKept ? analysis.sourceCode.getText(node) : "handler");
  if (call === null) return `Release it ${place}.`;
  if (row.handle === "slot") return `Set \`${oneLine(call)}\` ${place}.`;
  if (target && isGivenOut(analysis, target))
    return `Keep what \`${shortSource(analysis, target)}\` returned${isKept ? "" : ", and the handler"}, and call its \`${/\w+(?=\([^()]*\)$)/.exec(call)?.[0] ?? "off"}\` ${place}.`;
  return `${isKept ? "Call" : "Keep the handler, and call"} \`${oneLine(call)}\` ${place}.`;
}

/** The code that the release would stand in. */
function placeFor({ owner }: Leak): Node {
  return owner.teardowns.find((teardown) => teardown.isStrong)?.fn ?? owner.node;
}
