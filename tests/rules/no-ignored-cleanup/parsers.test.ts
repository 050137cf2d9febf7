import * as espree from "espree";
import * as svelteParser from "svelte-eslint-parser";
import rule from "../../../rules/no-ignored-cleanup.js";
import { testRule } from "../../support/test-rule.js";

const jsx = { parserOptions: { ecmaFeatures: { jsx: true } } };

const panel = `
export function Panel({ bus }) {
  useEffect(async () => {
    const off = await bus.listen(update);
    return () => off();
  }, []);
  return <p />;
}`;
const found = [{ messageId: "returnedFromAsync", data: { call: "useEffect" }, line: 5, column: 12, endLine: 5, endColumn: 23 }];

testRule("no-ignored-cleanup", rule, {
  valid: [],
  invalid: [
    { name: "espree with JSX", languageOptions: { parser: espree, ...jsx }, code: panel, errors: found },
    { name: "espree, as CommonJS", languageOptions: { parser: espree, sourceType: "commonjs", ...jsx }, code: panel.replace("export ", ""), errors: found },
    { name: "typescript-eslint with JSX", filename: "file.tsx", code: panel.replace("{ bus }", "{ bus }: Props"), errors: found },
    {
      name: "casts around what is returned",
      filename: "file.ts",
      code: `
useEffect(async () => {
  const off = (await bus.listen(update)) as Off;
  return off!;
}, []);`,
      errors: [{ messageId: "returnedFromAsync", data: { call: "useEffect" }, line: 4, column: 10, endLine: 4, endColumn: 14 }],
    },
    {
      name: "an instance script of Svelte",
      filename: "file.svelte",
      languageOptions: { parser: svelteParser },
      code: `
<script>
  import { onMount } from "svelte";
  onMount(async () => {
    const bus = await connect();
    return () => bus.off("change", update);
  });
  $effect(async () => {
    const bus = await connect();
    return () => bus.off("change", update);
  });
</script>`,
      errors: [
        { messageId: "returnedFromAsync", data: { call: "onMount" }, line: 6, column: 12, endLine: 6, endColumn: 43 },
        { messageId: "returnedFromAsync", data: { call: "$effect" }, line: 10, column: 12, endLine: 10, endColumn: 43 },
      ],
    },
  ],
});
