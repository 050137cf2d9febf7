import type { TSESLint } from "@typescript-eslint/utils";
import { enclosingFunction } from "../ast/enclosing-function.js";
import { isFunction } from "../ast/is-function.js";
import type { FunctionNode, Node } from "../ast/types.js";
import type { Analysis } from "../calls/analysis.js";
import { endings } from "../lifetime/lifecycle-of.js";
import type { Teardown } from "../lifetime/owner-of.js";
import type { HandleLeak } from "../resource/verdict.js";
import { selfAt } from "../scope/self.js";
import { endingCall, endingOperands } from "./ending-call.js";
import { handleNames } from "./handle-names.js";
import { isNamedIn } from "./is-named-in.js";
import { isSetBy } from "./is-set-by.js";
import { isUsableIn } from "./is-usable-in.js";
import { keptName } from "./kept-name.js";
import { type Repair, insertInto, returnFrom } from "./suggest-release.js";

export interface HandleRepair {
  readonly messageId: Repair["messageId"] | "keepAndRelease" | "keepAndReturn";
  readonly data: Readonly<Record<string, string>>;
  readonly fix: TSESLint.ReportFixFunction;
}

/** The messages of the repairs that first keep what was dropped. */
export const keepMessages = {
  keepAndRelease: "Keep it as `{{name}}`, and call `{{call}}` in {{teardown}}.",
  keepAndReturn: "Keep it as `{{name}}`, and return a cleanup that calls `{{call}}`.",
};

/**
 * The repair that needs no judgement: the call that ends a resource, put where its owner already ends, or returned from the
 * effect. What was dropped is kept for that, where a name is free; in TypeScript its field is declared. Null where names would
 * not reach.
 */
export function suggestHandleRelease(analysis: Analysis, leak: HandleLeak, isTypeScript: boolean): HandleRepair | null {
  const { reason, kept } = leak;
  if (reason.kind === "neverDrained" || reason.kind === "notOnAllPaths") return null;
  const form = leak.acquisition.row.release[0]?.form;
  if (form !== "function" && form !== "method") return null;
  // A promise has no method that ends what it is for.
  if (leak.acquisition.row.isPromised && !/^(?:Await|Member)Expression$/.test(leak.node.parent?.type ?? "")) return null;
  if (kept.length > 0) return ofKept(analysis, leak);
  return reason.kind === "neverReleased" ? ofDropped(analysis, leak, isTypeScript) : null;
}

/** Whether an end is the owner's own and has a body to put a call into. */
function endOf(analysis: Analysis, { owner }: HandleLeak): Teardown | null {
  const isHandedOver = (fn: FunctionNode): boolean => endings(analysis).all.some((ending) => ending.fn === fn);
  const isOwn = ({ fn }: Teardown): boolean => owner.kind !== "hook" || isHandedOver(fn);
  return owner.teardowns.find((teardown) => teardown.isStrong && teardown.fn.body.type === "BlockStatement" && isOwn(teardown)) ?? null;
}

function ofKept(analysis: Analysis, leak: HandleLeak): Repair | null {
  const { acquisition, owner, kept } = leak;
  const end = endOf(analysis, leak);
  const place = end?.fn ?? (owner.kind === "effect" && owner.teardowns.length === 0 && isFunction(owner.node) ? owner.node : null);
  const named = place && kept.find((one) => isNamedIn(analysis, one, place) && isUsableIn(analysis, endingOperands(acquisition), place));
  if (!place || !named) return null;
  const call = endingCall(analysis, acquisition, keptName(analysis, named), isSetBy(named, acquisition.node));
  return end ? insertInto(analysis, call, end.fn, end.name) : returnFrom(analysis, call, place);
}

/** Keeps what a statement drops: in a constant of the function that its end belongs to, or in a field of the instance. */
function ofDropped(analysis: Analysis, leak: HandleLeak, isTypeScript: boolean): HandleRepair | null {
  const { acquisition, node, owner, certainty } = leak;
  const around = enclosingFunction(node);
  // A field keeps one: of what is over soon there may be many.
  if (node.parent?.type !== "ExpressionStatement" || node.parent.parent !== around?.body) return null;
  if (acquisition.row.lasts === "once" && certainty === "possible") return null;
  const end = endOf(analysis, leak);
  if (around === owner.node) return inConstant(analysis, leak, around, end);
  return end && /^(?:Method|Property)Definition$/.test(around.parent.type) ? inField(analysis, leak, around, end, isTypeScript) : null;
}

function inConstant(analysis: Analysis, leak: HandleLeak, around: FunctionNode, end: Teardown | null): HandleRepair | null {
  const { acquisition, node, owner } = leak;
  if (!end && (owner.kind !== "effect" || owner.teardowns.length > 0)) return null;
  const place = end?.fn ?? around;
  const tokens = analysis.sourceCode.getTokens(around).map(({ value }) => value);
  const name = [handleNames[acquisition.row.kind], fieldName(leak)].find((candidate) => !tokens.includes(candidate));
  if (name === undefined || !isUsableIn(analysis, endingOperands(acquisition), place)) return null;
  const call = endingCall(analysis, acquisition, name);
  const release = end ? insertInto(analysis, call, end.fn, end.name) : returnFrom(analysis, call, around);
  return release && keeping(node, `const ${name} = `, name, release);
}

function inField(analysis: Analysis, leak: HandleLeak, around: FunctionNode, end: Teardown, isTypeScript: boolean): HandleRepair | null {
  const { acquisition, node, owner } = leak;
  const self = selfAt(analysis, node);
  const name = fieldName(leak);
  const isTaken = analysis.sourceCode.getTokens(owner.node).some(({ value }) => value === name);
  // A base class may have such a field.
  if (!self || self.id !== selfAt(analysis, end.fn.body)?.id || (self.superClass !== null && !owner.isComponent) || isTaken) return null;
  if (!isUsableIn(analysis, endingOperands(acquisition), end.fn)) return null;
  const isSet = around.parent.type === "MethodDefinition" && around.parent.kind === "constructor";
  const declaration = isTypeScript ? declarationOf(analysis, leak, name, isSet) : "";
  if (declaration === null) return null;
  const release = insertInto(analysis, endingCall(analysis, acquisition, `this.${name}`, isSet), end.fn, end.name);
  const keep = keeping(node, `this.${name} = `, `this.${name}`, release);
  const brace = "body" in owner.node && owner.node.body && "type" in owner.node.body ? analysis.sourceCode.getFirstToken(owner.node.body) : null;
  if (declaration === "" || !brace) return keep;
  return { ...keep, fix: (fixer) => [fixer.insertTextAfter(brace, `\n${memberIndent(analysis, around)}${declaration}`), keep.fix(fixer)].flat() as TSESLint.RuleFix[] };
}

/** The declaration that TypeScript wants of a new field; null where its type has no short name. */
function declarationOf(analysis: Analysis, { acquisition: { node, target } }: HandleLeak, name: string, isSet: boolean): string | null {
  const callee = analysis.sourceCode.getText(node.callee);
  if (target !== null || !/^[A-Za-z_$][\w$.]*$/.test(callee) || callee.startsWith("this.")) return null;
  if (node.type === "NewExpression") return `private ${name}${isSet ? "" : "?"}: ${callee};`;
  return `private ${name}${isSet ? "" : "!"}: ReturnType<typeof ${callee}>;`;
}

function memberIndent({ sourceCode }: Analysis, member: FunctionNode): string {
  return /^\s*/.exec(sourceCode.lines[member.parent.loc.start.line - 1] ?? "")?.[0] ?? "";
}

/** `interval`, `animationFrame`, `webSocket`. */
const fieldName = ({ acquisition: { row } }: HandleLeak): string => row.id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

function keeping(node: Node, text: string, name: string, release: Repair): HandleRepair {
  return {
    messageId: release.messageId === "returnRelease" ? "keepAndReturn" : "keepAndRelease",
    data: { name, ...release.data },
    fix: (fixer) => [fixer.insertTextBefore(node, text), release.fix(fixer)].flat().filter((fix) => fix !== null) as TSESLint.RuleFix[],
  };
}
