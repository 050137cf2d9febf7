import type { Analysis } from "../calls/analysis.js";
import type { OverwrittenHandle } from "../resource/overwritten-handles.js";
import { shortSource } from "./phrases.js";

/** The placeholders of a message about a handle that is overwritten: the release is one that the file itself makes. */
export function describeOverwritten(analysis: Analysis, { candidate, kept }: OverwrittenHandle): Record<string, string> {
  const [release] = candidate.releases;
  return { kept: shortSource(analysis, kept), label: candidate.taken.row.label, release: release ? shortSource(analysis, release) : "" };
}
