/**
 * One number that a constraint adds up over units, and what it must come to.
 * - `at-least`: a sum that must reach `need` · `exactly`: a sum that must be `need`
 * - `witness`: 0 someone belongs and none of them shows it, 1 nobody belongs, 2 someone shows it; 0 is refused
 * - `link`: bit 1 where a unit falls short, bit 2 where the unit above takes its step; both together are refused
 */
export type AxisKind = "at-least" | "exactly" | "witness" | "link";

export interface Axis {
  readonly kind: AxisKind;
  readonly need: number;
  /**
   * Others give to it as well: nothing is cut off yet, and of an `at-least` sum `need` is what it must come to here all
   * the same.
   */
  readonly isOpen?: boolean;
}

/** Whether it is a sum of numbers. */
export const isSum = ({ kind }: Pick<Axis, "kind">): boolean => kind === "at-least" || kind === "exactly";

/** What a unit gives that does not belong. */
export const neutral = ({ kind }: Axis): number => (kind === "witness" ? 1 : 0);

export function join({ kind }: Axis, a: number, b: number): number {
  if (kind === "witness") return a === 2 || b === 2 ? 2 : Math.min(a, b);
  return kind === "link" ? a | b : a + b;
}

export function accepts({ kind, need, isOpen }: Axis, total: number): boolean {
  if (kind === "at-least") return total >= need;
  if (isOpen) return true;
  if (kind === "exactly") return total === need;
  return kind === "witness" ? total > 0 : total !== 3;
}

/** Whether one number is at least as good as another, whatever is still to come. */
export function isAsGood({ kind }: Axis, a: number, b: number): boolean {
  if (a === b) return true;
  if (kind === "exactly") return false;
  return kind === "link" ? (a & b) === a : a > b;
}
