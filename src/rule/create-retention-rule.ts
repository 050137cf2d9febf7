import type { Facts } from "../facts/facts.js";
import type { Held } from "../retention/held.js";
import { type RuleContext, type RuleModule, createRule } from "./create-rule.js";
import { describeRetention } from "./describe-retention.js";
import { retentionRepairMessages, suggestRetention } from "./suggest-retention.js";

/** What to say where a collection keeps all of them, and where a slot keeps the last, if that matters; each an id and a text. */
export interface RetentionMessages {
  readonly grows: readonly [id: string, text: string];
  readonly slot?: readonly [id: string, text: string];
}

interface RetentionRuleDefinition {
  readonly name: string;
  readonly description: string;
  readonly recommended: boolean;
  /** What is kept too long, and what to say of it. */
  readonly messages: Partial<Record<Held["kind"], RetentionMessages>>;
}

/** Makes the rule that reports some kinds of values that long-lived places keep. */
export function createRetentionRule({ name, description, recommended, messages }: RetentionRuleDefinition): RuleModule {
  const kinds = Object.entries(messages) as [Held["kind"], RetentionMessages][];
  const repairs = Object.fromEntries(kinds.flatMap(([kind]) => Object.entries(retentionRepairMessages(kind))));
  return createRule({
    name,
    meta: {
      type: "problem",
      docs: { description, recommended },
      ...(Object.keys(repairs).length > 0 && { hasSuggestions: true }),
      schema: [],
      messages: { ...Object.fromEntries(kinds.flatMap(([, texts]) => Object.entries(retentionTexts(texts)))), ...repairs },
    },
    check(context, facts) {
      for (const [kind, texts] of kinds) reportRetained(context, facts, kind, texts);
    },
  });
}

/** The texts by their ids, as a rule's `meta` lists them. */
export function retentionTexts({ grows, slot }: RetentionMessages): Record<string, string> {
  return Object.fromEntries([grows, ...(slot ? [slot] : []), ...Object.values(REASONS)]);
}

/** What to say where the line to change is another one than that which puts something in. */
const REASONS = {
  vain: ["vainRemoval", "This takes nothing out of `{{holder}}`, which keeps {{held}}: {{why}}."],
  emptied: ["emptyStays", "This takes something out of an entry of `{{holder}}`, and nothing ever takes out the entry, {{held}}. Delete it when it is empty."],
} as const;

/** Reports all of one kind that the file keeps too long. */
export function reportRetained(context: RuleContext<string, readonly unknown[]>, facts: Facts, kind: Held["kind"], messages: RetentionMessages): void {
  for (const found of facts.retained(kind)) {
    const [messageId] = found.reason === "kept" ? (messages[found.insertion.form] ?? messages.grows) : REASONS[found.reason];
    context.report({ node: found.node, messageId, data: describeRetention(facts.analysis, found), suggest: suggestRetention(facts.analysis, found) });
  }
}
