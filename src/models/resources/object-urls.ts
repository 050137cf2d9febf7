import type { HandleRow } from "../schema.js";

/** URLs of blobs, each of which keeps its blob as long as the page. */
export const objectUrls: readonly HandleRow[] = [
  {
    id: "object-url",
    kind: "object-url",
    label: "object URL",
    keeps: "its blob",
    handle: "result",
    acquire: ["URL.createObjectURL"],
    release: [{ form: "function", call: "revokeObjectURL" }],
    lasts: "forever",
    likely: "always",
    isLent: true,
    lentTo: ["load", "loadAsync", "open", "fetch"],
    docs: "https://developer.mozilla.org/docs/Web/API/URL/createObjectURL_static",
  },
];
