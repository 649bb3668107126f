/** One measured claim: `ratio` must stay at or below `limit`; both sides ran in the same process, in turn. */
export interface BenchRow {
  readonly name: string;
  readonly ratio: number;
  readonly limit: number;
  /** What was measured, in milliseconds or bytes. */
  readonly detail: string;
}

/** Milliseconds that have passed, or that processors have worked for this process (collecting garbage counted in). */
export const CLOCKS = {
  wall: () => performance.now(),
  processor: () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
  },
} as const;

/**
 * Median time of two pieces of work in milliseconds, run in turn after one warm-up each, so that a slow machine slows
 * both.
 */
export async function pair(
  a: () => unknown,
  b: () => unknown,
  runs = 5,
  clock: () => number = CLOCKS.wall,
): Promise<{ a: number; b: number }> {
  const times: { a: number[]; b: number[] } = { a: [], b: [] };
  for (let run = -1; run < runs; run++)
    for (const [side, work] of [
      ["a", a],
      ["b", b],
    ] as const) {
      const start = clock();
      await work();
      if (run >= 0) times[side].push(clock() - start);
    }
  return { a: median(times.a), b: median(times.b) };
}

export const median = (values: readonly number[]): number =>
  [...values].sort((x, y) => x - y)[Math.floor(values.length / 2)]!;
export const ms = (value: number): string => `${value.toFixed(value < 10 ? 2 : 0)} ms`;
