import type { Origin, PlanIndex, Standard } from "@ntm-kit/core";
import type { CommuneRow, CommuneTable } from "../read/commune-table";
import { isGrandTotal, totalKind } from "../read/labels";
import { readNumberCell } from "../read/number-cell";
import type { UnitLine } from "../read/unit-lines";
import type { Column } from "../tables/columns";
import { defineCheck } from "./define-check";
import { communeSheet } from "./examples";

/**
 * A total row of a district or of the whole table that differs from the rows it sums. A cell that could not be read, a row that
 * is counted twice or whose own total is wrong widens what is allowed: their own findings say it.
 */
export const criteriaSubtotalMismatch = defineCheck({
  code: "criteria/subtotal-mismatch",
  severity: "error",
  communes(table, { index, report }) {
    const { view } = table.frame;
    for (const line of table.lines) {
      if (line.role !== "subtotal") continue;
      const kind = totalKind(line.label) ?? "sum";
      if (kind === "share") continue;
      const rows = rowsOf(table, line);
      if (rows.length === 0) continue;
      const missing = missingFrom(table, line, rows, index);
      for (const column of table.frame.columns) {
        const cell = view.cell(line.line, column.slot);
        const stated = readNumberCell(cell, view.textOf(cell));
        if (stated.value === undefined || (stated.state !== "number" && stated.state !== "text-number")) continue;
        const allowed = allowedFor(table, column, rows, kind, missing);
        if (!allowed || allowed.some(([low, high]) => stated.value! >= low - 0.011 && stated.value! <= high + 0.011))
          continue;
        const [low, high] = allowed[0]!;
        report({
          at: view.origin(line.line, column.slot),
          params: {
            row: line.label,
            column: column.path[column.path.length - 1] ?? "",
            stated: stated.value,
            counted: low === high ? low : `${low}–${high}`,
          },
          ...(low === high && !cell?.isFormula
            ? { fix: { at: view.origin(line.line, column.slot), from: stated.value, to: low, safe: false } }
            : {}),
          related: rows
            .slice(0, 5)
            .map((row): { at: Origin; note: "part-of-sum"; params: Record<string, string | number> } => ({
              at: view.origin(row.line, column.slot),
              note: "part-of-sum",
              params: { name: row.unit?.name ?? row.label, value: view.text(row.line, column.slot) || "–" },
            })),
          subject: line.unit?.id ?? line.district?.id ?? line.label,
          field: column.field,
        });
      }
    }
  },
  passes: [
    {
      why: "a district row above its communes counts them by column and sums their totals",
      rows: [
        ["STT", "Tên xã", "TC1", "TC2", "TC3", "TC4", "TC5", "Tổng số tiêu chí đạt"],
        ["I", "Huyện Sông Mẫu", 2, 2, 2, 1, 1, 8],
        [1, "Bình Hòa", "x", "x", "x", "x", "x", 5],
        [2, "Tân Minh", "x", "x", "x", "", "", 3],
      ],
    },
  ],
  fails: [
    {
      why: "the row beneath the communes counts one too many",
      rows: communeSheet(
        [1, "Bình Hòa", "x", "x", "x", "x", "x", 5, ""],
        [2, "Tân Minh", "x", "x", "x", "", "", 3, ""],
        ["", "Tổng cộng", 2, 2, 2, 2, 1, 8, ""],
      ),
      cell: "F5",
    },
  ],
});

/** Communes of the districts summed that the table does not list: the sum may count them, and their own finding says so. */
function missingFrom(table: CommuneTable, line: UnitLine, rows: readonly CommuneRow[], index: PlanIndex): number {
  const upper = line.unit ?? line.district;
  const districts =
    upper?.level === "district" ? [upper.id] : [...new Set(rows.flatMap((row) => row.district?.id ?? []))];
  const listed = new Set(table.rows.flatMap((row) => row.unit?.id ?? []));
  return districts.flatMap((id) => index.communesOf(id)).filter((commune) => !listed.has(commune.id)).length;
}

type Interval = readonly [number, number];

/** Rows that a total row sums: its own district's, those of its block, or all. */
function rowsOf(table: CommuneTable, line: UnitLine): CommuneRow[] {
  const upper = line.unit ?? line.district;
  if (upper?.level === "district") {
    const heads = table.lines.some((entry) => entry.unit?.id === upper.id && entry.role !== "record");
    const block = heads
      ? table.lines.find((entry) => entry.unit?.id === upper.id && entry.role !== "record")!.block
      : line.block;
    return table.rows.filter((row) => (heads ? row.block === block : row.district?.id === upper.id));
  }
  const blocks = new Set(table.rows.map((row) => row.block));
  if (upper || isGrandTotal(line.label) || blocks.size === 1) return [...table.rows];
  return table.rows.filter((row) => row.block === line.block);
}

/** What the cell of a column may say, best first; undefined for columns that are not summed. */
function allowedFor(
  table: CommuneTable,
  column: Column,
  rows: readonly CommuneRow[],
  kind: "sum" | "mean" | "not-met",
  missing: number,
): Interval[] | undefined {
  const most = table.set?.criteria.length ?? 0;
  const wider = ([low, high]: Interval, each: number): Interval => [low, high + missing * each];
  const criterion = /^criterion\.(.+)$/.exec(column.field)?.[1];
  if (criterion !== undefined)
    return kind === "mean" ? undefined : [wider(markInterval(table, rows, criterion, kind), 1)];
  if (column.field === "total")
    return totalIntervals(rows, kind)?.map((interval, i) => wider(interval, i === 0 && kind !== "mean" ? most : 1));
  if (
    column.field === "standard" ||
    column.field === "advanced" ||
    column.field === "model" ||
    column.field === "level"
  )
    return kind === "mean" ? undefined : claimIntervals(rows, column.field).map((interval) => wider(interval, 1));
  return undefined;
}

const isDoubtful = (row: CommuneRow): boolean =>
  row.duplicateOf !== undefined ||
  row.unit === undefined ||
  (row.unit.type !== "xã" && row.unit.level === "commune") ||
  row.match?.kind === "elsewhere" ||
  row.match?.kind === "ambiguous";

/** Rows whose own total contradicts their marks, by how many: the marks or the total may be wrong. */
function ownDoubt(row: CommuneRow): number {
  const met = row.marks.filter((mark) => mark.state === "met").length;
  return row.marks.length > 0 && row.total?.value !== undefined ? Math.abs(row.total.value - met) : 0;
}

function markInterval(
  table: CommuneTable,
  rows: readonly CommuneRow[],
  criterion: string,
  kind: "sum" | "not-met",
): Interval {
  let low = 0;
  let high = 0;
  for (const row of rows) {
    const mark = row.marks.find((entry) => entry.criterion === criterion);
    const says = mark?.state === "blank" && table.blankSaysNotMet ? "not-met" : mark?.state;
    const isCounted = says === (kind === "sum" ? "met" : "not-met");
    const isOpen =
      says === "neither" ||
      says === "unknown" ||
      says === "error" ||
      says === "unstored" ||
      (says === "blank" && kind === "not-met");
    const isDisputed = isDoubtful(row) || ownDoubt(row) > 0;
    if (isCounted && !isDisputed) low++;
    if (isCounted || isOpen || (isDisputed && !isDoubtful(row))) high++;
  }
  return [low, high];
}

function totalIntervals(rows: readonly CommuneRow[], kind: "sum" | "mean" | "not-met"): Interval[] | undefined {
  if (kind === "not-met") return undefined;
  let low = 0;
  let high = 0;
  let counted = 0;
  let atAll = 0;
  for (const row of rows) {
    const met = row.marks.filter((mark) => mark.state === "met").length;
    const open = row.marks.filter((mark) => !["met", "not-met", "blank"].includes(mark.state)).length;
    const values = [
      row.total?.value,
      row.marks.length > 0 ? met : undefined,
      row.marks.length > 0 && open > 0 ? met + open : undefined,
    ].filter((value) => value !== undefined);
    if (values.length === 0) continue;
    if (!isDoubtful(row)) {
      low += Math.min(...values);
      counted++;
    }
    high += Math.max(...values);
    atAll++;
  }
  if (atAll === 0) return undefined;
  const mean: Interval = [
    Math.floor((low / Math.max(atAll, 1)) * 100) / 100,
    Math.ceil((high / Math.max(counted, 1)) * 100) / 100,
  ];
  const all: Interval = [
    rows.filter((row) => row.marks.length > 0 && row.marks.every((mark) => mark.state === "met")).length,
    rows.filter((row) => row.marks.length > 0 && row.marks.every((mark) => mark.state === "met")).length,
  ];
  return kind === "mean" ? [mean] : [[low, high], mean, all];
}

function claimIntervals(rows: readonly CommuneRow[], field: Standard | "level"): Interval[] {
  let low = 0;
  let high = 0;
  for (const row of rows) {
    const claims =
      field === "level"
        ? row.claims.highest !== undefined
        : row.claims.own.find((claim) => claim.standard === field)?.claimed;
    if (claims && !isDoubtful(row)) low++;
    if (claims !== false) high++;
  }
  return [[low, Math.max(low, high)]];
}
