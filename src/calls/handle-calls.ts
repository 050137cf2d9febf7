import type { TSESTree } from "@typescript-eslint/utils";
import { calledName, callsNamed } from "../ast/calls-named.js";
import { perFile } from "../ast/file-index.js";
import type { CallNode, Node } from "../ast/types.js";
import { unwrap } from "../ast/unwrap.js";
import type { Models } from "../models/registry.js";
import type { HandleRow } from "../models/schema.js";
import { staticStrings } from "../scope/static-strings.js";
import { trace } from "../scope/trace.js";
import { variableOf } from "../scope/variable-of.js";
import type { Analysis } from "./analysis.js";
import { isReceiver } from "./is-receiver.js";

/** A call that took something which the handle it returned ends. */
export interface HandleAcquisition {
  readonly row: HandleRow;
  readonly node: CallNode;
  /** What the method was called on; null for functions and constructors. */
  readonly target: Node | null;
  /** The function that is kept and called, if the row has one. */
  readonly handler: Node | null;
  /** The `this` that is passed beside the handler, to call it with or to hand it over. */
  readonly context: Node | null;
}

/** A row under the last name of one of the calls that take it. */
interface Entry {
  readonly row: HandleRow;
  readonly form: "function" | "method" | "new";
}

const lookups = new WeakMap<Models, ReadonlyMap<string, readonly Entry[]>>();

function lookupOf(models: Models): ReadonlyMap<string, readonly Entry[]> {
  const known = lookups.get(models);
  if (known) return known;
  const lookup = new Map<string, Entry[]>();
  for (const row of models.handles)
    for (const path of row.acquire) {
      const form = path.startsWith("new ") ? "new" : path.includes("#") ? "method" : "function";
      const name = path.replace(/^new /, "").replace(/^.*[#.]/, "");
      lookup.set(name, [...(lookup.get(name) ?? []), { row, form }]);
    }
  lookups.set(models, lookup);
  return lookup;
}

/** Everything the file takes that is ended by a handle. */
export const handleAcquisitions = perFile((analysis: Analysis): readonly HandleAcquisition[] =>
  [...lookupOf(analysis.models)].flatMap(([name, entries]) =>
    callsNamed(analysis, name).flatMap((node) => {
      for (const entry of entries) {
        const taken = acquisitionOf(analysis, entry, node);
        if (taken) return [taken];
      }
      return [];
    }),
  ),
);

function acquisitionOf(analysis: Analysis, { row, form }: Entry, node: CallNode): HandleAcquisition | null {
  const callee = unwrap(node.callee);
  if ((node.type === "NewExpression") !== (form === "new") || node.arguments.some(({ type }) => type === "SpreadElement")) return null;
  const receiver = form === "method" && callee.type === "MemberExpression" ? callee.object : null;
  const target = row.target === undefined ? receiver : (node.arguments[row.target] ?? null);
  if (form === "method" ? !receiver || !target || (row.receiver && !isReceiver(analysis, row.receiver, receiver)) : !isNamed(analysis, row, callee)) return null;
  const handler = row.handler === undefined ? null : (node.arguments[row.handler] ?? null);
  if (row.handler !== undefined && !(handler && canBeCalled(analysis, handler))) return null;
  return { row, node, target, handler, context: node.arguments.find((argument) => argument !== handler && argument.type === "ThisExpression") ?? null };
}

/** Whether a callee is the global, or comes from one of the modules, that the row is about. */
function isNamed(analysis: Analysis, { from, polyfills = [], receiver }: HandleRow, callee: Node): boolean {
  if (receiver && callee.type === "MemberExpression" && !isReceiver(analysis, receiver, callee.object)) return false;
  const root = callee.type === "Identifier" ? callee : null;
  const variable = root && variableOf(analysis, root);
  const imported = (variable ?? (callee.type === "MemberExpression")) ? trace(analysis, callee).values.flatMap((value) => (value.kind === "import" ? [value.source] : [])) : [];
  if (from) return imported.some((source) => from.includes(source));
  if (imported.some((source) => polyfills.includes(source))) return true;
  // `window.setTimeout`, `timers.setTimeout` and `this.view.setTimeout`: a namesake with the same arguments does the same.
  return callee.type === "MemberExpression" ? !imported.some((source) => /^[^.]/.test(source) && !PLATFORM.test(source)) : !variable || imported.some((source) => PLATFORM.test(source));
}

/** Modules of Node that export what is global. */
const PLATFORM = /^(?:node:)?(?:timers|url|buffer|worker_threads)$/;

/** Whether something may be a function, or an object of functions. */
function canBeCalled(analysis: Analysis, handler: Node): boolean {
  const node = unwrap(handler);
  if (node.type === "Literal" || node.type === "TemplateLiteral" || node.type === "ArrayExpression" || node.type === "BinaryExpression") return false;
  return staticStrings(analysis, node) === null;
}

/** What a call ends, if it is one that ends by the forms of a row: the handle. */
export function handleEndedBy(call: TSESTree.CallExpression, { release }: HandleRow): Node | null {
  const callee = unwrap(call.callee);
  const name = calledName(callee);
  for (const form of release) {
    if (form.form === "function" && form.call === name && call.arguments[0]) return call.arguments[0];
    if (form.form === "method" && form.call === name && callee.type === "MemberExpression") return callee.object;
  }
  return release.some(({ form }) => form === "invoke") && callee.type === "Identifier" ? callee : null;
}
