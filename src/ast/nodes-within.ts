import { type FileIndex, perFile } from "./file-index.js";
import type { Node } from "./types.js";

type Listed = "calls" | "assignments" | "returns";

const sorted: { readonly [Key in Listed]: (file: FileIndex) => readonly FileIndex[Key][number][] } = {
  calls: perFile(({ calls }) => byStart(calls)),
  assignments: perFile(({ assignments }) => byStart(assignments)),
  returns: perFile(({ returns }) => byStart(returns)),
};

/** ESLint comes by in source order, but for what some parsers hang in elsewhere. */
function byStart<T extends Pick<Node, "range">>(list: readonly T[]): readonly T[] {
  let last = 0;
  for (const { range } of list) {
    if (range[0] < last) return list.toSorted((a, b) => a.range[0] - b.range[0]);
    last = range[0];
  }
  return list;
}

/** The calls, assignments or returns inside a node, in source order. */
export function nodesWithin<Key extends Listed>(file: FileIndex, key: Key, { range: [start, end] }: Node): FileIndex[Key][number][] {
  const list: readonly FileIndex[Key][number][] = sorted[key](file);
  let low = 0;
  for (let high = list.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((list[middle] as Pick<Node, "range">).range[0] < start) low = middle + 1;
    else high = middle;
  }
  const found: FileIndex[Key][number][] = [];
  for (let index = low; ; index++) {
    const node = list[index];
    if (!node || node.range[0] >= end) break;
    if (node.range[1] <= end) found.push(node);
  }
  return found;
}
