import * as espree from "espree";
import * as svelteParser from "svelte-eslint-parser";
import * as vueParser from "vue-eslint-parser";
import rule from "../../../rules/no-retained-error.js";
import { testRule } from "../../support/test-rule.js";

testRule("no-retained-error", rule, {
  valid: [],
  invalid: [
    {
      name: "espree, as a script",
      languageOptions: { parser: espree, sourceType: "script" },
      code: `
var errors = [];
function load(id) {
  try {
    read(id);
  } catch (e) {
    errors.push(e);
  }
}`,
      errors: [
        {
          messageId: "keptWithStack",
          data: { holder: "errors", held: "`e`" },
          line: 7,
          column: 5,
          endLine: 7,
          endColumn: 19,
          suggestions: [
            {
              messageId: "keepPart",
              data: { part: "e.message" },
              output: `
var errors = [];
function load(id) {
  try {
    read(id);
  } catch (e) {
    errors.push(e.message);
  }
}`,
            },
            {
              messageId: "keepPart",
              data: { part: "e.stack" },
              output: `
var errors = [];
function load(id) {
  try {
    read(id);
  } catch (e) {
    errors.push(e.stack);
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "espree, as CommonJS",
      languageOptions: { parser: espree, sourceType: "commonjs" },
      code: `
const errors = [];
module.exports = function load(id) {
  try {
    read(id);
  } catch (e) {
    errors.push(e);
  }
};`,
      errors: [
        {
          messageId: "keptWithStack",
          data: { holder: "errors", held: "`e`" },
          line: 7,
          column: 5,
          endLine: 7,
          endColumn: 19,
          suggestions: [
            {
              messageId: "keepPart",
              data: { part: "e.message" },
              output: `
const errors = [];
module.exports = function load(id) {
  try {
    read(id);
  } catch (e) {
    errors.push(e.message);
  }
};`,
            },
            {
              messageId: "keepPart",
              data: { part: "e.stack" },
              output: `
const errors = [];
module.exports = function load(id) {
  try {
    read(id);
  } catch (e) {
    errors.push(e.stack);
  }
};`,
            },
          ],
        },
      ],
    },
    {
      name: "a component in JSX",
      code: `
const errors = [];
export function View({ source }) {
  return <Load source={source} onFail={() => source.open().catch((error) => errors.push(error))} />;
}`,
      errors: [
        {
          messageId: "keptWithStack",
          data: { holder: "errors", held: "`error`" },
          line: 4,
          column: 77,
          endLine: 4,
          endColumn: 95,
          suggestions: [
            {
              messageId: "keepPart",
              data: { part: "error.message" },
              output: `
const errors = [];
export function View({ source }) {
  return <Load source={source} onFail={() => source.open().catch((error) => errors.push(error.message))} />;
}`,
            },
            {
              messageId: "keepPart",
              data: { part: "error.stack" },
              output: `
const errors = [];
export function View({ source }) {
  return <Load source={source} onFail={() => source.open().catch((error) => errors.push(error.stack))} />;
}`,
            },
          ],
        },
      ],
    },
    {
      name: "a Vue file",
      filename: "file.vue",
      languageOptions: { parser: vueParser },
      code: `
<script>
const errors = [];
export default {
  methods: {
    load() {
      return read().catch((error) => errors.push(error));
    },
  },
};
</script>`,
      errors: [
        {
          messageId: "keptWithStack",
          data: { holder: "errors", held: "`error`" },
          line: 7,
          column: 38,
          endLine: 7,
          endColumn: 56,
          suggestions: [
            {
              messageId: "keepPart",
              data: { part: "error.message" },
              output: `
<script>
const errors = [];
export default {
  methods: {
    load() {
      return read().catch((error) => errors.push(error.message));
    },
  },
};
</script>`,
            },
            {
              messageId: "keepPart",
              data: { part: "error.stack" },
              output: `
<script>
const errors = [];
export default {
  methods: {
    load() {
      return read().catch((error) => errors.push(error.stack));
    },
  },
};
</script>`,
            },
          ],
        },
      ],
    },
    {
      name: "a Svelte module script",
      filename: "file.svelte",
      languageOptions: { parser: svelteParser },
      code: `
<script module>
  const errors = [];
  export function load() {
    return read().catch((error) => errors.push(error));
  }
</script>`,
      errors: [
        {
          messageId: "keptWithStack",
          data: { holder: "errors", held: "`error`" },
          line: 5,
          column: 36,
          endLine: 5,
          endColumn: 54,
          suggestions: [
            {
              messageId: "keepPart",
              data: { part: "error.message" },
              output: `
<script module>
  const errors = [];
  export function load() {
    return read().catch((error) => errors.push(error.message));
  }
</script>`,
            },
            {
              messageId: "keepPart",
              data: { part: "error.stack" },
              output: `
<script module>
  const errors = [];
  export function load() {
    return read().catch((error) => errors.push(error.stack));
  }
</script>`,
            },
          ],
        },
      ],
    },
    {
      name: "casts around everything",
      code: `
const errors: unknown[] = [];
export function load(id: string) {
  try {
    read(id);
  } catch (e) {
    (errors as Error[]).push(e as Error);
  }
}`,
      errors: [
        {
          messageId: "keptWithStack",
          data: { holder: "errors as Error[]", held: "`e`" },
          line: 7,
          column: 5,
          endLine: 7,
          endColumn: 41,
          suggestions: [
            {
              messageId: "keepPart",
              data: { part: "e.message" },
              output: `
const errors: unknown[] = [];
export function load(id: string) {
  try {
    read(id);
  } catch (e) {
    (errors as Error[]).push(e.message as Error);
  }
}`,
            },
            {
              messageId: "keepPart",
              data: { part: "e.stack" },
              output: `
const errors: unknown[] = [];
export function load(id: string) {
  try {
    read(id);
  } catch (e) {
    (errors as Error[]).push(e.stack as Error);
  }
}`,
            },
          ],
        },
      ],
    },
  ],
});
