import type { RunFinding } from "./run";

/** What was made of the findings of a list, by who made it, at their places in the list. */
const memory = new WeakMap<readonly RunFinding[], Map<object, unknown[]>>();

/** By place; undefined where nothing is known yet. Whoever makes something of a finding puts it there. */
export function madeOf<T>(findings: readonly RunFinding[], maker: object): (T | undefined)[] {
  const byMaker = memory.get(findings) ?? new Map<object, unknown[]>();
  memory.set(findings, byMaker);
  let made = byMaker.get(maker);
  if (!made) byMaker.set(maker, (made = []));
  // What is kept under a maker is what that maker put there.
  return made as (T | undefined)[];
}

/**
 * A list that follows another begins with what was made of the findings that both have.
 *
 * @param places - where each stood in the list before
 */
export function takeAlong(
  findings: readonly RunFinding[],
  before: readonly RunFinding[],
  places: readonly (number | undefined)[],
): void {
  const known = memory.get(before);
  if (!known) return;
  const taken = new Map<object, unknown[]>();
  for (const [maker, made] of known)
    taken.set(
      maker,
      places.map((place) => (place === undefined ? undefined : made[place])),
    );
  memory.set(findings, taken);
}

/** A list with more findings at its end; what was made of its own holds on. */
export function withMore(findings: readonly RunFinding[], more: readonly RunFinding[]): RunFinding[] {
  const all = [...findings, ...more];
  takeAlong(all, findings, [...findings.keys()]);
  return all;
}
