import type { LifecycleRow } from "../schema.js";

export const react: readonly LifecycleRow[] = [
  {
    id: "react-effect",
    label: "effect",
    owner: { form: "effect", calls: ["useEffect", "useLayoutEffect", "useInsertionEffect"] },
    teardown: [],
    weakTeardown: [],
    docs: "https://react.dev/reference/react/useEffect",
  },
  {
    id: "composable",
    label: "hook",
    owner: { form: "composable", prefix: "use" },
    teardown: [],
    weakTeardown: [],
    docs: "https://react.dev/learn/reusing-logic-with-custom-hooks",
  },
];
