import { type RuleModule, createRule } from "./create-rule.js";
import { describeLeak } from "./describe-leak.js";
import { leakMessages } from "./leak-messages.js";
import { repairMessages, suggestRelease } from "./suggest-release.js";

interface ListenerRuleDefinition {
  readonly name: string;
  readonly description: string;
}

/** Makes the rule that reports the listeners that leak. */
export function createListenerRule({ name, description }: ListenerRuleDefinition): RuleModule {
  return createRule({
    name,
    meta: {
      type: "problem",
      docs: { description, recommended: true },
      hasSuggestions: true,
      schema: [],
      messages: { ...leakMessages, ...repairMessages },
    },
    check(context, facts) {
      for (const leak of facts.leaks()) {
        const repair = suggestRelease(facts.analysis, leak);
        context.report({
          node: leak.node,
          messageId: leak.reason.kind,
          data: describeLeak(facts.analysis, leak),
          suggest: repair ? [repair] : [],
        });
      }
    },
  });
}
