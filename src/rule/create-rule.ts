import type { TSESLint } from "@typescript-eslint/utils";

/** The least certain report a rule makes; `settings.leaks.certainty` and the presets set the bar. */
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
  create(context: RuleContext<MessageIds, Options>): TSESLint.RuleListener;
}

const DOCS = "https://github.com/eslint-plugin-leaks/eslint-plugin-leaks/blob/main/docs/rules";

/**
 * Makes a rule of this plugin: adds the address of its page and keeps it silent on files
 * that are not JavaScript (a JSON or CSS file has no scope manager to ask).
 * @param definition name, meta and listeners of the rule; options come merged with `meta.defaultOptions`
 */
export function createRule<MessageIds extends string, Options extends readonly unknown[]>(
  definition: RuleDefinition<MessageIds, Options>,
): RuleModule {
  const { name, meta, create } = definition;
  return {
    name,
    meta: { ...meta, docs: { ...meta.docs, url: `${DOCS}/${name}.md` } } as unknown as RuleModule["meta"],
    create: (context) =>
      (context.sourceCode.ast as { type: string } | undefined)?.type === "Program"
        ? create(context as unknown as RuleContext<MessageIds, Options>)
        : {},
  };
}
