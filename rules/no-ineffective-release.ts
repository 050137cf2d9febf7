import { createRule } from "../src/rule/create-rule.js";
import { describeIneffective, ineffectiveMessages, suggestEffective } from "../src/rule/describe-ineffective.js";

export default createRule({
  name: "no-ineffective-release",
  meta: {
    type: "problem",
    docs: { description: "Disallow calls that are meant to give something back and cannot", recommended: true },
    hasSuggestions: true,
    schema: [],
    messages: { ...ineffectiveMessages, replace: "Replace `{{old}}` by `{{new}}`." },
  },
  check(context, facts) {
    for (const found of facts.ineffectiveReleases()) {
      const change = suggestEffective(facts.analysis, found);
      context.report({
        node: found.node,
        messageId: found.reason.kind,
        data: describeIneffective(facts.analysis, found),
        suggest: change ? [{ messageId: "replace", data: { old: change.old, new: change.new }, fix: change.fix }] : [],
      });
    }
  },
});
