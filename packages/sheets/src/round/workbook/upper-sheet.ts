import { layerWord, unitTitle } from "@ntm-kit/core";
import type { DocumentCell, SheetDocument } from "../../document/sheet-document";
import { bandsOf, bandText, inBand } from "../bands";
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

function unitRow({ run }: Collection, layout: TableLayout, { number, name, spans, rows }: Counted): DocumentCell[] {
  const { index } = run;
  const { columns, criteria, hasLevels } = layout;
  const [plain, ...higher] = index.standardIds;
  const sum = (one: (range: (column: string) => string) => string): string =>
    spans
      .map(({ from, to }) => one((column) => `${quoted(SHEETS.communes)}${column}${from}:${column}${to}`))
      .join("+") || "0";
  const cell = (value: number, formula: string, style = "number"): DocumentCell => ({ value, formula, style });
  const atLeast = (id: string): string[] =>
    index.standardIds.slice(index.standardIds.indexOf(id)).map((one) => levelText(index, one));
  const levelCount = (id: string): DocumentCell => {
    const reached = atLeast(id);
    const value = rows.filter(
      ({ unit }) => unit.level !== null && unit.level !== "none" && index.heightOf(unit.level) >= index.heightOf(id),
    ).length;
    return cell(
      value,
      sum((range) => reached.map((text) => `COUNTIF(${range(columns.level)},"${text}")`).join("+")),
    );
  };
  const full = criteria.length;
  const byCriteria = cell(
    rows.filter((row) => totalOf(row) === full).length,
    sum((range) => `COUNTIF(${range(columns.total)},${full})`),
  );
  const standard = hasLevels ? levelCount(plain ?? "") : byCriteria;
  const reported = rows.filter(({ unit }) => unit.reported).length;
  const totals = rows.flatMap((row) => totalOf(row) ?? []);
  const n = rows.length;
  const communes = sum((range) => `ROWS(${range("B")})`);
  const lists = spans
    .map(({ from, to }) => `${quoted(SHEETS.communes)}${columns.total}${from}:${columns.total}${to}`)
    .join(",");
  return [
    { value: number, style: "center" },
    { value: name, style: "cell" },
    cell(n, communes),
    cell(
      reported,
      sum((range) => `ROWS(${range("B")})-COUNTIF(${range(columns.note)},"chưa báo cáo*")`),
    ),
    standard,
    cell(n === 0 ? 0 : (Number(standard.value) / n) * 100, `(${standard.formula})/(${communes})*100`, "decimal"),
    ...higher.map((id) => (hasLevels ? levelCount(id) : { style: "number" })),
    ...bandsOf(full).map((band) =>
      cell(
        totals.filter((total) => inBand(band, total)).length,
        sum((range) => {
          const column = range(columns.total);
          return band.from === band.to
            ? `COUNTIF(${column},${band.from})`
            : `COUNTIFS(${column},">=${band.from}",${column},"<=${band.to}")`;
        }),
      ),
    ),
    cell(n === 0 ? 0 : sumOfTotals(rows) / n, `SUM(${lists})/(${communes})`, "decimal"),
    totals.length === 0
      ? { value: "", formula: `IF(COUNT(${lists})=0,"",MIN(${lists}))`, style: "number" }
      : cell(Math.min(...totals), `IF(COUNT(${lists})=0,"",MIN(${lists}))`),
  ];
}
