import type { Interval } from "./facts";

/** The sum of each end. */
export function sumOf(intervals: readonly Interval[]): [number, number] {
  const sum: [number, number] = [0, 0];
  for (const [low, high] of intervals) {
    sum[0] += low;
    sum[1] += high;
  }
  return sum;
}

/** The least of each end; in a loop, since a call cannot take the communes of a large country. */
export function leastOf(intervals: readonly Interval[]): [number, number] {
  const least: [number, number] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const [low, high] of intervals) {
    least[0] = Math.min(least[0], low);
    least[1] = Math.min(least[1], high);
  }
  return least;
}
