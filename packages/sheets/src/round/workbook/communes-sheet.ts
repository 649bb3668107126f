import { atStandard, layerWord, standardShort, unitPhrase, unitTitle } from "@ntm-kit/core";
import type { DocumentCell, SheetDocument } from "../../document/sheet-document";
import { roman } from "../../documents/roman";
import { area, blank, formFoot, stateHead, styled } from "../../documents/rows";
import { dayNumber } from "../../text/day-number";
import type { Collection } from "../collect";
import { lineText } from "../place";
import type { RoundMark, UnitRow } from "../units";
import { BODY, dayLine, layerTitle, levelText, SHEETS, type TableLayout, type UnitBlock } from "./layout";

type Row = (DocumentCell | null)[];

const MARKS: Readonly<Record<RoundMark, string>> = { met: "x", "not-met": "0", open: "?", unknown: "" };
const LEGEND = "x: đạt; 0: chưa đạt; để trống: chưa có số liệu; ?: không đọc được";

/**
 * The official form, filled in: a row for each commune of the plan, in blocks of the units above, with sums as
 * formulas.
 */
export function communesSheet(collection: Collection, layout: TableLayout): SheetDocument {
  const { criteria, hasLevels, blocks, total } = layout;
  const width = 2 + criteria.length + 1 + (hasLevels ? 3 : 0) + 2;
  const head = letterhead(collection, width);
  const header = headerRows(collection, layout);
  const body = blocks.flatMap((block, i) => blockRows(collection, layout, block, i));
  const { index } = collection.run;
  const sums = [sumRow(layout, `Toàn ${layerWord(index, index.root.level).vi}`), meanRow(collection, layout)];
  const levels = hasLevels ? [15, 20, 13] : [];
  const rows = [...head.rows, ...header.rows, ...body, ...sums];
  const foot = formFoot(index.root.name, rows.length, width);
  return {
    name: SHEETS.communes,
    columnWidths: [6, 24, ...criteria.map(() => 4.5), 9, ...levels, 38, 32],
    rows: [...rows, ...foot.rows],
    merges: [...head.merges, ...header.merges, ...foot.merges],
    freeze: { rows: BODY, columns: 2 },
    conditionalFormats: [
      {
        range: `C${BODY + 1}:${layout.columns.criterion(criteria.length - 1)}${total - 1}`,
        formula: `OR(C${BODY + 1}="0",C${BODY + 1}="?")`,
        style: { fill: "FCE4D6" },
      },
    ],
    print: { paper: "A3", landscape: true, fitToWidth: true, repeatRows: [5, 6], footer: "Trang &P/&N" },
  };
}

function letterhead(collection: Collection, width: number): { rows: Row[]; merges: string[] } {
  const { root } = collection.run.index;
  const head = stateHead(`Ủy ban nhân dân ${unitPhrase(root)}`, width);
  return {
    rows: [
      ...head.rows,
      [{ value: "TỔNG HỢP KẾT QUẢ THỰC HIỆN CÁC TIÊU CHÍ XÂY DỰNG NÔNG THÔN MỚI", style: "title" }],
      [{ value: dayLine(collection), style: "subtitle" }],
      [{ value: `(${LEGEND})`, style: "subtitle" }],
    ],
    merges: [...head.merges, ...[2, 3, 4].map((row) => area(row, 0, row, width - 1))],
  };
}

function headerRows({ run }: Collection, { criteria, hasLevels }: TableLayout): { rows: Row[]; merges: string[] } {
  const { index } = run;
  // A list that states the plain standard alone leaves the others open: a column of levels would deny them.
  const levels = hasLevels ? [isPlainOnly(run) ? "Đạt chuẩn" : "Mức đạt", "Số quyết định", "Ngày quyết định"] : [];
  const ends = ["Tổng số tiêu chí đạt", ...levels, "Nguồn", "Ghi chú"];
  const names = `${layerTitle(index)}/${layerWord(index, index.countedLevel).vi}`;
  const rest = Array.from({ length: Math.max(0, criteria.length - 1) }, () => null);
  const last = 1 + criteria.length;
  return {
    rows: [
      styled(["TT", names, "Tiêu chí", ...rest, ...ends], "header"),
      [...blank(2, "header"), ...styled(criteria.map(asNumber), "header"), ...blank(ends.length, "header")],
    ],
    merges: [
      ...(criteria.length > 1 ? [area(5, 2, 5, last)] : []),
      ...[0, 1, ...ends.map((_, i) => last + 1 + i)].map((column) => area(5, column, 6, column)),
    ],
  };
}

const isPlainOnly = ({ index, facts }: Collection["run"]): boolean =>
  facts.merged.claimable.size === 1 && facts.merged.claimable.has(index.plainStandard);

const asNumber = (number: string): string | number => (/^\d+$/.test(number) ? Number(number) : number);

function blockRows(collection: Collection, layout: TableLayout, block: UnitBlock, i: number): Row[] {
  const { criteria, columns, hasLevels } = layout;
  const { unit, from, to, rows } = block;
  const own = collection.run.facts.districts.get(unit.id)?.record?.standard;
  const heading: Row = [
    { value: roman(i + 1), style: "groupNumber" },
    { value: unitTitle(unit), style: "group" },
    ...criteria.map((number, n): DocumentCell => {
      const value = rows.filter((row) => row.unit.marks[number] === "met").length;
      const column = columns.criterion(n);
      return { value, formula: `COUNTIF(${column}${from}:${column}${to},"x")`, style: "groupNumber" };
    }),
    {
      value: rows.reduce((sum, row) => sum + (totalOf(row) ?? 0), 0),
      formula: `SUM(${columns.total}${from}:${columns.total}${to})`,
      style: "groupNumber",
    },
    ...(hasLevels
      ? [own ? { value: own.value ? "Đạt chuẩn" : "Chưa đạt", style: "groupNumber" } : { style: "groupNumber" }]
      : []),
    ...blank(hasLevels ? 4 : 2, "group"),
  ];
  return [heading, ...rows.map((row, n) => communeRow(collection, layout, row, n + 1, from + n))];
}

/** What stands in the column of totals: the marks that say met, or the total where there is no mark. */
export function totalOf({ unit, total }: UnitRow): number | undefined {
  const marks = Object.values(unit.marks);
  if (total !== undefined) return total;
  return unit.reported && marks.some((mark) => mark !== "unknown")
    ? marks.filter((mark) => mark === "met").length
    : undefined;
}

function communeRow(
  collection: Collection,
  layout: TableLayout,
  row: UnitRow,
  number: number,
  at: number,
): DocumentCell[] {
  const { unit, facts, total, lines } = row;
  const { criteria, columns } = layout;
  const value = totalOf(row);
  const range = `${columns.criterion(0)}${at}:${columns.criterion(criteria.length - 1)}${at}`;
  const counted: DocumentCell =
    total !== undefined || value === undefined
      ? { ...(value === undefined ? {} : { value }), style: "center" }
      : { value, formula: `COUNTIF(${range},"x")`, style: "center" };
  return [
    { value: number, style: "center" },
    { value: facts.unit.name, style: "cell" },
    ...criteria.map((one): DocumentCell => textCell(MARKS[unit.marks[one] ?? "unknown"], "center")),
    counted,
    ...(layout.hasLevels ? levelCells(collection, row) : []),
    textCell(unit.reported || lines.length > 0 ? lines.map(lineText).join("; ") : "", "cell"),
    textCell(remarks(row, layout.hasLevels ? openAbove(collection.run, row) : []), "cell"),
  ];
}

const textCell = (value: string, style: string): DocumentCell => (value === "" ? { style } : { value, style });

function levelCells({ run }: Collection, { unit, unread, facts }: UnitRow): DocumentCell[] {
  // A row that says no more than "Dự kiến 2026" reports nothing, and yet denies the standard.
  const isDenied = facts.record !== undefined && atStandard(facts.at, run.index.plainStandard)[1] === 0;
  const unknown = "level" in unread ? "?" : isDenied ? levelText(run.index, "none") : "";
  const level = unit.level === null ? unknown : levelText(run.index, unit.level);
  const { date, year } = unit;
  return [
    textCell(level, "center"),
    textCell(unit.decision ?? "", "cell"),
    date !== null
      ? { value: dayNumber(date), style: "date" }
      : year !== null
        ? { value: year, style: "center" }
        : { style: "date" },
  ];
}

const FIELDS: Readonly<Record<string, string>> = {
  total: "tổng số tiêu chí",
  level: "mức đạt",
  decision: "số quyết định",
  date: "ngày quyết định",
  year: "năm đạt",
};

/** A field in a remark: `TC5`, `mức đạt`. */
export function fieldText(field: string): string {
  const number = /^criterion\.(.+)$/.exec(field)?.[1];
  return number === undefined ? (FIELDS[field] ?? field) : `TC${number}`;
}

/** Higher standards of which it is not known whether it is at them, in a word: the column of levels would deny them. */
function openAbove(run: Collection["run"], { unit, facts }: UnitRow): string[] {
  const { level } = unit;
  if (level === null || level === "none" || isPlainOnly(run)) return [];
  const higher = run.index.standardIds.filter((id) => run.index.heightOf(id) > run.index.heightOf(level));
  const open = higher.filter((id) => atStandard(facts.at, id)[1] === 1);
  return open.map((id) => standardShort(run.index.standards, id).vi.toLowerCase());
}

function remarks({ unit, unread }: UnitRow, openLevels: readonly string[]): string {
  const { reported, conflicts, date, year } = unit;
  const told = Object.entries(unread).filter(([field]) => field !== "level" || openLevels.length === 0);
  const open = told.map(([field, words]) => `${fieldText(field)} “${words}”`);
  return [
    ...(reported ? [] : ["chưa báo cáo"]),
    ...(conflicts.length > 0 ? [`mâu thuẫn: ${conflicts.map(fieldText).join(", ")}`] : []),
    ...(open.length > 0 ? [`không đọc được: ${open.join(", ")}`] : []),
    ...(openLevels.length > 0 ? [`chưa rõ mức: ${openLevels.join(", ")}`] : []),
    ...(date !== null && year !== null ? [`năm đạt: ${year}`] : []),
  ].join("; ");
}

function sumRow(layout: TableLayout, name: string): DocumentCell[] {
  const { criteria, columns, blocks, hasLevels } = layout;
  const over = (column: string): string => blocks.map(({ heading }) => `${column}${heading}`).join("+") || "0";
  const rows = blocks.flatMap((block) => block.rows);
  return [
    { style: "total" },
    { value: name, style: "totalName" },
    ...criteria.map((number, i): DocumentCell => {
      const value = rows.filter((row) => row.unit.marks[number] === "met").length;
      return { value, formula: over(columns.criterion(i)), style: "total" };
    }),
    { value: sumOfTotals(rows), formula: over(columns.total), style: "total" },
    ...blank(hasLevels ? 5 : 2, "totalName"),
  ];
}

export const sumOfTotals = (rows: readonly UnitRow[]): number =>
  rows.reduce((sum, row) => sum + (totalOf(row) ?? 0), 0);

function meanRow({ run }: Collection, layout: TableLayout): DocumentCell[] {
  const { criteria, columns, blocks, total, hasLevels } = layout;
  const rows = blocks.flatMap((block) => block.rows);
  const isOpen = rows.some(({ unit }) => unit.criteria[0] !== unit.criteria[1]);
  const commune = layerWord(run.index, run.index.countedLevel).vi;
  const note = isOpen ? `Cận dưới: còn ${commune} chưa có đủ số liệu.` : "";
  return [
    { style: "total" },
    { value: `Bình quân tiêu chí/${commune}`, style: "totalName" },
    ...blank(criteria.length, "total"),
    {
      value: rows.length === 0 ? 0 : sumOfTotals(rows) / rows.length,
      formula: `${columns.total}${total}/${Math.max(1, rows.length)}`,
      style: "totalDecimal",
    },
    ...blank(hasLevels ? 4 : 1, "totalName"),
    textCell(note, "totalName"),
  ];
}
