import type { TSESTree } from "@typescript-eslint/utils";
import { perFile } from "../ast/file-index.js";
import { isFunction } from "../ast/is-function.js";
import { propertyName } from "../ast/property-name.js";
import type { Node } from "../ast/types.js";
import { unwrap } from "../ast/unwrap.js";
import type { Models } from "../models/registry.js";
import type { Release, ResourceRow } from "../models/schema.js";
import { staticStrings } from "../scope/static-strings.js";
import { isChainable, trace } from "../scope/trace.js";
import { typeName } from "../scope/type-name.js";
import type { Analysis } from "./analysis.js";
import { methodNames } from "./callee-names.js";
import { holderPath } from "./holder-path.js";

/** The operands of an acquisition or of its release, null where the call has none. */
export interface Operands {
  /** What is listened to; null for the global object (`addEventListener("resize", f)`). */
  readonly target: Node | null;
  readonly event: Node | null;
  readonly handler: Node | null;
  readonly options: Node | null;
}

export interface Acquisition extends Operands {
  readonly row: ResourceRow;
  readonly node: TSESTree.CallExpression | TSESTree.AssignmentExpression;
  /** The method called, or the property set. */
  readonly method: string;
}

export interface ReleaseCall extends Operands {
  readonly row: ResourceRow;
  readonly release: Release;
  readonly node: TSESTree.CallExpression | TSESTree.AssignmentExpression;
  readonly method: string;
}

export interface ApiCalls {
  readonly acquisitions: readonly Acquisition[];
  readonly releases: readonly ReleaseCall[];
}

interface Lookup {
  readonly acquire: ReadonlyMap<string, readonly ResourceRow[]>;
  readonly release: ReadonlyMap<string, readonly { row: ResourceRow; release: Release }[]>;
}

const lookups = new WeakMap<Models, Lookup>();

function lookupOf(models: Models): Lookup {
  let lookup = lookups.get(models);
  if (!lookup) {
    const acquire = new Map<string, ResourceRow[]>();
    const release = new Map<string, { row: ResourceRow; release: Release }[]>();
    for (const row of models.resources) {
      for (const path of row.acquire) append(acquire, path.slice(path.indexOf("#") + 1), row);
      for (const form of row.release) if ("call" in form) append(release, form.call, { row, release: form });
    }
    lookups.set(models, (lookup = { acquire, release }));
  }
  return lookup;
}

function append<T>(map: Map<string, T[]>, key: string, item: T): void {
  const list = map.get(key);
  if (list) list.push(item);
  else map.set(key, [item]);
}

/** Everything the file takes and gives back, by the tables of resources. */
export const apiCalls = perFile((analysis: Analysis): ApiCalls => {
  const lookup = lookupOf(analysis.models);
  const acquisitions: Acquisition[] = [];
  const releases: ReleaseCall[] = [];
  for (const node of analysis.calls) {
    if (node.type === "CallExpression") addCall(analysis, lookup, node, acquisitions, releases);
  }
  for (const node of analysis.assignments) addSlot(analysis, lookup, node, acquisitions, releases);
  return { acquisitions, releases };
});

function addCall(analysis: Analysis, lookup: Lookup, node: TSESTree.CallExpression, acquisitions: Acquisition[], releases: ReleaseCall[]): void {
  const callee = unwrap(node.callee);
  const target = callee.type === "MemberExpression" ? callee.object : null;
  const names =
    callee.type === "MemberExpression" ? methodNames(analysis, callee) : callee.type === "Identifier" && GLOBAL_CALLS.has(callee.name) ? [callee.name] : [];
  if (names.length === 0 || node.arguments.some((argument) => argument.type === "SpreadElement")) return;
  const taken = names.flatMap((method) => lookup.acquire.get(method)?.map((row) => ({ method, row })) ?? []);
  const given = names.flatMap((method) => lookup.release.get(method)?.map((entry) => ({ method, ...entry })) ?? []);
  for (const { method, row, release } of given) releases.push({ ...operandsOf(analysis, row, node, target), row, release, node, method });
  // A helper that does either, by a flag (`add ? "on" : "off"`), is a pair already.
  if (given.some(({ row }) => taken.some((other) => other.row === row))) return;
  for (const { method, row } of taken) {
    const operands = operandsOf(analysis, row, node, target);
    if (!fits(analysis, row, operands, node.arguments)) continue;
    acquisitions.push({ ...operands, row, node, method });
    return;
  }
}

/** Methods of the global object that are called by their bare name. */
const GLOBAL_CALLS = new Set(["addEventListener", "removeEventListener"]);

function operandsOf(analysis: Analysis, row: ResourceRow, node: TSESTree.CallExpression, callee: Node | null): Operands {
  const target = callee && unchained(callee);
  const shift = isFacade(analysis, row, node) ? 1 : 0;
  const at = (index: number | undefined): Node | null => (index === undefined ? null : (node.arguments[index + shift] ?? null));
  const { event, handler, options } = row.operands;
  return { target: shift === 1 ? (node.arguments[0] as Node) : target, event: at(event), handler: at(handler), options: at(options) };
}

/** The emitter at the head of a chain: `emitter` of `emitter.on("a", f).on("b", g)`. */
function unchained(target: Node): Node {
  const node = unwrap(target);
  const callee = node.type === "CallExpression" ? unwrap(node.callee) : null;
  return callee?.type === "MemberExpression" && isChainable(node as TSESTree.CallExpression) ? unchained(callee.object) : target;
}

/** A function that takes the target first: `addListener(socket, "close", f)`. */
function isFacade(analysis: Analysis, { operands }: ResourceRow, { arguments: [first, second] }: TSESTree.CallExpression): boolean {
  if (operands.event !== 0 || !first || !second) return false;
  return staticStrings(analysis, first) === null && staticStrings(analysis, second) !== null;
}

function fits(analysis: Analysis, row: ResourceRow, { target, event, handler }: Operands, passed: readonly Node[]): boolean {
  if (!handler || !canBeHandler(analysis, handler)) return false;
  // More behind the handler than options or a context: a route or a delegated event, another API of that name.
  const rest = passed.slice(passed.indexOf(handler) + 1);
  if (rest.length > 1 || rest.some(isFunction)) return false;
  if (row.operands.event === undefined ? passed.length !== 1 : !event || isFunction(unwrap(event))) return false;
  if (row.events && !(event && staticStrings(analysis, event)?.every((name) => row.events?.includes(name)))) return false;
  return !row.receiver || receiverFits(analysis, row.receiver, target);
}

function canBeHandler(analysis: Analysis, handler: Node): boolean {
  const node = unwrap(handler);
  return !(node.type === "Literal" || node.type === "TemplateLiteral" || node.type === "ArrayExpression") && staticStrings(analysis, node) === null;
}

function receiverFits(analysis: Analysis, { names = [], types = [] }: NonNullable<ResourceRow["receiver"]>, target: Node | null): boolean {
  if (!target) return false;
  const node = unwrap(target);
  const name = (node.type === "Identifier" ? node.name : node.type === "MemberExpression" ? (propertyName(node) ?? "") : "").toLowerCase();
  if (names.some((end) => name.endsWith(end))) return true;
  return trace(analysis, node).values.some((value) => {
    const type = holderPath(analysis, value)?.type ?? typeName(analysis, value);
    return type !== null && types.includes(type);
  });
}

/** `window.onresize = f`, and `window.onresize = null` that takes it back. */
function addSlot(analysis: Analysis, lookup: Lookup, node: TSESTree.AssignmentExpression, acquisitions: Acquisition[], releases: ReleaseCall[]): void {
  const left = unwrap(node.left);
  const row = lookup.acquire.get("on*")?.[0];
  const method = left.type === "MemberExpression" ? propertyName(left) : null;
  if (!row || left.type !== "MemberExpression" || !method || !/^on[a-z]+$/.test(method)) return;
  if (!trace(analysis, left.object).values.some((value) => holderPath(analysis, value))) return;
  const operands = { target: left.object, event: null, handler: node.right, options: null };
  for (const release of row.release) releases.push({ ...operands, row, release, node, method });
  if (trace(analysis, node.right).values.length > 0) acquisitions.push({ ...operands, row, node, method });
}
