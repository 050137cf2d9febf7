import type { ResultRow } from "./schema.js";

/** Methods by which a class hands what it makes to its base, which ends it: `this._register(x)`, `this._store.add(x)`. */
export const registrars: readonly ResultRow[] = [
  {
    id: "registering-method",
    calls: ["_register", "register", "addDisposable", "_addDisposable", "registerDisposable", "toDispose", "disposeWith", "addDestroyable", "registerDestroyable", "track", "own", "autoDispose", "disposeOnDetach"],
    docs: "https://github.com/microsoft/vscode/blob/main/src/vs/base/common/lifecycle.ts",
  },
  {
    id: "inherited-store",
    calls: [
      "_store.add", "_disposables.add", "disposables.add", "_disposables.push", "disposables.push", "_toDispose.add", "toDispose.push",
      "_subscriptions.add", "subscriptions.add", "_subscriptions.push", "subscriptions.push", "subs.push", "subs.add",
    ],
    docs: "https://github.com/microsoft/vscode/blob/main/src/vs/base/common/lifecycle.ts",
  },
];
