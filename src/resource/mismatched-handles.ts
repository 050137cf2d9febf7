import type { TSESTree } from "@typescript-eslint/utils";
import { callsIn } from "../ast/calls-named.js";
import type { Node } from "../ast/types.js";
import { unwrap } from "../ast/unwrap.js";
import type { Analysis } from "../calls/analysis.js";
import { handleAcquisitions } from "../calls/handle-calls.js";
import { perModels } from "../calls/per-models.js";
import type { HandleRow } from "../models/schema.js";
import { trace } from "../scope/trace.js";
import { variableOf } from "../scope/variable-of.js";
import type { IneffectiveRelease } from "./ineffective-releases.js";

/** `cancelAnimationFrame(timeout)`: the handle of one kind, passed to what ends another. Their numbers have nothing to do with each other. */
export function mismatchedHandles(analysis: Analysis): IneffectiveRelease[] {
  return callsIn(analysis, timerEndings(analysis.models)).flatMap(([name, calls]) =>
    calls.flatMap((node): IneffectiveRelease[] => {
      const [handle] = node.arguments;
      const called = node.type === "CallExpression" ? globalName(analysis, node) : null;
      const row = handle && called ? rowOf(analysis, handle) : null;
      const [call, ...others] = row ? functionsOf(row) : [];
      if (!row || !handle || !called || call === undefined || [call, ...others].includes(name)) return [];
      return [{ node, reason: { kind: "otherKind", handle, label: row.label, call, name: called }, certainty: "certain" }];
    }),
  );
}

/** The functions that end timers of any kind. */
const timerEndings = perModels(({ handles }) => new Set(handles.filter(({ kind }) => kind === "timer").flatMap((row) => functionsOf(row))));

const functionsOf = ({ release }: HandleRow): string[] => release.flatMap((form) => (form.form === "function" ? [form.call] : []));

/** The name by which a function of the platform is called; null for namesakes that the file declares, and for methods. */
function globalName(analysis: Analysis, { callee }: TSESTree.CallExpression): Node | null {
  const node = unwrap(callee);
  if (node.type === "Identifier") return variableOf(analysis, node) ? null : node;
  if (node.type !== "MemberExpression" || node.computed) return null;
  return trace(analysis, node).values.every(({ kind }) => kind === "global") ? node.property : null;
}

/** The row by which all handles that an expression may be were taken; null where that is not one, or not known. */
function rowOf(analysis: Analysis, handle: Node): HandleRow | null {
  const { values } = trace(analysis, handle);
  const taken = values.map((value) => (value.kind === "result" ? handleAcquisitions(analysis).find(({ node }) => node === value.node) : undefined));
  const [first] = taken;
  return first && taken.every((other) => other?.row === first.row) ? first.row : null;
}
