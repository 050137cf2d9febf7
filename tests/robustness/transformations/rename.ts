import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import type { Edit, Spot } from "../edits.js";
import type { Program } from "../program.js";

type Variable = TSESLint.Scope.Variable;

/**
 * Another name for each variable of the file, wherever it is used. Names keep their case and prefix and how they end:
 * rows know hooks by `use`, symbols by `k`, classes by a capital, receivers by the end of their name.
 */
export function rename(program: Program): readonly Spot[] {
  const groups = new Map<TSESTree.Node, Variable[]>();
  for (const scope of program.sourceCode.scopeManager?.scopes ?? []) {
    for (const variable of scope.variables) {
      const [first] = variable.identifiers;
      // A class and an enum have a second variable inside them, with the same declaration.
      if (first) groups.set(first, [...(groups.get(first) ?? []), variable]);
    }
  }
  return [...groups.values()].flatMap((variables) => spotOf(program, variables));
}

function spotOf({ code }: Program, variables: readonly Variable[]): Spot[] {
  const [{ name, scope, defs }] = variables as [Variable];
  const renamed = otherName(name);
  const isPlain = defs.every(({ type }) => (["Variable", "Parameter", "FunctionName", "ClassName", "ImportBinding", "CatchClause"] as string[]).includes(type));
  if (!isPlain || scope.type === "global" || code.includes(renamed) || defs.some(isAmbient)) return [];
  const identifiers = [...new Set<TSESTree.Node>(variables.flatMap((variable) => [...variable.identifiers, ...variable.references.map(({ identifier }) => identifier)]))];
  // A closing tag is no reference, a `this` parameter no variable, the name of an export is seen elsewhere, and a parameter with a modifier is a field too.
  if (identifiers.some((node) => node.type !== "Identifier" || node.name === "this" || isExported(node) || isField(node))) return [];
  return [identifiers.map((node) => editOf(node as TSESTree.Identifier, renamed))];
}

/** `declare const setTimeout: …`, which has the name of the global that it is. */
function isAmbient({ node }: TSESLint.Scope.Definition): boolean {
  return node.type === "VariableDeclarator" && node.parent.declare;
}

function otherName(name: string): string {
  const [, prefix = "", rest = name] = /^((?:use|k)(?=[A-Z])|_+|\$+)(.*)$/.exec(name) ?? [];
  if (prefix === "" && /^[a-z]/.test(rest)) return `other${rest.charAt(0).toUpperCase()}${rest.slice(1)}`;
  return /^[A-Z0-9_]+$/.test(rest) ? `${prefix}OTHER_${rest}` : `${prefix}Other${rest}`;
}

function isExported({ parent }: TSESTree.Node): boolean {
  if (!parent) return false;
  if (parent.type === "ExportSpecifier") return true;
  if (parent.type === "ExportNamedDeclaration") return true;
  return /^(VariableDeclarator|VariableDeclaration|ClassDeclaration|FunctionDeclaration|.*Pattern|Property|RestElement)$/.test(parent.type) && isExported(parent);
}

/** `constructor(private cart = empty)` */
function isField({ parent }: TSESTree.Node): boolean {
  return parent?.type === "TSParameterProperty" || (parent?.type === "AssignmentPattern" && parent.parent.type === "TSParameterProperty");
}

function editOf(node: TSESTree.Identifier, text: string): Edit {
  const range: [number, number] = [node.range[0], node.range[0] + node.name.length];
  const { parent } = node;
  if (parent.type === "Property" && parent.shorthand) return { range, text: `${node.name}: ${text}` };
  const isShorthandDefault = parent.type === "AssignmentPattern" && parent.left === node && parent.parent.type === "Property" && parent.parent.shorthand;
  if (isShorthandDefault) return { range, text: `${node.name}: ${text}` };
  if (parent.type === "ImportSpecifier" && parent.imported.range[0] === parent.local.range[0]) return { range, text: `${node.name} as ${text}` };
  return { range, text };
}
