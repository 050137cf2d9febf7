import { createHandleRule } from "../src/rule/create-handle-rule.js";

export default createHandleRule({
  name: "no-unreleased-object-url",
  description: "Require object URLs to be revoked",
  kind: "object-url",
});
