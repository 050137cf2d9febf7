import { createRetentionRule } from "../src/rule/create-retention-rule.js";

export default createRetentionRule({
  name: "no-retained-closure",
  description: "Disallow putting closures into long-lived places that never let go of them",
  recommended: true,
  messages: {
    closure: {
      grows: ["neverRemoved", "`{{holder}}` keeps {{held}} alive through this function: nothing takes it out again. Remove it when it is no longer needed."],
      slot: ["keptInSlot", "`{{holder}}` keeps {{held}} alive through this function, until the next one takes its place. Clear it when it is no longer needed."],
    },
  },
});
