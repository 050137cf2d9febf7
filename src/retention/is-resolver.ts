import { outermost } from "../ast/outermost.js";
import { constructedName } from "../ast/constructed-name.js";
import type { Analysis } from "../calls/analysis.js";
import { calleeNames } from "../calls/callee-names.js";
import type { Value } from "../scope/trace.js";

/** Whether a value settles a promise: a parameter of what `new Promise` runs, or a part of `Promise.withResolvers()`. */
export function isResolver(analysis: Analysis, value: Value): boolean {
  switch (value.kind) {
    case "parameter": {
      const { parent } = outermost(value.function);
      return value.path.length === 0 && parent !== undefined && constructedName(parent) === "Promise";
    }
    case "result":
      return calleeNames(analysis, value.node).includes("Promise.withResolvers");
    case "member":
      return (value.name === "resolve" || value.name === "reject") && isResolver(analysis, value.object);
    default:
      return false;
  }
}
