import * as tsParser from "@typescript-eslint/parser";
import type { TSESTree } from "@typescript-eslint/utils";
import { Linter } from "eslint";
import { createFileIndex, indexListeners } from "../../src/ast/file-index.js";
import type { Node } from "../../src/ast/types.js";
import type { Analysis } from "../../src/calls/analysis.js";
import { type Models, builtIn } from "../../src/models/registry.js";

/** Parses a program and gathers what the analysis starts from, as ESLint would while it traverses. */
export function analyse(code: string, models: Models = builtIn): Analysis {
  let analysis: Analysis | undefined;
  const probe = {
    create(context: { sourceCode: unknown }) {
      analysis = { ...createFileIndex(context.sourceCode as never), models, isRootFile: false, certainty: "possible" };
      return indexListeners(analysis) as never;
    },
  };
  const problems = new Linter().verify(code, {
    files: ["**/*.ts", "**/*.tsx"],
    languageOptions: { parser: tsParser },
    plugins: { test: { rules: { probe } } },
    rules: { "test/probe": "error" },
  }, "file.ts");
  if (!analysis || problems.length > 0) throw new Error(problems[0]?.message ?? "The probe did not run.");
  return analysis;
}

/** The first node, of a type where one is given, whose source is exactly `text`. */
export function find<Type extends TSESTree.AST_NODE_TYPES | `${TSESTree.AST_NODE_TYPES}`>(
  analysis: Analysis, text: string, type?: Type,
): Extract<Node, { type: Type }> {
  const { sourceCode } = analysis;
  let found: Node | undefined;
  const visit = (node: Node): void => {
    if (sourceCode.getText(node) === text && (type === undefined || (node.type as string) === type)) found ??= node;
    for (const key of sourceCode.visitorKeys[node.type] ?? [])
      for (const child of [(node as unknown as Record<string, Node | Node[] | null>)[key]].flat()) if (child) visit(child);
  };
  visit(sourceCode.ast);
  if (!found) throw new Error(`No ${type ?? "node"} reads ${text}.`);
  return found as Extract<Node, { type: Type }>;
}
