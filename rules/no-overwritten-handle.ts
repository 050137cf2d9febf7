import { createRule } from "../src/rule/create-rule.js";
import { describeOverwritten } from "../src/rule/describe-overwritten.js";

export default createRule({
  name: "no-overwritten-handle",
  meta: {
    type: "problem",
    docs: { description: "Disallow overwriting the handle of what is still running", recommended: true },
    schema: [],
    messages: {
      overwritten: "`{{kept}}` may still hold another {{label}} here, which nothing can end once it is overwritten. Call `{{release}}` first.",
    },
  },
  check(context, facts) {
    for (const found of facts.overwrittenHandles())
      context.report({ node: found.candidate.taken.node, messageId: "overwritten", data: describeOverwritten(facts.analysis, found) });
  },
});
