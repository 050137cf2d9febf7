import * as espree from "espree";
import * as svelteParser from "svelte-eslint-parser";
import * as vueParser from "vue-eslint-parser";
import rule from "../../../rules/require-super-teardown.js";
import { testRule } from "../../support/test-rule.js";

const code = `
class Panel extends Widget {
  open(model) { this._register(model.listen()); }
  dispose() {
    this.element.remove();
  }
}`;
const fixed = code.replace("remove();", "remove();\n    super.dispose();");
const errors = (line: number) => [
  {
    messageId: "handedToBase",
    data: { method: "dispose()", owner: "`Panel`", call: "super.dispose()", registrar: "this._register" },
    line, column: 3, endLine: line, endColumn: 10,
  },
];
const suggesting = (line: number, output: string) => errors(line).map((error) => ({ ...error, suggestions: [{ messageId: "callSuper", data: { call: "super.dispose()" }, output }] }));
const script = (text: string) => `<script>${text}\n</script>`;

testRule("require-super-teardown", rule, {
  valid: [],
  invalid: [
    { name: "espree, as a module", languageOptions: { parser: espree }, code, errors: suggesting(4, fixed) },
    { name: "espree, as a script", languageOptions: { parser: espree, sourceType: "script" }, code, errors: suggesting(4, fixed) },
    { name: "typescript-eslint", filename: "file.ts", code: code.replace("open(model)", "protected open(model: Model): void"), errors: suggesting(4, fixed.replace("open(model)", "protected open(model: Model): void")) },
    { name: "typescript-eslint with JSX", filename: "file.tsx", code: `${code}\nexport const view = <Panel />;`, errors: suggesting(4, `${fixed}\nexport const view = <Panel />;`) },
    { name: "a Vue file", filename: "file.vue", languageOptions: { parser: vueParser }, code: script(code), errors: suggesting(4, script(fixed)) },
    { name: "a Svelte file", filename: "file.svelte", languageOptions: { parser: svelteParser }, code: script(code), errors: suggesting(4, script(fixed)) },
  ],
});
