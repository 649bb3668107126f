import type {
  CommuneRecord,
  DistrictRecord,
  Mark,
  Origin,
  PlanIndex,
  Recognition,
  Standard,
  Stated,
  Unit,
} from "@ntm-kit/core";
import { statedNumber } from "../../cells/number-cell";
import { statedQuantities } from "../../cells/quantities";
import { slotOf } from "../../tables/frame";
import { frameTime, rowTime } from "../../tables/row-time";
import { type ValueTime, valueTime } from "../../tables/value-time";
import { isToCome } from "../../text/nature";
import { isYearOfClaim, readStandardClaim } from "../../text/standard-claim";
import { isProvenOnly, levelSlot, type RowClaims, yearIn } from "./claims";
import type { CommuneRow, CommuneTable } from "./commune-table";
import type { MarkCell } from "./marks";
import type { Mutable } from "./mutable";

/**
 * Records of the rows that count: the first row of each commune of the plan. Districts in a recognition list give their
 * own standard. Where a table is of another nature or time than the one beside it, a row without values of it has no
 * record.
 */
export function communeRecords(table: CommuneTable): { communes: CommuneRecord[]; districts: DistrictRecord[] } {
  const communes = table.rows.flatMap((row) =>
    row.unit && table.frame.index.isCommune(row.unit) && isFirst(row) ? [communeRecord(table, row, row.unit)] : [],
  );
  return {
    communes: table.isOfOtherTime ? communes.filter(saysAnything) : communes,
    districts: districtRecords(table),
  };
}

const saysAnything = ({ marks, total, claims, openClaims, quantities }: CommuneRecord): boolean =>
  total !== undefined ||
  quantities !== undefined ||
  openClaims !== undefined ||
  Object.keys(marks).length + Object.keys(claims).length > 0;

/** The first of its unit in the table, or the first in its own block. */
const isFirst = ({ duplicateOf, isMisplaced }: CommuneRow): boolean =>
  !duplicateOf || (duplicateOf.isMisplaced && !isMisplaced);

function communeRecord(table: CommuneTable, row: CommuneRow, unit: Unit): CommuneRecord {
  const { view } = table.frame;
  const time = rowTime(table.frame, row);
  // Also one that cannot be: the check of records tells it, to whoever reads them too, and no count takes it.
  const total = row.total && statedNumber(view, row.line, row.total);
  const claims = withoutDenials(table, row, time, claimsOf(table, row));
  const open = openClaims(row, claims, table.frame.index);
  const recognitions = recognitionsOf(table, row, claims);
  const isOfStandard = !table.set || table.set.standard === table.frame.index.plainStandard;
  const { quantities } = statedQuantities(table.frame, row.line);
  // Made for every row of a run: what most rows lack is set when it is there, since spreading an object for each costs
  // more.
  const record: Mutable<CommuneRecord> = {
    unit: unit.id,
    origin: view.origin(row.line, row.nameSlot),
    ...time,
    marks: isOfStandard ? marksOf(table, row) : {},
    claims,
  };
  if (total && isOfStandard) record.total = total;
  if (quantities) record.quantities = quantities;
  if (recognitions.length > 0) record.recognitions = recognitions;
  if (row.isMisplaced) record.isMisplaced = true;
  if (table.form.isList) record.isListed = true;
  if (open.length > 0) {
    record.openClaims = open;
    record.openOrigin = view.origin(row.line, openSlot(row));
  }
  return record;
}

/**
 * What is planned or applied for as a whole denies nothing. Only a list of results denies what one of its sections
 * plans: "II. Xã đăng ký đạt chuẩn".
 */
function withoutDenials(
  { frame }: CommuneTable,
  row: CommuneRow,
  { nature = "result" }: ValueTime,
  claims: CommuneRecord["claims"],
): CommuneRecord["claims"] {
  if (nature === "result") return claims;
  const isPlanned = isToCome(frameTime(frame).nature);
  if (!isPlanned && row.listedAs) return claims;
  return Object.fromEntries(Object.entries(claims).filter(([, claim]) => claim?.value === true));
}

/** Standards of which something is written that could not be read. */
function openClaims(
  { claims: { own, level, open } }: CommuneRow,
  claims: CommuneRecord["claims"],
  { standardIds }: PlanIndex,
): Standard[] {
  const isOpen = level?.says === "unknown" || level?.says === "open";
  // Nearly every row says nothing that could not be read.
  if (!isOpen && !open && own.every(({ claimed }) => claimed !== undefined)) return [];
  return standardIds.filter(
    (standard) =>
      !claims[standard] &&
      (isOpen ||
        open?.standards.includes(standard) ||
        own.some((claim) => claim.standard === standard && claim.claimed === undefined)),
  );
}

/** Where the first of them is written. */
const openSlot = ({ nameSlot, claims: { own, level, open } }: CommuneRow): number =>
  open?.slot ?? own.find((claim) => claim.claimed === undefined)?.slot ?? level?.slot ?? nameSlot;

/**
 * Whether a row says anything: a mark, a number or a total. A blank in such a row of a table that marks only what is
 * met says "not met".
 */
export function marksOf(table: CommuneTable, row: CommuneRow): Record<string, Stated<Mark>> {
  const said = row.marks.some((mark) => mark.state !== "blank");
  const zero = row.total?.value === 0;
  const blankIsNo = row.blankSaysNotMet && (said || zero);
  const marks: Record<string, Stated<Mark>> = {};
  for (const mark of row.marks) {
    const value = markValue(mark, blankIsNo);
    if (value) marks[mark.criterion] = { value, origin: table.frame.view.origin(row.line, mark.slot) };
  }
  return marks;
}

function markValue(mark: MarkCell, blankIsNo: boolean): Mark | undefined {
  switch (mark.state) {
    case "met":
    case "not-met":
      return mark.state;
    case "blank":
      return blankIsNo ? "not-met" : undefined;
    default:
      return "open";
  }
}

/** What a row claims, by one way of saying it after the other: what was claimed before stands in the way of a later one. */
function claimsOf(table: CommuneTable, row: CommuneRow): CommuneRecord["claims"] {
  const claims: Claims = {};
  claimByColumns(claims, table, row);
  claimByProof(claims, table, row);
  claimByLevel(claims, table, row);
  takeBackPlanned(claims, table, row);
  if (Object.keys(claims).length === 0) claimByList(claims, table, row);
  return claims;
}

type Claims = Partial<Record<Standard, Stated<boolean>>>;

/** Columns of the standards themselves; a blank says "no" in a row that says anything. */
function claimByColumns(claims: Claims, { frame: { view } }: CommuneTable, row: CommuneRow): void {
  for (const { standard, claimed, slot } of row.claims.own)
    if (claimed === true || (claimed === false && row.hasContent))
      claims[standard] = { value: claimed, origin: view.origin(row.line, slot) };
}

/** A table without a standard and a level, with a decision, a date or a year: who has one is recognised. */
function claimByProof(claims: Claims, { frame, form }: CommuneTable, row: CommuneRow): void {
  if (!isProvenOnly(frame, form)) return;
  const { highestSlot, year } = row.claims;
  const planned = year?.isPlanned ? year.slot : undefined;
  const proof = highestSlot ?? planned ?? slotOf(frame, "decision") ?? row.nameSlot;
  if (highestSlot !== undefined || row.hasContent)
    claims[frame.index.plainStandard] = {
      value: highestSlot !== undefined,
      origin: frame.view.origin(row.line, proof),
    };
}

/** The column of the level: the standard it names and those below it are claimed, those above it are not. */
function claimByLevel(claims: Claims, { frame: { view, index } }: CommuneTable, row: CommuneRow): void {
  const { level, open } = row.claims;
  if (!level) return;
  const origin = view.origin(row.line, level.slot);
  if (level.says === "none" || (level.says === "blank" && row.hasContent))
    for (const standard of index.standardIds) claims[standard] ??= { value: false, origin };
  const height = index.heightOf(level.says);
  if (height < 0) return;
  for (const [i, standard] of index.standardIds.entries())
    if (!claims[standard]?.value && (i <= height || !open?.standards.includes(standard)))
      claims[standard] = { value: i <= height, origin };
}

/** "NTM" beside "Dự kiến 2027" among results: what the year is of is not yet reached. */
function takeBackPlanned(claims: Claims, { frame }: CommuneTable, row: CommuneRow): void {
  const { year } = row.claims;
  if (!year?.isPlanned || isToCome(rowTime(frame, row).nature)) return;
  const planned = frame.index.standardIds.findLast((standard) => claims[standard]?.value);
  if (planned) claims[planned] = { value: false, origin: frame.view.origin(row.line, year.slot) };
}

/** Who stands in a list of those at a standard, or of those that are not. */
function claimByList(claims: Claims, { frame }: CommuneTable, row: CommuneRow): void {
  if (!row.listedAsNot && !row.listedAs) return;
  const origin = frame.view.origin(row.line, row.nameSlot);
  if (row.listedAsNot) claims[row.listedAsNot] = { value: false, origin };
  else if (row.listedAs) {
    // What a section or the year's own words plan is not yet so.
    const isPlanned = isToCome(valueTime(row.said ?? []).nature) || row.claims.year?.isPlanned === true;
    // What a column of a list of plans gives as a result is no recognition.
    const isOfPlans = isToCome(valueTime(frame.titleSaid).nature) && !isToCome(rowTime(frame, row).nature);
    if (isPlanned || !isOfPlans) claims[row.listedAs] = { value: !isPlanned, origin };
  }
}

/** By the columns of the list for the highest standard; by the words of a claim's own cell for that claim. */
function recognitionsOf(table: CommuneTable, row: CommuneRow, claims: CommuneRecord["claims"]): Recognition[] {
  if (!tellsOfRecognition(row.claims)) return [];
  const { view } = table.frame;
  const { decision, date, year, own, level } = row.claims;
  const highest = table.frame.index.standardIds.findLast((standard) => claims[standard]?.value);
  if (!highest) return [];
  const stated: Omit<Recognition, "standard"> = {
    ...(decision?.isThere ? { decision: { value: decision.text, origin: view.origin(row.line, decision.slot) } } : {}),
    ...(date?.state === "date" && date.date
      ? { date: { value: date.date, origin: view.origin(row.line, date.slot) } }
      : {}),
    ...(year?.value ? { year: { value: year.value, origin: view.origin(row.line, year.slot) } } : {}),
  };
  if (Object.keys(stated).length === 0 && !level && own.length === 0) return [];
  const said = [...own.filter(({ claimed }) => claimed), ...(level ? [{ ...level, standard: highest }] : [])];
  const inCells = said.flatMap(({ standard, slot, text }): Recognition[] => {
    const value = claimYear(text);
    const isKnown = standard === highest && (stated.year !== undefined || stated.date !== undefined);
    return value === undefined || isKnown ? [] : [{ standard, year: { value, origin: view.origin(row.line, slot) } }];
  });
  const ofHighest = inCells.find(({ standard }) => standard === highest);
  const others = inCells.filter((entry) => entry !== ofHighest);
  const whole = { standard: highest, ...ofHighest, ...stated };
  return Object.keys(whole).length > 1 ? [whole, ...others] : others;
}

function claimYear(text: string): number | undefined {
  const year = yearIn(text);
  return year !== undefined && isYearOfClaim(text, year) ? year : undefined;
}

/** Whether a row says anything of when and by what it was recognised: in most sheets of criteria none does. */
const tellsOfRecognition = ({ decision, date, year, own, level }: RowClaims): boolean =>
  decision?.isThere === true ||
  date?.date !== undefined ||
  year?.value !== undefined ||
  (level !== undefined && yearIn(level.text) !== undefined) ||
  own.some(({ text }) => yearIn(text) !== undefined);

function districtRecords(table: CommuneTable): DistrictRecord[] {
  if (!table.form.isList) return headedRecords(table);
  const { view } = table.frame;
  const records: DistrictRecord[] = [];
  for (const line of table.lines) {
    const unit = line.unit;
    if (!unit || table.frame.index.isCommune(unit)) continue;
    const row = table.rows.find((entry) => entry.line === line.line);
    const reached =
      row?.claims.highest ?? row?.listedAs ?? (row && isDenied(row, table.frame.index) ? "none" : undefined);
    if (reached !== undefined)
      records.push({
        unit: unit.id,
        origin: view.origin(line.line, line.nameSlot),
        ...rowTime(table.frame, line),
        ...statedOf(reached, table.frame.index, view.origin(line.line, row?.claims.highestSlot ?? line.nameSlot), {
          isHighest: row?.claims.level !== undefined,
        }),
        stated: {},
      });
  }
  return records;
}

/** Its own words say that it is not at the standard; a blank says nothing. */
const isDenied = ({ claims: { level, own } }: CommuneRow, { plainStandard }: PlanIndex): boolean =>
  level?.says === "none" ||
  own.some(({ standard, claimed, text }) => standard === plainStandard && claimed === false && text !== "");

/** That a unit above the communes is at a standard, and so at those below it; `isHighest`: and at none above it. */
function statedOf(
  reached: Standard | "none",
  { standardIds, plainStandard, heightOf }: PlanIndex,
  origin: Origin,
  { isHighest }: { readonly isHighest: boolean },
): Pick<DistrictRecord, "standard" | "claims"> {
  const height = reached === "none" ? -1 : heightOf(reached);
  const claims: Partial<Record<Standard, Stated<boolean>>> = {};
  for (const id of standardIds)
    if (id !== plainStandard && (heightOf(id) <= height || isHighest))
      claims[id] = { value: heightOf(id) <= height, origin };
  return {
    standard: { value: height >= 0, origin },
    ...(Object.keys(claims).length > 0 ? { claims } : {}),
  };
}

/**
 * In a sheet of criteria the row of a unit above the communes may say in the column of levels that the unit itself is
 * at the standard.
 */
function headedRecords({ frame, lines }: CommuneTable): DistrictRecord[] {
  const slot = levelSlot(frame);
  if (slot === undefined) return [];
  return lines.flatMap((line): DistrictRecord[] => {
    const { role, unit, nameSlot } = line;
    if (!unit || frame.index.isCommune(unit) || (role !== "heading" && role !== "subtotal")) return [];
    const text = frame.view.text(line.line, slot);
    // "5 xã đạt" counts its communes.
    const says = text === "" || /\d/.test(text) ? "unknown" : readStandardClaim(text, frame.index.standards);
    if (says === "unknown") return [];
    const stated = statedOf(says, frame.index, frame.view.origin(line.line, slot), { isHighest: says !== "none" });
    const origin = frame.view.origin(line.line, nameSlot);
    return [{ unit: unit.id, origin, ...rowTime(frame, line), ...stated, stated: {} }];
  });
}
