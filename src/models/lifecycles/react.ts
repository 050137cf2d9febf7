import type { LifecycleRow } from "../schema.js";

/** React, and Preact under the same names. */
export const react: readonly LifecycleRow[] = [
  {
    id: "react-effect",
    label: "effect",
    owner: {
      form: "effect",
      calls: ["useEffect", "useLayoutEffect", "useInsertionEffect", "useIsomorphicLayoutEffect", "useEnhancedEffect", "useEffectOnce", "useUpdateEffect"],
    },
    teardown: [],
    weakTeardown: [],
    docs: "https://react.dev/reference/react/useEffect",
  },
  {
    id: "react-ref-callback",
    label: "effect",
    owner: { form: "attribute", names: ["ref"] },
    teardown: [],
    weakTeardown: [],
    docs: "https://react.dev/reference/react-dom/components/common#ref-callback",
  },
  {
    id: "composable",
    label: "hook",
    owner: { form: "composable", prefix: "use" },
    teardown: [],
    weakTeardown: [],
    docs: "https://react.dev/learn/reusing-logic-with-custom-hooks",
  },
  {
    id: "react-class",
    label: "component",
    owner: { form: "class", extends: ["Component", "PureComponent"], from: ["react", "preact", "preact/compat", "inferno"], methods: ["componentDidMount", "componentWillUnmount"] },
    teardown: ["componentWillUnmount"],
    weakTeardown: [],
    docs: "https://react.dev/reference/react/Component#componentwillunmount",
  },
];
