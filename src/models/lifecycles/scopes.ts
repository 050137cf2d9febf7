import type { LifecycleRow } from "../schema.js";

/** Calls that are handed what to do when the component, scope or instance around them ends. */
export const scopes: readonly LifecycleRow[] = [
  {
    id: "disposable-closure",
    label: "instance",
    owner: { form: "disposer", calls: ["toDisposable"] },
    teardown: [],
    weakTeardown: [],
    docs: "https://code.visualstudio.com/api/references/vscode-api#Disposable",
  },
];
