import * as tsParser from "@typescript-eslint/parser";
import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { Linter } from "eslint";
import * as espree from "espree";
import { rules } from "../../rules/index.js";
import type { Case } from "./collect-cases.js";

/** A parsed case, and a list of its nodes, each after its parent. */
export interface Program {
  readonly code: string;
  readonly sourceCode: Readonly<TSESLint.SourceCode>;
  readonly nodes: readonly TSESTree.Node[];
  /** Whether the parser knows types. */
  readonly typed: boolean;
}

const linter = new Linter();

/** What all rules say of a version of a case: their message ids, sorted; null where it does not parse. */
export function verdictOf(subject: Case, code: string): readonly string[] | null {
  const { filename = "file.tsx", languageOptions = {}, settings, options = [] } = subject;
  const messages = linter.verify(
    code,
    {
      files: ["**/*.*"],
      plugins: { leaks: { rules: rules as never } },
      rules: Object.fromEntries(Object.keys(rules).map((rule) => [`leaks/${rule}`, rule === subject.rule ? ["error", ...options] : "error"])),
      languageOptions: { parser: tsParser, parserOptions: { ecmaFeatures: { jsx: !filename.endsWith(".ts") } }, ...languageOptions },
      linterOptions: { reportUnusedDisableDirectives: "off" },
      ...(settings && { settings }),
    },
    filename,
  );
  return messages.some(({ fatal }) => fatal) ? null : messages.map(({ ruleId, messageId }) => `${ruleId}: ${messageId}`).sort();
}

/** Parses a version of a case; null where it is no plain script, or does not parse. */
export function parse(subject: Case, code: string): Program | null {
  const parser = subject.languageOptions?.parser ?? tsParser;
  if ((parser !== tsParser && parser !== espree) || verdictOf(subject, code) === null) return null;
  const sourceCode = linter.getSourceCode() as unknown as Readonly<TSESLint.SourceCode>;
  return { code, sourceCode, nodes: nodesOf(sourceCode), typed: parser === tsParser };
}

function nodesOf({ ast, visitorKeys }: Readonly<TSESLint.SourceCode>): TSESTree.Node[] {
  const nodes: TSESTree.Node[] = [];
  const visit = (node: TSESTree.Node): void => {
    nodes.push(node);
    for (const key of visitorKeys[node.type] ?? []) {
      for (const child of [(node as unknown as Record<string, TSESTree.Node | TSESTree.Node[] | null>)[key]].flat()) if (child) visit(child);
    }
  };
  visit(ast);
  return nodes;
}
