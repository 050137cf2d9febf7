import type { TSESTree } from "@typescript-eslint/utils";
import { propertyName } from "../ast/property-name.js";
import { calledAs, calledName, callsIn } from "../ast/calls-named.js";
import { methodsNamed } from "../ast/methods-named.js";
import { enclosingFunction } from "../ast/enclosing-function.js";
import { isFunction } from "../ast/is-function.js";
import type { FunctionNode, Node } from "../ast/types.js";
import { unwrap } from "../ast/unwrap.js";
import { outermost } from "../ast/outermost.js";
import type { Analysis } from "../calls/analysis.js";
import { perModels } from "../calls/per-models.js";
import { handleAcquisitions } from "../calls/handle-calls.js";
import { mayBeSame } from "../scope/may-be-same.js";
import { trace } from "../scope/trace.js";
import { variableOf } from "../scope/variable-of.js";
import type { IneffectiveRelease } from "./ineffective-releases.js";

interface Keys {
  /** The object or Map whose keys they are. */
  readonly collection: Node;
  /** The `keys` of `Object.keys(…)` and `map.keys()`. */
  readonly name: Node | null;
}

/** `Object.keys(timers).forEach(clearTimeout)`, where the values are the handles. */
export function keysForHandles(analysis: Analysis): IneffectiveRelease[] {
  const names = endingFunctions(analysis.models);
  const passed = methodsNamed(analysis, "forEach").flatMap((node) => {
    const [callback] = node.arguments;
    const keys = callback && names.has(calledAs(analysis, callback) ?? "") ? keysOf(receiverOf(node)) : null;
    return keys ? [{ node, keys }] : [];
  });
  const called = callsIn(analysis, names).flatMap(([, calls]) => calls).flatMap((node) => {
    const keys = node.arguments[0] ? keysBehind(analysis, node.arguments[0]) : null;
    return keys ? [{ node, keys }] : [];
  });
  return [...passed, ...called].flatMap(({ node, keys }): IneffectiveRelease[] =>
    holdsHandles(analysis, keys.collection) ? [{ node, reason: { kind: "keysForHandles", collection: keys.collection, keys: keys.name }, certainty: "certain" }] : [],
  );
}

/** The functions of all rows that end what a handle names. */
const endingFunctions = perModels(({ handles }) => new Set(handles.flatMap(({ release }) => release.flatMap((form) => (form.form === "function" ? [form.call] : [])))));

function receiverOf({ callee }: TSESTree.CallExpression): Node {
  const node = unwrap(callee);
  return node.type === "MemberExpression" ? unwrap(node.object) : node;
}

/** Whose keys an expression lists: `Object.keys(timers)`, `timers.keys()`, `[...timers.keys()]`. */
function keysOf(expression: Node): Keys | null {
  const list = unwrap(expression);
  if (list.type === "ArrayExpression" && list.elements.length === 1 && list.elements[0]?.type === "SpreadElement") return keysOf(list.elements[0].argument);
  const callee = list.type === "CallExpression" ? unwrap(list.callee) : null;
  if (list.type !== "CallExpression" || callee?.type !== "MemberExpression" || propertyName(callee) !== "keys") return null;
  const { property } = callee;
  const object = unwrap(callee.object);
  const [collection] = list.arguments;
  if (collection && list.arguments.length === 1) return object.type === "Identifier" && object.name === "Object" ? { collection, name: property } : null;
  return collection ? null : { collection: object, name: property };
}

/** Whose keys a variable runs through: that of a loop, or the parameter of a callback. */
function keysBehind(analysis: Analysis, handle: Node): Keys | null {
  const node = unwrap(handle);
  const definition = node.type === "Identifier" ? variableOf(analysis, node)?.defs[0] : undefined;
  const name = definition?.name as Node | undefined;
  const declarator = name?.parent;
  if (declarator?.type === "VariableDeclarator") {
    const loop = declarator.parent.parent;
    if (loop.type === "ForInStatement") return { collection: loop.right, name: null };
    return loop.type === "ForOfStatement" ? keysOf(loop.right) : null;
  }
  const fn = name ? enclosingFunctionOf(name) : null;
  if (!fn) return null;
  const call = outermost(fn).parent;
  if (call?.type !== "CallExpression" || call.arguments[0] !== outermost(fn) || calledName(call.callee) !== "forEach") return null;
  const index = fn.params.indexOf(name as never);
  if (index === 0) return keysOf(receiverOf(call));
  // `timers.forEach((timer, key) => clearTimeout(key))`
  return index === 1 && isMap(analysis, receiverOf(call)) ? { collection: receiverOf(call), name: null } : null;
}

const enclosingFunctionOf = (parameter: Node): FunctionNode | null => (isFunction(parameter.parent) ? parameter.parent : enclosingFunction(parameter));

function isMap(analysis: Analysis, node: Node): boolean {
  const { values } = trace(analysis, node);
  return values.length > 0 && values.every((value) => value.kind === "created" && value.node.type === "NewExpression" && calledName(value.node.callee) === "Map");
}

/** Whether handles are put into a collection as values, and none as keys. */
function holdsHandles(analysis: Analysis, collection: Node): boolean {
  const writes = [
    ...analysis.assignments.flatMap(({ left, right }) => (left.type === "MemberExpression" && left.computed && mayBeSame(analysis, left.object, collection) ? [{ key: left.property, value: right }] : [])),
    ...methodsNamed(analysis, "set").flatMap((call) => {
      const [key, value] = call.arguments;
      return key && value && mayBeSame(analysis, receiverOf(call), collection) ? [{ key, value }] : [];
    }),
  ];
  return writes.some(({ value }) => isHandle(analysis, value)) && !writes.some(({ key }) => isHandle(analysis, key));
}

function isHandle(analysis: Analysis, node: Node): boolean {
  return trace(analysis, node).values.some((value) => value.kind === "result" && handleAcquisitions(analysis).some((taken) => taken.node === value.node && taken.row.release.some(({ form }) => form === "function")));
}
