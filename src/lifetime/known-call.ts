import { calledName } from "../ast/calls-named.js";
import type { CallNode } from "../ast/types.js";
import { unwrap } from "../ast/unwrap.js";
import type { Analysis } from "../calls/analysis.js";
import { trace } from "../scope/trace.js";
import { variableOf } from "../scope/variable-of.js";

interface Named {
  readonly calls: readonly string[];
  readonly from?: readonly string[];
}

/**
 * The row that a call is by: under a name of the row, from one of its modules, or, as builds that import by themselves have it,
 * under a name that nothing in the file declares. A row without modules is about globals alone.
 */
export function knownCall<Row extends Named>(analysis: Analysis, call: CallNode, rows: readonly Row[]): Row | null {
  if (call.type !== "CallExpression" || !mayBeKnown(analysis, call, rows)) return null;
  const { values } = trace(analysis, call.callee);
  return (
    rows.find(({ calls, from = [] }) =>
      values.some((value) => (value.kind === "import" && from.includes(value.source) && calls.includes(value.path)) || (value.kind === "global" && calls.includes(value.path))),
    ) ?? null
  );
}

/** A look at the name, which settles nearly every call of a file; what is imported may have another one. */
function mayBeKnown(analysis: Analysis, { callee }: CallNode, rows: readonly Named[]): boolean {
  const name = calledName(callee);
  if (name === null) return false;
  const node = unwrap(callee);
  if (rows.some(({ calls }) => calls.some((call) => call === name || call.endsWith(`.${name}`)))) return true;
  return node.type === "Identifier" && variableOf(analysis, node)?.defs[0]?.type === ("ImportBinding" as never);
}
