import type { FundingSource } from "@ntm-kit/core";
import type { Column } from "../tables/columns";
import type { TableFrame } from "../tables/frame";
import { slotOf } from "../tables/frame";
import type { ReadContext } from "./context";
import { isHeaderLine } from "./header-line";
import { isFoot, totalKind } from "./labels";
import { type NumberCell, readNumberCell } from "./number-cell";

export interface AmountCell extends NumberCell {
  readonly column: Column;
}

/** A line of a funding table: a source, a part of one, or a total. */
export interface FundingRow {
  readonly line: number;
  readonly label: string;
  readonly labelSlot: number;
  readonly number: string;
  /** 0 for a total over all, 1 for I II III or 1 2 3 beneath no such, 2 for 1.1 or a b beneath those. */
  readonly depth: number;
  readonly isTotal: boolean;
  readonly source?: FundingSource;
  readonly amounts: readonly AmountCell[];
}

export interface FundingTable {
  readonly frame: TableFrame;
  /** Money counts in this many đồng; undefined where the sheet does not say. */
  readonly moneyUnit?: number;
  readonly rows: readonly FundingRow[];
  readonly headerLines: readonly number[];
  readonly noteLines: readonly number[];
}

export function readFundingTable(frame: TableFrame, context: ReadContext): FundingTable {
  const { view } = frame;
  const labelSlot = slotOf(frame, "fundingSource")!;
  const numberSlot = slotOf(frame, "number");
  const columns = frame.columns.filter((column) => column.field.startsWith("amount."));
  const rows: FundingRow[] = [];
  const headerLines: number[] = [];
  const noteLines: number[] = [];
  let foot = false;
  for (let line = frame.body[0]; line < frame.body[1]; line++) {
    const cells = view.line(line).filter(({ cell, text }) => cell.value === null || text !== "");
    if (cells.length === 0) continue;
    if (isHeaderLine(frame, line, cells)) {
      headerLines.push(line);
      continue;
    }
    const label = view.shownText(line, labelSlot) || view.text(line, cells[0]!.slot);
    foot ||= isFoot(label) || cells.some(({ cell }) => isFoot(view.textOf(cell)));
    const amounts = columns.map((column) => amountAt(frame, line, column)).filter((amount) => amount.state !== "blank");
    if (foot || (amounts.length === 0 && !context.funding(label))) {
      noteLines.push(line);
      continue;
    }
    const number = numberSlot === undefined ? "" : view.text(line, numberSlot).trim();
    const source = context.funding(label);
    const isTotal = totalKind(label) === "sum";
    rows.push({
      line,
      label,
      labelSlot: view.cell(line, labelSlot) ? labelSlot : cells[0]!.slot,
      number,
      depth: depthOf(number, isTotal),
      isTotal,
      amounts,
      ...(source ? { source } : {}),
    });
  }
  return {
    frame,
    rows: settleDepths(rows),
    headerLines,
    noteLines,
    ...(frame.title.moneyUnit ? { moneyUnit: frame.title.moneyUnit } : {}),
  };
}

function amountAt(frame: TableFrame, line: number, column: Column): AmountCell {
  const cell = frame.view.cell(line, column.slot);
  return { column, ...readNumberCell(cell, frame.view.textOf(cell)) };
}

function depthOf(number: string, isTotal: boolean): number {
  if (isTotal && number === "") return 0;
  if (/^[IVX]+\.?$/.test(number)) return 1;
  if (/^[A-ZĐ]\.?$/.test(number)) return 1;
  if (/^\d+\.?$/.test(number)) return 2;
  if (/^\d+\.\d+\.?$/.test(number)) return 3;
  if (/^(?:[a-zđ][.)]?|[-+–*])$/.test(number)) return 4;
  return number === "" ? 5 : 2;
}

/** Depths in use, counted from 1 without gaps, so that 1 2 3 under no Roman number are the first level. */
function settleDepths(rows: readonly FundingRow[]): FundingRow[] {
  const used = [...new Set(rows.filter((row) => row.depth > 0).map((row) => row.depth))].sort((a, b) => a - b);
  return rows.map((row) => (row.depth === 0 ? row : { ...row, depth: used.indexOf(row.depth) + 1 }));
}
