import { DISTRICT_FIGURES, type DistrictFigure, type DistrictRecord, type Stated, type Unit } from "@ntm-kit/core";
import { isIndexLine } from "../tables/find-header";
import type { TableFrame } from "../tables/frame";
import { slotOf } from "../tables/frame";
import { readMark } from "../text/mark";
import type { UnitMatch } from "../text/unit-matcher";
import type { ReadContext } from "./context";
import { isFoot, totalKind } from "./labels";
import { type NumberCell, readNumberCell } from "./number-cell";
import { unitOf } from "./unit-lines";

export interface FigureCell extends NumberCell {
  readonly figure: DistrictFigure;
  readonly slot: number;
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
  /** Whether the district itself is at the standard, where the sheet has a column for it. */
  readonly districtStandard?: { readonly slot: number; readonly text: string; readonly says: boolean | undefined };
  readonly duplicateOf?: SummaryRow;
}

export interface SummaryTable {
  readonly frame: TableFrame;
  readonly rows: readonly SummaryRow[];
  readonly headerLines: readonly number[];
  readonly noteLines: readonly number[];
}

export function readSummaryTable(frame: TableFrame, context: ReadContext): SummaryTable {
  const { view } = frame;
  const nameSlot = slotOf(frame, "unit")!;
  const rows: SummaryRow[] = [];
  const headerLines: number[] = [];
  const noteLines: number[] = [];
  const seen = new Map<string, SummaryRow>();
  let foot = false;
  for (let line = frame.body[0]; line < frame.body[1]; line++) {
    const cells = view.line(line).filter(({ cell }) => cell.value === null || view.textOf(cell) !== "");
    if (cells.length === 0) continue;
    if (isIndexLine(view, line, frame.header.first)) {
      headerLines.push(line);
      continue;
    }
    const label = view.shownText(line, nameSlot) || view.text(line, cells[0]!.slot);
    const total = totalKind(label);
    const match = total ? undefined : context.units.match(label, undefined, { level: "district", prefer: "district" });
    const unit = match && unitOf(match);
    const figures = readFigures(frame, line);
    foot ||= !unit && (isFoot(label) || cells.some(({ cell }) => isFoot(view.textOf(cell))));
    if (foot || (!total && !unit && figures.length === 0)) {
      noteLines.push(line);
      continue;
    }
    const isRecord = !total && unit?.id !== context.index.root.id;
    const first = isRecord && unit ? seen.get(unit.id) : undefined;
    const districtStandard = readDistrictStandard(frame, line);
    const row: SummaryRow = {
      line,
      role: isRecord ? "record" : "subtotal",
      label,
      nameSlot: view.cell(line, nameSlot) ? nameSlot : (view.merge(line, nameSlot)?.fromSlot ?? nameSlot),
      figures,
      ...(match ? { match } : {}),
      ...(unit ? { unit } : {}),
      ...(districtStandard ? { districtStandard } : {}),
      ...(first ? { duplicateOf: first } : {}),
    };
    if (isRecord && unit && !first) seen.set(unit.id, row);
    rows.push(row);
  }
  return { frame, rows, headerLines, noteLines };
}

function readFigures(frame: TableFrame, line: number): FigureCell[] {
  return DISTRICT_FIGURES.flatMap((figure) => {
    const slot = slotOf(frame, figure);
    if (slot === undefined) return [];
    const cell = frame.view.cell(line, slot);
    return [{ figure, slot, ...readNumberCell(cell, frame.view.textOf(cell)) }];
  });
}

function readDistrictStandard(frame: TableFrame, line: number): SummaryRow["districtStandard"] {
  const slot = slotOf(frame, "districtStandard");
  if (slot === undefined) return undefined;
  const cell = frame.view.cell(line, slot);
  const text = frame.view.textOf(cell);
  if (!cell || (cell.kind === "text" && text === "")) return { slot, text: "", says: undefined };
  const { kind } = readMark({ kind: cell.kind, value: cell.kind === "text" ? text : cell.value });
  return { slot, text, says: kind === "met" ? true : kind === "not-met" ? false : undefined };
}

export function summaryRecords(table: SummaryTable): DistrictRecord[] {
  const { view } = table.frame;
  return table.rows
    .filter((row) => row.role === "record" && row.unit?.level === "district" && !row.duplicateOf)
    .map((row) => {
      const stated: Partial<Record<DistrictFigure, Stated<number>>> = {};
      for (const cell of row.figures)
        if (cell.value !== undefined && (cell.state === "number" || cell.state === "text-number"))
          stated[cell.figure] = { value: cell.value, origin: view.origin(row.line, cell.slot) };
      const own = row.districtStandard;
      return {
        unit: row.unit!.id,
        origin: view.origin(row.line, row.nameSlot),
        stated,
        ...(own?.says === undefined ? {} : { standard: { value: own.says, origin: view.origin(row.line, own.slot) } }),
      };
    });
}
