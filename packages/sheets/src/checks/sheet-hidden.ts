import { columnName } from "../grid/address";
import type { Grid } from "../grid/grid";
import { defineCheck } from "./support/define-check";

/**
 * Hidden rows or columns with data: they are read, and that is said. Hidden sheets are named by the run, which does not
 * read them.
 */
export const sheetHidden = defineCheck({
  code: "sheet/hidden",
  severity: "info",
  sheet({ sheet, report }) {
    const rows = hiddenRows(sheet.grid);
    const columns = hiddenColumns(sheet.grid);
    if (rows.length === 0 && columns.length === 0) return;
    const vi = [
      rows.length > 0 ? `dòng ${spans(rows, (n) => String(n + 1))}` : "",
      columns.length > 0 ? `cột ${spans(columns, columnName)}` : "",
    ]
      .filter(Boolean)
      .join(", ");
    const en = [
      rows.length > 0 ? `rows ${spans(rows, (n) => String(n + 1))}` : "",
      columns.length > 0 ? `columns ${spans(columns, columnName)}` : "",
    ]
      .filter(Boolean)
      .join(", ");
    report({
      params: {
        what: {
          vi: `Trang tính “${sheet.grid.name}” ẩn ${vi} có dữ liệu; đã đọc cả phần ẩn`,
          en: `Sheet “${sheet.grid.name}” hides ${en} with data; they were read`,
        },
      },
      subject: sheet.grid.name,
    });
  },
  passes: [{ why: "nothing is hidden", rows: [["a", "b"]] }],
  fails: [
    {
      why: "a row with data is hidden",
      rows: [
        ["STT", "Tên xã"],
        [1, "Bình Hòa"],
      ],
      hiddenRows: [2],
      params: {
        what: {
          vi: "Trang tính “Biểu 01” ẩn dòng 2 có dữ liệu; đã đọc cả phần ẩn",
          en: "Sheet “Biểu 01” hides rows 2 with data; they were read",
        },
      },
      subject: "Biểu 01",
    },
  ],
});

function hiddenRows(grid: Grid): number[] {
  return [...grid.store.hiddenRows].filter((row) => grid.rowSpan(row)[1] > grid.rowSpan(row)[0]).sort((a, b) => a - b);
}

function hiddenColumns(grid: Grid): number[] {
  if (grid.store.hiddenColumns.length === 0) return [];
  const used = new Set<number>();
  for (const column of grid.store.columns) used.add(column);
  return [...used].filter((column) => grid.isColumnHidden(column)).sort((a, b) => a - b);
}

/** 3, 5–9: runs of numbers, each end named. */
function spans(numbers: readonly number[], name: (n: number) => string): string {
  const runs: [number, number][] = [];
  for (const n of numbers) {
    const last = runs[runs.length - 1];
    if (last && n === last[1] + 1) last[1] = n;
    else runs.push([n, n]);
  }
  const shown = runs.slice(0, 8).map(([from, to]) => (from === to ? name(from) : `${name(from)}–${name(to)}`));
  return shown.join(", ") + (runs.length > 8 ? ", …" : "");
}
