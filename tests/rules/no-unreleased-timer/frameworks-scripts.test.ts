import * as svelteParser from "svelte-eslint-parser";
import * as vueParser from "vue-eslint-parser";
import rule from "../../../rules/no-unreleased-timer.js";
import { astroParser } from "../../support/astro-parser.js";
import { testRule } from "../../support/test-rule.js";

testRule("no-unreleased-timer", rule, {
  valid: [
    {
      name: "Vue: an interval that onUnmounted clears",
      filename: "file.vue",
      languageOptions: { parser: vueParser },
      code: `
<script setup>
import { onMounted, onUnmounted, ref } from "vue";

const now = ref(Date.now());
let timer;
onMounted(() => {
  timer = setInterval(() => { now.value = Date.now(); }, 1000);
});
onUnmounted(() => clearInterval(timer));
</script>

<template><p>{{ now }}</p></template>`,
    },
    {
      name: "Vue: an interval of the <script> beside <script setup>",
      filename: "file.vue",
      languageOptions: { parser: vueParser },
      code: `
<script>
import { ref } from "vue";

const now = ref(Date.now());
setInterval(() => { now.value = Date.now(); }, 1000);
</script>

<script setup>
const start = now.value;
</script>

<template><p>{{ start }}</p></template>`,
    },
    {
      name: "Svelte: an interval at the top of the script that onDestroy clears",
      filename: "file.svelte",
      languageOptions: { parser: svelteParser },
      code: `
<script>
  import { onDestroy } from "svelte";

  let now = Date.now();
  const timer = setInterval(() => { now = Date.now(); }, 1000);
  onDestroy(() => clearInterval(timer));
</script>

<p>{now}</p>`,
    },
    {
      name: "Svelte: an interval that the cleanup of onMount clears",
      filename: "file.svelte",
      languageOptions: { parser: svelteParser },
      code: `
<script>
  import { onMount } from "svelte";

  let now = $state(Date.now());
  onMount(() => {
    const timer = setInterval(() => { now = Date.now(); }, 1000);
    return () => clearInterval(timer);
  });
</script>

<p>{now}</p>`,
    },
  ],
  invalid: [
    {
      name: "Vue: an interval at the top of <script setup>",
      filename: "file.vue",
      languageOptions: { parser: vueParser },
      settings: { leaks: { certainty: "likely" } },
      code: `
<script setup>
import { ref } from "vue";

const now = ref(Date.now());
setInterval(() => { now.value = Date.now(); }, 1000);
</script>

<template><p>{{ now }}</p></template>`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "interval",
            held: "`now`",
            remedy: "Keep what the call returns, and end it with `clearInterval(id)` in `onUnmounted()`.",
          },
          line: 6,
          column: 1,
          endLine: 6,
          endColumn: 53,
        },
      ],
    },
    {
      name: "Vue: an interval that <script setup> keeps and never clears",
      filename: "file.vue",
      languageOptions: { parser: vueParser },
      settings: { leaks: { certainty: "likely" } },
      code: `
<script setup>
import { onMounted, ref } from "vue";

const now = ref(Date.now());
let timer;
onMounted(() => {
  timer = setInterval(() => { now.value = Date.now(); }, 1000);
});
</script>

<template><p>{{ now }}</p></template>`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "interval",
            held: "`now`",
            remedy: "Call `clearInterval(timer)` in `onUnmounted()`.",
          },
          line: 8,
          column: 11,
          endLine: 8,
          endColumn: 63,
        },
      ],
    },
    {
      name: "Svelte: an interval in onMount without cleanup",
      filename: "file.svelte",
      languageOptions: { parser: svelteParser },
      settings: { leaks: { certainty: "likely" } },
      code: `
<script>
  import { onMount } from "svelte";

  let now = Date.now();
  onMount(() => {
    setInterval(() => { now = Date.now(); }, 1000);
  });
</script>

<p>{now}</p>`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "interval",
            held: "`now`",
            remedy: "Keep what the call returns, and end it with `clearInterval(id)` in the function that the effect returns.",
          },
          line: 7,
          column: 5,
          endLine: 7,
          endColumn: 51,
          suggestions: [
            {
              messageId: "keepAndReturn",
              data: { name: "id", call: "clearInterval(id)", teardown: "" },
              output: `
<script>
  import { onMount } from "svelte";

  let now = Date.now();
  onMount(() => {
    const id = setInterval(() => { now = Date.now(); }, 1000);
    return () => {
      clearInterval(id);
    };
  });
</script>

<p>{now}</p>`,
            },
          ],
        },
      ],
    },
    {
      name: "Astro: an interval of the frontmatter",
      filename: "file.astro",
      languageOptions: { parser: astroParser },
      settings: { leaks: { certainty: "likely" } },
      code: `
---
const state = { user: Astro.props.user };
setInterval(() => { state.user = null; }, 1000);
---
<p>{state.user}</p>`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "interval",
            held: "`state`",
            remedy: "Keep what the call returns, and end it with `clearInterval(id)` when it is no longer needed.",
          },
          line: 4,
          column: 1,
          endLine: 4,
          endColumn: 48,
        },
      ],
    },
  ],
});
