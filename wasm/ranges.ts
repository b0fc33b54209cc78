// Looking things up in the engine's ascending columns.

/** Index of the first value above `bound` in an ascending column; its length where there is none. */
export function firstAbove(ascending: ArrayLike<number>, bound: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) > bound) high = middle;
    else low = middle + 1;
  }
  return low;
}
