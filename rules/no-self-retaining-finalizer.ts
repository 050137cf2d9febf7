import { createRule } from "../src/rule/create-rule.js";
import { dropProperties } from "../src/rule/drop-properties.js";
import { shortSource } from "../src/rule/phrases.js";

export default createRule({
  name: "no-self-retaining-finalizer",
  meta: {
    type: "problem",
    docs: { description: "Disallow finalizers that keep alive what they wait for", recommended: true },
    hasSuggestions: true,
    schema: [],
    messages: {
      heldReachesTarget:
        "The held value `{{through}}` keeps `{{target}}` alive, so it is never collected and this finalizer never runs. Hold only what the callback needs, such as an id.",
      callbackReachesTarget:
        "The callback of this registry keeps `{{target}}` alive, so it is never collected and this finalizer never runs. Make the registry where `{{target}}` is not in scope.",
      dropTarget: "Leave `{{dropped}}` out of the held value.",
    },
  },
  check(context, facts) {
    const { analysis } = facts;
    for (const { node, target, through, reason, properties } of facts.finalizers())
      context.report({
        node,
        messageId: reason,
        data: reason === "heldReachesTarget" ? { target: shortSource(analysis, target), through: shortSource(analysis, through) } : { target: shortSource(analysis, target) },
        suggest: dropProperties(analysis, properties),
      });
  },
});
