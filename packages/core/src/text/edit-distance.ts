import { checkText } from "../check-option";

/**
 * Edits between two texts (letters changed, added, left out, two swapped), or `most + 1` where there are more.
 *
 * @example
 * editDistance("Bình Hóc", "Bình Hòa", 2); // 2
 */
export function editDistance(a: string, b: string, most: number): number {
  checkText("a", a);
  checkText("b", b);
  if (Math.abs(a.length - b.length) > most) return most + 1;
  // Costs of the row before the last one, of the last one and of this one; beside and across are those left of a cell.
  let before: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, j) => j);
  let cost = b.length;
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let best = i;
    let [beside, across] = [i, i - 1];
    for (let j = 1; j <= b.length; j++) {
      const above = last[j] ?? most;
      const isSame = a[i - 1] === b[j - 1];
      const isSwapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swapped = isSwapped ? before[j - 2] : undefined;
      cost = Math.min(above + 1, beside + 1, across + (isSame ? 0 : 1));
      if (swapped !== undefined) cost = Math.min(cost, swapped + 1);
      row.push(cost);
      if (cost < best) best = cost;
      [beside, across] = [cost, above];
    }
    if (best > most) return most + 1;
    [before, last] = [last, row];
  }
  return Math.min(last.at(-1) ?? cost, most + 1);
}
