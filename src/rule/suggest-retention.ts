import type { TSESLint } from "@typescript-eslint/utils";
import type { Node } from "../ast/types.js";
import { unwrap } from "../ast/unwrap.js";
import type { Analysis } from "../calls/analysis.js";
import { ownerOf } from "../lifetime/owner-of.js";
import { type Held, heldBy } from "../retention/held.js";
import type { Retention } from "../retention/retained.js";
import { bindOnce } from "./bind-once.js";
import { clearInFinally } from "./clear-in-finally.js";
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
      return [...["message", "stack"].flatMap((part) => keepPart(analysis, found.held.node, part)), ...clearInFinally(analysis, found)];
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

/** `e` becomes `e.message`, `{ e }` becomes `{ e: e.message }`. */
function keepPart({ sourceCode }: Analysis, node: Node, part: string): RetentionRepair[] {
  if (node.type !== "Identifier" && node.type !== "MemberExpression") return [];
  const text = `${sourceCode.getText(node)}.${part}`;
  const { parent } = node;
  const isShorthand = parent.type === "Property" && parent.shorthand && node.type === "Identifier";
  return [{ messageId: "keepPart", data: { part: text }, fix: (fixer) => fixer.replaceText(node, isShorthand ? `${node.name}: ${text}` : text) }];
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

function removeInTeardown(analysis: Analysis, { insertion: { node, holder, key, held }, growth: { collection } }: Retention): RetentionRepair[] {
  const owner = ownerOf(analysis, node);
  const teardown = owner?.teardowns.find(({ isStrong, fn }) => isStrong && fn.body.type === "BlockStatement");
  const operand = key ?? held[0];
  if (!teardown || !operand || !collection?.removes.includes("delete") || !isUsableIn(analysis, [holder, operand], teardown.fn)) return [];
  const text = (part: Node): string => analysis.sourceCode.getText(part);
  const { data, fix } = insertInto(analysis, `${text(holder)}.delete(${text(operand)})`, teardown.fn, teardown.name);
  return [{ messageId: "releaseInTeardown", data: { ...data }, fix }];
}
