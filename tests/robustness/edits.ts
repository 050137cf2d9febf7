/** A piece of the source and what stands there afterwards. */
export interface Edit {
  readonly range: readonly [number, number];
  readonly text: string;
}

/** A place where a transformation can be carried out by itself: edits that belong together. */
export type Spot = readonly Edit[];

/** Carries out edits. Those at one place must read the same, so that their order does not matter. */
export function applyEdits(code: string, edits: readonly Edit[]): string {
  const unique = new Map(edits.map((edit, index) => [edit.range[0] === edit.range[1] ? index : edit.range.join("-"), edit]));
  return [...unique.values()]
    .sort((a, b) => b.range[0] - a.range[0] || b.range[1] - a.range[1])
    .reduce((text, { range, text: replacement }) => text.slice(0, range[0]) + replacement + text.slice(range[1]), code);
}
