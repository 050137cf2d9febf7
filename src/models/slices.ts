import type { ResultRow } from "./schema.js";

/** Calls whose result is a view of the string or buffer it was cut from, and keeps all of it. */
export const slices: readonly ResultRow[] = [
  {
    id: "strings",
    calls: ["substring", "substr", "split", "match", "exec"],
    docs: "https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/String/substring",
  },
  {
    id: "buffers",
    calls: ["subarray"],
    docs: "https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/TypedArray/subarray",
  },
];
