import type { CollectionRow } from "./schema.js";

const BUILT_IN = "https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects";

/** The collections of the language, and what puts something into them or takes it out. */
export const collections: readonly CollectionRow[] = [
  {
    id: "Array",
    adds: [
      { call: "push", from: 0 },
      { call: "unshift", from: 0 },
      { call: "splice", from: 2 },
    ],
    removes: ["pop", "shift", "splice", "fill", "copyWithin"],
    docs: `${BUILT_IN}/Array`,
  },
  { id: "Set", adds: [{ call: "add", from: 0 }], removes: ["delete", "clear"], weak: "WeakSet", docs: `${BUILT_IN}/Set` },
  { id: "Map", adds: [{ call: "set", key: 0, from: 1 }], removes: ["delete", "clear"], weak: "WeakMap", docs: `${BUILT_IN}/Map` },
  { id: "WeakMap", adds: [], removes: ["delete"], isWeak: true, docs: `${BUILT_IN}/WeakMap` },
  { id: "Object", adds: [], removes: [], docs: `${BUILT_IN}/Object` },
];
