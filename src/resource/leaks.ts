import { append } from "../ast/append.js";
import type { Node } from "../ast/types.js";
import { perFile } from "../ast/file-index.js";
import type { Acquisition } from "../calls/api-calls.js";
import type { Analysis } from "../calls/analysis.js";
import { hasStrongEnd } from "../lifetime/owner-of.js";
import type { Leak, Reason } from "./verdict.js";
import { type ListenerCandidate, listenerCandidates } from "./listener-candidates.js";
import { listenerCertainty } from "./listener-certainty.js";

/** Every listener of the file that is not removed, those aside that what the call returns would end, with the reason and how sure that is; and the owners whose end removes some. */
export const leaks = perFile((analysis: Analysis): { readonly all: readonly Leak[]; readonly dutiful: ReadonlySet<Node> } => {
  const judged = listenerCandidates(analysis);
  const byOwner = new Map<Node, ListenerCandidate[]>();
  for (const candidate of judged) append(byOwner, candidate.owner.node, candidate);
  return {
    all: judged.flatMap((candidate) => (candidate.reason ? [toLeak(analysis, candidate, candidate.reason, byOwner.get(candidate.owner.node) ?? [])] : [])),
    dutiful: new Set(judged.filter(({ reason, owner }) => reason === null && hasStrongEnd(owner.teardowns)).map(({ owner }) => owner.node)),
  };
});

function toLeak(analysis: Analysis, candidate: ListenerCandidate, reason: Reason, siblings: readonly ListenerCandidate[]): Leak {
  const { taken, owner, lifetime, captures } = candidate;
  const certainty = listenerCertainty(analysis, candidate, reason, siblings);
  return { acquisition: taken, node: placeOf(taken, reason), owner, lifetime, captures, reason, certainty };
}

/** Where the repair goes: at a release that passes the wrong thing, else at the acquisition. */
function placeOf(taken: Acquisition, reason: Reason): Leak["node"] {
  return reason.kind === "ineffectiveRelease" && reason.mismatch !== "otherHandler" ? reason.release.node : taken.node;
}
