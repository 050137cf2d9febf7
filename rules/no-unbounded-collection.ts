import { createRetentionRule } from "../src/rule/create-retention-rule.js";

export default createRetentionRule({
  name: "no-unbounded-collection",
  description: "Disallow long-lived collections that only grow",
  recommended: true,
  messages: {
    value: {
      grows: ["growsWithoutBound", "`{{holder}}` only grows: it gets {{held}} again and again, and nothing ever takes anything out. Remove entries, or bound its size."],
    },
  },
});
