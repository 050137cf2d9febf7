import type { HandleRow } from "../models/schema.js";
import { type RuleModule, createRule } from "./create-rule.js";
import { describeHandleLeak } from "./describe-handle-leak.js";
import { handleMessages } from "./handle-messages.js";
import { keepMessages, suggestHandleRelease } from "./suggest-handle-release.js";
import { repairMessages } from "./suggest-release.js";

interface HandleRuleDefinition {
  readonly name: string;
  readonly description: string;
  /** The kind of resource whose leaks the rule reports. */
  readonly kind: HandleRow["kind"];
}

/** Makes the rule that reports the leaks of one kind of resource that a handle ends. */
export function createHandleRule({ name, description, kind }: HandleRuleDefinition): RuleModule {
  return createRule({
    name,
    meta: {
      type: "problem",
      docs: { description, recommended: true },
      hasSuggestions: true,
      schema: [],
      messages: { ...handleMessages, ...repairMessages, ...keepMessages },
    },
    check(context, facts) {
      const isTypeScript = /\.[cm]?tsx?$/.test(context.filename);
      for (const leak of facts.handleLeaks(kind)) {
        const repair = suggestHandleRelease(facts.analysis, leak, isTypeScript);
        context.report({ node: leak.node, messageId: leak.reason.kind, data: describeHandleLeak(facts.analysis, leak), suggest: repair ? [repair] : [] });
      }
    },
  });
}
