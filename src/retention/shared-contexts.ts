import type { TSESLint } from "@typescript-eslint/utils";
import { contains } from "../ast/contains.js";
import { enclosingFunction } from "../ast/enclosing-function.js";
import { isFunction } from "../ast/is-function.js";
import type { FunctionNode } from "../ast/types.js";
import { unwrap } from "../ast/unwrap.js";
import type { Analysis } from "../calls/analysis.js";
import { calleeNames } from "../calls/callee-names.js";
import { type Value, trace } from "../scope/trace.js";
import { valuesIn } from "./held.js";
import { type Insertion, insertions } from "./insertions.js";
import { placeOf } from "./place.js";
import { isKept } from "./retained.js";

/** A function that is kept, and through the variables it shares with its siblings keeps what only they use. */
export interface SharedContext {
  readonly insertion: Insertion;
  readonly kept: FunctionNode;
  /** The variable that only a sibling uses. */
  readonly variable: string;
  /** `large`: it is big. `chain`: it is what the holder held before, so that each value keeps the one before it. */
  readonly reason: "large" | "chain";
}

export function sharedContexts(analysis: Analysis): SharedContext[] {
  return insertions(analysis).flatMap((insertion) => {
    if (insertion.place.lifetime === "instance" || !isKept(analysis, insertion)) return [];
    for (const value of valuesIn(analysis, insertion.held)) {
      const kept = value.kind === "created" && isFunction(value.node) ? value.node : null;
      const found = kept && sharedBy(analysis, kept, insertion);
      if (found) return [{ insertion, kept, ...found }];
    }
    return [];
  });
}

function sharedBy(analysis: Analysis, kept: FunctionNode, insertion: Insertion): Pick<SharedContext, "variable" | "reason"> | null {
  for (let scope: TSESLint.Scope.Scope | null = analysis.sourceCode.scopeManager?.acquire(kept)?.upper ?? null; scope && isOfRun(scope); scope = scope.upper)
    for (const variable of scope.variables) {
      if (!isCapturedBeside(variable, kept)) continue;
      if (isChain(analysis, variable, insertion)) return { variable: variable.name, reason: "chain" };
      if (isLarge(analysis, variable)) return { variable: variable.name, reason: "large" };
    }
  return null;
}

/** A scope made anew each time its function runs. */
const isOfRun = ({ type }: TSESLint.Scope.Scope): boolean => (type as string) !== "module" && (type as string) !== "global";

/** Whether another function of the same scope uses a variable that this one does not use. */
function isCapturedBeside({ references, defs }: TSESLint.Scope.Variable, kept: FunctionNode): boolean {
  const home = defs[0] && enclosingFunction(defs[0].name);
  const inner = references.filter(({ identifier }) => enclosingFunction(identifier) !== home);
  return inner.length > 0 && inner.every(({ identifier }) => !contains(kept, identifier)) && !isReset(references);
}

/** `big = null`: let go of by hand. */
function isReset(references: readonly TSESLint.Scope.Reference[]): boolean {
  return references.some(({ writeExpr, init }) => {
    const value = !init && writeExpr ? unwrap(writeExpr) : null;
    return value?.type === "Literal" && value.value === null;
  });
}

function isChain(analysis: Analysis, variable: TSESLint.Scope.Variable, { place, form }: Insertion): boolean {
  return form === "slot" && variable.references.some(({ writeExpr }) => writeExpr && placeOf(analysis, writeExpr)?.id === place.id);
}

function isLarge(analysis: Analysis, variable: TSESLint.Scope.Variable): boolean {
  const [write] = variable.references.filter((reference) => reference.isWrite());
  return write !== undefined && trace(analysis, write.identifier).values.some((value) => isLargeValue(analysis, value));
}

function isLargeValue(analysis: Analysis, value: Value): boolean {
  const made = value.kind === "result" || value.kind === "created" ? value.node : null;
  if (made?.type !== "CallExpression" && made?.type !== "NewExpression") return false;
  const size = made.arguments[0] && unwrap(made.arguments[0]);
  if (size?.type === "Literal" && typeof size.value === "number" && size.value < LARGE) return false;
  const names = calleeNames(analysis, made);
  return (made.type === "CallExpression" || made.arguments.length > 0) && analysis.models.large.some(({ calls }) => calls.some((name) => names.includes(name)));
}

/** Fewer elements than this are not worth a word. */
const LARGE = 1000;
