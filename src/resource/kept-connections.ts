import { calledName } from "../ast/calls-named.js";
import { enclosingFunction } from "../ast/enclosing-function.js";
import { outermost } from "../ast/outermost.js";
import type { FunctionNode, Node } from "../ast/types.js";
import { unwrap } from "../ast/unwrap.js";
import { walk } from "../ast/walk.js";
import type { Analysis } from "../calls/analysis.js";
import type { Acquisition } from "../calls/api-calls.js";
import { testsIn } from "../flow/tests-in.js";
import { isRequestHandler } from "../lifetime/frequency-of.js";
import { mayBeSame } from "../scope/may-be-same.js";
import { staticStrings } from "../scope/static-strings.js";
import { type Value, trace } from "../scope/trace.js";

/** Whether a request adds to the connection that it came by, `request.socket.on("close", f)`, which is kept for the requests after it, and does so without a look at it. */
export function isOnKeptConnection(analysis: Analysis, { target, node }: Acquisition): boolean {
  if (!target || !trace(analysis, target).values.some((value) => isConnectionOfRequest(analysis, value))) return false;
  const fn = enclosingFunction(node);
  return fn !== null && !testsIn(analysis, fn).some((test) => asksMore(analysis, test, target));
}

function isConnectionOfRequest(analysis: Analysis, value: Value): boolean {
  if (value.kind !== "member" || !(analysis.models.requests.connections as readonly (string | null)[]).includes(value.name)) return false;
  let { object } = value;
  while (object.kind === "member") ({ object } = object);
  return object.kind === "parameter" && (isRequestHandler(analysis, object.function) || isToldOfRequests(analysis, object.function));
}

/** `client.on("request", (request) => …)`. */
function isToldOfRequests(analysis: Analysis, fn: FunctionNode): boolean {
  const { parent } = outermost(fn);
  const [event] = parent?.type === "CallExpression" && /^(?:on|once|addListener)$/.test(calledName(parent.callee) ?? "") ? parent.arguments : [];
  return event !== undefined && staticStrings(analysis, event)?.every((name) => name === "request") === true;
}

/** Whether a test is about what a target has, or about whether something has it: `!seen.has(request.socket)`. */
function asksMore(analysis: Analysis, test: Node, target: Node): boolean {
  let isFound = false;
  walk(analysis.sourceCode, test, (node) => {
    const asked = node.type === "MemberExpression" ? [node.object] : node.type === "CallExpression" ? node.arguments : [];
    isFound ||= asked.some((each) => mayBeSame(analysis, unwrap(each), target));
    return !isFound;
  });
  return isFound;
}
