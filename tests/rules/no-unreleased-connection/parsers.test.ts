import * as svelteParser from "svelte-eslint-parser";
import * as vueParser from "vue-eslint-parser";
import rule from "../../../rules/no-unreleased-connection.js";
import { testRule } from "../../support/test-rule.js";

testRule("no-unreleased-connection", rule, {
  valid: [
    {
      name: "Svelte: a socket that the returned function closes",
      filename: "file.svelte",
      languageOptions: { parser: svelteParser },
      code: `
<script>
  import { onMount } from "svelte";
  import { io } from "socket.io-client";
  let rows = [];
  onMount(() => {
    const socket = io("/rows");
    socket.on("rows", (next) => { rows = next; });
    return () => socket.disconnect();
  });
</script>

<p>{rows.length}</p>`,
    },
  ],
  invalid: [
    {
      name: "Svelte: a socket of a module that the script imports",
      settings: { leaks: { certainty: "likely" } },
      filename: "file.svelte",
      languageOptions: { parser: svelteParser },
      code: `
<script>
  import { onMount } from "svelte";
  import { io as connect } from "socket.io-client";
  let rows = [];
  onMount(() => {
    const socket = connect("/rows");
    socket.on("rows", (next) => { rows = next; });
  });
</script>

<p>{rows.length}</p>`,
      errors: [
        {
          messageId: "neverReleased",
          data: { label: "socket", held: "itself", remedy: "Call `socket.disconnect()` in the function that the effect returns." },
          line: 7,
          column: 20,
          endLine: 7,
          endColumn: 36,
          suggestions: [
            {
              messageId: "returnRelease",
              data: { call: "socket.disconnect()" },
              output: `
<script>
  import { onMount } from "svelte";
  import { io as connect } from "socket.io-client";
  let rows = [];
  onMount(() => {
    const socket = connect("/rows");
    socket.on("rows", (next) => { rows = next; });
    return () => {
      socket.disconnect();
    };
  });
</script>

<p>{rows.length}</p>`,
            },
          ],
        },
      ],
    },
    {
      name: "Vue: a socket of a module that the script imports",
      settings: { leaks: { certainty: "likely" } },
      filename: "file.vue",
      languageOptions: { parser: vueParser },
      code: `
<script setup>
import { onMounted, ref } from "vue";
import { io } from "socket.io-client";
const rows = ref([]);
onMounted(() => {
  const socket = io("/rows");
  socket.on("rows", (next) => { rows.value = next; });
});
</script>

<template><p>{{ rows.length }}</p></template>`,
      errors: [
        {
          messageId: "neverReleased",
          data: { label: "socket", held: "itself", remedy: "Call `socket.disconnect()` in `onUnmounted()`." },
          line: 7,
          column: 18,
          endLine: 7,
          endColumn: 29,
        },
      ],
    },
  ],
});
