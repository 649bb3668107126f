import type { RunFinding } from "./run";

/** The findings of a code, in their order. */
export type FindingsOf = (code: string) => readonly RunFinding[];

/** Findings by their codes: what looks at few of them need not look at each of tens of thousands. */
export function byCode(findings: readonly RunFinding[]): FindingsOf {
  const lists = new Map<string, RunFinding[]>();
  let last: { readonly code: string; readonly list: RunFinding[] } | undefined;
  for (const finding of findings) {
    // Checks tell of one code after the other.
    if (last?.code !== finding.code) last = { code: finding.code, list: listOf(lists, finding.code) };
    last.list.push(finding);
  }
  return (code) => lists.get(code) ?? [];
}

function listOf(lists: Map<string, RunFinding[]>, code: string): RunFinding[] {
  const known = lists.get(code);
  if (known) return known;
  const made: RunFinding[] = [];
  lists.set(code, made);
  return made;
}
