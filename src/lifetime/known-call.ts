import { calledAs, callsIn } from "../ast/calls-named.js";
import type { CallNode } from "../ast/types.js";
import type { Analysis } from "../calls/analysis.js";
import { trace } from "../scope/trace.js";

interface Named {
  readonly calls: readonly string[];
  readonly from?: readonly string[];
}

/**
 * The row that a call is by: under a name of the row, from one of its modules, or, as builds that import by themselves have it,
 * under a name that nothing in the file declares. A row without modules is about globals alone.
 */
export function knownCall<Row extends Named>(analysis: Analysis, call: CallNode, rows: readonly Row[]): Row | null {
  if (call.type !== "CallExpression" || !namesOf(rows).has(calledAs(analysis, call.callee) ?? "")) return null;
  const { values } = trace(analysis, call.callee);
  return (
    rows.find(({ calls, from = [] }) =>
      values.some((value) => (value.kind === "import" && from.includes(value.source) && calls.includes(value.path)) || (value.kind === "global" && calls.includes(value.path))),
    ) ?? null
  );
}

/** The calls of a file that are by one of the rows, with the row. */
export function knownCalls<Row extends Named>(analysis: Analysis, rows: readonly Row[]): (readonly [call: CallNode, row: Row])[] {
  return callsIn(analysis, namesOf(rows)).flatMap(([, calls]) => calls.flatMap((call) => {
    const row = knownCall(analysis, call, rows);
    return row ? [[call, row] as const] : [];
  }));
}

/** The names of what rows are about, without what they are called on: a look at the name settles nearly every call of a file. */
function namesOf(rows: readonly Named[]): ReadonlySet<string> {
  let names = lastNames.get(rows);
  if (!names) lastNames.set(rows, (names = new Set(rows.flatMap(({ calls }) => calls.map((call) => call.replace(/^.*\./, ""))))));
  return names;
}

const lastNames = new WeakMap<readonly Named[], ReadonlySet<string>>();
