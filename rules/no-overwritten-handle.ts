import { createRule } from "../src/rule/create-rule.js";
import { describeOverwritten } from "../src/rule/describe-overwritten.js";
import { suggestEndingBefore } from "../src/rule/suggest-ending-before.js";

export default createRule({
  name: "no-overwritten-handle",
  meta: {
    type: "problem",
    docs: { description: "Disallow overwriting the handle of what is still running", recommended: true },
    hasSuggestions: true,
    schema: [],
    messages: {
      overwritten: "`{{kept}}` may still hold another {{label}} here, which nothing can end once it is overwritten. Call `{{release}}` first.",
      overwrittenInLoop: "Each turn of the loop overwrites `{{kept}}`, so that nothing can end any {{label}} but the last. Keep all of them.",
      endBefore: "Call `{{call}}` before.",
    },
  },
  check(context, facts) {
    for (const found of facts.overwrittenHandles()) {
      const repair = suggestEndingBefore(facts.analysis, found);
      const messageId = found.isInLoop ? "overwrittenInLoop" : "overwritten";
      context.report({ node: found.candidate.taken.node, messageId, data: describeOverwritten(facts.analysis, found), suggest: repair ? [repair] : [] });
    }
  },
});
