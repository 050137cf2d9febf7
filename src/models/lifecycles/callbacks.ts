import type { CallbackRow, ComponentCallRow, StartHookRow } from "../schema.js";

/** Calls and hooks that run a function when something begins, and what becomes of what that function returns. */
export const callbacks: readonly CallbackRow[] = [
  {
    id: "svelte-mount",
    calls: ["onMount"],
    from: ["svelte"],
    position: 0,
    takes: "cleanup",
    docs: "https://svelte.dev/docs/svelte/lifecycle-hooks#onMount",
  },
  {
    id: "svelte-effect",
    calls: ["$effect", "$effect.pre"],
    position: 0,
    takes: "cleanup",
    docs: "https://svelte.dev/docs/svelte/$effect",
  },
  {
    id: "vue-hook",
    calls: ["onMounted", "onBeforeMount", "onActivated", "onUpdated"],
    from: ["vue", "@vue/runtime-core", "@vue/composition-api", "vue-demi"],
    position: 0,
    takes: "nothing",
    instead: "onUnmounted",
    docs: "https://vuejs.org/api/composition-api-lifecycle.html",
  },
  {
    id: "vue-watch-effect",
    calls: ["watchEffect", "watchPostEffect", "watchSyncEffect"],
    from: ["vue", "@vue/runtime-core", "@vue/composition-api", "vue-demi"],
    position: 0,
    takes: "nothing",
    instead: "onWatcherCleanup",
    docs: "https://vuejs.org/api/reactivity-core.html#watcheffect",
  },
  {
    id: "vue-watch",
    calls: ["watch"],
    from: ["vue", "@vue/runtime-core", "@vue/composition-api", "vue-demi"],
    position: 1,
    takes: "nothing",
    instead: "onWatcherCleanup",
    docs: "https://vuejs.org/api/reactivity-core.html#watch",
  },
  {
    id: "solid-mount",
    calls: ["onMount", "createEffect", "createRenderEffect", "createComputed"],
    from: ["solid-js"],
    position: 0,
    takes: "nothing",
    instead: "onCleanup",
    docs: "https://docs.solidjs.com/reference/lifecycle/on-mount",
  },
  {
    id: "angular-render",
    calls: ["afterNextRender", "afterRender", "afterEveryRender"],
    from: ["@angular/core"],
    position: 0,
    takes: "nothing",
    instead: "DestroyRef.onDestroy",
    docs: "https://angular.dev/api/core/afterNextRender",
  },
];

/** Methods that a framework calls when something begins, and whose result it ignores. */
export const startHooks: readonly StartHookRow[] = [
  { id: "angular-start", calls: ["ngOnInit", "ngAfterViewInit", "ngAfterContentInit"], of: "class", instead: "ngOnDestroy" },
  { id: "react-start", calls: ["componentDidMount", "componentDidUpdate"], of: "class", instead: "componentWillUnmount" },
  { id: "element-start", calls: ["connectedCallback", "firstUpdated"], of: "class", instead: "disconnectedCallback" },
  { id: "vue-start", calls: ["mounted", "created", "beforeMount"], of: "object", instead: "unmounted" },
];

/** Calls that make something which ends with the component around them, if the component is known then. */
export const componentCalls: readonly ComponentCallRow[] = [
  {
    id: "vue-cleanup",
    calls: ["onUnmounted", "onBeforeUnmount", "onScopeDispose", "onDeactivated"],
    from: ["vue", "@vue/runtime-core", "@vue/composition-api", "vue-demi"],
    makes: "cleanup",
  },
  { id: "vue-watcher-cleanup", calls: ["onWatcherCleanup"], from: ["vue"], makes: "cleanup" },
  { id: "vueuse-cleanup", calls: ["tryOnScopeDispose", "tryOnUnmounted", "tryOnBeforeUnmount"], from: ["@vueuse/core", "@vueuse/shared"], makes: "cleanup" },
  { id: "solid-cleanup", calls: ["onCleanup"], from: ["solid-js"], makes: "cleanup" },
  { id: "svelte-cleanup", calls: ["onDestroy"], from: ["svelte"], makes: "cleanup" },
  { id: "vue-watcher", calls: ["watch", "watchEffect", "watchPostEffect", "watchSyncEffect"], from: ["vue", "@vue/runtime-core", "@vue/composition-api", "vue-demi"], makes: "watcher" },
];
