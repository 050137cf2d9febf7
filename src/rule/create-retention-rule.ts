import type { Facts } from "../facts/facts.js";
import type { Held } from "../retention/held.js";
import { type RuleContext, type RuleModule, createRule } from "./create-rule.js";
import { describeRetention } from "./describe-retention.js";
import { retentionRepairMessages, suggestRetention } from "./suggest-retention.js";

/** What to say where a collection keeps all of them, and where a slot keeps the last; each an id and a text. */
export interface RetentionMessages {
  readonly grows: readonly [id: string, text: string];
  readonly slot: readonly [id: string, text: string];
}

interface RetentionRuleDefinition {
  readonly name: string;
  readonly description: string;
  readonly recommended: boolean;
  /** What is kept too long. */
  readonly kind: Held["kind"];
  readonly messages: RetentionMessages;
}

/** Makes the rule that reports one kind of value that long-lived places keep. */
export function createRetentionRule({ name, description, recommended, kind, messages }: RetentionRuleDefinition): RuleModule {
  const repairs = retentionRepairMessages(kind);
  return createRule({
    name,
    meta: {
      type: "problem",
      docs: { description, recommended },
      ...(Object.keys(repairs).length > 0 && { hasSuggestions: true }),
      schema: [],
      messages: { ...Object.fromEntries([messages.grows, messages.slot]), ...repairs },
    },
    check: (context, facts) => reportRetained(context, facts, kind, messages),
  });
}

/** Reports all of one kind that the file keeps too long. */
export function reportRetained(context: RuleContext<string, readonly unknown[]>, facts: Facts, kind: Held["kind"], messages: RetentionMessages): void {
  for (const found of facts.retained(kind)) {
    const [messageId] = messages[found.insertion.form];
    context.report({ node: found.node, messageId, data: describeRetention(facts.analysis, found), suggest: suggestRetention(facts.analysis, found) });
  }
}
