import { calledName } from "../ast/calls-named.js";
import { enclosingFunction } from "../ast/enclosing-function.js";
import { nodesWithin } from "../ast/nodes-within.js";
import type { FunctionNode, Node } from "../ast/types.js";
import { walk } from "../ast/walk.js";
import type { Analysis } from "../calls/analysis.js";
import { testsIn } from "../flow/tests-in.js";
import { type Owner, strongEnds } from "../lifetime/owner-of.js";
import { type Reached, isInside, reachedFrom } from "../lifetime/reached-from.js";
import type { HandleCandidate } from "./handle-candidates.js";
import { functionsOf, isShort } from "./one-shots.js";

/**
 * Whether a timeout takes anew what the end of its owner gives back: `socket.onclose = () => setTimeout(connect, 1000)`,
 * where the end closes the socket. What it takes once the owner has ended, nothing gives back.
 */
export function reopens(analysis: Analysis, { taken, owner }: HandleCandidate, released: readonly HandleCandidate[]): boolean {
  const lasting = released.filter((other) => other.owner.node === owner.node && other.taken.row.lasts === "forever");
  if (taken.row.lasts !== "once" || !taken.handler || lasting.length === 0) return false;
  const ends = reachedFrom(analysis, strongEnds(owner.teardowns));
  const reached = reachedFrom(analysis, functionsOf(analysis, taken.handler));
  if (!lasting.some(({ taken: other, releases }) => isInside(other.node, reached) && releases.some((call) => isInside(call, ends)))) return false;
  return (!isShort(analysis, taken) || isInside(taken.node, reached)) && !mayBeStopped(analysis, taken.node, reached, owner);
}

/** Whether a test on the way asks for what the owner's end sets, or calls something that may. */
function mayBeStopped(analysis: Analysis, node: Node, reached: Reached, { node: ownerNode, teardowns }: Owner): boolean {
  const around: FunctionNode[] = [];
  for (let fn = enclosingFunction(node); fn && fn !== ownerNode; fn = enclosingFunction(fn)) around.push(fn);
  const tests = [...new Set([...around, ...reached])].flatMap((fn) => testsIn(analysis, fn));
  if (tests.length === 0) return false;
  const set = setBy(analysis, reachedFrom(analysis, teardowns.map(({ fn }) => fn)));
  return tests.some((test) => nodesWithin(analysis, "calls", test).length > 0 || namesIn(analysis, test).some((name) => set.has(name)));
}

/** The names of the variables and fields that some functions set; `aborted` for a signal that they abort. */
function setBy(analysis: Analysis, functions: Reached): ReadonlySet<string> {
  const set = new Set<string>();
  for (const fn of functions) {
    for (const { left } of nodesWithin(analysis, "assignments", fn)) for (const name of namesIn(analysis, left)) set.add(name);
    if (nodesWithin(analysis, "calls", fn).some(({ callee }) => calledName(callee) === "abort")) set.add("aborted");
  }
  return set;
}

function namesIn(analysis: Analysis, root: Node): string[] {
  const names: string[] = [];
  walk(analysis.sourceCode, root, (node) => {
    if (node.type === "Identifier") names.push(node.name);
    return true;
  });
  return names;
}
