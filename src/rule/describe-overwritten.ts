import type { Analysis } from "../calls/analysis.js";
import type { OverwrittenHandle } from "../resource/overwritten-handles.js";
import { shortSource } from "./phrases.js";
import { releaseOfKept } from "./release-of-kept.js";

/** The placeholders of a message about a handle that is overwritten, exactly those that it has. */
export function describeOverwritten(analysis: Analysis, found: OverwrittenHandle): Record<string, string> {
  const { candidate, kept, isInLoop } = found;
  const data = { kept: shortSource(analysis, kept), label: candidate.taken.row.label };
  if (isInLoop) return data;
  const release = releaseOfKept(analysis, found);
  return { ...data, release: release?.call ?? candidate.releases.map((call) => shortSource(analysis, call))[0] ?? "" };
}
