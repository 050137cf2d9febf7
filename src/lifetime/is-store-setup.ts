import { outermost } from "../ast/outermost.js";
import { perKey } from "../ast/file-index.js";
import type { FunctionNode } from "../ast/types.js";
import { unwrap } from "../ast/unwrap.js";
import type { Analysis } from "../calls/analysis.js";
import { calleeNames } from "../calls/callee-names.js";
import { trace } from "../scope/trace.js";

/** Whether a function makes the one store of a program, be it through a wrapper: `const useTags = defineStore("tags", () => …)`, `create(persist((set) => …))`. */
export const isStoreSetup = perKey((analysis: Analysis, fn: FunctionNode): boolean => {
  for (let inner = outermost(fn), up = inner.parent; up?.type === "CallExpression" && up.callee !== inner; inner = outermost(up), up = inner.parent) {
    const { callee } = up;
    const names = calleeNames(analysis, up);
    if (analysis.models.protocols.stores.some(({ call, from }) => names.includes(call) && isFrom(analysis, unwrap(callee), from))) return true;
  }
  return false;
});

/** Whether a function comes from one of the modules, or is a global, as what a build tool imports by itself seems to be; also curried: `create<State>()(…)`. */
function isFrom(analysis: Analysis, callee: ReturnType<typeof unwrap>, modules: readonly string[]): boolean {
  const { values } = trace(analysis, callee.type === "CallExpression" ? callee.callee : callee);
  return values.some((value) => value.kind === "global" || (value.kind === "import" && modules.includes(value.source)));
}
