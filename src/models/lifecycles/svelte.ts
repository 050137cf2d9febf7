import type { LifecycleRow } from "../schema.js";

export const svelte: readonly LifecycleRow[] = [
  {
    id: "svelte-script",
    label: "component",
    owner: { form: "script", language: "svelte", end: "onDestroy" },
    teardown: [],
    weakTeardown: [],
    docs: "https://svelte.dev/docs/svelte/svelte-files",
  },
  {
    id: "svelte-effect",
    label: "effect",
    owner: { form: "effect", calls: ["onMount", "$effect", "$effect.pre", "$effect.root"], from: ["svelte"] },
    teardown: [],
    weakTeardown: [],
    docs: "https://svelte.dev/docs/svelte/$effect",
  },
  {
    id: "svelte-attachment",
    label: "effect",
    owner: { form: "attribute", names: ["@attach"] },
    teardown: [],
    weakTeardown: [],
    docs: "https://svelte.dev/docs/svelte/@attach",
  },
  {
    id: "destroy-hook",
    label: "component",
    owner: { form: "scope", calls: ["onDestroy"] },
    teardown: [],
    weakTeardown: [],
    docs: "https://svelte.dev/docs/svelte/lifecycle-hooks",
  },
];
