import { createListenerRule } from "../src/rule/create-listener-rule.js";

export default createListenerRule({
  name: "no-unreleased-listener",
  description: "Require listeners on longer-lived targets to be removed",
});
