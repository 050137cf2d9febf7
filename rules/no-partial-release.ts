import { createRule } from "../src/rule/create-rule.js";
import { describePartialRelease } from "../src/rule/describe-partial-release.js";
import { suggestPartialRelease } from "../src/rule/suggest-partial-release.js";
import { repairMessages } from "../src/rule/suggest-release.js";

export default createRule({
  name: "no-partial-release",
  meta: {
    type: "problem",
    docs: { description: "Disallow forgetting one of several things that an instance took in the same way", recommended: true },
    hasSuggestions: true,
    schema: [],
    messages: {
      neverReleased: "Nothing ends what `{{forgotten}}` makes, although its sibling `{{sibling}}` is ended with the instance. End this one too.",
      lastKept: "Nothing ends what is in `{{forgotten}}` last, although its sibling `{{sibling}}` is ended with the instance. End this one too.",
      notUndone: "Nothing undoes `{{forgotten}}`, although `{{release}}` undoes its sibling `{{sibling}}` when the instance ends. Undo this one too.",
      releaseInTeardown: repairMessages.releaseInTeardown,
    },
  },
  check(context, facts) {
    for (const found of facts.partialReleases()) {
      const repair = suggestPartialRelease(facts.analysis, found);
      const messageId = found.release ? "notUndone" : found.isReplaced ? "lastKept" : "neverReleased";
      context.report({ node: found.node, messageId, data: describePartialRelease(facts.analysis, found), suggest: repair ? [repair] : [] });
    }
  },
});
