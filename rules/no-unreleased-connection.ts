import { createHandleRule } from "../src/rule/create-handle-rule.js";

export default createHandleRule({
  name: "no-unreleased-connection",
  description: "Require connections, workers and channels to be closed",
  kind: "connection",
});
