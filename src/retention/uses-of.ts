import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { append } from "../ast/append.js";
import { perFile, perKey } from "../ast/file-index.js";
import { membersNamed } from "../ast/members-named.js";
import { isFunction } from "../ast/is-function.js";
import { outermost } from "../ast/outermost.js";
import { propertyName } from "../ast/property-name.js";
import type { FunctionNode, Node } from "../ast/types.js";
import { unwrap } from "../ast/unwrap.js";
import type { Analysis } from "../calls/analysis.js";
import { trace } from "../scope/trace.js";
import { variableOf } from "../scope/variable-of.js";
import { type Place, placeOf } from "./place.js";

export interface Use {
  /** The expression, with the casts around it. */
  readonly node: Node;
  /** It stands for an entry of the collection rather than for the collection. */
  readonly isEntry: boolean;
}

/** Every expression of the file that leads to a place or to an entry of it, aliases and helpers' parameters included. */
export function usesOf(analysis: Analysis, place: Place): readonly Use[] {
  const key = `${place.id} ${String(place.isEntry)}`;
  const found = known(analysis).get(key);
  if (found) return found;
  const uses = new Map<Node, Use>();
  for (const node of named(analysis, place)) addUse(analysis, node, place.isEntry, uses);
  const all = [...uses.values()];
  known(analysis).set(key, all);
  return all;
}

const known = perFile((_: Analysis) => new Map<string, readonly Use[]>());

/** The expressions that name a place: uses of its variable, or members called like the last step to it. */
function named(analysis: Analysis, { id, root, path, lifetime }: Place): readonly Node[] {
  const last = path.at(-1);
  if (root.kind === "variable" && path.length === 0) return referencesTo(root.variable).filter((node) => placeOf(analysis, node)?.id === id);
  if (last === undefined) return [];
  const { byPlace, unplaced } = namesakes(analysis, last);
  const own = byPlace.get(id) ?? [];
  // What another instance's field is called may be this one's: `other.items` and `this.items`.
  return lifetime === "instance" && unplaced.length > 0 ? [...own, ...unplaced].sort((a, b) => a.range[0] - b.range[0]) : own;
}

interface Namesakes {
  readonly byPlace: ReadonlyMap<string, readonly Node[]>;
  /** Those that lead to no long-lived place. */
  readonly unplaced: readonly Node[];
}

/** The members and undeclared names of the file that go by a name, by the places they lead to. */
const namesakes = perKey((analysis: Analysis, name: string): Namesakes => {
  const byPlace = new Map<string, Node[]>();
  const unplaced: Node[] = [];
  for (const node of [...membersNamed(analysis, name), ...(free(analysis).get(name) ?? []), ...(takenApart(analysis).get(name) ?? [])]) {
    const place = placeOf(analysis, node);
    if (place) append(byPlace, place.id, node);
    else unplaced.push(node);
  }
  return { byPlace, unplaced };
});

const referencesTo = ({ references }: TSESLint.Scope.Variable): Node[] => references.map(({ identifier }) => identifier);
const readsOf = ({ references }: TSESLint.Scope.Variable): Node[] => references.filter((reference) => reference.isRead()).map(({ identifier }) => identifier);

/** The uses of names that nothing declares, by the name. */
const free = perFile((analysis: Analysis): ReadonlyMap<string, readonly Node[]> => {
  const byName = new Map<string, Node[]>();
  for (const { identifier } of analysis.sourceCode.scopeManager?.globalScope?.through ?? []) append(byName, identifier.name, identifier);
  return byName;
});

/** The reads of what patterns take out of an object, by the name it has there: `items` of `const { items } = Registry`. */
const takenApart = perFile((analysis: Analysis): ReadonlyMap<string, readonly Node[]> => {
  const byName = new Map<string, Node[]>();
  for (const { properties, parent } of analysis.patterns)
    for (const property of parent.type === "VariableDeclarator" ? properties : []) {
      const name = property.type === "Property" ? propertyName(property) : null;
      if (property.type !== "Property" || name === null) continue;
      byName.set(name, [...(byName.get(name) ?? []), ...variableNamed(analysis, property.value).flatMap(readsOf)]);
    }
  return byName;
});

function addUse(analysis: Analysis, use: Node, isEntry: boolean, uses: Map<Node, Use>): void {
  const value = outermost(use);
  if (uses.has(value)) return;
  uses.set(value, { node: value, isEntry });
  const { parent } = value as TSESTree.Expression; // which stands in something
  if (parent.type === "MemberExpression" && parent.object === value) {
    const entry = entryThrough(parent, isEntry);
    if (entry) addUse(analysis, entry, true, uses);
  } else {
    for (const variable of takers(analysis, value)) for (const next of readsOf(variable)) addUse(analysis, next, isEntry, uses);
  }
}

/** `list[key]` of `list`, `map.get(key)` of `map.get`, and what hangs on an entry: `list[key].items`. */
function entryThrough(member: TSESTree.MemberExpression, isEntry: boolean): Node | null {
  const name = propertyName(member);
  if (name === null) return member;
  const up = outermost(member).parent;
  const isCalled = up?.type === "CallExpression" && unwrap(up.callee) === member;
  if (isCalled) return name === "get" ? up : null;
  return isEntry ? member : null;
}

/** The local names that a value is given where it stands: variables, and parameters of the file's own functions. */
function takers(analysis: Analysis, value: Node): TSESLint.Scope.Variable[] {
  const { parent } = value;
  if (parent?.type === "VariableDeclarator" && parent.init === value) return variableNamed(analysis, parent.id);
  if (parent?.type === "AssignmentExpression" && parent.right === value) return variableNamed(analysis, parent.left);
  if (parent?.type === "LogicalExpression") return takers(analysis, outermost(parent));
  if (parent?.type === "CallExpression" && parent.arguments.includes(value as never))
    return calledFunctions(analysis, parent).flatMap((fn) => parameterAt(analysis, fn, parent.arguments.indexOf(value as never)));
  return [];
}

function variableNamed(analysis: Analysis, pattern: Node): TSESLint.Scope.Variable[] {
  const variable = pattern.type === "Identifier" ? variableOf(analysis, pattern) : null;
  return variable ? [variable] : [];
}

function parameterAt(analysis: Analysis, fn: FunctionNode, index: number): TSESLint.Scope.Variable[] {
  const parameter = fn.params[index];
  const variable = analysis.sourceCode.scopeManager?.getDeclaredVariables(fn).find(({ identifiers }) => identifiers.includes(parameter as never));
  return variable ? [variable] : [];
}

/** The functions of the file that a call may run. */
export function calledFunctions(analysis: Analysis, call: TSESTree.CallExpression): FunctionNode[] {
  return trace(analysis, call.callee).values.flatMap((value) =>
    (value.kind === "method" || value.kind === "created") && isFunction(value.node) ? [value.node] : [],
  );
}
