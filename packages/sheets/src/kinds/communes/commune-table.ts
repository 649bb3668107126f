import type { CriteriaSet, PlanIndex, Standard, Unit } from "@ntm-kit/core";
import { type NumberCell, readNumberCell } from "../../cells/number-cell";
import { type ByTime, splitByTime } from "../../cells/split-by-time";
import type { PlanContext } from "../../tables/context";
import { type Field, isFieldOf } from "../../tables/field";
import type { TableFrame } from "../../tables/frame";
import { factOf, slotOf } from "../../tables/frame";
import { frameTime, orderedTime, rowTime } from "../../tables/row-time";
import { scopeOf } from "../../tables/scope";
import { isToCome } from "../../text/nature";
import { isSecondBest } from "../../text/unit-matcher";
import { type RowClaims, readClaims } from "./claims";
import type { CommuneForm } from "./commune-form";
import { type Listed, listedStandards } from "./listed-standard";
import type { MarkCell } from "./marks";
import type { Mutable } from "./mutable";
import { isRecognised, remarkDenies, remarkToCome } from "./remark-to-come";
import type { UnitLine } from "./unit-line";
import { readUnitLines } from "./unit-lines";
import { whatBlanksMean } from "./what-blanks-mean";

/** A row of a commune as read: name, marks, total and what it claims. */
export interface CommuneRow extends UnitLine {
  /** What it is among the lines. */
  readonly role: "record";
  /** In the order of the columns. */
  readonly marks: readonly MarkCell[];
  /** The cell for the number of criteria met, where there is a column for it. */
  readonly total?: NumberCell & { readonly slot: number };
  /** What it says of standards, decision, date and year. */
  readonly claims: RowClaims;
  /** The row that named the same unit first; this one is not counted. */
  readonly duplicateOf?: CommuneRow;
  /** What the list recognises the unit as, where no column says it but a heading above or the title does. */
  readonly listedAs?: Standard;
  /** What it is listed as not being: "Xã chưa đạt chuẩn". */
  readonly listedAsNot?: Standard;
  /** The unit is one that targets count: a commune of the plan, no ward and no township. */
  readonly isCounted: boolean;
  /** It stands in the block, or beside the name, of another district than its own. */
  readonly isMisplaced: boolean;
  /**
   * The row marks only what is met, as the rows that use its sign do: a blank in it says "not met" where the row is
   * reported.
   */
  readonly blankSaysNotMet: boolean;
  /** Marks, a total or anything in a column for a claim: notes, numbers, codes and names are no content. */
  readonly hasContent: boolean;
}

/** A table whose rows are communes. */
export interface CommuneTable {
  /** Where the table lies, and what its columns are. */
  readonly frame: TableFrame;
  /** What its columns ask for. */
  readonly form: CommuneForm;
  /** Set its criteria are of; absent in a list without criteria. */
  readonly set?: CriteriaSet;
  /** Whose table it is, where its title says so. */
  readonly scope?: Unit;
  /** All lines beneath the header, headings and totals too. */
  readonly lines: readonly UnitLine[];
  /** One row for each name: of several natures or times its latest result. */
  readonly rows: readonly CommuneRow[];
  /** Ids of the units that have a row. */
  readonly listed: ReadonlySet<string>;
  /** What the same rows, or others of the same units, say of other natures and times. */
  readonly beside: readonly CommuneTable[];
  /** It is one of those that stand beside a table. */
  readonly isOfOtherTime?: boolean;
}

export function readCommuneTable(frame: TableFrame, context: PlanContext, form: CommuneForm): CommuneTable {
  const scope = scopeOf(frame.title, frame.view.grid.name, context.index, "district");
  const read = readUnitLines(frame, context, scope, form.isList);
  const set = form.set(frame, context);
  const table = { form, ...(set ? { set } : {}), ...(scope ? { scope } : {}) };
  const columns = frame.beside.map((other): CommuneTable => {
    const { lines, rows } = readRows(other, read, table, context);
    return { ...table, frame: other, lines, rows, listed: listedIn(rows), beside: [], isOfOtherTime: true };
  });
  const { lines, rows } = readRows(frame, read, table, context);
  const { main, others } = byTime(frame, rows);
  markDuplicates(main);
  const whole = { ...table, frame, listed: listedIn([main, ...others].flat()) };
  const linesOf = (rows: readonly OpenRow[]): readonly UnitLine[] => [
    ...rows,
    ...lines.filter((line) => line.role === "subtotal" && isOfTime(frame, rows, line)),
  ];
  return {
    ...whole,
    lines,
    rows: main,
    beside: [
      ...others.map(
        (rows): CommuneTable => ({ ...whole, lines: linesOf(rows), rows, beside: [], isOfOtherTime: true }),
      ),
      ...columns,
    ],
  };
}

function listedIn(rows: readonly CommuneRow[]): ReadonlySet<string> {
  const listed = new Set<string>();
  for (const { unit } of rows) if (unit) listed.add(unit.id);
  return listed;
}

/** A row that is put together; `section` is the part of a list that it stands in. */
type OpenRow = Mutable<CommuneRow> & { section?: number };

/** Rows of the lines of units, and all lines with these rows among them. */
function readRows(
  frame: TableFrame,
  read: readonly UnitLine[],
  { form, set }: Pick<CommuneTable, "form" | "set">,
  context: PlanContext,
): { readonly lines: readonly UnitLine[]; readonly rows: readonly OpenRow[] } {
  const rows: OpenRow[] = [];
  const lines = read.map((line) => {
    if (line.role !== "record") return line;
    const row: OpenRow = readRow(frame, line, set, form);
    rows.push(row);
    return row;
  });
  const listed = form.isList ? listedStandards(frame, lines) : new Map<UnitLine, Listed>();
  const blanks = factOf(frame, blanksAreOpen) ? [] : whatBlanksMean(rows);
  for (const [i, row] of rows.entries()) {
    const { section, standard, isDenied, isUnderWay }: Listed = listed.get(row) ?? { section: 0 };
    row.isCounted = row.unit !== undefined && context.index.isCounted(row.unit);
    row.isMisplaced = isMisplaced(row, context.index);
    row.blankSaysNotMet = blanks[i] ?? false;
    row.section = section;
    if (standard && isDenied && !(isUnderWay && isRecognised(row.claims))) row.listedAsNot = standard;
    else if (standard) row.listedAs = standard;
    if (standard && form.isList && remarkDenies(frame, row)) {
      row.listedAsNot = standard;
      delete row.listedAs;
    }
    const remark = form.isList ? remarkToCome(frame, row) : undefined;
    if (remark) row.said = [remark, ...(row.said ?? [])];
  }
  return { lines, rows };
}

/** A key of the unit; in the sections of a list the same unit may stand again. */
const sameUnit = ({ section = 0, unit, label }: OpenRow): string => {
  const name = unit?.id ?? label;
  return section === 0 ? name : `${section} ${name}`;
};

/**
 * A second row of one unit and one time in the same list is not counted. A row that is a slip away from the unit or has
 * its initial alone is second to the one that names it, wherever it stands.
 */
function markDuplicates(rows: readonly OpenRow[]): void {
  const seen = new Map<string, CommuneRow>();
  const isSlip = ({ match }: OpenRow): boolean => isSecondBest(match);
  for (const row of [...rows.filter((one) => !isSlip(one)), ...rows.filter(isSlip)]) {
    if (!row.unit) continue;
    const key = sameUnit(row);
    const first = seen.get(key);
    if (first) row.duplicateOf = first;
    else seen.set(key, row);
  }
}

/** Rows of one unit that their labels or blocks tell apart. */
function byTime(frame: TableFrame, rows: readonly OpenRow[]): ByTime<OpenRow> {
  if (!rows.some(({ said }) => said)) return { main: rows, others: [] };
  return splitByTime(rows, sameUnit, (row) => (row.said ? orderedTime(frame, row) : frameTime(frame)));
}

/** Whether a row tells of what is planned or applied for: it needs no decision and no date. */
export const isRowToCome = (frame: TableFrame, row: CommuneRow): boolean =>
  row.claims.year?.isPlanned === true || isToCome(rowTime(frame, row).nature);

/**
 * Whether a line is about the same nature and time as rows: a total with a label of its own sums those with that label.
 */
export function isOfTime(frame: TableFrame, rows: readonly Pick<UnitLine, "said">[], line: UnitLine): boolean {
  if (!line.said) return true;
  const time = JSON.stringify(rowTime(frame, line));
  return rows.some((row) => JSON.stringify(rowTime(frame, row)) === time);
}

const NO_CLAIMS: RowClaims = { own: [] };

/** What the cells of a row state. */
type RowStatements = Pick<CommuneRow, "marks" | "claims" | "hasContent" | "total">;

function readStatements(
  frame: TableFrame,
  line: number,
  set: CriteriaSet | undefined,
  form: CommuneForm,
): RowStatements {
  const { view } = frame;
  const totalSlot = slotOf(frame, "total");
  const marks = set ? form.marks(frame, line, set) : [];
  const statements: Mutable<RowStatements> = {
    marks,
    claims: form.hasClaims ? readClaims(frame, line, form) : NO_CLAIMS,
    hasContent: marks.some((mark) => mark.state !== "blank") || hasContent(frame, line),
  };
  if (totalSlot !== undefined) {
    const cell = view.cell(line, totalSlot);
    statements.total = { slot: totalSlot, ...readNumberCell(cell, view.textOf(cell)) };
  }
  return statements;
}

/** A row by itself: whether it counts, and what its blanks mean, is told by the table. */
function readRow(
  frame: TableFrame,
  line: UnitLine,
  set: CriteriaSet | undefined,
  form: CommuneForm,
): Mutable<CommuneRow> {
  const known = frame.lines.by<RowStatements>(form);
  const stated = (known[line.line] ??= readStatements(frame, line.line, set, form));
  const { nameSlot, label, block, match, unit, district, districtSlot, said } = line;
  // The line is kept for a reading after an edit: the row is an object of its own, made field by field for its speed.
  const row: Mutable<CommuneRow> = {
    line: line.line,
    role: "record",
    nameSlot,
    label,
    block,
    marks: stated.marks,
    claims: stated.claims,
    hasContent: stated.hasContent,
    isCounted: false,
    isMisplaced: false,
    blankSaysNotMet: false,
  };
  if (match) row.match = match;
  if (unit) row.unit = unit;
  if (district) row.district = district;
  if (districtSlot !== undefined) row.districtSlot = districtSlot;
  if (said) row.said = said;
  if (stated.total) row.total = stated.total;
  return row;
}

function isMisplaced({ unit, district }: UnitLine, index: PlanIndex): boolean {
  if (!unit || !district || !index.isCommune(unit)) return false;
  const own = index.districtOf(unit.id);
  return own !== undefined && index.isUpper(district) && district.id !== own.id;
}

/** The form says of itself that what is left blank was not reported. */
const blanksAreOpen = ({ title }: TableFrame): boolean => title.words.includes("de trong chua co so lieu");

const STATING = ["criterion", "indicator", "standard"] as const;
const CLAIMING: readonly Field[] = ["total", "level", "standard", "advanced", "model", "decision", "date", "year"];

/** Whether a row states anything: what stands in a note or in a column that is not read states nothing. */
function hasContent(frame: TableFrame, line: number): boolean {
  const slots = factOf(frame, contentSlots);
  return frame.view.line(line).some(({ slot, cell, text }) => slots.has(slot) && (text !== "" || cell.value === null));
}

const contentSlots = ({ columns }: TableFrame): ReadonlySet<number> =>
  new Set(
    columns
      .filter(({ field }) => CLAIMING.includes(field) || STATING.some((of) => isFieldOf(field, of)))
      .map(({ slot }) => slot),
  );
