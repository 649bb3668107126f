import type { CriteriaSet, PlanIndex, Standard, Unit } from "@ntm-kit/core";
import { type NumberCell, readNumberCell } from "../../cells/number-cell";
import type { ReadContext } from "../../tables/context";
import type { TableFrame } from "../../tables/frame";
import { slotOf } from "../../tables/frame";
import { scopeOf } from "../../tables/scope";
import { type RowClaims, readClaims } from "./claims";
import type { CommuneForm } from "./commune-form";
import { type Listed, listedStandards } from "./listed-standard";
import type { MarkCell } from "./marks";
import { type Mutable, readUnitLines, type UnitLine } from "./unit-lines";
import { whatBlanksMean } from "./what-blanks-mean";

/** A row of a commune as read: name, marks, total and what it claims. */
export interface CommuneRow extends UnitLine {
  readonly role: "record";
  readonly marks: readonly MarkCell[];
  readonly total?: NumberCell & { readonly slot: number };
  readonly claims: RowClaims;
  /** The row that named the same unit first; this one is not counted. */
  readonly duplicateOf?: CommuneRow;
  /** What the list recognises the unit as, where no column says it but a heading above or the title does. */
  readonly listedAs?: Standard;
  /** The unit is one that targets count: a commune of the plan, no ward and no township. */
  readonly isCounted: boolean;
  /** It stands in the block, or beside the name, of another district than its own. */
  readonly isMisplaced: boolean;
  /** The row marks only what is met, as the rows that use its sign do: a blank in it says "not met" where the row is reported. */
  readonly blankSaysNotMet: boolean;
  /** Any cell beside number, name and district holds something. */
  readonly hasContent: boolean;
}

/** A table whose rows are communes. */
export interface CommuneTable {
  readonly frame: TableFrame;
  readonly form: CommuneForm;
  /** Set its criteria are of; absent in a list without criteria. */
  readonly set?: CriteriaSet;
  /** Whose table it is, where its title says so. */
  readonly scope?: Unit;
  readonly lines: readonly UnitLine[];
  readonly rows: readonly CommuneRow[];
  /** Ids of the units that have a row. */
  readonly listed: ReadonlySet<string>;
}

export function readCommuneTable(frame: TableFrame, context: ReadContext, form: CommuneForm): CommuneTable {
  const scope = scopeOf(frame.title, frame.view.grid.name, context.index, "district");
  const lines = readUnitLines(frame, context, scope, form.isList);
  const set = form.set(frame, context);
  const seen = new Map<string, CommuneRow>();
  const read = lines.filter((line) => line.role === "record").map((line) => readRow(frame, line, set, form));
  const listed = form.isList ? listedStandards(frame, lines) : new Map<UnitLine, Listed>();
  const blanks = whatBlanksMean(read);
  for (const [i, row] of read.entries()) {
    const { section, standard } = listed.get(row) ?? { section: 0 };
    row.isCounted = row.unit !== undefined && context.index.isCounted(row.unit);
    row.isMisplaced = isMisplaced(row, context.index);
    row.blankSaysNotMet = blanks[i]!;
    if (standard) row.listedAs = standard;
    const key = row.unit && `${section} ${row.unit.id}`;
    const first = key && seen.get(key);
    if (first) row.duplicateOf = first;
    else if (key) seen.set(key, row);
  }
  return {
    frame,
    form,
    ...(set ? { set } : {}),
    ...(scope ? { scope } : {}),
    lines,
    rows: read,
    listed: new Set(read.flatMap(({ unit }) => unit?.id ?? [])),
  };
}

const NO_CLAIMS: RowClaims = { own: [] };

/** A row by itself: whether it counts, and what its blanks mean, is told by the table. */
function readRow(
  frame: TableFrame,
  line: UnitLine,
  set: CriteriaSet | undefined,
  form: CommuneForm,
): Mutable<CommuneRow> {
  const { view } = frame;
  const totalSlot = slotOf(frame, "total");
  const marks = set ? form.marks(frame, line.line, set) : [];
  const row: Mutable<CommuneRow> = Object.assign(line, {
    role: "record" as const,
    marks,
    claims: form.hasClaims ? readClaims(frame, line.line, form) : NO_CLAIMS,
    hasContent: marks.some((mark) => mark.state !== "blank") || hasContent(frame, line),
    isCounted: false,
    isMisplaced: false,
    blankSaysNotMet: false,
  });
  if (totalSlot !== undefined) {
    const cell = view.cell(line.line, totalSlot);
    row.total = { slot: totalSlot, ...readNumberCell(cell, view.textOf(cell)) };
  }
  return row;
}

function isMisplaced({ unit, district }: UnitLine, index: PlanIndex): boolean {
  if (!unit || !district || !index.isCommune(unit)) return false;
  const own = index.districtOf(unit.id);
  return own !== undefined && index.isUpper(district) && district.id !== own.id;
}

/** What names a commune, not what is told of it. */
const NAMING = ["number", "district", "unit", "code"] as const;

function hasContent(frame: TableFrame, { line, nameSlot }: UnitLine): boolean {
  const names = new Set([nameSlot, ...NAMING.map((field) => slotOf(frame, field))]);
  return frame.view.line(line).some(({ slot, cell, text }) => !names.has(slot) && (text !== "" || cell.value === null));
}
