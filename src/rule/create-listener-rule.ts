import type { TSESTree } from "@typescript-eslint/utils";
import type { Node } from "../ast/types.js";
import { unwrap } from "../ast/unwrap.js";
import { isChainable } from "../scope/trace.js";
import { type RuleModule, createRule } from "./create-rule.js";
import { describeLeak } from "./describe-leak.js";
import { leakMessages } from "./leak-messages.js";
import { repairMessages, suggestRelease } from "./suggest-release.js";

/** Where a listener is reported; of those of a chain, `emitter.on("a", f).on("b", g)`, which all begin with the emitter, from its own method on. */
function placeIn(node: Node): TSESTree.SourceLocation {
  const callee = node.type === "CallExpression" ? unwrap(node.callee) : null;
  const before = callee?.type === "MemberExpression" ? unwrap(callee.object) : null;
  return callee?.type === "MemberExpression" && before?.type === "CallExpression" && isChainable(before) ? { start: callee.property.loc.start, end: node.loc.end } : node.loc;
}

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
          loc: placeIn(leak.node),
          messageId: leak.reason.kind,
          data: describeLeak(facts.analysis, leak),
          suggest: repair ? [repair] : [],
        });
      }
    },
  });
}
