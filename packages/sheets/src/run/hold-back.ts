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
  const { broken, unread, differing, wrongTotals, impossible, misplaced, toCome } = explanationsIn(findings);
  const isExplained = (finding: RunFinding): boolean => {
    switch (finding.code) {
      case "total/mismatch":
        return differing.has(finding.at);
      case "value/out-of-range":
        return wrongTotals.has(finding.at);
      case "criteria/total-mismatch":
        return impossible.has(finding.at) || followsFromColumns(finding, unread);
      case "standard/incomplete-criteria":
        return followsFromColumns(finding, unread);
      case "recognition/missing-decision":
      case "recognition/missing-date":
        return toCome.size > 0 && toCome.has(unitInSheet(finding));
      case "unit/missing":
        return misplaced.size > 0 && misplaced.has(unitInFile(finding));
      default:
        return false;
    }
  };
  return findings.filter((finding) => (isBroken(finding) || !broken.has(finding.at)) && !isExplained(finding));
}

/** What explains others, found in one look at the findings: there may be one for each of thousands of rows. */
function explanationsIn(findings: readonly RunFinding[]) {
  const broken = new BrokenCells();
  const unread = new Map<string, Set<string>>();
  const [differing, wrongTotals, impossible] = [new Set<unknown>(), new Set<unknown>(), new Set<unknown>()];
  const [misplaced, toCome] = [new Set<string>(), new Set<string>()];
  for (const finding of findings)
    switch (finding.code) {
      case "value/error":
      case "value/formula-without-value":
        broken.add(finding);
        break;
      case "column/missing":
        addUnread(unread, finding);
        break;
      case "summary/differs":
        differing.add(finding.at);
        break;
      case "total/mismatch":
        wrongTotals.add(finding.at);
        break;
      case "value/out-of-range":
        impossible.add(finding.at);
        break;
      case "unit/wrong-district":
        misplaced.add(unitInFile(finding));
        break;
      case "date/in-future":
        if (finding.field === "year") toCome.add(unitInSheet(finding));
    }
  return { broken, unread, differing, wrongTotals, impossible, misplaced, toCome };
}

const isBroken = (finding: RunFinding): boolean =>
  finding.code === "value/error" || finding.code === "value/formula-without-value";

/** Cells that show an error or hold no result; neighbours are told as one area. */
class BrokenCells {
  readonly #areas = new Map<number, Area[]>();

  add({ at, until = at }: RunFinding): void {
    const [from, to] = [placeAt(at), placeAt(until)];
    if (!from || !to) return;
    const area = { top: from.row, left: from.column, bottom: to.row, right: to.column };
    const there = this.#areas.get(from.sheetNumber);
    if (there) there.push(area);
    else this.#areas.set(from.sheetNumber, [area]);
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

const unitInFile = (finding: RunFinding): string => `${finding.file}\u0000${finding.subject}`;

/** Puts the number of a criterion without a column among those of its sheet. */
function addUnread(unread: Map<string, Set<string>>, finding: RunFinding): void {
  const field = parseField(finding.field ?? "");
  if (!field || !isFieldOf(field, "criterion")) return;
  const numbers = unread.get(sheetOf(finding)) ?? new Set();
  unread.set(sheetOf(finding), numbers.add(field.number));
}

/** A total that is higher by criteria without a column, or criteria missing from a claim that have none. */
function followsFromColumns(finding: RunFinding, bySheet: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  const unread = bySheet.size > 0 ? bySheet.get(sheetOf(finding)) : undefined;
  if (!unread) return false;
  const { code, params } = finding;
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
