import type { LifecycleRow } from "../schema.js";

export const solid: readonly LifecycleRow[] = [
  {
    id: "solid-effect",
    label: "effect",
    owner: { form: "effect", calls: ["createEffect", "createRenderEffect", "createComputed", "onMount"], from: ["solid-js"], end: "onCleanup" },
    teardown: [],
    weakTeardown: [],
    docs: "https://docs.solidjs.com/reference/basic-reactivity/create-effect",
  },
  {
    id: "solid-scope",
    label: "component",
    owner: { form: "scope", calls: ["onCleanup"] },
    teardown: [],
    weakTeardown: [],
    docs: "https://docs.solidjs.com/reference/lifecycle/on-cleanup",
  },
];
