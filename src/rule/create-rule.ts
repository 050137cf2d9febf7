import type { TSESLint } from "@typescript-eslint/utils";
import { type Facts, hostFacts } from "../facts/facts.js";

export interface RuleDocs {
  /** One sentence without a full stop, in the style of ESLint's own rules. */
  description: string;
  /** Whether the `recommended` preset has the rule; `strict` has every rule. */
  recommended: boolean;
}

export type RuleContext<MessageIds extends string, Options extends readonly unknown[]> = Readonly<
  TSESLint.RuleContext<MessageIds, Options>
>;

export interface RuleModule {
  readonly name: string;
  readonly meta: TSESLint.RuleMetaData<string, RuleDocs> & { readonly docs: RuleDocs & { url: string } };
  create(context: RuleContext<string, readonly unknown[]>): TSESLint.RuleListener;
}

interface RuleDefinition<MessageIds extends string, Options extends readonly unknown[]> {
  /** The file name of the rule and of its page in `docs/rules`. */
  name: string;
  meta: Omit<TSESLint.RuleMetaData<MessageIds, RuleDocs, Options>, "docs"> & { docs: RuleDocs };
  /** Reports what it finds in the facts of one file; runs once, when ESLint has shown the whole file. */
  check: (context: RuleContext<MessageIds, Options>, facts: Facts) => void;
}

const DOCS = "https://github.com/eslint-plugin-leaks/eslint-plugin-leaks/blob/main/docs/rules";

/**
 * Makes a rule of this plugin: adds the address of its page, shares the facts of a file with the other rules, reports
 * settings that cannot be read, and keeps silent on files that are not JavaScript (those have no scopes to ask).
 * @param definition name, meta and check of the rule; options come merged with `meta.defaultOptions`
 */
export function createRule<MessageIds extends string, Options extends readonly unknown[]>(
  definition: RuleDefinition<MessageIds, Options>,
): RuleModule {
  const { name, meta, check } = definition;
  const messages = { ...meta.messages, invalidSettings: "The settings of eslint-plugin-leaks cannot be used: {{problem}}" };
  return {
    name,
    meta: { ...meta, messages, docs: { ...meta.docs, url: `${DOCS}/${name}.md` } } as unknown as RuleModule["meta"],
    create(context) {
      if ((context.sourceCode.ast as { type: string } | undefined)?.type !== "Program") return {};
      const { facts, listeners } = hostFacts(context);
      const { problem } = facts.settings;
      const exit = (): void => {
        if (listeners && problem !== null) context.report({ loc: { line: 1, column: 0 }, messageId: "invalidSettings", data: { problem } });
        check(context as unknown as RuleContext<MessageIds, Options>, facts);
      };
      return listeners ? { "Program:exit": exit, ...listeners } : { "Program:exit": exit };
    },
  };
}
