import { createHandleRule } from "../src/rule/create-handle-rule.js";

export default createHandleRule({
  name: "no-unreleased-subscription",
  description: "Require subscriptions to longer-lived sources to be ended",
  kind: "subscription",
});
