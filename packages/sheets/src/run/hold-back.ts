import type { Origin } from "@ntm-kit/core";
import { type Area, holdsCell } from "../grid/address";
import { unpackPlace } from "../grid/place";
import { isFieldOf, parseField } from "../tables/field";
import type { FindingsOf } from "./by-code";
import type { RunFinding } from "./run";

/**
 * Findings that another one explains:
 *
 * 1. anything else about a cell that shows an error or holds no result;
 * 2. criteria that the sheet has no column for, in totals and claims;
 * 3. `unit/missing` for a commune that is listed under another district;
 * 4. `total/mismatch` where `summary/differs` names the same cell;
 * 5. `value/out-of-range` where `total/mismatch` names the same cell;
 * 6. `criteria/total-mismatch` of a total that cannot be;
 * 7. a decision or a date that is missing of a recognition whose year is yet to come.
 */
export function heldBack(findings: readonly RunFinding[], findingsOf: FindingsOf): RunFinding[] {
  const broken = new BrokenCells(BROKEN.flatMap(findingsOf));
  const unread = unreadCriteria(findingsOf("column/missing"));
  const isWithoutColumn = (finding: RunFinding): boolean =>
    unread.size > 0 && followsFromColumns(finding, unread.get(sheetOf(finding)));
  const placesOf = (code: string) => new Set(findingsOf(code).map(({ at }) => at));
  const differing = placesOf("summary/differs");
  const wrongTotals = placesOf("total/mismatch");
  const impossible = placesOf("value/out-of-range");
  const misplaced = new Set(findingsOf("unit/wrong-district").map(unitInFile));
  const toCome = new Set(findingsOf("date/in-future").filter(isYear).map(unitInSheet));
  const proofs = ["recognition/missing-decision", "recognition/missing-date"].flatMap(findingsOf);
  return [
    ...(broken.areAny ? findings.filter((finding) => !isBroken(finding) && broken.has(finding.at)) : []),
    ...findingsOf("criteria/total-mismatch").filter(
      (finding) => impossible.has(finding.at) || isWithoutColumn(finding),
    ),
    ...findingsOf("standard/incomplete-criteria").filter(isWithoutColumn),
    ...findingsOf("unit/missing").filter((finding) => misplaced.has(unitInFile(finding))),
    ...findingsOf("total/mismatch").filter(({ at }) => differing.has(at)),
    ...findingsOf("value/out-of-range").filter(({ at }) => wrongTotals.has(at)),
    ...proofs.filter((finding) => toCome.has(unitInSheet(finding))),
  ];
}

/** Findings of cells that have no value to be looked at. */
const BROKEN: readonly string[] = ["value/error", "value/formula-without-value"];
const isBroken = ({ code }: RunFinding): boolean => BROKEN.includes(code);

/** Cells that show an error or hold no result; neighbours are told as one area. */
class BrokenCells {
  readonly #areas = new Map<number, Area[]>();

  constructor(findings: readonly RunFinding[]) {
    for (const { at, until = at } of findings) {
      const [from, to] = [placeAt(at), placeAt(until)];
      if (!from || !to) continue;
      const area = { top: from.row, left: from.column, bottom: to.row, right: to.column };
      const there = this.#areas.get(from.sheetNumber);
      if (there) there.push(area);
      else this.#areas.set(from.sheetNumber, [area]);
    }
  }

  get areAny(): boolean {
    return this.#areas.size > 0;
  }

  has(at: Origin | undefined): boolean {
    const place = placeAt(at);
    const areas = place && this.#areas.get(place.sheetNumber);
    return place !== undefined && (areas ?? []).some((area) => holdsCell(area, place.row, place.column));
  }
}

const placeAt = (at: Origin | undefined) => (at === undefined ? undefined : unpackPlace(at));

const sheetOf = (finding: RunFinding): string => `${finding.file}\u0000${finding.sheet}`;

const unitInSheet = (finding: RunFinding): string => `${sheetOf(finding)}\u0000${finding.subject}`;

const isYear = ({ field }: RunFinding): boolean => field === "year";

const unitInFile = (finding: RunFinding): string => `${finding.file}\u0000${finding.subject}`;

/** Numbers of the criteria without a column, by sheet. */
function unreadCriteria(findings: readonly RunFinding[]): ReadonlyMap<string, ReadonlySet<string>> {
  const sheets = new Map<string, Set<string>>();
  for (const finding of findings) {
    const field = parseField(finding.field ?? "");
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
