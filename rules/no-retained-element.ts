import { createRetentionRule } from "../src/rule/create-retention-rule.js";

export default createRetentionRule({
  name: "no-retained-element",
  description: "Disallow keeping elements, events and live collections in long-lived places",
  recommended: true,
  messages: {
    element: {
      grows: ["neverRemoved", "`{{holder}}` keeps {{held}} alive, and with it the whole tree it is a part of: nothing takes it out again. Remove it with the element, or use a WeakMap or WeakSet."],
      slot: ["keptInSlot", "`{{holder}}` keeps {{held}} alive, and with it the whole tree it is a part of, until the next one takes its place. Clear it with the element, or use a WeakRef."],
    },
  },
});
