import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { asFunction } from "../ast/as-function.js";
import { calledAs, calledName, callsNamed } from "../ast/calls-named.js";
import { constructedName } from "../ast/constructed-name.js";
import { enclosingFunction } from "../ast/enclosing-function.js";
import { isFunction } from "../ast/is-function.js";
import { propertyName } from "../ast/property-name.js";
import type { FunctionNode, Node } from "../ast/types.js";
import { unwrap } from "../ast/unwrap.js";
import { outermost } from "../ast/outermost.js";
import type { Analysis } from "../calls/analysis.js";
import { calleeNames } from "../calls/callee-names.js";
import { type HandleAcquisition, handleEndedBy } from "../calls/handle-calls.js";
import { isBorrow } from "../calls/is-borrow.js";
import { isEffectCallback } from "../lifetime/lifecycle-of.js";
import type { HandleRow } from "../models/schema.js";
import { callersOf } from "../scope/callers.js";
import { classSelf, selfAt } from "../scope/self.js";
import { selfNamedBy } from "../scope/fields.js";
import { fieldKey, trace } from "../scope/trace.js";
import { mayBePartOf, mayBeSame } from "../scope/may-be-same.js";
import { isModuleVariable, variableOf } from "../scope/variable-of.js";
import { isOwnCollection } from "./disposer-store.js";
import { endingsNamed, endingsOfHolders } from "./handle-endings.js";
import { nameOf, namesOf, readsByKey } from "./handle-keys.js";

/** Where a handle goes, as far as the file tells. */
export interface HandleFlow {
  /** The variables and fields that name it, as the code writes them. */
  readonly kept: readonly Node[];
  /** The collections it is put into. */
  readonly stores: readonly Node[];
  /** The calls that end it. */
  readonly releases: readonly TSESTree.CallExpression[];
  /** It goes out of sight: returned, passed on, exported, put into something foreign. */
  readonly escapes: boolean;
  /** It goes to a call of another file that only uses it. */
  readonly isPassedOn: boolean;
  /** A getter of the instance gives it out. */
  readonly isShown: boolean;
}

export function handleFlow(analysis: Analysis, taken: HandleAcquisition): HandleFlow {
  const flow = new Flow(analysis, taken.row);
  flow.follow(taken.node);
  flow.followIntoHandler(taken);
  flow.findByName(taken);
  flow.findByHolder();
  return flow;
}

class Flow implements HandleFlow {
  readonly kept: Node[] = [];
  readonly stores: Node[] = [];
  readonly releases: TSESTree.CallExpression[] = [];
  escapes = false;
  isPassedOn = false;
  isShown = false;
  /** The keys of the getters that give it out. */
  readonly #shown: string[] = [];
  /** What only borrows it: `link.href`. */
  readonly #lent: Node[] = [];
  /** The attributes of elements that have it, which lead to it by their names: `event.target.src`. */
  readonly #attributes = new Set<string>();
  readonly #seen = new WeakSet<Node | TSESLint.Scope.Variable>();
  readonly #analysis: Analysis;
  readonly #row: HandleRow;

  constructor(analysis: Analysis, row: HandleRow) {
    this.#analysis = analysis;
    this.#row = row;
  }

  /** Follows an expression that stands for the handle outwards, to where its value goes. */
  follow(start: Node): void {
    let child = start;
    for (let up = start.parent; up; up = child.parent) {
      if (this.#seen.has(child)) return;
      this.#seen.add(child);
      const next = this.#step(child, up);
      if (!next) return;
      child = next;
    }
  }

  /** What the function that is called does with the handle it is passed: `new IntersectionObserver((entries, observer) => observer.disconnect())`. */
  followIntoHandler({ handler, row: { passesHandle } }: HandleAcquisition): void {
    const parameter = passesHandle === undefined ? undefined : asFunction(handler)?.params[passesHandle];
    const variable = parameter?.type === "Identifier" ? variableOf(this.#analysis, parameter) : null;
    for (const reference of variable?.references ?? []) this.follow(reference.identifier);
  }

  /** The releases that name the handle by one of its names, however the name came there. */
  findByName({ node, handler, target }: HandleAcquisition): void {
    const keys = new Set([...[node, ...this.kept, ...this.#lent].flatMap((place) => namesOf(this.#analysis, place)), ...this.#shown]);
    for (const call of endingsNamed(this.#analysis, this.#row, { keys, attributes: this.#attributes, kept: this.kept })) if (call !== node) this.#release(call);
    const named = handler ?? node.arguments[0];
    const isAgain = (argument: Node): boolean =>
      named !== undefined && (handler ? mayBeSame(this.#analysis, argument, named) : mayBePartOf(this.#analysis, named, argument) || mayBePartOf(this.#analysis, argument, named));
    for (const form of this.#row.release) {
      if (form.form === "again") this.#findCalls(form.call, node, (call) => call.arguments.some(isAgain));
      if (form.form === "target") this.#findCalls(form.call, node, ({ arguments: [first] }) => target !== null && first !== undefined && mayBeSame(this.#analysis, first, target));
      // `const { stop } = this; stop();` goes by the name of the field.
      if (form.form === "invoke") for (const name of new Set(this.kept.map(nameOf))) this.#findCalls(name, node, ({ callee }) => trace(this.#analysis, callee).keys.some((key) => keys.has(key)));
    }
  }

  #findCalls(name: string, taken: Node, isEnd: (call: TSESTree.CallExpression) => boolean): void {
    for (const call of callsNamed(this.#analysis, name)) if (call.type === "CallExpression" && call !== taken && isEnd(call)) this.#release(call);
  }

  findByHolder(): void {
    for (const call of endingsOfHolders(this.#analysis, this.#row, this.kept)) this.#release(call);
  }

  #release(call: TSESTree.CallExpression): void {
    if (!this.releases.includes(call)) this.releases.push(call);
  }

  /** What the value becomes in the expression around it; null where it ends, is kept or leaves. */
  #step(child: Node, up: Node): Node | null {
    if (unwrap(up) !== up) return up;
    switch (up.type) {
      case "AwaitExpression":
        return up;
      case "LogicalExpression":
        return up.operator === "&&" && up.left === child ? null : up;
      case "ConditionalExpression":
        return up.test === child ? null : up;
      case "SequenceExpression":
        return up.expressions.at(-1) === child ? up : null;
      case "VariableDeclarator":
        // `using` ends it with its block.
        if (up.parent.kind.endsWith("using")) this.escapes = true;
        return this.#into(up.id);
      case "AssignmentExpression":
        if (up.right !== child) return null;
        this.#into(up.left);
        return up;
      case "PropertyDefinition":
        return up.value === child ? this.#declared(up) : null;
      case "ArrowFunctionExpression":
        return this.#returnedFrom(up);
      case "ReturnStatement":
        return this.#returnedFrom(enclosingFunction(up));
      case "MemberExpression":
        return up.object === child ? this.#member(up) : null;
      case "CallExpression":
      case "NewExpression":
        if (up.callee !== child) return this.#argument(child, up);
        if (up.type === "CallExpression" && this.#row.release.some(({ form }) => form === "invoke")) this.#release(up);
        return null;
      case "ArrayExpression":
        return this.#element(up);
      case "JSXExpressionContainer": {
        const attribute = this.#row.isLent ? elementAttribute(up) : null;
        if (attribute === null) this.escapes = true;
        else this.#attributes.add(attribute);
        return null;
      }
      case "ExpressionStatement":
      case "UnaryExpression":
      case "BinaryExpression":
      case "IfStatement":
      case "WhileStatement":
      case "UpdateExpression":
      case "TemplateLiteral":
        return null;
      default:
        this.escapes = true;
        return null;
    }
  }

  /** Into a variable or a field; apart by a pattern it is out of sight. */
  #into(left: Node): null {
    const target = unwrap(left);
    if (target.type === "Identifier") {
      const variable = variableOf(this.#analysis, target);
      if (!variable) this.escapes = true;
      else this.#variable(variable, target);
    } else if (target.type === "MemberExpression") this.#field(target);
    else this.escapes = true;
    return null;
  }

  #variable(variable: TSESLint.Scope.Variable, name: Node): void {
    if (this.#seen.has(variable)) return;
    this.#seen.add(variable);
    this.kept.push(name);
    if (isModuleVariable(this.#analysis, variable) && isExported(variable)) this.escapes = true;
    for (const reference of variable.references) if (reference.isRead()) this.follow(reference.identifier);
  }

  #field(target: TSESTree.MemberExpression): void {
    const name = propertyName(target);
    const isOwn = this.#isOwnPlace(target.object);
    if (this.#row.isLent && name !== null && !ATTRIBUTES.has(name) && isReturnedWhole(this.#analysis, target)) this.escapes = true;
    else if (name === null) {
      // `this.timers[key] = …`
      if (isOwn) this.stores.push(target.object);
      else this.escapes = true;
    } else if (isOwn && this.#throughSetter(target.object, name)) return;
    else if (isOwn) this.#keep(target, name, trace(this.#analysis, target).keys);
    else if (this.#row.isLent) this.#lent.push(target);
    else this.escapes = true;
  }

  /** What an accessor of the instance does with what it is assigned. */
  #throughSetter(object: Node, name: string): boolean {
    const setter = selfNamedBy(this.#analysis, unwrap(object))?.members.get(`set ${name}`);
    const parameter = setter?.params[0];
    const variable = parameter?.type === "Identifier" ? variableOf(this.#analysis, parameter) : null;
    for (const reference of variable?.references ?? []) this.follow(reference.identifier);
    return setter !== undefined;
  }

  /** An object that belongs to the code at hand: the instance, a ref of a hook, a variable of the file. */
  #isOwnPlace(object: Node): boolean {
    const { values } = trace(this.#analysis, object);
    return values.length > 0 && values.every((value) => value.kind === "self" || isRef(this.#analysis, value) || (value.kind === "created" && value.node.type === "ObjectExpression"));
  }

  #declared(field: TSESTree.PropertyDefinition): null {
    const name = propertyName(field);
    if (name !== null) this.#keep(field, name, [fieldKey(classSelf(this.#analysis, field.parent.parent, field.static), name)]);
    return null;
  }

  /** Follows a field to where it is read. */
  #keep(place: Node, name: string, keys: readonly string[]): void {
    this.kept.push(place);
    const byKey = readsByKey(this.#analysis, name);
    for (const member of new Set(keys.flatMap((key) => byKey.get(key) ?? []))) this.follow(member);
  }

  /** What a function returns goes to its callers, where the file shows them all; the framework ends what an effect returns. */
  #returnedFrom(fn: FunctionNode | null): Node | null {
    const call = fn && outermost(fn).parent;
    // A promise drops what its executor returns; what ends by itself is over when it settles.
    if (call?.type === "NewExpression" && constructedName(call) === "Promise" && this.#row.lasts !== "once") return null;
    if (fn && call?.type === "CallExpression" && unwrap(call.callee) !== fn) {
      if (isEffectCallback(this.#analysis, fn)) this.escapes = true;
      else if (TRANSPARENT.has(calledAs(this.#analysis, call.callee) ?? "")) return call;
      else if (!IGNORING.has(calledAs(this.#analysis, call.callee) ?? "")) this.escapes = true;
      return null;
    }
    if (fn && isGetter(fn) && this.kept.some(({ type }) => type !== "Identifier")) {
      this.#lendBy(fn);
      return null;
    }
    const callers = fn && callersOf(this.#analysis, fn);
    if (!fn || fn.async || fn.generator || !callers || callers.calls.length === 0 || !callers.closed) this.escapes = true;
    else for (const call of callers.calls) this.follow(call);
    return null;
  }

  /** What a getter of a class gives out stays that of the instance: `get items() { return this.#items; }`. */
  #lendBy(getter: FunctionNode): void {
    const self = selfAt(this.#analysis, getter.body);
    const name = getter.parent.type === "MethodDefinition" ? propertyName(getter.parent) : null;
    this.isShown = true;
    if (!self || name === null) return;
    const key = fieldKey(self, name);
    this.#shown.push(key);
    for (const read of readsByKey(this.#analysis, name).get(key) ?? []) this.follow(read);
  }

  #member(member: TSESTree.MemberExpression): Node | null {
    const name = propertyName(member);
    let callee: Node = member;
    while (callee.parent && unwrap(callee.parent) === member) callee = callee.parent;
    const call = callee.parent?.type === "CallExpression" && callee.parent.callee === callee ? callee.parent : null;
    if (!call && name !== null && this.#row.parts?.includes(name)) return callee;
    if (!call && name !== null && this.#row.number === name) {
      const taker = callee.parent;
      if (taker?.type === "CallExpression" && /kill/i.test(calledName(taker.callee) ?? "")) this.#release(taker);
      return null;
    }
    if (!call) {
      // `sub.unsubscribe` handed over, or a part of the handle ended: `mesh.buffer.destroy()`.
      if ((this.#isEnding(name) && !isTested(callee)) || this.#isEnding(calledOn(callee))) this.escapes = true;
      return null;
    }
    if (handleEndedBy(this.#analysis, call, this.#row)) this.#release(call);
    // A promise of the handle: `pool.connect().then((client) => …)`.
    if (name === "then" && call.arguments[0]) this.#handTo(call.arguments[0], 0);
    return name !== null && (PASSING.has(name) || this.#row.returnsItself?.includes(name)) ? call : null;
  }

  #isEnding(name: string | null): boolean {
    return name !== null && this.#row.release.some((form) => form.form === "method" && form.call === name);
  }

  #argument(child: Node, call: TSESTree.CallExpression | TSESTree.NewExpression): null {
    if (call.type === "CallExpression" && handleEndedBy(this.#analysis, call, this.#row) === child) {
      this.#release(call);
      return null;
    }
    const callee = unwrap(call.callee);
    const name = calledName(callee);
    if (callee.type === "MemberExpression" && STORING.has(name ?? "") && (isOwnCollection(this.#analysis, callee.object) || isOwnBag(this.#analysis, callee.object))) this.stores.push(callee.object);
    else if (!isBorrow(this.#analysis, call)) this.#parameters(child, call);
    return null;
  }

  /** The parameters that the file's own functions take it as; any other function may take it over. */
  #parameters(child: Node, call: TSESTree.CallExpression | TSESTree.NewExpression): void {
    this.#handTo(call.callee, call.arguments.indexOf(child as never));
  }

  #handTo(callee: Node, index: number): void {
    const functions = trace(this.#analysis, callee).values.map((value) => ((value.kind === "method" || value.kind === "created") && isFunction(value.node) ? value.node : null));
    if (functions.length === 0 || functions.includes(null)) {
      if (this.#row.lentTo?.includes(calledName(callee) ?? "")) this.isPassedOn = true;
      else this.escapes = true;
    }
    for (const fn of functions) {
      const parameter = fn?.params[index];
      const variable = parameter?.type === "Identifier" ? variableOf(this.#analysis, parameter) : null;
      if (fn && parameter && !variable) this.escapes = true;
      for (const reference of variable?.references ?? []) if (reference.isRead()) this.follow(reference.identifier);
    }
  }

  /** `this.subs = [a.subscribe(f), b.subscribe(g)]`. */
  #element(array: TSESTree.ArrayExpression): null {
    const list = outermost(array);
    const { parent } = list;
    if (parent?.type === "AssignmentExpression" && parent.right === list) this.stores.push(parent.left);
    else if (parent?.type === "VariableDeclarator" && parent.id.type === "Identifier") this.stores.push(parent.id);
    else this.escapes = true;
    return null;
  }
}

/** Calls that return what their callback returns. */
const TRANSPARENT = new Set(["runOutsideAngular", "untracked", "untrack", "runInInjectionContext", "run", "then", "useMemo"]);
/** Methods of a promise that hand on what it is for. */
const PASSING = new Set(["catch", "finally"]);
/** Calls that drop what their callback returns. */
const IGNORING = new Set(["forEach", "addEventListener", "on", "once", "addListener", "setTimeout", "setInterval", "requestAnimationFrame", "queueMicrotask", "nextTick", "setImmediate", "subscribe", "onMounted", "watch"]);
const STORING = new Set(["push", "add", "set", "unshift"]);

/** `new Subscription()`: what is added to it ends with it. */
function isOwnBag(analysis: Analysis, store: Node): boolean {
  const { values } = trace(analysis, store);
  return values.length > 0 && values.every((value) => value.kind === "created" && value.node.type === "NewExpression" && (analysis.models.protocols.bags as readonly string[]).includes(calledAs(analysis, value.node.callee) ?? ""));
}

function isExported({ defs, references }: TSESLint.Scope.Variable): boolean {
  const declaration = defs[0]?.node.parent;
  return declaration?.parent?.type === "ExportNamedDeclaration" || references.some(({ identifier: { parent } }) => parent.type === "ExportSpecifier" || parent.type === "ExportDefaultDeclaration");
}

/** What elements load, which only borrows the address. */
const ATTRIBUTES = new Set(["src", "href", "srcset", "poster", "data"]);

/** `return result` of the function that sets `result.preview`: whoever gets the whole gets its parts. */
function isReturnedWhole(analysis: Analysis, target: TSESTree.MemberExpression): boolean {
  let root: Node = target;
  while (root.type === "MemberExpression") root = unwrap(root.object);
  const variable = root.type === "Identifier" ? variableOf(analysis, root) : null;
  const around = enclosingFunction(target);
  return variable?.references.some(({ identifier }) => outermost(identifier).parent?.type === "ReturnStatement" && enclosingFunction(identifier) === around) === true;
}

/** A ref of React or Vue: `useRef()`, `ref()`. */
function isRef(analysis: Analysis, value: ReturnType<typeof trace>["values"][number]): boolean {
  return value.kind === "result" && calleeNames(analysis, value.node).some((name) => /^(?:useRef|ref|shallowRef|createRef)$/.test(name));
}

/** The method that is called on something. */
function calledOn({ parent: member }: Node): string | null {
  const call = member?.type === "MemberExpression" ? outermost(member).parent : null;
  return member?.type === "MemberExpression" && call?.type === "CallExpression" && unwrap(call.callee) === member ? propertyName(member) : null;
}

/** `if (sub.unsubscribe)`: asked for, not handed over. */
function isTested({ parent }: Node): boolean {
  return parent !== undefined && /^(?:IfStatement|LogicalExpression|ConditionalExpression|UnaryExpression|BinaryExpression)$/.test(parent.type);
}

/** `src` of `<img src={url} />`: the attribute of an element of the page, rather than of a component. */
function elementAttribute({ parent }: Node): string | null {
  const isElement = parent?.type === "JSXAttribute" && parent.parent.name.type === "JSXIdentifier" && /^[a-z]/.test(parent.parent.name.name);
  return isElement && parent.name.type === "JSXIdentifier" ? parent.name.name : null;
}

/** `get items() { … }` of a class. */
const isGetter = ({ parent }: FunctionNode): boolean => parent.type === "MethodDefinition" && parent.kind === "get";
