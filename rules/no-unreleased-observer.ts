import { createHandleRule } from "../src/rule/create-handle-rule.js";

export default createHandleRule({
  name: "no-unreleased-observer",
  description: "Require observers of long-lived targets to be disconnected",
  kind: "observer",
});
