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
  {
    id: "vue-options",
    label: "component",
    owner: {
      form: "class",
      extends: ["Vue"],
      methods: ["beforeCreate", "created", "beforeMount", "mounted", "activated", "deactivated", "beforeUnmount", "unmounted", "beforeDestroy", "destroyed"],
    },
    teardown: ["beforeUnmount", "unmounted", "beforeDestroy", "destroyed"],
    weakTeardown: ["deactivated", "beforeRouteLeave"],
    docs: "https://vuejs.org/api/options-lifecycle.html",
  },
  {
    id: "vue-hook-events",
    label: "component",
    owner: { form: "scope", calls: ["$once", "$on"], events: ["hook:beforeDestroy", "hook:destroyed"] },
    teardown: [],
    weakTeardown: [],
    docs: "https://v2.vuejs.org/v2/guide/components-edge-cases.html#Programmatic-Event-Listeners",
  },
  {
    id: "vue-watch-effect",
    label: "effect",
    owner: { form: "effect", calls: ["watchEffect", "watchPostEffect", "watchSyncEffect"], from: ["vue"], end: "onWatcherCleanup" },
    teardown: [],
    weakTeardown: [],
    docs: "https://vuejs.org/api/reactivity-core.html#watcheffect",
  },
  {
    id: "vue-watch",
    label: "effect",
    owner: { form: "effect", calls: ["watch"], from: ["vue", "@vue/runtime-core", "@vue/composition-api", "vue-demi"], position: 1, end: "onWatcherCleanup" },
    teardown: [],
    weakTeardown: [],
    docs: "https://vuejs.org/api/reactivity-core.html#watch",
  },
];
