/** Generated from the files of this folder by `npm run generate`. */
import type { RuleModule } from "../src/rule/create-rule.js";
import noUnreleasedListener from "./no-unreleased-listener.js";

export const rules: Record<string, RuleModule> = {
  "no-unreleased-listener": noUnreleasedListener,
};
