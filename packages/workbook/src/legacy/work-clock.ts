/** On a machine that is busy with other things, as many times longer is waited at the most. */
const LONGEST = 6;

/**
 * Calls `onLate` once the process has worked for a time: both on the wall and of the processor. A clock on the wall
 * alone would end honest files where the machine is busy. Returns what stops it.
 *
 * @param limit - milliseconds
 */
export function startWorkClock(limit: number, onLate: () => void): () => void {
  const begin = performance.now();
  const used = process.cpuUsage();
  const look = (): void => {
    const { user, system } = process.cpuUsage(used);
    const left = Math.min(limit - (user + system) / 1000, limit * LONGEST - (performance.now() - begin));
    if (left <= 0) onLate();
    else timer = setTimeout(look, Math.max(left, 10));
  };
  let timer = setTimeout(look, limit);
  return () => clearTimeout(timer);
}
