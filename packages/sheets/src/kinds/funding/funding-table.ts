import type { FundingSource, Unit } from "@ntm-kit/core";
import { isHeaderLine } from "../../cells/header-line";
import { type NumberCell, numberCellAt } from "../../cells/number-cell";
import { readShareCell } from "../../cells/share-cell";
import type { Cell } from "../../grid/cell";
import type { Column } from "../../tables/columns";
import type { PlanContext } from "../../tables/context";
import { isFieldOf } from "../../tables/field";
import type { TableFrame } from "../../tables/frame";
import { ownSlot, slotOf } from "../../tables/frame";
import { moneyUnitIn } from "../../tables/title";
import { bareWords } from "../../text/bare-words";
import { isCarriedOver, isFoot, totalKind } from "../../text/labels";
import { depthsOf, numberOf } from "./levels";

export interface AmountCell extends NumberCell {
  readonly column: Column;
}

/** A line of a funding table: a source, a part of one, a total, or whatever the table breaks its money down by. */
export interface FundingRow {
  readonly line: number;
  readonly label: string;
  readonly labelSlot: number;
  readonly number: string;
  /** Steps by which the words are moved in. */
  readonly indent: number;
  /** 0 for a total over the lines beside it, 1 for the outermost lines, 2 for those beneath them, and so on. */
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

export function readFundingTable(frame: TableFrame, context: PlanContext): FundingTable {
  const { view } = frame;
  const labelSlot = slotOf(frame, "fundingSource") ?? ownSlot(frame, "label");
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
    const ownSlot = view.shownText(line, labelSlot) === "" ? (cells[0]?.slot ?? labelSlot) : labelSlot;
    const label = view.shownText(line, ownSlot);
    const row = readRow(frame, line, label, ownSlot, context);
    // What states an amount is money, however its words begin ("Kế toán", "Nguồn số liệu").
    foot ||= row.amounts.every(({ value }) => value === undefined) && cells.some(({ text }) => isFoot(text));
    some = SOME.test(label) || (some && row.number === "" && !row.isTotal);
    const isHeading = row.amounts.length === 0 && row.number !== "" && /\p{L}/u.test(label);
    const isNote = row.amounts.length === 0 && !row.source && !isHeading;
    if (foot || isNote || isCarriedOver(label)) noteLines.push(line);
    else rows.push({ ...row, isSome: some, labelSlot: view.cell(line, ownSlot) ? ownSlot : labelSlot });
  }
  const moneyUnit =
    frame.title.moneyUnit ?? moneyUnitIn(bareWords(frame.columns.map(({ path }) => path.join(" ")).join(" | ")));
  return { frame, rows: withDepths(rows), headerLines, noteLines, ...(moneyUnit ? { moneyUnit } : {}) };
}

function readRow(
  frame: TableFrame,
  line: number,
  label: string,
  labelSlot: number,
  context: PlanContext,
): Omit<FundingRow, "labelSlot" | "isSome"> {
  const { view } = frame;
  const numberSlot = slotOf(frame, "number");
  const bySource = frame.fields.has("fundingSource");
  const source = bySource ? context.funding(label.replace(SOME, "")) : undefined;
  const match = bySource ? undefined : context.units.match(label, undefined);
  const isTotal = totalKind(label) === "sum";
  const columns = frame.columns.filter((column) => isFieldOf(column.field, "amount"));
  return {
    line,
    label,
    number: numberOf(numberSlot === undefined ? "" : view.text(line, numberSlot), label),
    indent: indentOf(view.shown(line, labelSlot)),
    depth: 0,
    isTotal,
    amounts: columns.map((column) => amountAt(frame, line, column)).filter((amount) => amount.state !== "blank"),
    shares: frame.columns
      .filter((column) => column.field === "share")
      .map(({ slot }) => ({ slot, ...readShareCell(frame, line, slot) })),
    ...(source ? { source } : {}),
    ...(match && (match.kind === "exact" || match.kind === "folded") ? { unit: match.unit } : {}),
  };
}

const amountAt = (frame: TableFrame, line: number, column: Column): AmountCell => ({
  column,
  ...numberCellAt(frame.view, line, column.slot),
});

/** Steps by which a text is moved in: by its format, else by the spaces before it, two to a step. */
function indentOf(cell: Cell | undefined): number {
  if (cell?.indent !== undefined) return cell.indent;
  const spaces = typeof cell?.value === "string" ? (/^\s*/.exec(cell.value)?.[0].length ?? 0) : 0;
  return Math.ceil(spaces / 2);
}

function withDepths(rows: readonly FundingRow[]): FundingRow[] {
  const depths = depthsOf(rows);
  return rows.map((row, i) => ({ ...row, depth: depths[i] ?? 0 }));
}
