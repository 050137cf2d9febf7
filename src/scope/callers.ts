import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { callsNamed } from "../ast/calls-named.js";
import { type FileIndex, perKey } from "../ast/file-index.js";
import { outermost } from "../ast/outermost.js";
import { propertyName } from "../ast/property-name.js";
import type { CallNode, FunctionNode, Node } from "../ast/types.js";
import { unwrap } from "../ast/unwrap.js";
import { selfNamedBy } from "./fields.js";
import { selfAt } from "./self.js";
import { variableOf } from "./variable-of.js";

export interface Callers {
  readonly calls: readonly CallNode[];
  /** Whether these are all calls there can be: the function is neither exported nor passed around. */
  readonly closed: boolean;
}

const NONE: Callers = { calls: [], closed: false };

/** The calls of a function that the file shows. */
export const callersOf = perKey((file: FileIndex, fn: FunctionNode): Callers => {
  const { parent } = outermost(fn);
  if (parent?.type === "CallExpression" && unwrap(parent.callee) === fn) return { calls: [parent], closed: true };
  const name = nameOf(fn);
  if (name) {
    const variable = variableOf(file, name);
    if (variable && isExportedDeclaration(name)) return { calls: callsThrough(usesOf(variable)).calls, closed: false };
    return variable ? callsThrough(usesOf(variable)) : NONE;
  }
  const member = memberName(fn);
  if (member === null) return NONE;
  const self = selfAt(file, fn.body);
  const calls = callsNamed(file, member).filter((call) => isOwnCall(file, call) && selfAt(file, call)?.id === self?.id);
  return { calls, closed: member.startsWith("#") || (isPrivate(fn, member) && calls.length > 0) };
});

/** `this.m()` and `self.m()`. */
function isOwnCall(file: FileIndex, { callee }: CallNode): boolean {
  const method = unwrap(callee);
  return method.type === "MemberExpression" && selfNamedBy(file, unwrap(method.object)) !== null;
}

const usesOf = ({ references }: TSESLint.Scope.Variable): Node[] => references.filter(({ init }) => !init).map(({ identifier }) => identifier);

/** `export function f() {}`, `export default function f() {}`, `export const f = () => {}`. */
function isExportedDeclaration(name: TSESTree.Identifier): boolean {
  const declaration = name.parent.type === "VariableDeclarator" ? name.parent.parent : name.parent;
  return declaration.parent?.type === "ExportNamedDeclaration" || declaration.parent?.type === "ExportDefaultDeclaration";
}

/** The identifier that declares a function: its own, or that of the variable it is put into. */
function nameOf(fn: FunctionNode): TSESTree.Identifier | null {
  if (fn.type === "FunctionDeclaration") return fn.id;
  const { parent } = outermost(fn);
  return parent?.type === "VariableDeclarator" && parent.id.type === "Identifier" ? parent.id : null;
}

function callsThrough(identifiers: readonly Node[]): Callers {
  const calls: CallNode[] = [];
  let closed = true;
  for (const identifier of identifiers) {
    const { parent } = outermost(identifier);
    if ((parent?.type === "CallExpression" || parent?.type === "NewExpression") && unwrap(parent.callee) === identifier) calls.push(parent);
    else closed = false;
  }
  // A function that the file never calls is called by somebody else.
  return { calls, closed: closed && calls.length > 0 && !identifiers.some((identifier) => isExported(identifier)) };
}

function isExported(node: Node): boolean {
  return node.parent?.type === "ExportSpecifier" || node.parent?.type === "ExportDefaultDeclaration";
}

/** A method that by its modifier or its name only its own class calls. */
export function isPrivate({ parent }: FunctionNode, name: string): boolean {
  return (parent.type === "MethodDefinition" && parent.accessibility === "private") || /^[#_]/.test(name);
}

function memberName(fn: FunctionNode): string | null {
  const { parent } = outermost(fn);
  if (parent?.type === "MethodDefinition" || parent?.type === "PropertyDefinition" || parent?.type === "Property")
    return parent.value !== null && unwrap(parent.value) === fn && !(parent.type === "MethodDefinition" && parent.kind !== "method") ? propertyName(parent) : null;
  return parent?.type === "AssignmentExpression" && unwrap(parent.right) === fn && parent.left.type === "MemberExpression" ? propertyName(parent.left) : null;
}
