import type { LifecycleRow } from "../schema.js";

/** Classes: the methods whose name says that they end the instance, and the hooks of the platform and of React. */
export const classes: readonly LifecycleRow[] = [
  {
    id: "class",
    label: "class",
    owner: { form: "class" },
    teardown: [
      "dispose", "destroy", "disposeInternal", "teardown", "tearDown", "[Symbol.dispose]", "[Symbol.asyncDispose]",
      "disposeAsync", "cleanup", "cleanUp", "unmount", "onDestroy", "onDispose", "willDestroy", "onUnload", "beforeDestroy",
    ],
    weakTeardown: [
      "close", "clear", "onClose", "disconnect", "deactivate", "stop", "cancel", "detach", "reset", "end", "shutdown", "abort",
      "unbind", "unsubscribe", "unregister", "remove", "onRemove", "disable", "uninstall", "release", "terminate", "kill",
    ],
    docs: "https://github.com/tc39/proposal-explicit-resource-management",
  },
  {
    id: "custom-element",
    label: "custom element",
    owner: { form: "class", extends: ["HTMLElement", "LitElement", "ReactiveElement"] },
    teardown: ["disconnectedCallback"],
    weakTeardown: [],
    docs: "https://developer.mozilla.org/docs/Web/API/Web_components/Using_custom_elements",
  },
  {
    id: "react-class",
    label: "component",
    owner: { form: "class", extends: ["Component", "PureComponent"] },
    teardown: ["componentWillUnmount"],
    weakTeardown: [],
    docs: "https://react.dev/reference/react/Component#componentwillunmount",
  },
  {
    id: "angular-hooks",
    label: "class",
    owner: { form: "class" },
    teardown: ["ngOnDestroy"],
    weakTeardown: [],
    docs: "https://angular.dev/api/core/OnDestroy",
  },
];
