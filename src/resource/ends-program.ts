import { enclosingFunction } from "../ast/enclosing-function.js";
import { nodesWithin } from "../ast/nodes-within.js";
import type { Node } from "../ast/types.js";
import { type Acquisition, acquisitionsIn } from "../calls/api-calls.js";
import type { Analysis } from "../calls/analysis.js";
import { frequencyOf } from "../lifetime/frequency-of.js";
import { type Owner, hasStrongEnd } from "../lifetime/owner-of.js";
import { staticStrings } from "../scope/static-strings.js";
import { trace } from "../scope/trace.js";
import { functionsOf } from "./one-shots.js";

/** What an instance without an end adds where it ends the process too: `process.on("SIGINT", () => process.exit())`. */
export function endsProgram(analysis: Analysis, { target, node }: Acquisition, { kind, teardowns }: Owner): boolean {
  if (kind !== "class" || hasStrongEnd(teardowns) || !target || !trace(analysis, target).values.some((value) => value.kind === "global" && value.path === "process")) return false;
  return acquisitionsIn(analysis, enclosingFunction(node)).some(({ handler }) => handler !== null && exitsProcess(analysis, handler));
}

/** Whether what a handler runs by itself ends the process. */
function exitsProcess(analysis: Analysis, handler: Node): boolean {
  return functionsOf(analysis, handler).some((fn) => nodesWithin(analysis, "calls", fn).some(({ callee }) => trace(analysis, callee).values.some((value) => value.kind === "global" && value.path === "process.exit")));
}

/** `process.once("SIGTERM", stop)` in a function that shows no repetition: the first signal to come ends the program, and the others with it. */
export function isOfShutdown(analysis: Analysis, { event, node }: Acquisition, { kind }: Owner): boolean {
  const events = event ? staticStrings(analysis, event) : null;
  return kind === "function" && events?.every((name) => /^SIG[A-Z]+$/.test(name)) === true && frequencyOf(analysis, node) !== "repeats";
}
