import { createHandleRule } from "../src/rule/create-handle-rule.js";

export default createHandleRule({
  name: "no-unreleased-timer",
  description: "Require timers and frames to be cleared when their owner ends",
  kind: "timer",
});
