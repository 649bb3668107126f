import type { Origin } from "@ntm-kit/core";
import type { RunFinding } from "./run";

/**
 * The findings, with those of an earlier run in the place of equal ones: what was made of a finding is then known by the
 * finding itself, and only what an edit has changed is worded and sent again.
 */
export function asBefore(findings: readonly RunFinding[], before: readonly RunFinding[] = []): RunFinding[] {
  // Each counts once: of equal findings there are as many as before.
  const isTaken = new Uint8Array(before.length);
  const isFree = (i: number, finding: RunFinding): boolean => isTaken[i] === 0 && isSame(before[i], finding);
  let next = 0;
  let places: ReadonlyMap<Origin | undefined, readonly number[]> | undefined;
  return findings.map((finding) => {
    // Most stand in the order that they had.
    const isNext = next < before.length && isFree(next, finding);
    if (!isNext) places ??= byPlace(before);
    const i = isNext ? next : places?.get(finding.at)?.find((one) => isFree(one, finding));
    if (i === undefined) return finding;
    isTaken[i] = 1;
    next = i + 1;
    return before[i] ?? finding;
  });
}

function byPlace(findings: readonly RunFinding[]): ReadonlyMap<Origin | undefined, readonly number[]> {
  const places = new Map<Origin | undefined, number[]>();
  for (const [i, { at }] of findings.entries()) {
    const there = places.get(at);
    if (there) there.push(i);
    else places.set(at, [i]);
  }
  return places;
}

/** Whether two values of plain data are alike in everything. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [one, other] = [a as Readonly<Record<string, unknown>>, b as Readonly<Record<string, unknown>>];
  // Asked of tens of thousands of findings after each edit: names are counted, where lists of them would be made.
  let names = 0;
  for (const name in one) {
    if (!(name in other) || !isSame(one[name], other[name])) return false;
    names++;
  }
  for (const _name in other) names--;
  return names === 0;
}
