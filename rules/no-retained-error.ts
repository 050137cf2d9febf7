import { createRetentionRule } from "../src/rule/create-retention-rule.js";

export default createRetentionRule({
  name: "no-retained-error",
  description: "Disallow keeping whole errors in long-lived places",
  recommended: true,
  messages: {
    error: {
      grows: ["keptWithStack", "`{{holder}}` keeps {{held}} for good, and with it what its stack captured: `this` and the closures of every call. Keep its message or its stack instead."],
      slot: ["keptInSlot", "`{{holder}}` keeps {{held}} until the next one, and with it what its stack captured: `this` and the closures of every call. Keep its message or its stack instead, or clear it."],
    },
    rejection: {
      grows: ["keptRejection", "`{{holder}}` keeps the promise {{held}} for good, also when it rejects: then its error stays, and everybody who asks again gets it. Take it out again when it rejects."],
    },
  },
});
