import {
  type CommuneRecord,
  type DistrictRecord,
  type Mark,
  type Recognition,
  STANDARDS,
  type Standard,
  type Stated,
} from "@ntm-kit/core";
import { slotOf } from "../../tables/frame";
import { isProvenOnly } from "./claims";
import type { CommuneRow, CommuneTable } from "./commune-table";
import type { MarkCell } from "./marks";

/** Records of the rows that count: the first row of each commune of the plan. Districts in a recognition list give their own standard. */
export function communeRecords(table: CommuneTable): { communes: CommuneRecord[]; districts: DistrictRecord[] } {
  const rows = table.rows.filter((row) => row.unit && isFirst(row));
  const communes = rows
    .filter(({ unit }) => unit && table.frame.index.isCommune(unit))
    .map((row) => communeRecord(table, row));
  return { communes, districts: districtRecords(table) };
}

/** The first of its unit in the table, or the first in its own block. */
const isFirst = ({ duplicateOf, isMisplaced }: CommuneRow): boolean =>
  !duplicateOf || (duplicateOf.isMisplaced && !isMisplaced);

function communeRecord(table: CommuneTable, row: CommuneRow): CommuneRecord {
  const { view } = table.frame;
  const total =
    row.total && (row.total.state === "number" || row.total.state === "text-number")
      ? { value: row.total.value!, origin: view.origin(row.line, row.total.slot) }
      : undefined;
  const claims = claimsOf(table, row);
  const open = openClaims(row, claims);
  const recognition = recognitionOf(table, row, claims);
  const isOfStandard = !table.set || table.set.standard === "standard";
  return {
    unit: row.unit!.id,
    origin: view.origin(row.line, row.nameSlot),
    marks: isOfStandard ? marksOf(table, row) : {},
    ...(total && isOfStandard && Number.isInteger(total.value) ? { total } : {}),
    claims,
    ...(recognition ? { recognitions: [recognition] } : {}),
    ...(row.isMisplaced ? { isMisplaced: true } : {}),
    ...(table.form.isList ? { isListed: true } : {}),
    ...(open.length > 0 ? { openClaims: open, openOrigin: view.origin(row.line, openSlot(row)) } : {}),
  };
}

/** Standards of which something is written that could not be read. */
function openClaims({ claims: { own, level } }: CommuneRow, claims: CommuneRecord["claims"]): Standard[] {
  const isOpen = level?.says === "unknown" || level?.says === "open";
  return STANDARDS.filter(
    (standard) =>
      !claims[standard] && (isOpen || own.some((claim) => claim.standard === standard && claim.claimed === undefined)),
  );
}

/** Where the first of them is written. */
const openSlot = ({ nameSlot, claims: { own, level } }: CommuneRow): number =>
  own.find((claim) => claim.claimed === undefined)?.slot ?? level?.slot ?? nameSlot;

/** Whether a row says anything: a mark, a number or a total. A blank in such a row of a table that marks only what is met says "not met". */
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

function claimsOf(table: CommuneTable, row: CommuneRow): CommuneRecord["claims"] {
  const { view } = table.frame;
  const claims: Partial<Record<Standard, Stated<boolean>>> = {};
  const isSaid = row.hasContent;
  for (const claim of row.claims.own) {
    if (claim.claimed === true || (claim.claimed === false && isSaid))
      claims[claim.standard] = { value: claim.claimed, origin: view.origin(row.line, claim.slot) };
  }
  if (isProvenOnly(table.frame, table.form)) {
    const { highestSlot } = row.claims;
    const proof = highestSlot ?? slotOf(table.frame, "decision") ?? row.nameSlot;
    if (highestSlot !== undefined || isSaid)
      claims.standard = { value: highestSlot !== undefined, origin: view.origin(row.line, proof) };
  }
  const level = row.claims.level;
  if (level && (level.says === "none" || (level.says === "blank" && isSaid)))
    for (const standard of STANDARDS) claims[standard] ??= { value: false, origin: view.origin(row.line, level.slot) };
  if (level && (level.says === "standard" || level.says === "advanced" || level.says === "model")) {
    const height = STANDARDS.indexOf(level.says);
    for (const [i, standard] of STANDARDS.entries())
      if (!claims[standard]?.value)
        claims[standard] = { value: i <= height, origin: view.origin(row.line, level.slot) };
  }
  if (Object.keys(claims).length === 0 && row.listedAs)
    claims[row.listedAs] = { value: true, origin: view.origin(row.line, row.nameSlot) };
  return claims;
}

function recognitionOf(table: CommuneTable, row: CommuneRow, claims: CommuneRecord["claims"]): Recognition | undefined {
  const { view } = table.frame;
  const highest = [...STANDARDS].reverse().find((standard) => claims[standard]?.value);
  if (!highest) return undefined;
  const { decision, date, year } = row.claims;
  const stated: Omit<Recognition, "standard"> = {
    ...(decision?.isThere ? { decision: { value: decision.text, origin: view.origin(row.line, decision.slot) } } : {}),
    ...(date?.state === "date" && date.date
      ? { date: { value: date.date, origin: view.origin(row.line, date.slot) } }
      : {}),
    ...(year?.value ? { year: { value: year.value, origin: view.origin(row.line, year.slot) } } : {}),
  };
  return Object.keys(stated).length > 0 ? { standard: highest, ...stated } : undefined;
}

function districtRecords(table: CommuneTable): DistrictRecord[] {
  if (!table.form.isList) return [];
  const { view } = table.frame;
  const records: DistrictRecord[] = [];
  for (const line of table.lines) {
    const unit = line.unit;
    if (!unit || table.frame.index.isCommune(unit)) continue;
    const row = table.rows.find((entry) => entry.line === line.line);
    if (row?.claims.highest ?? row?.listedAs)
      records.push({
        unit: unit.id,
        origin: view.origin(line.line, line.nameSlot),
        standard: { value: true, origin: view.origin(line.line, row?.claims.highestSlot ?? line.nameSlot) },
        stated: {},
      });
  }
  return records;
}
