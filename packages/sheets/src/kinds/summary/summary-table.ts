import {
  type Band,
  type DistrictFigure,
  type DistrictRecord,
  figuresOf,
  type PlanIndex,
  type Standard,
  type Stated,
  type Unit,
} from "@ntm-kit/core";
import { isHeaderLine } from "../../cells/header-line";
import { readMarkCell } from "../../cells/mark-cell";
import { type NumberCell, numberCellAt, statedNumber } from "../../cells/number-cell";
import { statedQuantities } from "../../cells/quantities";
import { readShareCell } from "../../cells/share-cell";
import { splitByTime } from "../../cells/split-by-time";
import type { PlanContext } from "../../tables/context";
import { type Field, type FieldKey, fieldKey, isFieldOf, parseField, standardField } from "../../tables/field";
import type { TableFrame } from "../../tables/frame";
import { ownSlot, slotOf } from "../../tables/frame";
import { labelSaid, rowLabelSlot } from "../../tables/row-labels";
import { orderedTime, rowTime } from "../../tables/row-time";
import type { TimeSaid } from "../../tables/value-time";
import { isCarriedOver, isFoot, isPartOfRow, totalKind } from "../../text/labels";
import { isSecondBest, type UnitMatch, unitOf } from "../../text/unit-matcher";
import { setOfTable } from "../communes/set-of-table";
import { hasCriterionCounts } from "./criterion-counts";

export interface FigureCell extends NumberCell {
  /** Id of a standard, or `communes`, `meanCriteria`, `minCriteria`. */
  readonly figure: DistrictFigure;
  /** Field of its column. */
  readonly field: FieldKey;
  readonly slot: number;
}

/** How many communes meet so many criteria. */
export interface BandCell extends NumberCell {
  readonly band: Band;
  readonly slot: number;
}

/** How many communes meet a criterion. */
export interface CriterionCount extends NumberCell {
  /** Field of its column. */
  readonly field: FieldKey;
  readonly number: string;
  readonly slot: number;
}

/** A share in percent or of 1, as its column has it; `share` from 0 to 1. */
export interface ShareCell extends NumberCell {
  readonly slot: number;
  readonly share?: number;
}

/** A row of a district summary: a district, or a line of totals. */
export interface SummaryRow {
  readonly line: number;
  readonly role: "record" | "subtotal";
  readonly label: string;
  readonly nameSlot: number;
  readonly match?: UnitMatch;
  readonly unit?: Unit;
  readonly figures: readonly FigureCell[];
  readonly bands: readonly BandCell[];
  /** Of a sheet with the criteria across that counts communes; none where it gives shares of them. */
  readonly counts: readonly CriterionCount[];
  readonly shares: readonly ShareCell[];
  /** Whether the unit itself is at the plain standard, where the sheet has a column for it. */
  readonly districtStandard?: OwnStandard;
  /** The same of standards above the plain one. */
  readonly unitStandards: readonly (OwnStandard & { readonly standard: Standard })[];
  readonly duplicateOf?: SummaryRow;
  /** What the label of the row says of nature and time. */
  readonly said?: readonly TimeSaid[];
}

interface OwnStandard {
  readonly slot: number;
  readonly text: string;
  readonly says: boolean | undefined;
}

export interface SummaryTable {
  readonly frame: TableFrame;
  /** One row for each name: of several natures or times its latest result. */
  readonly rows: readonly SummaryRow[];
  /** What the same rows, or others of the same units, say of other natures and times. */
  readonly beside: readonly SummaryTable[];
  readonly headerLines: readonly number[];
  readonly noteLines: readonly number[];
  /** Criteria across it are those of the plain standard, whose marks a run has. */
  readonly isOfPlain: boolean;
}

export function readSummaryTable(frame: TableFrame, context: PlanContext): SummaryTable {
  const { rows, headerLines, noteLines } = readRows(frame, context);
  const { main, others } = splitByTime(rows, sameName, (row) => orderedTime(frame, row));
  const standard = setOfTable(frame, context)?.standard;
  const isOfPlain = standard === undefined || standard === context.index.plainStandard;
  const table = { frame, headerLines, noteLines, isOfPlain };
  const beside = others.map((own): SummaryTable => ({ ...table, rows: withDuplicates(own), beside: [] }));
  return {
    ...table,
    rows: withDuplicates(main),
    beside: [...beside, ...frame.beside.map((other) => readSummaryTable(other, context))],
  };
}

const sameName = ({ unit, label }: SummaryRow): string => unit?.id ?? label;

/**
 * A row that is a slip away from the unit or has its initial alone is second to the one that names it, wherever it
 * stands.
 */
function withDuplicates(rows: readonly SummaryRow[]): SummaryRow[] {
  const firsts = new Map<string, SummaryRow>();
  for (const row of rows) {
    if (row.role !== "record" || !row.unit) continue;
    const known = firsts.get(row.unit.id);
    if (!known || (isSecondBest(known.match) && !isSecondBest(row.match))) firsts.set(row.unit.id, row);
  }
  return rows.map((row) => {
    const first = row.role === "record" && row.unit ? firsts.get(row.unit.id) : undefined;
    return first && first !== row ? { ...row, duplicateOf: first } : row;
  });
}

/** A form of one unit alone: a row for each column that counts its communes. */
function rowsOfOne(frame: TableFrame, unit: Unit, context: PlanContext): SummaryRow[] {
  const isCounting = hasCriterionCounts(frame, context);
  return (frame.answers ?? []).map(({ line, said }) => ({
    ...readRow(frame, line, unit.name, context),
    unit,
    role: "record",
    counts: isCounting ? readCounts(frame, line) : [],
    said,
  }));
}

function readRows(frame: TableFrame, context: PlanContext): Pick<SummaryTable, "rows" | "headerLines" | "noteLines"> {
  if (frame.only) return { rows: rowsOfOne(frame, frame.only, context), headerLines: [], noteLines: [] };
  const { view } = frame;
  const nameSlot = slotOf(frame, "unit") ?? 0;
  const labelSlot = rowLabelSlot(frame);
  const isCounting = hasCriterionCounts(frame, context);
  const rows: SummaryRow[] = [];
  const headerLines: number[] = [];
  const noteLines: number[] = [];
  let named = "";
  let foot = false;
  for (let line = frame.body[0]; line < frame.body[1]; line++) {
    const cells = view.line(line).filter(({ cell, text }) => cell.value === null || text !== "");
    if (cells.length === 0) continue;
    if (isHeaderLine(frame, line, cells)) {
      headerLines.push(line);
      continue;
    }
    const said = labelSlot === undefined ? undefined : labelSaid(frame, line, labelSlot);
    const own = view.shownText(line, nameSlot);
    // A line beneath a name, with a label of its own ("Thực hiện"), tells of that name.
    const label = own || (said ? named : "") || (cells[0]?.text ?? "");
    named = label;
    const counts = isCounting ? readCounts(frame, line) : [];
    const row = { ...readRow(frame, line, label, context), counts, ...(said ? { said: [said] } : {}) };
    foot ||= !row.unit && (isFoot(label) || cells.some(({ text }) => isFoot(text)));
    if (foot || isCarriedOver(label) || isNote(row, context)) {
      noteLines.push(line);
      continue;
    }
    rows.push(row);
  }
  return { rows, headerLines, noteLines };
}

/** A name that is no district's beside no figures, or a commune that only tells more of the district above it. */
function isNote(row: SummaryRow, context: PlanContext): boolean {
  if (row.role === "subtotal" || row.unit) return false;
  if (isPartOfRow(row.label)) return true;
  if ([...row.figures, ...row.bands, ...row.counts].every(({ state }) => state === "blank")) return true;
  const match = context.units.match(row.label, undefined, { level: "commune" });
  return match.kind === "exact" || match.kind === "folded";
}

function readRow(frame: TableFrame, line: number, label: string, context: PlanContext): Omit<SummaryRow, "counts"> {
  const { view } = frame;
  const nameSlot = ownSlot(frame, "unit");
  const total = totalKind(label);
  const match = total ? undefined : context.units.match(label, undefined, { level: "district", prefer: "district" });
  const unit = match && unitOf(match);
  const districtStandard = readOwnStandard(frame, line, "districtStandard");
  const unitStandards = frame.index.standardIds.flatMap((standard) => {
    const own = readOwnStandard(frame, line, { of: "unitStandard", standard });
    return own ? [{ ...own, standard }] : [];
  });
  return {
    line,
    role: total || (unit && isAll(unit, context.index)) ? "subtotal" : "record",
    label,
    nameSlot: view.cell(line, nameSlot) ? nameSlot : (view.merge(line, nameSlot)?.fromSlot ?? nameSlot),
    figures: readFigures(frame, line),
    bands: readBands(frame, line),
    shares: readShares(frame, line),
    unitStandards,
    ...(match ? { match } : {}),
    ...(unit ? { unit } : {}),
    ...(districtStandard ? { districtStandard } : {}),
  };
}

/** A row of the root sums the others, save where it is the one unit above the communes. */
const isAll = (unit: Unit, index: PlanIndex): boolean => unit.id === index.root.id && !index.isUpper(unit);

function readFigures(frame: TableFrame, line: number): FigureCell[] {
  const { standardIds } = frame.index;
  return figuresOf(standardIds).flatMap((figure) => {
    const field = standardIds.includes(figure) ? standardField(figure, frame.index) : parseField(figure);
    const slot = field && slotOf(frame, field);
    if (field === undefined || slot === undefined) return [];
    return [{ figure, field: fieldKey(field), slot, ...numberCellAt(frame.view, line, slot) }];
  });
}

function readBands(frame: TableFrame, line: number): BandCell[] {
  return frame.columns.flatMap(({ field, slot }) => {
    if (!isFieldOf(field, "band")) return [];
    const { from, to } = field;
    return [{ band: { from, to }, slot, ...numberCellAt(frame.view, line, slot) }];
  });
}

function readCounts(frame: TableFrame, line: number): CriterionCount[] {
  return frame.columns.flatMap(({ field, slot }) => {
    if (!isFieldOf(field, "criterion")) return [];
    return [{ field: fieldKey(field), number: field.number, slot, ...numberCellAt(frame.view, line, slot) }];
  });
}

function readShares(frame: TableFrame, line: number): ShareCell[] {
  return frame.columns
    .filter((column) => column.field === "share")
    .map(({ slot }) => ({ slot, ...readShareCell(frame, line, slot) }));
}

function readOwnStandard(frame: TableFrame, line: number, field: Field): OwnStandard | undefined {
  const slot = slotOf(frame, field);
  if (slot === undefined) return undefined;
  const cell = frame.view.cell(line, slot);
  const text = frame.view.textOf(cell);
  if (!cell || (cell.kind === "text" && text === "")) return { slot, text: "", says: undefined };
  const { kind } = readMarkCell(frame.view, cell, text);
  return { slot, text, says: kind === "met" ? true : kind === "not-met" ? false : undefined };
}

export function summaryRecords(table: SummaryTable): DistrictRecord[] {
  const { view } = table.frame;
  return table.rows.flatMap((row) => {
    const { unit } = row;
    if (row.role !== "record" || !unit || table.frame.index.isCommune(unit) || row.duplicateOf) return [];
    const stated: Partial<Record<DistrictFigure, Stated<number>>> = {};
    for (const cell of row.figures) {
      const number = statedNumber(view, row.line, cell);
      if (number) stated[cell.figure] = number;
    }
    const own = row.districtStandard;
    const claims = row.unitStandards.flatMap(({ standard, says, slot }) =>
      says === undefined ? [] : [[standard, { value: says, origin: view.origin(row.line, slot) }] as const],
    );
    const bands = row.bands.flatMap((cell) => {
      const communes = statedNumber(view, row.line, cell);
      return communes ? [{ ...cell.band, communes }] : [];
    });
    const criteria = (table.isOfPlain ? row.counts : []).flatMap((cell) => {
      const communes = statedNumber(view, row.line, cell);
      return communes ? [[cell.number, communes] as const] : [];
    });
    return {
      unit: unit.id,
      origin: view.origin(row.line, row.nameSlot),
      ...rowTime(table.frame, row),
      ...statedQuantities(table.frame, row.line),
      stated,
      ...(bands.length > 0 ? { bands } : {}),
      ...(criteria.length > 0 ? { criteria: Object.fromEntries(criteria) } : {}),
      ...(own?.says === undefined ? {} : { standard: { value: own.says, origin: view.origin(row.line, own.slot) } }),
      ...(claims.length > 0 ? { claims: Object.fromEntries(claims) } : {}),
    };
  });
}
