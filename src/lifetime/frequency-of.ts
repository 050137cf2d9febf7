import type { TSESTree } from "@typescript-eslint/utils";
import { append } from "../ast/append.js";
import { perFile, perKey } from "../ast/file-index.js";
import { enclosingFunction } from "../ast/enclosing-function.js";
import { isFunction } from "../ast/is-function.js";
import { outermost } from "../ast/outermost.js";
import { propertyName } from "../ast/property-name.js";
import type { CallNode, ClassNode, FunctionNode, Node } from "../ast/types.js";
import { unwrap } from "../ast/unwrap.js";
import type { Analysis } from "../calls/analysis.js";
import { calleeNames } from "../calls/callee-names.js";
import { callersOf } from "../scope/callers.js";
import { componentScriptAt } from "../scope/component-script.js";
import { type Self, selfAt } from "../scope/self.js";
import { staticStrings } from "../scope/static-strings.js";
import { trace } from "../scope/trace.js";
import { variableOf } from "../scope/variable-of.js";
import { isGuarded } from "./guards.js";
import { isStoreSetup } from "./is-store-setup.js";
import { frameworkOf, isEffectCallback, isRenderFunction } from "./lifecycle-of.js";

/**
 * How often a place in the code runs: `once` a process, once an `instance` of a class, once a `call` of a function
 * that others call as they like, or `repeats` where the code itself shows that it comes back (effects, renders, handlers).
 */
export type Frequency = "once" | "instance" | "call" | "repeats";

export function frequencyOf(analysis: Analysis, node: Node): Frequency {
  return climb(analysis, node, { visited: new Set(), countsMethods: false });
}

/** Whether a place in the code may run again and again in one process, also as a method of the one instance of a class. */
export function runsAgain(analysis: Analysis, node: Node): boolean {
  return climb(analysis, node, { visited: new Set(), countsMethods: true }) !== "once";
}

/** Callers of callers beyond this tell nothing, and would not fit the stack. */
const DEEPEST = 100;

interface Climb {
  readonly visited: Set<Node | Self>;
  /** Whether a method of a singleton, other than its constructor, counts as called again and again. */
  readonly countsMethods: boolean;
}

function climb(analysis: Analysis, node: Node, way: Climb): Frequency {
  let child = node;
  for (let up = node.parent; up; child = up, up = up.parent) {
    switch (up.type) {
      case "IfStatement":
      case "LogicalExpression":
      case "AssignmentExpression":
      case "BlockStatement":
        if (isGuarded(analysis, up, child)) return "once";
        break;
      case "PropertyDefinition":
      case "AccessorProperty":
        if (up.value === child && !up.static) return isSingleton(analysis, up.parent.parent, way) ? "once" : "instance";
        break;
      case "ArrowFunctionExpression":
      case "FunctionExpression":
      case "FunctionDeclaration":
        return ofFunction(analysis, up, way);
    }
  }
  return componentScriptAt(analysis, node) ? "repeats" : "once";
}

function ofFunction(analysis: Analysis, fn: FunctionNode, way: Climb): Frequency {
  if (way.visited.size > 0) return alongTheWay(analysis, fn, way);
  return way.countsMethods ? countingMethods(analysis, fn) : ofItself(analysis, fn);
}

const ofItself = perKey((analysis: Analysis, fn: FunctionNode) => alongTheWay(analysis, fn, { visited: new Set(), countsMethods: false }));
const countingMethods = perKey((analysis: Analysis, fn: FunctionNode) => alongTheWay(analysis, fn, { visited: new Set(), countsMethods: true }));

function alongTheWay(analysis: Analysis, fn: FunctionNode, way: Climb): Frequency {
  if (way.visited.has(fn) || way.visited.size > DEEPEST) return "call";
  way.visited.add(fn);
  if (isEffectCallback(analysis, fn) || isRenderFunction(analysis, fn) || isRequestHandler(analysis, fn)) return "repeats";
  const { parent } = outermost(fn);
  if (parent?.type === "CallExpression" || parent?.type === "NewExpression") {
    if (unwrap(parent.callee) === fn || runsWithCaller(analysis, parent, fn)) return climb(analysis, parent, way);
    return calleeNames(analysis, parent).some((name) => REPEATS.has(name)) ? "repeats" : "call";
  }
  const self = memberOf(analysis, fn);
  if (self && !self.isStatic) {
    if (!isSingletonSelf(analysis, self, way)) return "instance";
    return way.countsMethods && !isConstructor(fn) ? "call" : "once";
  }
  const { calls, closed } = callersOf(analysis, fn);
  if (!closed || calls.length === 0) return "call";
  const frequencies = new Set(calls.map((call) => (inLoop(call) ? "call" : climb(analysis, call, way))));
  if (frequencies.size === 1 && frequencies.has("once")) return "once";
  return frequencies.has("repeats") ? "repeats" : "call";
}

/** By its first two parameters, what a server calls with each request. */
export function isRequestHandler({ models: { requests } }: Analysis, { params: [first, second] }: FunctionNode): boolean {
  if (first?.type !== "Identifier" || second?.type !== "Identifier") return false;
  return requests.parameters.some(([one, other]) => first.name === one && second.name === other);
}

const isConstructor = ({ parent }: FunctionNode): boolean => parent.type === "MethodDefinition" && parent.kind === "constructor";

/** The instance a method belongs to; null for a function that is no member. */
function memberOf(analysis: Analysis, fn: FunctionNode): Self | null {
  if (fn.type === "ArrowFunctionExpression" && outermost(fn).parent?.type !== "PropertyDefinition") return null;
  return selfAt(analysis, fn.body);
}

/** Whether a place is in a loop of its function. */
export function inLoop(node: Node): boolean {
  for (let up = node.parent; up && !isFunction(up); up = up.parent) if (/^(?:For|While|DoWhile)/.test(up.type)) return true;
  return false;
}

/** Whether a callback runs no more often than the call it is passed to. */
function runsWithCaller(analysis: Analysis, call: TSESTree.CallExpression | TSESTree.NewExpression, fn: FunctionNode): boolean {
  const names = calleeNames(analysis, call);
  if (call.type === "NewExpression") return names.includes("Promise");
  if (names.some((name) => ONE_SHOT.has(name)) || isStoreSetup(analysis, fn) || isModuleDefinition(analysis, call) || isModuleWrapper(analysis, call, fn)) return true;
  if (!names.some((name) => LISTEN.has(name)) || !call.arguments[1] || unwrap(call.arguments[1]) !== fn) return false;
  const events = call.arguments[0] ? staticStrings(analysis, call.arguments[0]) : null;
  return events?.every((event) => FIRED_ONCE.has(event) || (isOfPage(analysis, call) && STARTED.test(event))) ?? false;
}

/** `document.addEventListener(…)`: what the page tells of comes once where its name says that something has started. */
function isOfPage(analysis: Analysis, { callee }: CallNode): boolean {
  const method = unwrap(callee);
  return method.type === "MemberExpression" && trace(analysis, method.object).values.some((value) => value.kind === "global" && /^(?:document|window)$/.test(value.path));
}

/** `define("name", ["dependency"], (dependency) => …)`: the factory of an AMD module. */
const isModuleDefinition = (analysis: Analysis, { callee }: CallNode): boolean => callee.type === "Identifier" && callee.name === "define" && !variableOf(analysis, callee);

/** `(function (root, factory) { factory(root.lib = {}) })(this, function (exports) { … })`: a function that is called where it stands, and calls what it is passed. */
function isModuleWrapper(analysis: Analysis, { callee, arguments: passed }: CallNode, fn: FunctionNode): boolean {
  const wrapper = unwrap(callee);
  const parameter = isFunction(wrapper) ? wrapper.params[passed.findIndex((argument) => unwrap(argument) === fn)] : undefined;
  const variable = parameter?.type === "Identifier" ? variableOf(analysis, parameter) : null;
  return variable?.references.some(({ identifier }) => identifier.parent.type === "CallExpression" && identifier.parent.callee === identifier && enclosingFunction(identifier) === wrapper) === true;
}

const ONE_SHOT = new Set([
  "then", "catch", "finally", "forEach", "map", "filter", "some", "every", "find", "flatMap", "reduce", "Array.from",
  "setTimeout", "setImmediate", "listen", "once", "queueMicrotask", "nextTick", "requestIdleCallback", "whenReady", "runOutsideAngular", "untracked",
  "Meteor.startup",
]);
const LISTEN = new Set(["addEventListener", "on", "addListener"]);
const REPEATS = new Set([...LISTEN, "setInterval", "createServer"]);
const FIRED_ONCE = new Set(["DOMContentLoaded", "load", "ready", "listening", "exit", "boot", "will-finish-launching"]);
/** `app_init`, `editor:ready` and `deviceready`: events of a program that has started. */
const STARTED = /(?:^|[-_:.])init(?:ialized)?$|ready$/;

/** `@Injectable({ providedIn: "root" })`, `@Component({ selector: "app-root" })`: one an application. */
function isRoot({ decorators }: { readonly decorators?: ClassNode["decorators"] }): boolean {
  return (decorators ?? []).some(
    ({ expression }) =>
      expression.type === "CallExpression" &&
      expression.arguments.map(unwrap).some(
        (argument) =>
          argument.type === "ObjectExpression" &&
          argument.properties.some(
            (property) => property.type === "Property" && (propertyName(property) === "providedIn" ? isSomeLiteral(property.value) : propertyName(property) === "selector" && isRootElement(property.value)),
          ),
      ),
  );
}

function isSomeLiteral(value: Node): boolean {
  const literal = unwrap(value);
  return literal.type === "Literal" && literal.value !== null;
}

/** The element that a page has for the whole of the application. */
function isRootElement(selector: Node): boolean {
  const literal = unwrap(selector);
  return literal.type === "Literal" && typeof literal.value === "string" && /(?:^|-)root$/.test(literal.value);
}

/** Whether the file shows that there is one such instance, as long as the program runs. */
export const isOnlyInstance = perKey((analysis: Analysis, self: Self): boolean => madeOnce(analysis, self, { visited: new Set(), countsMethods: true }));
const isOnlyInstanceByItself = perKey((analysis: Analysis, self: Self): boolean => madeOnce(analysis, self, { visited: new Set(), countsMethods: false }));

function isSingletonSelf(analysis: Analysis, self: Self, way: Climb): boolean {
  // Where nothing but one of its methods led here, the answer is that of the instance alone.
  if (way.visited.size > 1) return madeOnce(analysis, self, way);
  return way.countsMethods ? isOnlyInstance(analysis, self) : isOnlyInstanceByItself(analysis, self);
}

function madeOnce(analysis: Analysis, self: Self, way: Climb): boolean {
  if (self.node.type === "ClassDeclaration" || self.node.type === "ClassExpression") return isSingleton(analysis, self.node, way);
  if (way.visited.has(self)) return false;
  way.visited.add(self);
  return self.kind === "prototype" ? isMadeOnce(analysis, self.node, way) : self.kind === "object" && !isDefinition(self.node) && !frameworkOf(analysis, self) && climb(analysis, self.node, way) === "once";
}

/** An object literal that others make instances of: `create({ … })`, `export default { … }`. */
function isDefinition(node: Node): boolean {
  const { parent } = outermost(node);
  return parent !== undefined && parent.type !== "VariableDeclarator" && parent.type !== "AssignmentExpression";
}

/** The `new` expressions of the file by the class they make. */
const instantiations = perFile((analysis: Analysis) => {
  const byClass = new Map<Node, Node[]>();
  for (const call of analysis.constructions) {
    // What is built in or imported is not of the file.
    if (call.callee.type === "Identifier" && !isDeclared(analysis, call.callee)) continue;
    for (const value of trace(analysis, call.callee).values)
      if (value.kind === "created") append(byClass, value.node, call);
  }
  return byClass;
});

function isDeclared(analysis: Analysis, name: TSESTree.Identifier): boolean {
  const variable = variableOf(analysis, name);
  return variable !== null && variable.defs[0]?.type !== ("ImportBinding" as never);
}

/** A class that the file instantiates, and only in code that runs once; or one that the user says lives as long as the application. */
function isSingleton(analysis: Analysis, node: ClassNode, way: Climb): boolean {
  const names = [node.id?.name, node.superClass ? analysis.sourceCode.getText(node.superClass) : undefined];
  if (analysis.models.owners.some(({ name, lifetime }) => lifetime === "application" && names.includes(name))) return true;
  if (isRoot(node)) return true;
  if (way.visited.has(node)) return false;
  way.visited.add(node);
  return isMadeOnce(analysis, node, way);
}

/** A class or constructor function whose every `new` in the file is in code that runs once. */
function isMadeOnce(analysis: Analysis, node: Node, way: Climb): boolean {
  const instances = instantiations(analysis).get(node) ?? [];
  return instances.length > 0 && instances.every((call) => !inLoop(call) && climb(analysis, call, way) === "once");
}
