import type { SetupRow } from "./schema.js";

/** Hooks in pairs: what a base class does in the one, it takes back in the other. */
export const setups: readonly SetupRow[] = [
  {
    id: "custom-element-setup",
    setup: ["connectedCallback"],
    teardown: ["disconnectedCallback"],
    isHook: true,
    docs: "https://developer.mozilla.org/docs/Web/API/Web_components/Using_custom_elements",
  },
  {
    id: "angular-setup",
    setup: ["ngOnInit", "ngAfterViewInit", "ngAfterContentInit"],
    teardown: ["ngOnDestroy"],
    isHook: true,
    docs: "https://angular.dev/guide/components/lifecycle",
  },
  {
    id: "react-setup",
    setup: ["componentDidMount", "UNSAFE_componentWillMount", "componentWillMount"],
    teardown: ["componentWillUnmount"],
    isHook: true,
    docs: "https://react.dev/reference/react/Component#componentdidmount",
  },
  {
    id: "mount-setup",
    setup: ["mount", "didMount", "onMount"],
    teardown: ["unmount"],
    isHook: false,
    docs: "https://vuejs.org/api/application.html#app-unmount",
  },
  {
    id: "test-setup",
    setup: ["setUp", "setup"],
    teardown: ["tearDown", "teardown"],
    isHook: false,
    docs: "https://en.wikipedia.org/wiki/XUnit",
  },
];
