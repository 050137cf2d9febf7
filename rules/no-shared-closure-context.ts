import { createRule } from "../src/rule/create-rule.js";
import { shortSource } from "../src/rule/phrases.js";

export default createRule({
  name: "no-shared-closure-context",
  meta: {
    type: "problem",
    docs: { description: "Disallow keeping closures whose siblings capture what is big", recommended: false },
    schema: [],
    messages: {
      large:
        "`{{holder}}` keeps this function, and with it `{{variable}}`, which only a sibling function uses: functions of one scope share their variables. Put `{{variable}}` into a block or function of its own.",
      chain:
        "`{{holder}}` keeps this function, and with it `{{variable}}`, its own previous value, which only a sibling function uses: each value keeps the one before. Set `{{variable}}` to null when it is done.",
    },
  },
  check(context, facts) {
    const { analysis } = facts;
    for (const { insertion, kept, variable, reason } of facts.sharedContexts())
      context.report({ node: kept, messageId: reason, data: { holder: shortSource(analysis, insertion.holder), variable } });
  },
});
