import type { Unit } from "@ntm-kit/core";
import { type DateCell, readDateCell } from "../../cells/date-cell";
import { isHeaderLine } from "../../cells/header-line";
import type { LedgerPart } from "../../cells/ledger";
import { readMarkCell } from "../../cells/mark-cell";
import { type NumberCell, readNumberCell } from "../../cells/number-cell";
import type { PlanContext } from "../../tables/context";
import type { Field } from "../../tables/field";
import { slotOf, type TableFrame } from "../../tables/frame";
import type { LineCell } from "../../tables/sheet-view";
import { isFoot, totalKind } from "../../text/labels";
import { type UnitMatch, unitOf } from "../../text/unit-matcher";
import type { OwnCell, OwnColumn, OwnColumns, OwnRow, OwnValues } from "./own-columns";

/** The field of a column: of names of units the one that every kind has. */
export const fieldOf = (name: string, { holds }: OwnColumn): Field =>
  holds === "unit" || holds === "district" ? holds : { of: "own", name };

/** What is known of a cell beside its value, for the checks. */
export interface OwnTableCell extends OwnCell<OwnValues[keyof OwnValues]> {
  readonly slot: number;
  readonly number?: NumberCell;
  readonly date?: DateCell;
  readonly isUnclearMark?: boolean;
}

/** A row as it was read. */
export interface OwnTableRow {
  readonly line: number;
  readonly unit?: Unit;
  /** The name of its unit: where it stands, what is written and what it means. */
  readonly name?: { readonly slot: number; readonly text: string; readonly match: UnitMatch };
  readonly cells: Readonly<Record<string, OwnTableCell>>;
}

export interface OwnTable {
  readonly frame: TableFrame;
  readonly rows: readonly OwnTableRow[];
  readonly parts: readonly (readonly [line: number, part: LedgerPart])[];
}

/** Rows of a table of a kind from outside: a name of a unit above by itself heads the rows beneath it. */
export function readOwnTable(frame: TableFrame, context: PlanContext, columns: OwnColumns): OwnTable {
  const rows: OwnTableRow[] = [];
  const parts: (readonly [number, LedgerPart])[] = [];
  let block: string | undefined;
  let isBelow = false;
  for (let line = frame.body[0]; line < frame.body[1]; line++) {
    const cells = frame.view.line(line).filter(({ cell, text }) => cell.value === null || text !== "");
    if (cells.length === 0) continue;
    isBelow ||= cells.some(({ text }) => isFoot(text));
    const row = readRow(frame, line, { context, columns, block });
    const part = isBelow ? "note" : partOf(frame, row, cells, context);
    if (part === "heading") block = row.unit?.id;
    if (part === "used") rows.push(row);
    parts.push([line, part]);
  }
  return { frame, rows, parts };
}

function partOf(frame: TableFrame, row: OwnTableRow, cells: readonly LineCell[], { index }: PlanContext): LedgerPart {
  if (isHeaderLine(frame, row.line, cells)) return "header";
  const { text } = row.name ?? cells.find(({ cell }) => cell.kind === "text") ?? { text: "" };
  if (totalKind(text) !== undefined) return "subtotal";
  const says = Object.values(row.cells).some((cell) => cell.text !== "");
  return row.unit && !index.isCommune(row.unit) && !says ? "heading" : "used";
}

interface RowContext {
  readonly context: PlanContext;
  readonly columns: OwnColumns;
  /** Id of the unit whose name heads the rows. */
  readonly block: string | undefined;
}

function readRow(frame: TableFrame, line: number, { context, columns, block }: RowContext): OwnTableRow {
  const above = nameAt(frame, line, "district", (text) => context.units.match(text, undefined, { level: "district" }));
  const within = above && unitOf(above.match)?.id;
  const name = nameAt(frame, line, "unit", (text) => context.units.match(text, within ?? block));
  const cells: Record<string, OwnTableCell> = {};
  for (const [key, column] of Object.entries(columns)) {
    const slot = slotOf(frame, fieldOf(key, column));
    if (slot === undefined || column.holds === "unit") continue;
    cells[key] = column.holds === "district" ? unitCell(frame, line, slot, above) : cellOf(frame, line, slot, column);
  }
  const unit = name && unitOf(name.match);
  return { line, ...(unit ? { unit } : {}), ...(name ? { name } : {}), cells };
}

function nameAt(
  frame: TableFrame,
  line: number,
  field: "unit" | "district",
  match: (text: string) => UnitMatch,
): OwnTableRow["name"] {
  const slot = slotOf(frame, field);
  if (slot === undefined) return undefined;
  const text = frame.view.shownText(line, slot);
  return text === "" ? undefined : { slot, text, match: match(text) };
}

const unitCell = ({ view }: TableFrame, line: number, slot: number, name: OwnTableRow["name"]): OwnTableCell => ({
  slot,
  // That a unit above is named says nothing of the row.
  text: "",
  origin: view.origin(line, slot),
  value: name && unitOf(name.match),
});

function cellOf(frame: TableFrame, line: number, slot: number, { holds }: OwnColumn): OwnTableCell {
  const { view } = frame;
  const cell = view.shown(line, slot);
  const text = view.textOf(cell);
  const place = { slot, text, origin: view.origin(line, slot) };
  if (holds === "number") {
    const number = readNumberCell(cell, text);
    const isOne = number.state === "number" || number.state === "text-number";
    return { ...place, number, value: isOne ? number.value : undefined };
  }
  if (holds === "date") {
    const date = readDateCell(frame, line, slot);
    return { ...place, date, value: date.state === "date" ? date.date : undefined };
  }
  if (holds === "mark") {
    if (!cell || cell.kind === "error") return { ...place, value: undefined };
    const { kind } = readMarkCell(view, cell, text);
    if (kind === "blank") return { ...place, value: undefined };
    return { ...place, value: kind === "met" || kind === "not-met" ? kind : "open", isUnclearMark: kind === "unknown" };
  }
  return { ...place, value: text === "" ? undefined : text };
}

/** The rows as programs see them. */
export const ownRows = ({ frame: { view }, rows }: OwnTable): OwnRow[] =>
  rows.map(({ line, unit, name, cells }) => ({
    line,
    origin: view.origin(line, name?.slot ?? 0),
    ...(unit ? { unit } : {}),
    cells: Object.fromEntries(
      Object.entries(cells).map(([key, { text, origin, value }]) => [key, { text, origin, value }]),
    ),
  }));
