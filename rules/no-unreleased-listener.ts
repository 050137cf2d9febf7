import { createRule } from "../src/rule/create-rule.js";

export default createRule({
  name: "no-unreleased-listener",
  meta: {
    type: "problem",
    docs: { description: "Require listeners on longer-lived targets to be removed", recommended: true },
    schema: [],
    messages: { neverReleased: "x" },
  },
  create() {
    return {};
  },
});
