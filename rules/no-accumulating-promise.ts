import { createRule } from "../src/rule/create-rule.js";
import { shortSource } from "../src/rule/phrases.js";

export default createRule({
  name: "no-accumulating-promise",
  meta: {
    type: "problem",
    docs: { description: "Disallow racing again and again against a promise that stays pending", recommended: true },
    schema: [],
    messages: {
      accumulates:
        "Each `{{method}}` leaves a reaction on `{{promise}}` until that settles. Race once, or let go of the losers by a listener that is removed.",
    },
  },
  check(context, facts) {
    const { analysis } = facts;
    for (const { node, promise, method } of facts.accumulatingPromises())
      context.report({ node, messageId: "accumulates", data: { method, promise: shortSource(analysis, promise) } });
  },
});
