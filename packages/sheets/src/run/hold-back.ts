import type { RunFinding } from "./run";

/**
 * Takes away what only follows from another finding: what else is wrong with a cell that shows an error or holds no result, what a sheet
 * says of criteria that it has no column for, that a commune is missing where it stands in the table of another district, that the parts of a
 * number do not give it where the communes of the run say what it should be, and that a total exceeds what there is where its parts do not give it.
 */
export function holdBack(findings: readonly RunFinding[]): RunFinding[] {
  const broken = new Set(findings.filter(isBroken).map((finding) => finding.at));
  const unread = unreadCriteria(findings);
  const differing = new Set(findings.filter(({ code }) => code === "summary/differs").map(({ at }) => at));
  const wrongTotals = new Set(findings.filter(({ code }) => code === "total/mismatch").map(({ at }) => at));
  const misplaced = new Set(findings.filter(({ code }) => code === "unit/wrong-district").map(unitInFile));
  return findings.filter(
    (finding) =>
      (finding.at === undefined || !broken.has(finding.at) || isBroken(finding)) &&
      !(finding.code === "total/mismatch" && differing.has(finding.at)) &&
      !(finding.code === "value/out-of-range" && wrongTotals.has(finding.at)) &&
      !followsFromColumns(finding, unread.get(sheetOf(finding))) &&
      !(finding.code === "unit/missing" && misplaced.has(unitInFile(finding))),
  );
}

const isBroken = (finding: RunFinding): boolean =>
  finding.code === "value/error" || finding.code === "value/formula-without-value";

const sheetOf = (finding: RunFinding): string => `${finding.file}\u0000${finding.sheet}`;

const unitInFile = (finding: RunFinding): string => `${finding.file}\u0000${finding.subject}`;

/** Numbers of the criteria without a column, by sheet. */
function unreadCriteria(findings: readonly RunFinding[]): ReadonlyMap<string, ReadonlySet<string>> {
  const sheets = new Map<string, Set<string>>();
  for (const finding of findings) {
    const number = finding.code === "column/missing" ? /^criterion\.(.+)$/.exec(finding.field ?? "")?.[1] : undefined;
    if (number === undefined) continue;
    const numbers = sheets.get(sheetOf(finding)) ?? new Set();
    sheets.set(sheetOf(finding), numbers.add(number));
  }
  return sheets;
}

/** A total that is higher by criteria without a column, or criteria missing from a claim that have none. */
function followsFromColumns({ code, params }: RunFinding, unread: ReadonlySet<string> | undefined): boolean {
  if (!unread) return false;
  if (code === "criteria/total-mismatch") {
    const above = Number(params.stated) - Number(params.counted);
    return above > 0 && above <= unread.size;
  }
  return (
    code === "standard/incomplete-criteria" &&
    String(params.missing)
      .split(", ")
      .every((number) => unread.has(number))
  );
}
