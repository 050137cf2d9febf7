import { createRule } from "../src/rule/create-rule.js";
import { describeMissingSuper, missingSuperMessages, suggestSuper } from "../src/rule/describe-missing-super.js";

export default createRule({
  name: "require-super-teardown",
  meta: {
    type: "problem",
    docs: { description: "Require methods that end an instance to call the method they override", recommended: true },
    hasSuggestions: true,
    schema: [],
    messages: { ...missingSuperMessages, callSuper: "Call `{{call}}` at the end." },
  },
  check(context, facts) {
    for (const found of facts.missingSupers()) {
      const repair = suggestSuper(facts.analysis, found);
      context.report({
        node: found.node,
        messageId: found.reason.kind,
        data: describeMissingSuper(facts.analysis, found),
        suggest: repair ? [{ messageId: "callSuper", data: { call: repair.call }, fix: repair.fix }] : [],
      });
    }
  },
});
