import { createRule } from "../src/rule/create-rule.js";
import { shortSource } from "../src/rule/phrases.js";

export default createRule({
  name: "no-retained-slice",
  meta: {
    type: "problem",
    docs: { description: "Disallow keeping parts of strings and buffers that keep the whole", recommended: false },
    schema: [],
    messages: {
      keepsWhole: "`{{holder}}` keeps `{{cut}}`, and with it the whole that it was cut from. Copy the part before keeping it.",
    },
  },
  check(context, facts) {
    const { analysis } = facts;
    for (const { insertion, cut } of facts.slices())
      context.report({ node: insertion.node, messageId: "keepsWhole", data: { holder: shortSource(analysis, insertion.holder), cut: shortSource(analysis, cut) } });
  },
});
