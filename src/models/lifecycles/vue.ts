import type { LifecycleRow } from "../schema.js";

export const vue: readonly LifecycleRow[] = [
  {
    id: "vue-script-setup",
    label: "component",
    owner: { form: "script", language: "vue", end: "onUnmounted" },
    teardown: [],
    weakTeardown: [],
    docs: "https://vuejs.org/api/sfc-script-setup.html",
  },
  {
    id: "vue-scope",
    label: "component",
    owner: { form: "scope", calls: ["onUnmounted", "onBeforeUnmount", "onScopeDispose", "tryOnScopeDispose", "tryOnUnmounted", "tryOnBeforeUnmount", "onDeactivated", "onWatcherCleanup"] },
    teardown: [],
    weakTeardown: [],
    docs: "https://vuejs.org/api/composition-api-lifecycle.html",
  },
];
