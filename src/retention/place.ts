import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { perKey } from "../ast/file-index.js";
import { enclosingFunction } from "../ast/enclosing-function.js";
import { flatStatements } from "../ast/flat-statements.js";
import { isFunction } from "../ast/is-function.js";
import { nodesWithin } from "../ast/nodes-within.js";
import { outermost } from "../ast/outermost.js";
import { propertyName } from "../ast/property-name.js";
import type { FunctionNode, Node } from "../ast/types.js";
import { unwrap } from "../ast/unwrap.js";
import type { Analysis } from "../calls/analysis.js";
import { isOnlyInstance, runsAgain } from "../lifetime/frequency-of.js";
import { callersOf } from "../scope/callers.js";
import { endsWithRun } from "./ends-with-run.js";
import { isEmptyCollection } from "./is-empty-collection.js";
import { selfNamedBy } from "../scope/fields.js";
import { patternPath } from "../scope/pattern-path.js";
import { type Self, classSelf } from "../scope/self.js";
import { isModuleVariable, variableId, variableOf } from "../scope/variable-of.js";

/**
 * Somewhere that outlives the calls that fill it: a variable of the file, a static field, a global, a field of an instance,
 * or a property of these.
 */
export interface Place {
  /** The same for all expressions that lead to the same place. */
  readonly id: string;
  readonly root:
    | { readonly kind: "variable"; readonly variable: TSESLint.Scope.Variable }
    | { readonly kind: "self"; readonly self: Self }
    | { readonly kind: "global" };
  readonly path: readonly string[];
  /** One of the entries of the collection that lives there: `lists[key]`, `lists.get(key)`. */
  readonly isEntry: boolean;
  /** `file`: as long as the program runs; `instance`: as long as one of many instances. */
  readonly lifetime: "file" | "instance";
}

type Root = Place["root"];

/** The long-lived place an expression stands for; null for anything that lives shorter, or that other files fill. */
export const placeOf = (analysis: Analysis, expression: Node): Place | null => ofExpression(analysis, unwrap(expression));

/** What refers to itself leads nowhere. */
const ofExpression = perKey((analysis: Analysis, node: Node): Place | null => {
  switch (node.type) {
    case "Identifier":
      return ofIdentifier(analysis, node);
    case "ThisExpression":
      return ofSelf(analysis, node);
    case "MemberExpression":
      return ofMember(analysis, node);
    case "CallExpression":
      return ofCall(analysis, node);
    case "LogicalExpression":
      return node.operator === "&&" ? placeOf(analysis, node.right) : (placeOf(analysis, node.left) ?? placeOf(analysis, node.right));
    case "AssignmentExpression":
      return placeOf(analysis, node.left) ?? placeOf(analysis, node.right);
    default:
      return null;
  }
}, null);

function ofIdentifier(analysis: Analysis, node: TSESTree.Identifier): Place | null {
  const variable = variableOf(analysis, node);
  if (variable) return ofVariable(analysis, variable);
  return LOCAL.has(node.name) ? null : place({ kind: "global" }, GLOBAL_OBJECTS.has(node.name) ? [] : [node.name]);
}

/** Names that nothing declares, and that are no globals. */
const LOCAL = new Set(["undefined", "arguments"]);
const GLOBAL_OBJECTS = new Set(["globalThis", "window", "self", "global"]);

const ofVariable = perKey((analysis: Analysis, variable: TSESLint.Scope.Variable): Place | null => {
  const [definition] = variable.defs as [TSESLint.Scope.Definition]; // of a variable that the file declares
  const { node } = definition;
  if (node.type === "ClassDeclaration") return isModuleVariable(analysis, variable) ? place({ kind: "self", self: classSelf(analysis, node, true) }, []) : null;
  switch (definition.type as string) {
    case "Parameter":
      return isFunction(node) ? ofParameter(analysis, definition.name, node) : null;
    case "FunctionName":
      return isModuleVariable(analysis, variable) ? place({ kind: "variable", variable }, []) : null;
    case "Variable": {
      const alias = aliasOf(analysis, variable);
      if (alias) return alias;
      return isModuleVariable(analysis, variable) || isOfOneRun(analysis, variable) ? place({ kind: "variable", variable }, []) : null;
    }
    default:
      return null;
  }
}, null);

/**
 * What a variable was set to, where that is a place itself: `const { errors } = state`. It may be filled in later:
 * `let list = lists.get(key); if (!list) lists.set(key, (list = []))`.
 */
function aliasOf(analysis: Analysis, variable: TSESLint.Scope.Variable): Place | null {
  const [write, ...others] = variable.references.filter((reference) => reference.isWrite());
  if (!write?.init || !write.writeExpr || others.some(({ writeExpr }) => !writeExpr || !isEmptyCollection(writeExpr)) || write.identifier.type !== "Identifier") return null;
  const { path, fallback, root } = patternPath(write.identifier);
  if (others.length > 0 && isReturnedAtOnce(variable)) return null;
  if (fallback || root?.type === "ForOfStatement" || root?.type === "ForInStatement") return null;
  return path.reduce<Place | null>((from, name) => from && step(from, name), placeOf(analysis, write.writeExpr));
}

/** `if (list) return list;`, `if (list != null) return list;`: what is filled in afterwards is another one. */
function isReturnedAtOnce({ references }: TSESLint.Scope.Variable): boolean {
  return references.some(({ identifier }) => {
    const { parent } = outermost(identifier);
    const test = parent?.type === "BinaryExpression" && /^!==?$/.test(parent.operator) ? parent : identifier;
    const { parent: statement } = outermost(test);
    const then = statement?.type === "IfStatement" && unwrap(statement.test) === test ? statement.consequent : null;
    return then?.type === "ReturnStatement" || (then?.type === "BlockStatement" && flatStatements(then.body).at(-1)?.type === "ReturnStatement");
  });
}

/** A variable of a function that runs once, such as the one around a whole library. */
function isOfOneRun(analysis: Analysis, variable: TSESLint.Scope.Variable): boolean {
  const { block } = variable.scope.variableScope;
  return isFunction(block) && runsOnce(analysis, block) && !endsWithRun(analysis, variable, block);
}

const runsOnce = perKey((analysis: Analysis, { body }: FunctionNode): boolean => !runsAgain(analysis, body));

/** The one place that all calls of a private function pass. */
function ofParameter(analysis: Analysis, name: Node, fn: FunctionNode): Place | null {
  const index = fn.params.indexOf(name as never);
  const { calls, closed } = callersOf(analysis, fn);
  if (index < 0 || !closed) return null;
  const [first, ...others] = calls.map((call) => {
    const argument = call.arguments[index];
    return argument ? placeOf(analysis, argument) : null;
  });
  return first && others.every((other) => other?.id === first.id) ? first : null;
}

function ofSelf(analysis: Analysis, node: Node): Place | null {
  const self = selfNamedBy(analysis, node);
  return self && selfPlace(analysis, self);
}

const selfPlace = perKey((analysis: Analysis, self: Self): Place => ({ ...place({ kind: "self", self }, []), lifetime: self.isStatic || isOnlyInstance(analysis, self) ? "file" : "instance" }));

function ofMember(analysis: Analysis, node: TSESTree.MemberExpression): Place | null {
  const name = propertyName(node);
  const object = unwrap(node.object);
  const self = selfNamedBy(analysis, object);
  if (self && name === "constructor" && self.kind === "class" && !self.isStatic)
    return place({ kind: "self", self: classSelf(analysis, self.node as TSESTree.ClassDeclaration, true) }, []);
  const from = self ? ofSelf(analysis, object) : placeOf(analysis, object);
  return from && step(from, name);
}

function ofCall(analysis: Analysis, node: TSESTree.CallExpression): Place | null {
  const callee = unwrap(node.callee);
  if (callee.type === "MemberExpression") {
    const name = propertyName(callee);
    const from = name === "get" || name === "at" ? placeOf(analysis, callee.object) : null;
    return from && { ...from, isEntry: true };
  }
  const definition = callee.type === "Identifier" ? variableOf(analysis, callee)?.defs[0]?.node : null;
  return definition?.type === "FunctionDeclaration" ? returnedPlace(analysis, definition) : null;
}

/** What an accessor gives out: `function getErrors() { return errors; }`. */
function returnedPlace(analysis: Analysis, fn: FunctionNode): Place | null {
  const returned = nodesWithin(analysis, "returns", fn).filter((node) => node.type === "ReturnStatement" && enclosingFunction(node) === fn);
  const [first, ...others] = returned.map((node) => (node.type === "ReturnStatement" && node.argument ? placeOf(analysis, node.argument) : null));
  return first && others.every((other) => other?.id === first.id) ? first : null;
}

function step(from: Place, name: string | null): Place | null {
  if (from.isEntry) return from;
  if (name === null) return { ...from, isEntry: true };
  if (from.root.kind === "global" && from.path.length === 0 && GLOBAL_OBJECTS.has(name)) return from;
  return { id: `${from.id}.${name}`, root: from.root, path: [...from.path, name], isEntry: false, lifetime: from.lifetime };
}

function place(root: Root, path: readonly string[]): Place {
  return { id: [idOf(root), ...path].join("."), root, path, isEntry: false, lifetime: "file" };
}

function idOf(root: Root): string {
  if (root.kind === "global") return "global";
  return root.kind === "self" ? root.self.id : `variable ${variableId(root.variable)}`;
}
