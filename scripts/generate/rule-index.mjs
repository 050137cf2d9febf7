/** Writes rules/index.ts from the files of rules/. */
import { readdirSync, writeFileSync } from "node:fs";

const names = readdirSync("rules")
  .filter((file) => file !== "index.ts")
  .map((file) => file.replace(/\.ts$/, ""))
  .sort();

const camelCase = (name) => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());

writeFileSync(
  "rules/index.ts",
  `/** Generated from the files of this folder by \`npm run generate\`. */
import type { RuleModule } from "../src/rule/create-rule.js";
${names.map((name) => `import ${camelCase(name)} from "./${name}.js";`).join("\n")}

export const rules: Record<string, RuleModule> = {
${names.map((name) => `  "${name}": ${camelCase(name)},`).join("\n")}
};
`,
);
