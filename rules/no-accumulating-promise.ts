import { type RetentionMessages, reportRetained, retentionTexts } from "../src/rule/create-retention-rule.js";
import { createRule } from "../src/rule/create-rule.js";
import { shortSource } from "../src/rule/phrases.js";

const resolvers: RetentionMessages = {
  grows: ["keptPending", "`{{holder}}` keeps {{held}}, and with it all that waits for its promise: nothing takes it out again. Remove it when the promise settles, and settle all of them at the end."],
};

export default createRule({
  name: "no-accumulating-promise",
  meta: {
    type: "problem",
    docs: { description: "Disallow piling up reactions on a promise or signal that stays pending", recommended: true },
    schema: [],
    messages: {
      accumulates:
        "Each `{{method}}` leaves a reaction on `{{promise}}` until that settles. Race once, or let go of the losers by a listener that is removed.",
      accumulatesSignals:
        "`{{promise}}` keeps each signal made here as long as that has a listener. Remove the listener when the work is done, or abort the signal.",
      ...retentionTexts(resolvers),
    },
  },
  check(context, facts) {
    const { analysis } = facts;
    for (const { node, promise, method } of facts.accumulatingPromises())
      context.report({ node, messageId: method === "AbortSignal.any" ? "accumulatesSignals" : "accumulates", data: { method, promise: shortSource(analysis, promise) } });
    reportRetained(context, facts, "resolver", resolvers);
  },
});
