import { createResourceRule } from "../src/rule/create-resource-rule.js";

export default createResourceRule({
  name: "no-unreleased-listener",
  description: "Require listeners on longer-lived targets to be removed",
  kind: "listener",
});
