import type { Origin } from "@ntm-kit/core";
import { type Area, holdsCell } from "../grid/address";
import { unpackPlace } from "../grid/place";
import { isFieldOf, parseField } from "../tables/field";
import type { RunFinding } from "./run";

/**
 * Drops findings that another one explains:
 *
 * 1. anything else about a cell that shows an error or holds no result;
 * 2. criteria that the sheet has no column for, in totals and claims;
 * 3. `unit/missing` for a commune that is listed under another district;
 * 4. `total/mismatch` where `summary/differs` names the same cell;
 * 5. `value/out-of-range` where `total/mismatch` names the same cell;
 * 6. `criteria/total-mismatch` of a total that cannot be;
 * 7. a decision or a date that is missing of a recognition whose year is yet to come.
 */
export function holdBack(findings: readonly RunFinding[]): RunFinding[] {
  const broken = new BrokenCells(findings.filter(isBroken));
  const unread = unreadCriteria(findings);
  const differing = new Set(findings.filter(({ code }) => code === "summary/differs").map(({ at }) => at));
  const wrongTotals = new Set(findings.filter(({ code }) => code === "total/mismatch").map(({ at }) => at));
  const impossible = new Set(findings.filter(({ code }) => code === "value/out-of-range").map(({ at }) => at));
  const misplaced = new Set(findings.filter(({ code }) => code === "unit/wrong-district").map(unitInFile));
  const toCome = new Set(findings.filter(isYearToCome).map(unitInSheet));
  return findings.filter(
    (finding) =>
      (isBroken(finding) || !broken.has(finding.at)) &&
      !(finding.code === "total/mismatch" && differing.has(finding.at)) &&
      !(finding.code === "value/out-of-range" && wrongTotals.has(finding.at)) &&
      !(finding.code === "criteria/total-mismatch" && impossible.has(finding.at)) &&
      !(isProofMissing(finding) && toCome.has(unitInSheet(finding))) &&
      !(unread.size > 0 && followsFromColumns(finding, unread.get(sheetOf(finding)))) &&
      !(finding.code === "unit/missing" && misplaced.has(unitInFile(finding))),
  );
}

const isBroken = (finding: RunFinding): boolean =>
  finding.code === "value/error" || finding.code === "value/formula-without-value";

/** Cells that show an error or hold no result; neighbours are told as one area. */
class BrokenCells {
  readonly #areas = new Map<number, Area[]>();

  constructor(findings: readonly RunFinding[]) {
    for (const { at, until = at } of findings) {
      const [from, to] = [placeAt(at), placeAt(until)];
      if (!from || !to) continue;
      const area = { top: from.row, left: from.column, bottom: to.row, right: to.column };
      this.#areas.set(from.sheetNumber, [...(this.#areas.get(from.sheetNumber) ?? []), area]);
    }
  }

  has(at: Origin | undefined): boolean {
    // Mostly there are none, and thousands of findings ask.
    if (this.#areas.size === 0) return false;
    const place = placeAt(at);
    const areas = place && this.#areas.get(place.sheetNumber);
    return place !== undefined && (areas ?? []).some((area) => holdsCell(area, place.row, place.column));
  }
}

const placeAt = (at: Origin | undefined) => (at === undefined ? undefined : unpackPlace(at));

const sheetOf = (finding: RunFinding): string => `${finding.file}\u0000${finding.sheet}`;

const unitInSheet = (finding: RunFinding): string => `${sheetOf(finding)}\u0000${finding.subject}`;

const isYearToCome = ({ code, field }: RunFinding): boolean => code === "date/in-future" && field === "year";

const isProofMissing = ({ code }: RunFinding): boolean =>
  code === "recognition/missing-decision" || code === "recognition/missing-date";

const unitInFile = (finding: RunFinding): string => `${finding.file}\u0000${finding.subject}`;

/** Numbers of the criteria without a column, by sheet. */
function unreadCriteria(findings: readonly RunFinding[]): ReadonlyMap<string, ReadonlySet<string>> {
  const sheets = new Map<string, Set<string>>();
  for (const finding of findings) {
    const field = finding.code === "column/missing" ? parseField(finding.field ?? "") : undefined;
    if (!field || !isFieldOf(field, "criterion")) continue;
    const numbers = sheets.get(sheetOf(finding)) ?? new Set();
    sheets.set(sheetOf(finding), numbers.add(field.number));
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
