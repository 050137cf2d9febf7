import { createRetentionRule } from "../src/rule/create-retention-rule.js";

export default createRetentionRule({
  name: "no-retained-error",
  description: "Disallow keeping whole errors in long-lived places",
  recommended: true,
  messages: {
    error: {
      grows: ["keptWithStack", "`{{holder}}` keeps {{held}} for good, and with it what its stack captured: `this` and the closures of every call. Keep its message or its stack instead."],
      slot: ["keptInSlot", "`{{holder}}` keeps {{held}} until the next one, and with it what its stack captured: `this` and the closures of every call. Keep its message or its stack instead, or clear it."],
      carried: {
        anyStack: ["keptFromCallback", "`{{holder}}` keeps {{held}}, and with it what its stack captured, unless the platform made it: `this` and the closures of every call. Keep its message or its stack instead."],
        text: ["keptWithText", "`{{holder}}` keeps {{held}}, and with it all that it carries: a parse error may keep the whole text, and so may its message, which is a part of it. Keep a copy of its message or its stack instead, by `structuredClone()`."],
        data: ["keptWithData", "`{{holder}}` keeps {{held}}, and with it all that it carries: its input or its response. Keep its message or its stack instead."],
        cause: ["keptWithCause", "`{{holder}}` keeps {{held}}, and with it its cause and what the stack of that captured: `this` and the closures of every call. Keep its message or its stack instead."],
      },
    },
    rejection: {
      grows: ["keptRejection", "`{{holder}}` keeps the promise {{held}} for good, also when it rejects: then its error stays, and everybody who asks again gets it. Take it out again when it rejects."],
      instance: ["rejectionInInstance", "`{{holder}}` keeps the promise {{held}} as long as its instance lives, also when it rejects: then its error stays, and everybody who asks again gets it. Take it out again when it rejects."],
    },
  },
});
