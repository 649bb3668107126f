import { editDistance } from "./edit-distance";

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
  for (let i = 1; i <= x.length; i++) {
    const row: Step[] = [{ cost: i, back: [1, 0] }];
    let best = i;
    for (let j = 1; j <= y.length; j++) {
      const step = cheapest(rows, row, x, y, i, j);
      row.push(step);
      if (step.cost < best) best = step.cost;
    }
    if (best > most && (rows[i - 1]?.every((step) => step.cost > most) ?? true)) return undefined;
    rows.push(row);
  }
  const { cost } = rows[x.length]![y.length]!;
  return cost > most ? undefined : { cost, replaced: replacedIn(rows, x.length, y.length) };
}

function cheapest(
  rows: readonly (readonly Step[])[],
  row: readonly Step[],
  x: readonly string[],
  y: readonly string[],
  i: number,
  j: number,
): Step {
  const [a, b] = [x[i - 1]!, y[j - 1]!];
  const above = rows[i - 1]!;
  const isSame = resembles(a, b, 1);
  let best: Step = isSame
    ? { cost: above[j - 1]!.cost, back: [1, 1] }
    : { cost: above[j - 1]!.cost + 1, back: [1, 1], ...(resembles(a, b, 2) ? {} : { replaced: [a, b] as const }) };
  const offer = (step: Step): void => {
    if (step.cost < best.cost) best = step;
  };
  if (isSame) return best;
  offer({ cost: above[j]!.cost + 1, back: [1, 0] });
  offer({ cost: row[j - 1]!.cost + 1, back: [0, 1] });
  if (i > 1 && resembles(x[i - 2]! + a, b, 1)) offer({ cost: rows[i - 2]![j - 1]!.cost, back: [2, 1] });
  if (j > 1 && resembles(a, y[j - 2]! + b, 1)) offer({ cost: above[j - 2]!.cost, back: [1, 2] });
  return best;
}

/** One slip in a word of four letters or more; a word that was badly misread has two, or one in a shorter one. */
function resembles(a: string, b: string, slips: 1 | 2): boolean {
  if (a === b) return true;
  const shorter = Math.min(a.length, b.length);
  if (/\d/.test(a + b) || shorter < (slips === 1 ? 4 : 2)) return false;
  const most = slips === 1 || shorter < 4 ? 1 : 2;
  return editDistance(a, b, most) <= most;
}

function replacedIn(rows: readonly (readonly Step[])[], i: number, j: number): (readonly [string, string])[] {
  const replaced: (readonly [string, string])[] = [];
  while (i > 0 || j > 0) {
    const step = rows[i]![j]!;
    if (step.replaced) replaced.push(step.replaced);
    i -= step.back[0];
    j -= step.back[1];
  }
  return replaced;
}
