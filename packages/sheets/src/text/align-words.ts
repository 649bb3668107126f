import { editDistance } from "@ntm-kit/core";

/** How one list of words is turned into another. */
export interface Alignment {
  /** Words added, left out or replaced. */
  readonly cost: number;
  /** Pairs of words that do not resemble each other, in each other's place. */
  readonly replaced: readonly (readonly [string, string])[];
}

interface Step {
  readonly cost: number;
  readonly back: readonly [number, number];
  readonly replaced?: readonly [string, string];
}

/**
 * The cheapest way from one list of words to another; undefined where it costs more than `most`. Words run together
 * cost nothing.
 */
export function align(x: readonly string[], y: readonly string[], most: number): Alignment | undefined {
  const rows: Step[][] = [Array.from({ length: y.length + 1 }, (_, j) => ({ cost: j, back: [0, 1] as const }))];
  for (const [i, word] of x.entries()) {
    const row: Step[] = [{ cost: i + 1, back: [1, 0] }];
    rows.push(row);
    let best = i + 1;
    for (const [j, other] of y.entries()) {
      const step = isNear(rows, i, j, most) ? cheapest(rows, i, j, [word, other], [x[i - 1], y[j - 1]]) : FAR;
      row.push(step);
      if (step.cost < best) best = step.cost;
    }
    if (best > most && rows[i]?.every((step) => step.cost > most)) return undefined;
  }
  const cost = costAt(rows, x.length, y.length);
  return cost > most ? undefined : { cost, replaced: replacedIn(rows, x.length, y.length) };
}

/** What it costs to turn the first `i` words into the first `j`; no way leads there before it is known. */
const costAt = (rows: readonly (readonly Step[])[], i: number, j: number): number =>
  rows[i]?.[j]?.cost ?? Number.POSITIVE_INFINITY;

/** Where every way is dearer than what is asked for, no step is looked for. */
const FAR: Step = { cost: Number.POSITIVE_INFINITY, back: [1, 1] };

/** Whether a place from which one step leads to words `i` and `j` is within the cost. */
const isNear = (rows: readonly (readonly Step[])[], i: number, j: number, most: number): boolean =>
  costAt(rows, i, j) <= most ||
  costAt(rows, i, j + 1) <= most ||
  costAt(rows, i + 1, j) <= most ||
  costAt(rows, i - 1, j) <= most ||
  costAt(rows, i, j - 1) <= most;

/** The cheapest way to have turned words `i` and `j` into each other, with all before them. */
function cheapest(
  rows: readonly (readonly Step[])[],
  i: number,
  j: number,
  [a, b]: readonly [string, string],
  [beforeA, beforeB]: readonly [string | undefined, string | undefined],
): Step {
  const both = costAt(rows, i, j);
  if (resembles(a, b, 1)) return { cost: both, back: [1, 1] };
  let best: Step = { cost: both + 1, back: [1, 1], ...(resembles(a, b, 2) ? {} : { replaced: [a, b] as const }) };
  const offer = (cost: number, back: Step["back"]): void => {
    if (cost < best.cost) best = { cost, back };
  };
  offer(costAt(rows, i, j + 1) + 1, [1, 0]);
  offer(costAt(rows, i + 1, j) + 1, [0, 1]);
  if (beforeA !== undefined && resembles(beforeA + a, b, 1)) offer(costAt(rows, i - 1, j), [2, 1]);
  if (beforeB !== undefined && resembles(a, beforeB + b, 1)) offer(costAt(rows, i, j - 1), [1, 2]);
  return best;
}

/** One slip in a word of four letters or more; a word that was badly misread has two, or one in a shorter one. */
function resembles(a: string, b: string, slips: 1 | 2): boolean {
  if (a === b) return true;
  const shorter = Math.min(a.length, b.length);
  if (shorter < (slips === 1 ? 4 : 2)) return false;
  const most = slips === 1 || shorter < 4 ? 1 : 2;
  return editDistance(a, b, most) <= most && !/\d/.test(a + b);
}

function replacedIn(rows: readonly (readonly Step[])[], i: number, j: number): (readonly [string, string])[] {
  const replaced: (readonly [string, string])[] = [];
  for (let step = rows[i]?.[j]; step && (i > 0 || j > 0); step = rows[i]?.[j]) {
    if (step.replaced) replaced.push(step.replaced);
    i -= step.back[0];
    j -= step.back[1];
  }
  return replaced;
}
