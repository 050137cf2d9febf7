import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { append } from "../ast/append.js";
import { countLeading } from "../ast/count-leading.js";
import { type FileIndex, perFile } from "../ast/file-index.js";
import { isFunction } from "../ast/is-function.js";
import type { Node } from "../ast/types.js";
import { componentScriptAt } from "./component-script.js";

/** The variable an identifier names; null for a name that nothing in the file makes, which is a global, declared or not. */
export function variableOf(file: FileIndex, identifier: TSESTree.Identifier): TSESLint.Scope.Variable | null {
  const declared = declarations(file).get(identifier.name);
  if (!declared) return null;
  const { range } = identifier;
  const at = range[0];
  let around = declared[countLeading(declared, ({ start }) => start <= at) - 1];
  while (around && around.end < range[1]) around = around.around;
  return around && !around.variable.defs.every(isAmbient) ? around.variable : null;
}

/** A name in one scope of a file. */
interface Declaration {
  /** Where the scope begins and ends. */
  readonly start: number;
  readonly end: number;
  readonly variable: TSESLint.Scope.Variable;
  /** The same name in the innermost scope around that has it. */
  readonly around: Declaration | undefined;
}

/** The names that a file declares, in the order of the scopes. To go up from each name to the scopes around it takes far longer in a long file. */
const declarations = perFile(({ sourceCode: { scopeManager } }: FileIndex): ReadonlyMap<string, readonly Declaration[]> => {
  const byName = new Map<string, Declaration[]>();
  const found = (scopeManager?.scopes ?? []).flatMap((scope) => scope.variables.filter(({ defs }) => defs.length > 0).map((variable) => ({ variable, ...extentOf(scope, variable) })));
  // Parsers of components hang in the scopes of one script behind those of another.
  for (const { variable, start, end } of found.sort((a, b) => a.start - b.start)) {
    let around = byName.get(variable.name)?.at(-1);
    while (around && around.end < end) around = around.around;
    append(byName, variable.name, { start, end, variable, around });
  }
  return byName;
});

/** Where a name of a scope is seen. Markup may go on behind the program. */
function extentOf({ block }: TSESLint.Scope.Scope, variable: TSESLint.Scope.Variable): Pick<Declaration, "start" | "end"> {
  const [start, end] = block.range;
  return block.type === "Program" ? { start: 0, end: Infinity } : { start: startIn(block, variable) ?? start, end };
}

/** Behind what a `switch` asks, behind the name of a function, and behind its parameters for what its body declares: `function load(limit = limits) { const limits = …; }`. */
function startIn(block: Node, { defs }: TSESLint.Scope.Variable): number | undefined {
  if (block.type === "SwitchStatement") return block.discriminant.range[1];
  if (!isFunction(block)) return undefined;
  const { range: [body] } = block.body;
  if (defs.every(({ name }) => name.range[0] >= body)) return body;
  return block.type === "FunctionDeclaration" ? block.id?.range[1] : undefined;
}

/** `declare const setTimeout: …` tells the compiler of what is there already. */
function isAmbient({ node }: TSESLint.Scope.Definition): boolean {
  return (node.type === "VariableDeclarator" && node.parent.declare) || (node.type === "TSDeclareFunction" && node.declare);
}

/** What tells a variable that the file declares from the others of the file: where its first declaration stands. */
export function variableId({ defs }: TSESLint.Scope.Variable): string {
  return String(defs[0]?.name.range[0]);
}

/** Whether a variable belongs to the file itself rather than to a run of one of its functions, or to one component. */
export function isModuleVariable(file: FileIndex, { scope, defs }: TSESLint.Scope.Variable): boolean {
  // A block at the top of the file, and the function around a CommonJS file, run once like the file.
  const { type, block } = scope.variableScope;
  if (type !== "module" && type !== "global" && block.type !== "Program") return false;
  const [definition] = defs;
  return !definition || definition.type === (IMPORT as never) || !componentScriptAt(file, definition.name);
}

/** Compilers leave the imports of a component where they are. */
const IMPORT = "ImportBinding";
