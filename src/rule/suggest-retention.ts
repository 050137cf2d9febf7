import type { TSESLint } from "@typescript-eslint/utils";
import { calledName } from "../ast/calls-named.js";
import type { Node } from "../ast/types.js";
import { unwrap } from "../ast/unwrap.js";
import type { Analysis } from "../calls/analysis.js";
import { ownerOf } from "../lifetime/owner-of.js";
import type { CollectionRow } from "../models/schema.js";
import { type Held, heldBy } from "../retention/held.js";
import type { Retention } from "../retention/retained.js";
import { bindOnce } from "./bind-once.js";
import { clearInFinally } from "./clear-in-finally.js";
import { isSameLater } from "./is-same-later.js";
import { isUsableIn } from "./is-usable-in.js";
import { insertInto } from "./suggest-release.js";

export interface RetentionRepair {
  readonly messageId: "keepPart" | "clearInFinally" | "useWeak" | "releaseInTeardown" | "bindOnce";
  readonly data: Readonly<Record<string, string>>;
  readonly fix: TSESLint.ReportFixFunction;
}

/** The messages of the repairs that fit what is kept. */
export function retentionRepairMessages(kind: Held["kind"]): Record<string, string> {
  const weak = { useWeak: "Make it a `{{weak}}`, which keeps none of them alive." };
  if (kind === "error") return { keepPart: "Keep only `{{part}}`.", clearInFinally: "Clear it in `finally`, by `{{call}}`." };
  if (kind === "boundMethod") return { bindOnce: "Bind it once, into `{{field}}`." };
  if (kind === "instance") return { ...weak, releaseInTeardown: "Call `{{call}}` in {{teardown}}." };
  return kind === "element" || kind === "value" ? weak : {};
}

/** Repairs that need no judgement, each settling the report by itself. */
export function suggestRetention(analysis: Analysis, found: Retention): RetentionRepair[] {
  switch (found.held.kind) {
    case "error":
      return [...keepParts(analysis, found.held), ...clearInFinally(analysis, found)];
    case "boundMethod":
      return bindOnce(analysis, found);
    case "instance":
      return [...removeInTeardown(analysis, found), ...useWeak(analysis, found)];
    case "element":
    case "value":
      return useWeak(analysis, found);
    default:
      return [];
  }
}

/** `e` becomes `e.message`, `{ e }` becomes `{ e: e.message }`; of an error that quotes a text, a copy is kept. */
function keepParts({ sourceCode }: Analysis, { node, origin }: Extract<Held, { kind: "error" }>): RetentionRepair[] {
  if (node.type !== "Identifier" && node.type !== "MemberExpression") return [];
  const { parent } = node;
  const isShorthand = parent.type === "Property" && parent.shorthand && node.type === "Identifier";
  return ["message", "stack"].map((name) => {
    const read = `${sourceCode.getText(node)}.${name}`;
    const part = origin.carries === "text" ? `structuredClone(${read})` : read;
    return { messageId: "keepPart", data: { part }, fix: (fixer) => fixer.replaceText(node, isShorthand ? `${node.name}: ${part}` : part) };
  });
}

/** A Map or Set of which only the entries of objects at hand are asked for needs not keep them. */
function useWeak(analysis: Analysis, { growth: { collection, made, methods }, insertion }: Retention): RetentionRepair[] {
  const weak = collection?.weak;
  const maker = made && unwrap(made);
  if (weak === undefined || maker?.type !== "NewExpression" || maker.callee.type !== "Identifier" || maker.arguments.length > 0) return [];
  const entry = heldBy(analysis, insertion.key ? [insertion.key] : insertion.held.slice(0, 1));
  if (insertion.place.isEntry || !entry || (entry.kind === "value" && !entry.isObject)) return [];
  if ([...methods].some((name) => !WEAK_METHODS.has(name)) || isAnnotated(made)) return [];
  const { callee } = maker;
  return [{ messageId: "useWeak", data: { weak }, fix: (fixer) => fixer.replaceText(callee, weak) }];
}

const WEAK_METHODS = new Set(["add", "get", "set", "has", "delete"]);

/** A declaration whose type would contradict the repair. */
function isAnnotated(made: Node | null): boolean {
  const parent = made?.parent;
  if (parent?.type === "VariableDeclarator") return Boolean(parent.id.typeAnnotation);
  return parent?.type === "PropertyDefinition" && Boolean(parent.typeAnnotation);
}

function removeInTeardown(analysis: Analysis, { insertion, growth: { collection } }: Retention): RetentionRepair[] {
  const { node, holder, key, held } = insertion;
  const owner = ownerOf(analysis, node);
  const teardown = owner?.teardowns.find(({ isStrong, fn }) => isStrong && fn.body.type === "BlockStatement");
  const operand = key ?? held[0];
  const filled = insertion.place.isEntry ? entryFilledBy(analysis, insertion) : collection;
  if (!teardown || !operand || !filled?.removes.includes("delete") || !isUsableIn(analysis, [holder, operand], teardown.fn) || !isSameLater(analysis, operand)) return [];
  const text = (part: Node): string => analysis.sourceCode.getText(part);
  const { data, fix } = insertInto(analysis, `${text(holder)}.delete(${text(operand)})`, teardown.fn, teardown.name);
  return [{ messageId: "releaseInTeardown", data: { ...data }, fix }];
}

/** What an entry of a collection must be, by the method that fills it: a list by `push`. */
function entryFilledBy({ models }: Analysis, { node }: Retention["insertion"]): CollectionRow | undefined {
  const method = node.type === "CallExpression" ? calledName(node.callee) : null;
  return models.collections.find(({ adds }) => adds.some(({ call }) => call === method));
}
