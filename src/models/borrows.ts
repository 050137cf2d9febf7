import type { BorrowRow } from "./schema.js";

/** Calls that look at a value and keep nothing of it. */
export const borrows: readonly BorrowRow[] = [
  {
    id: "console",
    calls: ["console.log", "console.debug", "console.info", "console.warn", "console.error", "console.dir", "console.table"],
    docs: "https://developer.mozilla.org/docs/Web/API/console",
  },
  {
    id: "attribute",
    calls: ["setAttribute"],
    docs: "https://developer.mozilla.org/docs/Web/API/Element/setAttribute",
  },
  {
    id: "inspection",
    calls: ["Array.isArray", "Object.keys", "JSON.stringify", "Boolean", "String"],
    docs: "https://tc39.es/ecma262/",
  },
];
