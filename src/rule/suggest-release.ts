import type { TSESLint } from "@typescript-eslint/utils";
import { isFunction } from "../ast/is-function.js";
import { nodesWithin } from "../ast/nodes-within.js";
import type { FunctionNode, Node } from "../ast/types.js";
import { unwrap } from "../ast/unwrap.js";
import type { Analysis } from "../calls/analysis.js";
import type { Leak } from "../resource/verdict.js";
import { isUsableIn } from "./is-usable-in.js";
import { isGivenOut, releaseCall } from "./release-call.js";

export interface Repair {
  readonly messageId: "releaseInTeardown" | "returnRelease";
  readonly data: { readonly call: string; readonly teardown: string };
  readonly fix: TSESLint.ReportFixFunction;
}

export const repairMessages: Record<Repair["messageId"], string> = {
  releaseInTeardown: "Call `{{call}}` in {{teardown}}.",
  returnRelease: "Return a cleanup that calls `{{call}}`.",
};

/** The repair that needs no judgement: the matching release, put where the owner already ends. Null where names would not reach. */
export function suggestRelease(analysis: Analysis, leak: Leak): Repair | null {
  const { acquisition, owner, reason } = leak;
  if (reason.kind !== "neverReleased" && reason.kind !== "mayNeverFire") return null;
  const { handler, target, event, options } = acquisition;
  if (!handler || !isReference(handler)) return null;
  const call = releaseCall(analysis, acquisition, analysis.sourceCode.getText(handler));
  const operands = [handler, target, event, options].filter((node) => node !== null);
  // A target asked for anew is another object: `matchMedia("print")`.
  if (call === null || isGivenOut(analysis, target) || (target === null && acquisition.row.from)) return null;
  const teardown = owner.teardowns.find(({ isStrong, fn }) => isStrong && fn.body.type === "BlockStatement");
  if (teardown) return isUsableIn(analysis, operands, teardown.fn) ? insertInto(analysis, call, teardown.fn, teardown.name) : null;
  return owner.kind === "effect" && owner.usualTeardown === "" && isFunction(owner.node) && isUsableIn(analysis, operands, owner.node) ? returnFrom(analysis, call, owner.node) : null;
}

/** A name that stands for the same function wherever it is written. */
function isReference(expression: Node): boolean {
  const handler = unwrap(expression);
  return handler.type === "Identifier" || handler.type === "ThisExpression" || (handler.type === "MemberExpression" && !handler.computed && isReference(handler.object));
}

/** Puts a call at the beginning of a teardown. */
export function insertInto(analysis: Analysis, call: string, fn: FunctionNode, name: string): Repair {
  const teardown = name.startsWith("the ") ? name : `\`${name}()\``;
  const brace = analysis.sourceCode.getFirstToken(fn.body);
  const indent = `${indentOf(analysis, fn)}${indentUnit(analysis, fn)}`;
  const isEmpty = fn.body.type === "BlockStatement" && fn.body.body.length === 0;
  const tail = isEmpty && fn.body.loc.start.line === fn.body.loc.end.line ? `\n${indentOf(analysis, fn)}` : "";
  return {
    messageId: "releaseInTeardown",
    data: { call, teardown },
    fix: (fixer) => fixer.insertTextAfter(brace as never, `\n${indent}${call};${tail}`),
  };
}

/** Puts a call at the end of a function, before what it returns there; null where it never comes to that end. */
export function appendTo(analysis: Analysis, call: string, fn: FunctionNode): TSESLint.ReportFixFunction | null {
  if (fn.body.type !== "BlockStatement") return null;
  const last = fn.body.body.at(-1);
  if (!last) return insertInto(analysis, call, fn, "").fix;
  if (last.type === "ThrowStatement") return null;
  const line = `${call};\n${indentOf(analysis, last)}`;
  return (fixer) => (last.type === "ReturnStatement" ? fixer.insertTextBefore(last, line) : fixer.insertTextAfter(last, `\n${indentOf(analysis, last)}${call};`));
}

/** Returns a cleanup from the end of an effect that returns none. */
export function returnFrom(analysis: Analysis, call: string, fn: FunctionNode): Repair | null {
  if (fn.async || nodesWithin(analysis, "returns", fn).some(({ type }) => type === "ReturnStatement")) return null;
  const last = fn.body.type === "BlockStatement" ? fn.body.body.at(-1) : undefined;
  if (!last || last.type === "ThrowStatement") return null;
  const indent = indentOf(analysis, last);
  const unit = indentUnit(analysis, fn);
  return {
    messageId: "returnRelease",
    data: { call, teardown: "" },
    fix: (fixer) => fixer.insertTextAfter(last, `\n${indent}return () => {\n${indent}${unit}${call};\n${indent}};`),
  };
}

function indentOf({ sourceCode }: Analysis, node: Node): string {
  return /^\s*/.exec(sourceCode.lines[node.loc.start.line - 1] ?? "")?.[0] ?? "";
}

function indentUnit(analysis: Analysis, fn: FunctionNode): string {
  const first = fn.body.type === "BlockStatement" ? fn.body.body[0] : undefined;
  const outer = indentOf(analysis, fn);
  const inner = first ? indentOf(analysis, first) : "";
  return inner.length > outer.length && inner.startsWith(outer) ? inner.slice(outer.length) : "  ";
}
