/** Scaffolds a rule: `npm run new-rule NAME`. */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

const [name, ...rest] = process.argv.slice(2);
if (name === undefined || rest.length > 0) fail("Usage: npm run new-rule NAME");
if (!/^(no|require|prefer)(-[a-z]+)+$/.test(name)) {
  fail(`"${name}" is no name for a rule: use lower case words joined by "-", beginning with no-, require- or prefer-.`);
}

const files = {
  [`rules/${name}.ts`]: `import { createRule } from "../src/rule/create-rule.js";

export default createRule({
  name: "${name}",
  meta: {
    type: "problem",
    docs: { description: "Disallow what this rule finds", recommended: false },
    schema: [],
    messages: { neverReleased: "\`{{holder}}\` keeps {{held}} alive." },
  },
  check() {
    // Report each leak that the facts of the file show.
  },
});
`,
  [`tests/rules/${name}.test.ts`]: `import rule from "../../rules/${name}.js";
import { testRule } from "../support/test-rule.js";

testRule("${name}", rule, {
  valid: [{ name: "code that releases what it takes", code: "" }],
  invalid: [
    {
      name: "code that does not",
      code: "",
      errors: [{ messageId: "neverReleased", data: { holder: "window", held: "this" }, line: 1, column: 1 }],
    },
  ],
});
`,
  [`docs/rules/${name}.md`]: `<!-- end auto-generated rule header -->

What leaks, why, and what it costs.

## Examples

What leaks:

\`\`\`js incorrect owner
\`\`\`

\`\`\`js correct owner
\`\`\`

## When not to use it
`,
  [`tests/proofs/${name}.mjs`]: `/** @type {Record<string, import("./proof.mjs").Proof>} */
export default {
  owner: { run: ({ Owner }, { track }) => track(new Owner()).destroy() },
};
`,
};

const existing = Object.keys(files).find((file) => existsSync(file));
if (existing !== undefined) fail(`${existing} exists already.`);

for (const [file, text] of Object.entries(files)) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(`Wrote ${file}`);
}
console.log('Now run "npm run generate", then write the test, the rule, its page and the proofs of its examples.');

function fail(message) {
  console.error(message);
  process.exit(2);
}
