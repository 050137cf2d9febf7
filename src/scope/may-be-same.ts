import type { FileIndex } from "../ast/file-index.js";
import type { Node } from "../ast/types.js";
import { trace } from "./trace.js";

/** Whether two expressions go by a common name, so that they may be one object. */
export function mayBeSame(file: FileIndex, a: Node, b: Node): boolean {
  const { keys } = trace(file, b);
  for (const key of trace(file, a).keys) if (keys.includes(key)) return true;
  return false;
}

/** Whether an object may be `whole` or hang on it: `view.dom` on `view`. */
export function mayBePartOf(file: FileIndex, part: Node, whole: Node): boolean {
  const { keys } = trace(file, part);
  for (const key of trace(file, whole).keys) for (const own of keys) if (own === key || own.startsWith(`${key}.`)) return true;
  return false;
}
