import type { Origin } from "@ntm-kit/core";
import type { RunFinding } from "./run";

/**
 * The findings, with those of an earlier run in the place of equal ones: what was made of a finding is then known by the
 * finding itself, and only what an edit has changed is worded and sent again.
 */
export function asBefore(findings: readonly RunFinding[], before: readonly RunFinding[] = []): RunFinding[] {
  if (before.length === 0) return [...findings];
  const left = new Map<Origin | undefined, RunFinding[]>();
  for (const finding of before) {
    const there = left.get(finding.at);
    if (there) there.push(finding);
    else left.set(finding.at, [finding]);
  }
  return findings.map((finding) => {
    const there = left.get(finding.at);
    const i = there?.findIndex((one) => isSame(one, finding)) ?? -1;
    // Each counts once: of equal findings there are as many as before.
    return i < 0 ? finding : (there?.splice(i, 1)[0] ?? finding);
  });
}

/** Whether two values of plain data are alike in everything. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [one, other] = [a as Readonly<Record<string, unknown>>, b as Readonly<Record<string, unknown>>];
  const names = Object.keys(one);
  if (names.length !== Object.keys(other).length) return false;
  for (const name of names) if (!(name in other) || !isSame(one[name], other[name])) return false;
  return true;
}
