import type { TSESTree } from "@typescript-eslint/utils";
import { append } from "../ast/append.js";
import { calledAs, calledName, callsByName } from "../ast/calls-named.js";
import { perFile } from "../ast/file-index.js";
import { isFunction } from "../ast/is-function.js";
import type { CallNode, Node } from "../ast/types.js";
import { unwrap } from "../ast/unwrap.js";
import { outermost } from "../ast/outermost.js";
import type { Analysis } from "../calls/analysis.js";
import { perModels } from "../calls/per-models.js";
import { lifetimeOf } from "../lifetime/lifetime-of.js";
import { type Owner, instanceOwner, ownerOf, strongEnds } from "../lifetime/owner-of.js";
import { isInside, reachedFrom } from "../lifetime/reached-from.js";
import type { Certainty, HandleRow } from "../models/schema.js";
import { capturesAnything, capturesOf } from "../retention/captures-of.js";
import { classSelf } from "../scope/self.js";
import { selfNamedBy } from "../scope/fields.js";
import { mayBeSame } from "../scope/may-be-same.js";
import { trace } from "../scope/trace.js";
import { isOwnCollection, isRead } from "./disposer-store.js";
import { endsOthers } from "./ends-others.js";
import { isGiven } from "./is-given.js";
import { handleFlow } from "./handle-flow.js";
import { isRegistered, registersWithBase } from "./is-registered.js";
import { missingAntonyms } from "./missing-antonyms.js";

/** Something that its owner does not give back, although it gives back others that it took in the same way. */
export interface PartialRelease {
  readonly node: CallNode;
  readonly owner: Owner;
  /** What is not forgotten. */
  readonly sibling: Node;
  /** The call that ends the sibling by its operands, where there is one. */
  readonly release?: TSESTree.CallExpression;
  /** Where both are of one constructor: the fields that keep it, and the call that ends the sibling. */
  readonly fields?: { readonly kept: readonly Node[]; readonly release: TSESTree.CallExpression };
  /** Whether each is ended when the next one takes its place. */
  readonly isReplaced?: boolean;
  readonly certainty: Certainty;
}

/** What a class takes: a thing it builds into a field, or a call that it passes a function. */
interface Taken {
  readonly node: CallNode;
  readonly owner: Owner;
  /** What its siblings have in common with it. */
  readonly kind: string;
  readonly state: "released" | "forgotten" | "replaced" | "unknown";
  readonly certainty: Certainty;
  /** How sure a report is where no sibling is of its kind; null for none. */
  readonly alone: Certainty | null;
  /** What a method is called on. */
  readonly receiver?: Node;
  /** The fields that keep it. */
  readonly kept?: readonly Node[];
  /** The field that has what a method returned. */
  readonly place?: Node;
  /** The call that ends it with the instance. */
  readonly release?: TSESTree.CallExpression;
}

export const partialReleases = perFile((analysis: Analysis): readonly PartialRelease[] => {
  const taken: Taken[] = [];
  const isSubscribing = subscribing(analysis.models);
  callsByName(analysis).forEach((calls, name) => {
    if (name !== null && isSubscribing(name)) for (const node of calls) taken.push(...(node.type === "CallExpression" ? called(analysis, node, name) : []));
  });
  const made = new Map<string, TSESTree.NewExpression[]>();
  for (const node of analysis.constructions) {
    const name = calledAs(analysis, node.callee);
    if (name !== null) append(made, name, node);
  }
  for (const [name, nodes] of made) {
    const fields = nodes.filter(isPutIntoField);
    if (fields.length > 0 && isConstruction(analysis, name, nodes.length)) for (const node of fields) taken.push(...built(analysis, node, name));
  }
  const released = new Map<Node, Taken[]>();
  for (const one of taken) if (one.state === "released") append(released, one.owner.node, one);
  const forgotten = taken.flatMap((one): PartialRelease[] => {
    if (one.state !== "forgotten" && one.state !== "replaced") return [];
    const others = released.get(one.owner.node) ?? [];
    // `this.socket.connect(f)` ends with the socket.
    if (others.some(({ place }) => place && one.receiver && mayBeSame(analysis, place, one.receiver))) return [];
    const sibling = others.find(({ kind }) => kind === one.kind);
    if (sibling) return [{ node: one.node, owner: one.owner, sibling: sibling.node, certainty: isOneOfMany(analysis, one, taken) ? "possible" : ofPlace(analysis, one, taken), ...(one.state === "replaced" && { isReplaced: true }), ...fieldsOf(one, sibling) }];
    const [other] = others;
    return other && one.alone ? [{ node: one.node, owner: one.owner, sibling: other.node, certainty: one.alone }] : [];
  });
  const reported = new Set<Node>(forgotten.map(({ node }) => node));
  return [...forgotten, ...missingAntonyms(analysis).filter(({ node }) => !reported.has(node))];
});

/** An emitter holds nothing but its listeners, and goes with its owner: one without an end is a slip, several are a habit that costs nothing. */
function isOneOfMany(analysis: Analysis, one: Taken, taken: readonly Taken[]): boolean {
  return emitters(analysis.models).test(one.kind) && taken.some((other) => other !== one && other.state === "forgotten" && other.kind === one.kind && other.owner.node === one.owner.node);
}

const emitters = perModels(({ protocols }) => new RegExp(protocols.emitters));

/** How sure it is; of two that a field has one after the other, one is as sure as the other. */
function ofPlace(analysis: Analysis, { place, certainty }: Taken, taken: readonly Taken[]): Certainty {
  return place && taken.some((other) => other.certainty === "likely" && other.state === "replaced" && other.place && mayBeSame(analysis, place, other.place)) ? "likely" : certainty;
}

function fieldsOf({ kept }: Taken, { release }: Taken): Pick<PartialRelease, "fields"> {
  return kept && release ? { fields: { kept, release } } : {};
}

/** Whether a constructor may make something to end, and there are several of it or it has an end by itself. */
function isConstruction(analysis: Analysis, name: string, count: number): boolean {
  if (count === 1 && !disposability(analysis, name)) return false;
  return !(analysis.models.protocols.plain as readonly string[]).includes(name) && !known(analysis.models).has(`new ${name}`);
}

/** How surely what a constructor makes has something to dispose of: likely where the file shows its end, possibly by its name. */
function disposability(analysis: Analysis, name: string): Certainty | null {
  const node = analysis.classes.find(({ id }) => id?.name === name);
  if (node && endsOthers(analysis, instanceOwner(analysis, classSelf(analysis, node)))) return "likely";
  return node?.superClass !== null && disposable(analysis.models).test(name) ? "possible" : null;
}

const disposable = perModels(({ protocols }) => new RegExp(protocols.disposable));

/** `this.emitter = new Emitter()`: told apart by what the end of the instance does with the field. */
function built(analysis: Analysis, node: TSESTree.NewExpression, name: string): Taken[] {
  const owner = ownerOf(analysis, node);
  if (owner?.kind !== "class") return [];
  // Compilers of modules leave `new panel_1.default()`, where the name alone tells nothing.
  const kind = `new ${name === "default" ? analysis.sourceCode.getText(node.callee) : name}`;
  const base = { node, owner, kind, certainty: "likely" as const, alone: disposability(analysis, name) };
  if (isRegistered(analysis, node)) return [{ state: "released", ...base }];
  const flow = handleFlow(analysis, { row: learntRow(analysis.models), node, target: null, handler: null, context: null });
  if (flow.kept.length === 0 || !flow.kept.every((place) => isField(analysis, place))) return [];
  const strong = strongEnds(owner.teardowns);
  const reached = reachedFrom(analysis, strong);
  const release = flow.releases.find((call) => isInside(call, reached));
  if (release) return [{ state: "released", release, ...base }];
  const isSeen = flow.escapes || flow.stores.length > 0 || flow.releases.length > 0;
  return [{ state: isSeen ? "unknown" : "forgotten", kept: flow.kept, ...base }];
}

/** A look at what stands around: a field, an assignment to a member, or another call. */
function isPutIntoField({ parent }: Node): boolean {
  for (let up = parent; up; up = up.parent) {
    if (up.type === "PropertyDefinition") return true;
    if (up.type === "AssignmentExpression") return up.left.type === "MemberExpression";
    if (!/^(?:CallExpression|ConditionalExpression|LogicalExpression|AwaitExpression|ChainExpression)$|^TS/.test(up.type)) return false;
  }
  return false;
}

function isField(analysis: Analysis, place: Node): boolean {
  return place.type === "PropertyDefinition" || (place.type === "MemberExpression" && selfNamedBy(analysis, unwrap(place.object)) !== null);
}

/** A row for whatever is ended by a method whose name says so. */
const learntRow = perModels(
  ({ protocols: { endings } }): HandleRow => ({
    id: "learnt", kind: "subscription", label: "resource", handle: "result", acquire: [], lasts: "forever", likely: "sibling", docs: "",
    release: endings.map((call) => ({ form: "method", call })),
  }),
);

/** All that the tables know to be taken. */
const known = perModels(({ handles }) => new Set(handles.flatMap(({ acquire }) => acquire)));

/** `source.onData(() => …)`: told apart by whether what it returns is kept. */
function called(analysis: Analysis, node: TSESTree.CallExpression, name: string): Taken[] {
  const callee = unwrap(node.callee);
  if (callee.type !== "MemberExpression") return [];
  const handler = node.arguments.map(unwrap).find((argument) => isFunction(argument) || isBoundMethod(argument));
  if (!handler || !capturesAnything(capturesOf(analysis, handler))) return [];
  const owner = ownerOf(analysis, node);
  if (owner?.kind !== "class") return [];
  const isLong = lifetimeOf(analysis, callee.object) !== "unknown" || trace(analysis, callee.object).values.some((value) => isGiven(analysis, value));
  const base = { node, owner, kind: /^on[A-Z]/.test(name) ? "on" : name, certainty: isLong ? ("likely" as const) : ("possible" as const), alone: null, receiver: callee.object };
  if (isRegistered(analysis, node) || isHandedToList(analysis, node)) return [{ state: "released", ...base }];
  if (isKept(analysis, node)) return [{ ...base, state: !hasEnd(analysis, owner) ? "unknown" : isReplaced(analysis, node, owner) ? "replaced" : "released", ...placeOf(node) }];
  return outermost(node).parent?.type === "ExpressionStatement" && lifetimeOf(analysis, callee.object) !== "own" ? [{ state: "forgotten", ...base }] : [];
}

/** Whether a call by its name keeps what it is passed, and not only until the end of what it is called on. */
const subscribing = perModels(({ protocols: { subscribing: begins, terminal } }) => {
  const [keeps, ends] = [new RegExp(begins), new RegExp(terminal)];
  return (name: string): boolean => keeps.test(name) && !ends.test(name);
});

function isBoundMethod(node: Node): boolean {
  return node.type === "CallExpression" && calledName(node.callee) === "bind";
}

/** Whether anything ends the instance, by a method of its own or by its base: what another class keeps, it keeps for other uses. */
const hasEnd = (analysis: Analysis, { teardowns, self }: Owner): boolean => teardowns.length > 0 || registersWithBase(analysis, self);

/** Whether it is ended where another takes its place alone, so that the last one stays. */
function isReplaced(analysis: Analysis, node: TSESTree.CallExpression, { teardowns }: Owner): boolean {
  const strong = strongEnds(teardowns);
  if (strong.length === 0) return false;
  const flow = handleFlow(analysis, { row: learntRow(analysis.models), node, target: null, handler: null, context: null });
  const reached = reachedFrom(analysis, teardowns.map(({ fn }) => fn));
  return !flow.escapes && flow.stores.length === 0 && flow.releases.length > 0 && !flow.releases.some((call) => isInside(call, reached));
}

function placeOf(node: Node): Pick<Taken, "place"> {
  const { parent } = outermost(node);
  return parent?.type === "AssignmentExpression" ? { place: parent.left } : {};
}

/** `source.onData(() => …, null, this.disposables)`: whoever takes the list puts into it what ends this. */
function isHandedToList(analysis: Analysis, { arguments: [, , list] }: TSESTree.CallExpression): boolean {
  const place = list && unwrap(list);
  return place !== undefined && (isField(analysis, place) || isOwnCollection(analysis, place)) && isRead(analysis, place);
}

/** Put into a field or an own list. */
function isKept(analysis: Analysis, node: Node): boolean {
  const value = outermost(node);
  const { parent } = value;
  if (parent?.type === "AssignmentExpression" && parent.right === value) return isField(analysis, parent.left);
  if (parent?.type === "PropertyDefinition") return true;
  const callee = parent?.type === "CallExpression" && parent.callee !== value ? unwrap(parent.callee) : null;
  return callee?.type === "MemberExpression" && /^(?:push|add|set)$/.test(calledName(callee) ?? "") && isOwnCollection(analysis, callee.object);
}
