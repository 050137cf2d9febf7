import type { ResultRow } from "./schema.js";

/** Calls that return something big. */
export const large: readonly ResultRow[] = [
  {
    id: "buffers",
    calls: [
      "ArrayBuffer", "SharedArrayBuffer", "Uint8Array", "Uint8ClampedArray", "Int8Array", "Uint16Array", "Int16Array", "Uint32Array", "Int32Array",
      "Float32Array", "Float64Array", "Buffer.alloc", "Buffer.allocUnsafe", "Buffer.concat", "arrayBuffer", "Blob", "blob", "getImageData", "OffscreenCanvas",
    ],
    docs: "https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/ArrayBuffer",
  },
  {
    id: "lists and texts",
    calls: ["Array", "repeat", "readFile", "readFileSync", "structuredClone"],
    docs: "https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Array/Array",
  },
];
