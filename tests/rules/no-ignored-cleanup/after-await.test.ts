import * as tsParser from "@typescript-eslint/parser";
import * as vueParser from "vue-eslint-parser";
import rule from "../../../rules/no-ignored-cleanup.js";
import { testRule } from "../../support/test-rule.js";

const vue = { filename: "file.vue", languageOptions: { parser: vueParser, parserOptions: { parser: tsParser } } };

testRule("no-ignored-cleanup", rule, {
  valid: [
    {
      name: "before the first await",
      code: `
import { onUnmounted } from "vue";
export async function useRoom() {
  onUnmounted(() => room.leave());
  const room = await join();
}`,
    },
    {
      name: "a script setup, which finds the component again",
      ...vue,
      code: `
<script setup>
import { onUnmounted, watch } from "vue";
const room = await join();
onUnmounted(() => room.leave());
watch(room.members, show);
</script>`,
    },
    { name: "a component that is named", code: `import { onUnmounted } from "vue"; async function f(instance) { await g(); onUnmounted(stop, instance); }` },
    { name: "a setup that Nuxt finds the component again for", code: `import { onUnmounted } from "vue"; export default defineNuxtComponent({ async setup() { await g(); onUnmounted(stop); } });` },
    { name: "a scope that is entered again", code: `import { onScopeDispose } from "vue"; async function f(scope) { await g(); scope.run(() => onScopeDispose(stop)); }` },
    { name: "an await in the other branch", code: `import { onUnmounted } from "vue"; async function f(a) { if (a) { await g(); } else { onUnmounted(stop); } }` },
    { name: "an await that leaves", code: `import { onUnmounted } from "vue"; async function f(a) { if (a) { await g(); return; } if (b) return await h(); onUnmounted(stop); }` },
    { name: "an await of another function", code: `import { onUnmounted } from "vue"; async function f() { run(async () => { await g(); }); onUnmounted(stop); }` },
    { name: "an await of what is registered", code: `import { onUnmounted } from "vue"; async function f() { await g(onUnmounted(stop)); }` },
    { name: "the cleanup that a watcher is handed", code: `import { watch } from "vue"; watch(source, async (value, old, onCleanup) => { await g(); onCleanup(stop); });` },
    { name: "a method of another object", code: `async function f(ref) { await g(); ref.onDestroy(stop); }` },
    { name: "a function of another library", code: `import { onDestroy } from "./hooks"; async function f() { await g(); onDestroy(stop); }` },
    { name: "a watcher that is kept", code: `import { watch } from "vue"; export async function useRoom() { await g(); const stop = watch(a, b); return stop; }` },
    { name: "a watcher made in a function that sets nothing up", code: `import { watch } from "vue"; async function save() { await g(); watch(a, b); }` },
    { name: "a callback that sets nothing up", code: `import { watch } from "vue"; on("open", async () => { await g(); watch(a, b); });` },
    { name: "a watcher at the top of a module", code: `import { watch } from "vue"; await g(); watch(a, b);` },
  ],
  invalid: [
    {
      name: "a composable of Vue",
      code: `
import { onUnmounted } from "vue";
export async function useRoom() {
  const room = await join();
  onUnmounted(() => room.leave());
}`,
      errors: [{ messageId: "registeredLate", data: { call: "onUnmounted" }, line: 5, column: 3, endLine: 5, endColumn: 34 }],
    },
    {
      name: "a setup, with an await in a branch, imported by the build",
      code: `
export default defineComponent({
  async setup() {
    if (cached) await load();
    onScopeDispose(() => room.leave());
  },
});`,
      errors: [{ messageId: "registeredLate", data: { call: "onScopeDispose" }, line: 5, column: 5, endLine: 5, endColumn: 39 }],
    },
    {
      name: "a function inside a script setup",
      ...vue,
      code: `
<script setup>
import { onBeforeUnmount, onMounted } from "vue";
onMounted(async () => {
  const room = await join();
  onBeforeUnmount(() => room.leave());
});
</script>`,
      errors: [{ messageId: "registeredLate", data: { call: "onBeforeUnmount" }, line: 6, column: 3, endLine: 6, endColumn: 38 }],
    },
    {
      name: "a loop that waits, in Solid",
      code: `
import { onCleanup } from "solid-js";
export async function follow(source) {
  for await (const item of source) show(item);
  onCleanup(() => source.close());
}`,
      errors: [{ messageId: "registeredLate", data: { call: "onCleanup" }, line: 5, column: 3, endLine: 5, endColumn: 34 }],
    },
    {
      name: "watchers",
      code: `
import { watch, watchEffect } from "vue";
const rooms = reactive([]);
export async function useRooms() {
  const own = ref(0);
  const store = useRoomStore();
  await load();
  watch(() => rooms.length, show);
  watch(() => store.rooms, show);
  watchEffect(() => show(own.value));
}`,
      errors: [
        { messageId: "watchedLate", data: { call: "watch" }, line: 8, column: 3, endLine: 8, endColumn: 34 },
        { messageId: "watchedLate", data: { call: "watch" }, line: 9, column: 3, endLine: 9, endColumn: 33 },
        { messageId: "watchedLate", data: { call: "watchEffect" }, line: 10, column: 3, endLine: 10, endColumn: 37 },
      ],
    },
  ],
});
