import type { LifecycleRow } from "../schema.js";

/** Classes: the methods whose name says that they end the instance. */
export const classes: readonly LifecycleRow[] = [
  {
    id: "class",
    label: "class",
    owner: { form: "class" },
    teardown: [
      "dispose", "destroy", "disposeInternal", "teardown", "tearDown", "[Symbol.dispose]", "[Symbol.asyncDispose]",
      "disposeAsync", "cleanup", "cleanUp", "unmount", "onDestroy", "onDispose", "onUnload",
    ],
    weakTeardown: [
      "close", "clear", "onClose", "disconnect", "deactivate", "stop", "cancel", "detach", "reset", "end", "shutdown", "abort",
      "unbind", "unsubscribe", "unregister", "remove", "onRemove", "disable", "uninstall", "release", "terminate", "kill",
      "onBeforeDetach", "onAfterDetach",
    ],
    docs: "https://github.com/tc39/proposal-explicit-resource-management",
  },
];
