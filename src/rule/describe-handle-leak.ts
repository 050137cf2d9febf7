import type { Analysis } from "../calls/analysis.js";
import type { HandleLeak } from "../resource/verdict.js";
import { describeCaptures } from "./describe-captures.js";
import { endingCall } from "./ending-call.js";
import { handleNames } from "./handle-names.js";
import { keptName } from "./kept-name.js";
import { shortSource } from "./phrases.js";
import { endOf, placeOf } from "./places.js";

const EXITS = { return: "returns early", throw: "throws", await: "rejects" };

/** The placeholders of a message about what a handle ends, exactly those that the message of its reason has. */
export function describeHandleLeak(analysis: Analysis, leak: HandleLeak): Record<string, string> {
  const { acquisition: { row, handler }, captures, owner, reason } = leak;
  const place = placeOf(owner);
  const data = { label: row.label, held: handler ? describeCaptures(captures, "what its callback captures") : (row.keeps ?? "itself") };
  switch (reason.kind) {
    case "releasedElsewhere":
      return { ...data, end: endOf(owner), remedy: remedyOf(analysis, leak, place) };
    case "neverDrained":
      return { ...data, store: shortSource(analysis, reason.store), place };
    case "notOnAllPaths":
      return { ...data, exit: EXITS[reason.exit] };
    default:
      return { ...data, remedy: remedyOf(analysis, leak, place) };
  }
}

function remedyOf(analysis: Analysis, { acquisition, kept, owner }: HandleLeak, place: string): string {
  // A field can be reached from the end of an instance, where a variable beside it cannot.
  const best = (owner.self && kept.find(({ type }) => type !== "Identifier")) ?? kept[0];
  if (best) return `Call \`${endingCall(analysis, acquisition, keptName(analysis, best))}\` ${place}.`;
  return `Keep what the call returns, and end it with \`${endingCall(analysis, acquisition, handleNames[acquisition.row.kind])}\` ${place}.`;
}
