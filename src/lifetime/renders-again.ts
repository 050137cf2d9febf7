import { enclosingFunction } from "../ast/enclosing-function.js";
import { callsNamed } from "../ast/calls-named.js";
import type { FunctionNode } from "../ast/types.js";
import type { Analysis } from "../calls/analysis.js";
import { isRenderFunction } from "./lifecycle-of.js";

/** Whether a function is a component, or a hook, that runs on each render. */
export function rendersAgain(analysis: Analysis, fn: FunctionNode): boolean {
  return isRenderFunction(analysis, fn) && HOOKS.some((name) => callsNamed(analysis, name).some((call) => enclosingFunction(call) === fn));
}

/** Hooks of what runs on each render, and not once a component. */
const HOOKS = ["useState", "useReducer", "useRef", "useMemo", "useCallback", "useEffect", "useLayoutEffect", "useContext"];
