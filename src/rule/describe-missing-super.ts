import type { TSESLint } from "@typescript-eslint/utils";
import type { FunctionNode, Node } from "../ast/types.js";
import type { Analysis } from "../calls/analysis.js";
import type { MissingSuper, MissingSuperReason } from "../lifetime/missing-supers.js";
import { shortSource } from "./phrases.js";
import { appendTo } from "./suggest-release.js";

const MISSING = "`{{method}}` of {{owner}} never calls `{{call}}`";

/** One message a reason. */
export const missingSuperMessages: Record<MissingSuperReason["kind"], string> = {
  handedToBase: `${MISSING}, so what \`{{registrar}}\` hands to the base class is never ended. Call it at the end of \`{{method}}\`.`,
  baseReleases: `${MISSING}, so what \`{{base}}\` would give back there is kept. Call it at the end of \`{{method}}\`.`,
  setUpByBase: `${MISSING}, so what \`super.{{setup}}()\` has set up is never taken down. Call it at the end of \`{{method}}\`.`,
  neverCalled: `${MISSING}, so whatever \`{{base}}\` gives back there is kept. Call it at the end of \`{{method}}\`.`,
  notOnAllPaths: "`{{method}}` of {{owner}} calls `{{call}}` only if a parameter has it so, and else keeps what `{{base}}` gives back there. Call it in any case.",
};

/** The data of the message for an override. */
export function describeMissingSuper(analysis: Analysis, { self, method, base, fn, reason }: MissingSuper): Record<string, string> {
  const data = { method: `${method}()`, owner: self.name === null ? "this class" : `\`${self.name}\``, call: superCall(analysis, self.kind === "prototype" ? base : null, method, fn) };
  const named = shortSource(analysis, base);
  switch (reason.kind) {
    case "handedToBase":
      return { ...data, registrar: shortSource(analysis, reason.node.type === "CallExpression" ? reason.node.callee : reason.node) };
    case "setUpByBase":
      return { ...data, setup: reason.setup };
    case "baseReleases":
    case "neverCalled":
    case "notOnAllPaths":
      return { ...data, base: named };
  }
}

/** The call of the base at the end of the override; null where that would not be reached on every path, or cannot be told. */
export function suggestSuper(analysis: Analysis, { self, method, base, fn, reason }: MissingSuper): { call: string; fix: TSESLint.ReportFixFunction } | null {
  if (reason.kind === "notOnAllPaths") return null;
  const call = superCall(analysis, self.kind === "prototype" ? base : null, method, fn);
  const fix = appendTo(analysis, fn.async ? `await ${call}` : call, fn);
  return fix && { call, fix };
}

/** `super.destroy(force)`; with the base of a prototype `Widget.prototype.destroy.call(this, force)`. */
function superCall({ sourceCode }: Analysis, prototype: Node | null, method: string, { params }: FunctionNode): string {
  const passed = params.every(({ type }) => type === "Identifier") ? params.map((parameter) => (parameter as { name: string }).name) : [];
  const member = method.startsWith("[") ? method : `.${method}`;
  return prototype ? `${sourceCode.getText(prototype)}.prototype${member}.call(${["this", ...passed].join(", ")})` : `super${member}(${passed.join(", ")})`;
}
