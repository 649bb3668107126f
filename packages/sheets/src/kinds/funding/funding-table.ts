import type { FundingSource, Unit } from "@ntm-kit/core";
import { isHeaderLine } from "../../cells/header-line";
import { type NumberCell, readNumberCell } from "../../cells/number-cell";
import { readShareCell } from "../../cells/share-cell";
import type { Column } from "../../tables/columns";
import type { ReadContext } from "../../tables/context";
import { isFieldOf } from "../../tables/field";
import type { TableFrame } from "../../tables/frame";
import { slotOf } from "../../tables/frame";
import { moneyUnitIn } from "../../tables/title";
import { bareWords } from "../../text/bare-words";
import { isFoot, totalKind } from "../../text/labels";

export interface AmountCell extends NumberCell {
  readonly column: Column;
}

/** A line of a funding table: a source, a part of one, a total, or whatever the table breaks its money down by. */
export interface FundingRow {
  readonly line: number;
  readonly label: string;
  readonly labelSlot: number;
  readonly number: string;
  /** 0 for a total over all, 1 for I II III or 1 2 3 beneath no such, 2 for 1.1 or a b beneath those. */
  readonly depth: number;
  readonly isTotal: boolean;
  /** Stands under "Trong đó": the lines there need not be all. */
  readonly isSome: boolean;
  readonly source?: FundingSource;
  /** The unit that the line is of, in a table with the sources across. */
  readonly unit?: Unit;
  readonly amounts: readonly AmountCell[];
  readonly shares: readonly (ReturnType<typeof readShareCell> & { readonly slot: number })[];
}

export interface FundingTable {
  readonly frame: TableFrame;
  /** Money counts in this many đồng; undefined where the sheet does not say. */
  readonly moneyUnit?: number;
  readonly rows: readonly FundingRow[];
  readonly headerLines: readonly number[];
  readonly noteLines: readonly number[];
}

const SOME = /^\s*[-+]?\s*(?:trong đó|gồm|bao gồm)(?=[\s:]|$)\s*:?/iu;

export function readFundingTable(frame: TableFrame, context: ReadContext): FundingTable {
  const { view } = frame;
  const labelSlot = slotOf(frame, "fundingSource") ?? slotOf(frame, "label")!;
  const rows: FundingRow[] = [];
  const headerLines: number[] = [];
  const noteLines: number[] = [];
  let foot = false;
  let some = false;
  for (let line = frame.body[0]; line < frame.body[1]; line++) {
    const cells = view.line(line).filter(({ cell, text }) => cell.value === null || text !== "");
    if (cells.length === 0) continue;
    if (isHeaderLine(frame, line, cells)) {
      headerLines.push(line);
      continue;
    }
    const label = view.shownText(line, labelSlot) || view.text(line, cells[0]!.slot);
    foot ||= isFoot(label) || cells.some(({ text }) => isFoot(text));
    const row = readRow(frame, line, label, context);
    some = SOME.test(label) || (some && row.number === "" && !row.isTotal);
    if (foot || (row.amounts.length === 0 && !row.source)) noteLines.push(line);
    else rows.push({ ...row, isSome: some, labelSlot: view.cell(line, labelSlot) ? labelSlot : cells[0]!.slot });
  }
  const moneyUnit =
    frame.title.moneyUnit ?? moneyUnitIn(bareWords(frame.columns.map(({ path }) => path.join(" ")).join(" | ")));
  return { frame, rows: settleDepths(rows), headerLines, noteLines, ...(moneyUnit ? { moneyUnit } : {}) };
}

function readRow(
  frame: TableFrame,
  line: number,
  label: string,
  context: ReadContext,
): Omit<FundingRow, "labelSlot" | "isSome"> {
  const { view } = frame;
  const numberSlot = slotOf(frame, "number");
  const number = numberSlot === undefined ? "" : view.text(line, numberSlot).trim();
  const bySource = frame.fields.has("fundingSource");
  const source = bySource ? context.funding(label.replace(SOME, "")) : undefined;
  const match = bySource ? undefined : context.units.match(label, undefined);
  const isTotal = totalKind(label) === "sum";
  const columns = frame.columns.filter((column) => isFieldOf(column.field, "amount"));
  return {
    line,
    label,
    number,
    depth: depthOf(number || /^\s*[-+–*]/.exec(label)?.[0].trim() || "", isTotal),
    isTotal,
    amounts: columns.map((column) => amountAt(frame, line, column)).filter((amount) => amount.state !== "blank"),
    shares: frame.columns
      .filter((column) => column.field === "share")
      .map(({ slot }) => ({ slot, ...readShareCell(frame, line, slot) })),
    ...(source ? { source } : {}),
    ...(match && (match.kind === "exact" || match.kind === "folded") ? { unit: match.unit } : {}),
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
