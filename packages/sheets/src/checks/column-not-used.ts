import { columnName } from "../grid/address";
import type { Table } from "../kinds/kinds";
import type { Column } from "../tables/columns";
import { allColumns, type TableFrame } from "../tables/frame";
import { headingCell } from "../tables/heading-cell";
import { rowLabelSlot } from "../tables/row-labels";
import { bareWords } from "../text/bare-words";
import { isRowNumber } from "../text/labels";
import { wordList } from "../text/word-list";
import { type CheckContext, defineCheck } from "./support/define-check";
import { COMMUNE_HEADER } from "./support/examples";
import { sumsAcross, sumsDown } from "./support/funding-totals";

/**
 * A column within a table that holds something and is read for nothing: it is no note, no number of rows and no code.
 */
export const columnNotUsed = defineCheck({
  code: "column/not-used",
  severity: "info",
  eachTable(entry, { report }: CheckContext<"column/not-used">) {
    const { frame } = entry.table;
    const detail = detailOf(entry);
    for (const { slot, path } of filled(entry, unusedIn(frame))) {
      const heading = path.at(-1);
      const at = heading === undefined ? undefined : headingCell(frame.view, frame.header, slot, heading);
      report({
        at: at ?? frame.view.origin(frame.header.last, slot),
        params: { heading: heading ?? columnName(slot), detail },
      });
    }
  },
  passes: [
    {
      why: "notes are for people",
      rows: [
        [...COMMUNE_HEADER, "Ghi chú"],
        [1, "Bình Hòa", "x", "x", "x", "x", "x", 5, "NTM", "Xã điểm"],
      ],
    },
    {
      why: "where the figures come from is for people too",
      rows: [
        [...COMMUNE_HEADER, "Nguồn", "Ghi chú"],
        [1, "Bình Hòa", "x", "x", "x", "x", "x", 5, "NTM", "xa.xlsx › Biểu 01 › dòng 11", ""],
      ],
    },
    {
      why: "nobody has filled it in",
      rows: [
        [...COMMUNE_HEADER, "Diện tích"],
        [1, "Bình Hòa", "x", "x", "x", "x", "x", 5, "NTM", ""],
      ],
    },
  ],
  fails: [
    {
      why: "a heading that no field has",
      rows: [
        [...COMMUNE_HEADER, "Diện tích tự nhiên (ha)"],
        [1, "Bình Hòa", "x", "x", "x", "x", "x", 5, "NTM", 1250],
      ],
      at: "J1",
      params: { heading: "Diện tích tự nhiên (ha)", detail: "" },
    },
  ],
});

/** Where the figures of a row come from: for people, like a note. */
const SOURCES = wordList(["nguồn [số liệu | dữ liệu | báo cáo | thông tin | cung cấp]"]);

type Unused = Pick<Column, "slot" | "path">;

/** Columns that no field takes, and those within the table that have no heading. What a person left out is left out. */
function unusedIn(frame: TableFrame): Unused[] {
  const known = new Map(allColumns(frame).map((column) => [column.slot, column]));
  const read = [...known.values()]
    .filter(({ field }) => field !== "unknown" && field !== "other")
    .map(({ slot }) => slot);
  const labels = rowLabelSlot(frame);
  const unused: Unused[] = [];
  for (let slot = Math.min(...read); slot <= Math.max(...read, ...known.keys()); slot++) {
    const column = known.get(slot);
    const isUsed =
      column && column.field !== "unknown" && (column.field !== "other" || frame.mappingUsed !== undefined);
    if (column && SOURCES.is(bareWords(column.path.at(-1) ?? ""))) continue;
    if (!isUsed && slot !== labels && (column || slot < Math.max(...read))) unused.push(column ?? { slot, path: [] });
  }
  return unused;
}

/** Those of them that hold something in a row of the table; what only numbers the rows says nothing. */
function filled(entry: Table, unused: readonly Unused[]): Unused[] {
  if (unused.length === 0) return [];
  const { view } = entry.table.frame;
  const open = new Map(unused.map((column) => [column.slot, column]));
  const found = new Set<Unused>();
  for (const [line, part] of entry.lines()) {
    if (open.size === 0) break;
    if (part !== "used" && part !== "subtotal") continue;
    for (const { slot, text } of view.line(line)) {
      const column = open.get(slot);
      if (!column || text === "" || (column.path.length === 0 && isRowNumber(text))) continue;
      open.delete(slot);
      found.add(column);
    }
  }
  return unused.filter((column) => found.has(column));
}

/** Money of which no sum could be formed says so. */
function detailOf(entry: Table) {
  if (entry.of !== "funding" || sumsDown(entry.table).formed + sumsAcross(entry.table).formed > 0) return "";
  return { vi: "; chưa cộng kiểm được các phần", en: "; no sum of parts could be checked" };
}
