import * as espree from "espree";
import * as svelteParser from "svelte-eslint-parser";
import * as vueParser from "vue-eslint-parser";
import rule from "../../../rules/no-ineffective-release.js";
import { testRule } from "../../support/test-rule.js";

const code = `
const frame = requestAnimationFrame(draw);
clearTimeout(frame);`;
const fixed = code.replace("clearTimeout", "cancelAnimationFrame");
const errors = (line: number, output: string) => [
  {
    messageId: "otherKind",
    data: { handle: "frame", label: "animation frame", right: "cancelAnimationFrame()" },
    line, column: 1, endLine: line, endColumn: 20,
    suggestions: [{ messageId: "replace", data: { old: "clearTimeout", new: "cancelAnimationFrame" }, output }],
  },
];
const script = (text: string) => `<script>${text}\n</script>`;

testRule("no-ineffective-release", rule, {
  valid: [],
  invalid: [
    { name: "espree, as a module", languageOptions: { parser: espree }, code, errors: errors(3, fixed) },
    { name: "espree, as a script", languageOptions: { parser: espree, sourceType: "script" }, code, errors: errors(3, fixed) },
    { name: "espree, as CommonJS", languageOptions: { parser: espree, sourceType: "commonjs" }, code, errors: errors(3, fixed) },
    { name: "typescript-eslint with JSX", filename: "file.tsx", code: `${code}\nexport const view = <p />;`, errors: errors(3, `${fixed}\nexport const view = <p />;`) },
    { name: "a Vue file", filename: "file.vue", languageOptions: { parser: vueParser }, code: script(code), errors: errors(3, script(fixed)) },
    { name: "a Svelte file", filename: "file.svelte", languageOptions: { parser: svelteParser }, code: script(code), errors: errors(3, script(fixed)) },
    {
      name: "casts around everything",
      filename: "file.ts",
      code: `
const all: unknown[] = [];
(all as Panel[])!.splice((all.indexOf(panel) as number), -1 as number);`,
      errors: [
        {
          messageId: "negativeCount",
          data: { call: "(all as Panel[])!.splice((all.indexOf(panel) as number), -1 as number)" },
          line: 3, column: 1, endLine: 3, endColumn: 71,
          suggestions: [
            {
              messageId: "replace",
              data: { old: "-1 as number", new: "1" },
              output: `
const all: unknown[] = [];
(all as Panel[])!.splice((all.indexOf(panel) as number), 1);`,
            },
          ],
        },
      ],
    },
  ],
});
