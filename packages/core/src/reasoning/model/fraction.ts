import type { Fraction } from "../../targets/exact";

/** `a - b`, exactly. */
export const minus = (a: Fraction, b: Fraction): Fraction => ({
  over: a.over * b.under - b.over * a.under,
  under: a.under * b.under,
});

export const plus = (a: Fraction, b: Fraction): Fraction => minus(a, { over: -b.over, under: b.under });
export const compare = (a: Fraction, b: Fraction): number => a.over * b.under - b.over * a.under;
export const least = (a: Fraction, b: Fraction): Fraction => (compare(b, a) < 0 ? b : a);
export const most = (a: Fraction, b: Fraction): Fraction => (compare(b, a) > 0 ? b : a);

/** `floor(a × n)` and `ceil(a × n)`, exactly. */
export function floorOf({ over, under }: Fraction, n = 1): number {
  const times = over * n;
  return (times - (((times % under) + under) % under)) / under;
}
export const ceilOf = ({ over, under }: Fraction, n = 1): number => -floorOf({ over: -over, under }, n);
export const isWhole = ({ over, under }: Fraction, n = 1): boolean => (over * n) % under === 0;
