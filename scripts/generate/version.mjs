/** Writes src/plugin/version.ts from package.json. */
import { readFileSync, writeFileSync } from "node:fs";

const { version } = JSON.parse(readFileSync("package.json", "utf8"));

writeFileSync(
  "src/plugin/version.ts",
  `/** Generated from package.json by \`npm run generate\`. */
export const version = ${JSON.stringify(version)};
`,
);
