import { createRetentionRule } from "../src/rule/create-retention-rule.js";

export default createRetentionRule({
  name: "no-retained-instance",
  description: "Require instances to be taken out of the registries they put themselves into",
  recommended: true,
  messages: {
    instance: {
      grows: ["neverRemoved", "`{{holder}}` keeps {{held}} alive: nothing takes it out again. Remove it when it ends, or hold it weakly."],
      slot: ["keptInSlot", "`{{holder}}` keeps {{held}} alive until the next one takes its place. Clear it when it ends, or hold it weakly."],
    },
  },
});
