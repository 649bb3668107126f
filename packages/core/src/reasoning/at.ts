/**
 * What stands at a place of a list that is known to be that long.
 * @throws {RangeError} where it is not, which is a fault of the program
 */
export function at<T>(list: readonly T[], place: number): T {
  const found = list[place];
  if (found === undefined) throw new RangeError(`nothing stands at ${place} of ${list.length}`);
  return found;
}

/**
 * What a map that is known to have a key has for it.
 * @throws {RangeError} where it has nothing, which is a fault of the program
 */
export function of<K, V>(map: ReadonlyMap<K, V>, key: K): V {
  const found = map.get(key);
  if (found === undefined) throw new RangeError(`nothing is known for ${String(key)}`);
  return found;
}

/** The same of numbers: where very many are looked up, a function that sees nothing but them is much faster. */
export function numberAt(list: readonly number[], place: number): number {
  const found = list[place];
  if (found === undefined) throw new RangeError(`no number stands at ${place} of ${list.length}`);
  return found;
}

/** Whether two lists hold the same, one by one. */
export const isAlike = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((one, i) => one === b[i]);
