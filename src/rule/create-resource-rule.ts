import type { ResourceKind } from "../models/schema.js";
import { type RuleModule, createRule } from "./create-rule.js";
import { describeLeak } from "./describe-leak.js";
import { leakMessages } from "./leak-messages.js";
import { repairMessages, suggestRelease } from "./suggest-release.js";

interface ResourceRuleDefinition {
  readonly name: string;
  readonly description: string;
  /** The kind of resource whose leaks the rule reports. */
  readonly kind: ResourceKind;
}

/** Makes the rule that reports the leaks of one kind of resource. */
export function createResourceRule({ name, description, kind }: ResourceRuleDefinition): RuleModule {
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
      for (const leak of facts.leaks(kind)) {
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
