import { createRule } from "../src/rule/create-rule.js";
import { describeIgnored, ignoredMessages, suggestSeen } from "../src/rule/describe-ignored.js";

export default createRule({
  name: "no-ignored-cleanup",
  meta: {
    type: "problem",
    docs: { description: "Disallow cleanups that their framework never sees", recommended: true },
    hasSuggestions: true,
    schema: [],
    messages: { ...ignoredMessages, returnFunction: "Return a function that calls `{{call}}`." },
  },
  check(context, facts) {
    for (const found of facts.ignoredCleanups()) {
      const { node, reason } = found;
      const data = describeIgnored(facts.analysis, reason);
      const fix = suggestSeen(reason);
      context.report({ node, messageId: reason.kind === "resultDropped" && reason.instead === null ? "resultLost" : reason.kind, data, suggest: fix ? [{ messageId: "returnFunction", data, fix }] : [] });
    }
  },
});
