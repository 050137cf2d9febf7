import type { Node } from "../ast/types.js";
import { unwrap } from "../ast/unwrap.js";
import type { Analysis } from "../calls/analysis.js";
import type { Acquisition } from "../calls/api-calls.js";
import { trace } from "../scope/trace.js";
import { listenerOptions } from "../resource/listener-options.js";

/** The call that releases, as it would stand in the code; null where the row has none with arguments. */
export function releaseCall(analysis: Analysis, acquisition: Acquisition, handlerText: string): string | null {
  const { row, target, event, method, options, context, facade } = acquisition;
  const text = (node: Node): string => analysis.sourceCode.getText(node);
  if (row.handle === "slot") return `${target ? text(target) : "window"}.${method} = null`;
  const forms = row.release.flatMap((release) => (release.form === "matching" ? [release] : []));
  const release = forms.find(({ call }) => call.endsWith("Listener") === method.endsWith("Listener")) ?? forms[0];
  if (!release) return null;
  const { capture } = listenerOptions(analysis, acquisition);
  const flag = !release.operands.includes("capture") || capture === false ? null : capture ? "true" : options && text(options);
  const first = facade === null ? null : target && text(target);
  const self = release.operands.includes("context") ? context && text(context) : null;
  const operands = [first, event && text(event), handlerText, flag, self].filter((operand) => operand !== null);
  const callee = facade === null ? `${receiver(analysis, acquisition)}${release.call}` : facade.replace(/[\w$]+$/, release.call);
  return `${callee}(${operands.join(", ")})`;
}

/** Whether a target is what a call gives out, which may be another one the next time. */
export function isGivenOut(analysis: Analysis, target: Node | null): boolean {
  const call = target && unwrap(target);
  return call?.type === "CallExpression" && trace(analysis, call).values.some((value) => value.kind !== "global" && value.kind !== "self");
}

/** The target with the dot behind it, as the acquisition has it: `window.`, `(a || b).`, `view?.`. */
function receiver(analysis: Analysis, { node, target }: Acquisition): string {
  if (!target) return "";
  const text = analysis.sourceCode.getText(target);
  const callee = node.type === "CallExpression" ? unwrap(node.callee) : null;
  const isSimple = /^(?:Identifier|ThisExpression|MemberExpression|CallExpression|ChainExpression|TSNonNullExpression)$/.test(target.type);
  return `${isSimple ? text : `(${text})`}${callee?.type === "MemberExpression" && callee.optional ? "?." : "."}`;
}
