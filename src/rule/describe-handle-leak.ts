import type { Node } from "../ast/types.js";
import type { Analysis } from "../calls/analysis.js";
import type { HandleLeak } from "../resource/verdict.js";
import { describeCaptures } from "./describe-captures.js";
import { shortSource } from "./phrases.js";
import { endOf, placeOf } from "./places.js";

const EXITS = { return: "returns early", throw: "throws", await: "rejects" };

/** The placeholders of a message about what a handle ends, exactly those that the message of its reason has. */
export function describeHandleLeak(analysis: Analysis, leak: HandleLeak): Record<string, string> {
  const { acquisition: { row, handler }, captures, owner, reason } = leak;
  const place = placeOf(owner);
  const data = { label: row.label, held: handler ? describeCaptures(captures, "what its callback captures") : "itself" };
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

function remedyOf(analysis: Analysis, { acquisition, kept }: HandleLeak, place: string): string {
  const { row } = acquisition;
  const again = againCall(analysis, acquisition);
  if (again !== null) return `Call \`${again}\` ${place}.`;
  const call = endingCall(row.release[0], kept ? nameOf(analysis, kept) : "it");
  return kept ? `Call \`${call}\` ${place}.` : `Keep what the call returns, and end it with \`${call}\` ${place}.`;
}

/** The method that ends with the same argument what another method took: `monitor.stopMonitoring(element)`. */
function againCall(analysis: Analysis, { row: { release: [first] }, node, target }: HandleLeak["acquisition"]): string | null {
  const [argument] = node.arguments;
  if (first?.form !== "again" || !target || !argument) return null;
  return `${shortSource(analysis, target)}.${first.call}(${shortSource(analysis, argument)})`;
}

/** The call that ends a handle, as it would stand in the code. */
function endingCall(release: HandleLeak["acquisition"]["row"]["release"][number] | undefined, handle: string): string {
  switch (release?.form) {
    case "function":
      return `${release.call === "revokeObjectURL" ? "URL." : ""}${release.call}(${handle})`;
    case "method":
      return `${handle}.${release.call}()`;
    default:
      return `${handle}()`;
  }
}

function nameOf(analysis: Analysis, kept: Node): string {
  if (kept.type !== "PropertyDefinition") return shortSource(analysis, kept);
  return `this.${analysis.sourceCode.getText(kept.key)}`;
}
