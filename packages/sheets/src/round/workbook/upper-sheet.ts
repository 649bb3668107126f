import { layerWord, type PlanIndex, unitTitle } from "@ntm-kit/core";
import type { DocumentCell, SheetDocument } from "../../document/sheet-document";
import { bandsOf, bandText, type CriteriaBand, inBand } from "../bands";
import type { Collection } from "../collect";
import type { UnitRow } from "../units";
import { sumOfTotals, totalOf } from "./communes-sheet";
import { layerTitle, levelText, quoted, SHEETS, type TableLayout, upperSheetName } from "./layout";

/** Rows of the table of communes, from 1. */
interface Span {
  readonly from: number;
  readonly to: number;
}

/** A row for each unit above the communes, and one for the root: formulas over the table of communes. */
export function upperSheet(collection: Collection, layout: TableLayout): SheetDocument {
  const { index } = collection.run;
  const communes = layerWord(index, index.countedLevel).vi;
  const [, ...higher] = index.standardIds;
  const bands = bandsOf(layout.criteria.length);
  const header = [
    "TT",
    layerTitle(index),
    `Tổng số ${communes}`,
    `Số ${communes} báo cáo`,
    `Số ${communes} đạt chuẩn`,
    "Tỷ lệ (%)",
    ...higher.map((id) => levelText(index, id)),
    ...bands.map(bandText),
    `Bình quân tiêu chí/${communes}`,
    "Thấp nhất",
  ];
  const rows = layout.blocks.map((block, i) =>
    unitRow(collection, layout, { number: i + 1, name: unitTitle(block.unit), spans: [block], rows: block.rows }),
  );
  const all = layout.blocks.flatMap((block) => block.rows);
  const whole = { number: "", name: unitTitle(index.root), spans: layout.blocks, rows: all };
  return {
    name: upperSheetName(index),
    columnWidths: [6, 26, ...header.slice(2).map(() => 12)],
    rows: [
      header.map((value) => ({ value, style: "header" })),
      ...rows,
      unitRow(collection, layout, whole).map((cell) => ({ ...cell, style: TOTALS[cell.style ?? ""] ?? "total" })),
    ],
    freeze: { rows: 1, columns: 2 },
    print: { paper: "A4", landscape: true, fitToWidth: true, repeatRows: [0, 0] },
  };
}

/** How a cell of a unit looks in the row of the whole. */
const TOTALS: Readonly<Record<string, string>> = { decimal: "totalDecimal", cell: "totalName" };

interface Counted {
  readonly number: string | number;
  readonly name: string;
  readonly spans: readonly Span[];
  readonly rows: readonly UnitRow[];
}

/** A formula over each block of rows, and the sum of what they come to; `range` gives a column of the block. */
type SumOver = (one: (range: (column: string) => string) => string) => string;

const rangeOf = (column: string, { from, to }: Span): string =>
  `${quoted(SHEETS.communes)}${column}${from}:${column}${to}`;

const sumOver =
  (spans: readonly Span[]): SumOver =>
  (one) =>
    spans.map((span) => one((column) => rangeOf(column, span))).join("+") || "0";

const cell = (value: number, formula: string, style = "number"): DocumentCell => ({ value, formula, style });

function unitRow({ run: { index } }: Collection, layout: TableLayout, counted: Counted): DocumentCell[] {
  const { number, name, spans, rows } = counted;
  const { columns, criteria, hasLevels } = layout;
  const [plain = "", ...higher] = index.standardIds;
  const sum = sumOver(spans);
  const atLevel = (id: string): DocumentCell => levelCount(index, id, rows, columns.level, sum);
  const communes = sum((range) => `ROWS(${range("B")})`);
  const standard = hasLevels ? atLevel(plain) : fullCount(criteria.length, rows, columns.total, sum);
  const share = rows.length === 0 ? 0 : (Number(standard.value) / rows.length) * 100;
  return [
    { value: number, style: "center" },
    { value: name, style: "cell" },
    cell(rows.length, communes),
    cell(
      rows.filter(({ unit }) => unit.reported).length,
      sum((range) => `ROWS(${range("B")})-COUNTIF(${range(columns.note)},"chưa báo cáo*")`),
    ),
    standard,
    cell(share, `(${standard.formula})/(${communes})*100`, "decimal"),
    ...higher.map((id) => (hasLevels ? atLevel(id) : { style: "number" })),
    ...bandsOf(criteria.length).map((band) => bandCount(band, rows, columns.total, sum)),
    ...meanAndLowest(rows, spans.map((span) => rangeOf(columns.total, span)).join(","), communes),
  ];
}

/** How many communes stand at a standard or a higher one, by the words of their level. */
function levelCount(
  index: PlanIndex,
  id: string,
  rows: readonly UnitRow[],
  column: string,
  sum: SumOver,
): DocumentCell {
  const height = index.heightOf(id);
  const words = index.standardIds.slice(height).map((one) => levelText(index, one));
  const reached = rows.filter(
    ({ unit: { level } }) => level !== null && level !== "none" && index.heightOf(level) >= height,
  );
  return cell(
    reached.length,
    sum((range) => words.map((text) => `COUNTIF(${range(column)},"${text}")`).join("+")),
  );
}

/** How many communes meet all criteria: where no level is told, these are at the standard. */
const fullCount = (full: number, rows: readonly UnitRow[], column: string, sum: SumOver): DocumentCell =>
  cell(
    rows.filter((row) => totalOf(row) === full).length,
    sum((range) => `COUNTIF(${range(column)},${full})`),
  );

const bandCount = (band: CriteriaBand, rows: readonly UnitRow[], column: string, sum: SumOver): DocumentCell =>
  cell(
    totalsOf(rows).filter((total) => inBand(band, total)).length,
    sum((range) =>
      band.from === band.to
        ? `COUNTIF(${range(column)},${band.from})`
        : `COUNTIFS(${range(column)},">=${band.from}",${range(column)},"<=${band.to}")`,
    ),
  );

/** @param lists - the totals of all communes, as arguments of a function */
function meanAndLowest(rows: readonly UnitRow[], lists: string, communes: string): DocumentCell[] {
  const totals = totalsOf(rows);
  const lowest = `IF(COUNT(${lists})=0,"",MIN(${lists}))`;
  return [
    cell(rows.length === 0 ? 0 : sumOfTotals(rows) / rows.length, `SUM(${lists})/(${communes})`, "decimal"),
    totals.length === 0 ? { value: "", formula: lowest, style: "number" } : cell(Math.min(...totals), lowest),
  ];
}

const totalsOf = (rows: readonly UnitRow[]): number[] => rows.flatMap((row) => totalOf(row) ?? []);
