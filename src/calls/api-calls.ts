import type { TSESTree } from "@typescript-eslint/utils";
import { append } from "../ast/append.js";
import { calledAs, callsByName, callsIn } from "../ast/calls-named.js";
import { outermost } from "../ast/outermost.js";
import { type Assignment, perFile, perKey } from "../ast/file-index.js";
import { enclosingFunction } from "../ast/enclosing-function.js";
import { propertyName } from "../ast/property-name.js";
import type { FunctionNode, Node } from "../ast/types.js";
import { unwrap } from "../ast/unwrap.js";
import type { Release, ResourceRow } from "../models/schema.js";
import { variableOf } from "../scope/variable-of.js";
import { trace } from "../scope/trace.js";
import type { Analysis } from "./analysis.js";
import { methodNames } from "./callee-names.js";
import { holderPath } from "./holder-path.js";
import { perModels } from "./per-models.js";
import { type Operands, fits, operandsOf } from "./operands.js";

export interface Acquisition extends Operands {
  readonly row: ResourceRow;
  readonly node: TSESTree.CallExpression | TSESTree.AssignmentExpression;
  /** The method called, or the property set. */
  readonly method: string;
}

export interface ReleaseCall extends Operands {
  readonly row: ResourceRow;
  readonly release: Exclude<Release, { form: "signal" }>;
  readonly node: TSESTree.CallExpression | TSESTree.AssignmentExpression;
  readonly method: string;
}

interface Lookup {
  readonly acquire: ReadonlyMap<string, readonly ResourceRow[]>;
  readonly release: ReadonlySet<string>;
  /** The modules of the names that are functions as well. */
  readonly functions: ReadonlyMap<string, readonly string[]>;
  /** Every name that takes or gives back, or makes a function that does. */
  readonly names: ReadonlySet<string>;
  /** The rows of properties, by what the property begins with. */
  readonly slots: readonly { readonly prefix: string; readonly row: ResourceRow }[];
}

const lookupOf = perModels(({ resources }): Lookup => {
  const acquire = new Map<string, ResourceRow[]>();
  for (const row of resources) for (const path of row.acquire) append(acquire, path.slice(path.indexOf("#") + 1), row);
  const release = new Set(resources.flatMap((row) => row.release.flatMap((form) => ("call" in form ? [form.call] : []))));
  const slots = resources.flatMap((row) => (row.handle === "slot" ? row.acquire.map((path) => ({ prefix: path.slice(path.indexOf("#") + 1).replace("*", ""), row })) : []));
  const functions = new Map<string, readonly string[]>();
  for (const { acquire: paths, release: forms, from } of resources)
    if (from) for (const name of [...paths, ...forms.flatMap((form) => ("call" in form ? [form.call] : []))]) functions.set(name.slice(name.indexOf("#") + 1), from);
  return { acquire, release, functions, names: new Set([...acquire.keys(), ...release, "bind"]), slots };
});

interface NamedCalls {
  readonly taking: readonly { readonly node: TSESTree.CallExpression; readonly names: readonly string[] }[];
  readonly giving: ReadonlyMap<string, readonly TSESTree.CallExpression[]>;
  readonly slots: readonly Slot[];
}

interface Slot {
  readonly node: TSESTree.AssignmentExpression;
  readonly target: Node;
  readonly name: string;
  readonly row: ResourceRow;
}

/** The calls whose name is in the tables, before anything else is asked of them. */
const namedCalls = perFile((analysis: Analysis): NamedCalls => {
  const lookup = lookupOf(analysis.models);
  const taking: { node: TSESTree.CallExpression; names: readonly string[] }[] = [];
  const giving = new Map<string, TSESTree.CallExpression[]>();
  const computed = callsByName(analysis).get(null) ?? [];
  for (const node of [...computed, ...callsIn(analysis, lookup.names).flatMap(([, calls]) => calls)]) {
    if (node.type !== "CallExpression") continue;
    const called = calledNames(analysis, node, lookup);
    const bound = called[0] === "bind" ? boundCalls(analysis, node, lookup.release) : null;
    for (const call of bound?.calls ?? []) append(giving, (bound as { name: string }).name, call);
    const names = called.filter((name) => lookup.acquire.has(name) || lookup.release.has(name));
    if (names.length === 0 || node.arguments.some(({ type }) => type === "SpreadElement")) continue;
    for (const name of names) if (lookup.release.has(name)) append(giving, name, node);
    if (names.some((name) => lookup.acquire.has(name))) taking.push({ node, names });
  }
  const slots: Slot[] = [];
  for (const assignment of analysis.assignments) addSlot(assignment, lookup, slots);
  return { taking, giving, slots };
});

function calledNames(analysis: Analysis, node: TSESTree.CallExpression, { functions }: Lookup): readonly string[] {
  const callee = unwrap(node.callee);
  if (callee.type === "MemberExpression") return methodNames(analysis, callee);
  if (callee.type !== "Identifier") return [];
  const name = calledAs(analysis, callee) ?? callee.name;
  const from = functions.get(name);
  const isFunctionOf = from && trace(analysis, callee).values.some((value) => value.kind === "import" && value.path === name && from.includes(value.source));
  return isFunctionOf === true || (GLOBAL_CALLS.has(callee.name) && !variableOf(analysis, callee)) ? [name] : [];
}

/** The calls of a release method that was bound to its target and given a name. */
function boundCalls(analysis: Analysis, bind: TSESTree.CallExpression, release: ReadonlySet<string>): { name: string; calls: TSESTree.CallExpression[] } | null {
  const callee = unwrap(bind.callee);
  const method = callee.type === "MemberExpression" ? unwrap(callee.object) : null;
  const name = method?.type === "MemberExpression" ? propertyName(method) : null;
  const { parent } = outermost(bind);
  if (name === null || !release.has(name) || parent?.type !== "VariableDeclarator" || parent.id.type !== "Identifier") return null;
  const references = variableOf(analysis, parent.id)?.references ?? [];
  const calls = references.flatMap(({ identifier }) => {
    const call = outermost(identifier).parent;
    return call?.type === "CallExpression" && unwrap(call.callee) === identifier ? [call] : [];
  });
  return { name, calls };
}

/** Methods of the global object that are called by their bare name. */
const GLOBAL_CALLS = new Set(["addEventListener", "removeEventListener"]);

/** `x.onresize = f`: names of the platform are lower case, and `once` is a method. */
function addSlot({ node, left: written }: Assignment, lookup: Lookup, slots: Slot[]): void {
  const left = unwrap(written);
  const name = left.type === "MemberExpression" && !left.computed ? propertyName(left) : null;
  if (left.type !== "MemberExpression" || name === null || !/^[a-z]+$/.test(name) || name === "once") return;
  const entry = lookup.slots.find(({ prefix }) => name.startsWith(prefix) && name !== prefix);
  if (entry) slots.push({ node, target: left.object, name, row: entry.row });
}

/** Everything the file takes, by the tables of resources. */
export const acquisitions = perFile((analysis: Analysis): readonly Acquisition[] => {
  const { taking, slots } = namedCalls(analysis);
  return [...taking.flatMap((call) => acquisitionOf(analysis, call) ?? []), ...slots.flatMap((slot) => slotAcquisition(analysis, slot) ?? [])];
});

/** What each function takes by itself; under null what the top of the file does. */
const byFunction = perFile((analysis: Analysis): ReadonlyMap<FunctionNode | null, readonly Acquisition[]> => {
  const found = new Map<FunctionNode | null, Acquisition[]>();
  for (const taken of acquisitions(analysis)) append(found, enclosingFunction(taken.node), taken);
  return found;
});

/** What a function takes by itself, by the tables of resources; for null what the top of the file does. */
export const acquisitionsIn = (analysis: Analysis, fn: FunctionNode | null): readonly Acquisition[] => byFunction(analysis).get(fn) ?? [];

function acquisitionOf(analysis: Analysis, { node, names }: NamedCalls["taking"][number]): Acquisition | null {
  const { acquire } = lookupOf(analysis.models);
  for (const method of names)
    for (const row of acquire.get(method) ?? []) {
      // A helper that does either, by a flag (`add ? "on" : "off"`), is a pair already.
      if (row.release.some((form) => "call" in form && names.includes(form.call))) continue;
      const operands = operandsOf(analysis, row, node);
      if (fits(analysis, row, operands, node.arguments)) return { row, node, method, ...operands };
    }
  return null;
}

function slotAcquisition(analysis: Analysis, { node, target, name, row }: Slot): Acquisition | null {
  if (!trace(analysis, target).values.some((value) => holderPath(analysis, value))) return null;
  return trace(analysis, node.right).values.length > 0 ? { row, node, method: name, ...slotOperands(target, node.right) } : null;
}

const slotOperands = (target: Node, handler: Node): Operands => ({ target, handler, event: null, options: null, context: null, facade: null });

/** The calls of the file that may give back what an acquisition took, by the forms of its row. */
export function releasesFor(analysis: Analysis, { row, method }: Acquisition): readonly ReleaseCall[] {
  return row.handle === "slot" ? slotReleases(analysis, row, method) : callReleases(analysis, row);
}

const callReleases = perKey((analysis: Analysis, row: ResourceRow): readonly ReleaseCall[] => {
  const { giving } = namedCalls(analysis);
  return row.release.flatMap((release) =>
    "call" in release
      ? (giving.get(release.call) ?? []).map((node) => ({ row, release, node, method: release.call, ...operandsOf(analysis, row, node) }))
      : [],
  );
});

function slotReleases(analysis: Analysis, row: ResourceRow, method: string): ReleaseCall[] {
  const { slots } = namedCalls(analysis);
  return slots.flatMap(({ node, target, name }) =>
    name === method ? [{ row, release: { form: "unset" as const }, node, method, ...slotOperands(target, node.right) }] : [],
  );
}
