/** How many items at the front of a list a test holds for, where it holds for none behind the first that it does not. */
export function countLeading<Item>(list: readonly Item[], holds: (item: Item) => boolean): number {
  let low = 0;
  for (let high = list.length; low < high; ) {
    const middle = (low + high) >> 1;
    if (holds(list[middle] as Item)) low = middle + 1;
    else high = middle;
  }
  return low;
}
