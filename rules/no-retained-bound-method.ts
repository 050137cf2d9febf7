import { type RetentionMessages, reportRetained, retentionTexts } from "../src/rule/create-retention-rule.js";
import { createRule } from "../src/rule/create-rule.js";
import { retentionRepairMessages } from "../src/rule/suggest-retention.js";

const messages: RetentionMessages = {
  grows: [
    "neverRemoved",
    "`{{holder}}` keeps {{held}} alive through this function: nothing takes it out again. Keep the function, and remove it when its owner ends.",
  ],
  slot: ["keptInSlot", "`{{holder}}` keeps {{held}} alive through this function, until the next one takes its place. Clear it when its owner ends."],
};

export default createRule({
  name: "no-retained-bound-method",
  meta: {
    type: "problem",
    docs: { description: "Disallow handing bound methods to long-lived places that never let go of them", recommended: true },
    schema: [
      {
        type: "object",
        properties: { selfBound: { type: "string", enum: ["escaping", "always"], description: "Whether a bound method on its own object is reported only where it escapes." } },
        additionalProperties: false,
      },
    ],
    defaultOptions: [{ selfBound: "escaping" }],
    hasSuggestions: true,
    messages: {
      ...retentionTexts(messages),
      ...retentionRepairMessages("boundMethod"),
      boundToItself: "`{{field}}` ties this object to itself through a function. Call the method where it is needed instead, or bind it in the place that needs it.",
    },
  },
  check(context, facts) {
    reportRetained(context, facts, "boundMethod", messages);
    if (context.options[0]?.selfBound !== "always") return;
    for (const { node, field } of facts.selfBound()) context.report({ node, messageId: "boundToItself", data: { field } });
  },
});
