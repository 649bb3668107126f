import type { Origin } from "@ntm-kit/core";
import { columnName } from "../grid/address";
import type { Table } from "../kinds/kinds";
import { headingCell } from "../tables/heading-cell";
import type { SheetView } from "../tables/sheet-view";
import { type CheckContext, defineCheck } from "./support/define-check";
import { COMMUNE_HEADER } from "./support/examples";
import { sumsAcross, sumsDown } from "./support/funding-totals";
import { unusedColumns } from "./support/unused-columns";

/**
 * A column within a table that holds something and is read for nothing: it is no note, no number of rows and no code,
 * and its heading says more than that it is planned or of another time.
 */
export const columnNotUsed = defineCheck({
  code: "column/not-used",
  severity: "info",
  eachTable(entry, { report }: CheckContext<"column/not-used">) {
    const { frame } = entry.table;
    const detail = detailOf(entry);
    for (const { at, text } of frame.overruled ?? []) report({ at, params: { heading: text, detail } });
    const told = new Set<Origin>();
    for (const column of unusedColumns(entry)) {
      // What it says of itself is told by `period/not-counted`.
      const { slot, path, otherTime } = column;
      if (otherTime) continue;
      const heading = path.at(-1);
      const own = heading === undefined ? undefined : headingCell(frame.view, frame.header, slot, heading);
      const at = own ?? frame.view.origin(frame.header.last, slot);
      // One heading over several columns is told once.
      if (told.has(at)) continue;
      told.add(at);
      report({
        at,
        params: { heading: heading ?? nameOf(frame.view, slot), detail },
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
      why: "a plan of other years is told as what it is",
      rows: [
        [...COMMUNE_HEADER, "Lộ trình năm 2026"],
        [1, "Bình Hòa", "x", "x", "x", "x", "x", 5, "NTM", 5],
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

/** What has no heading is called by its letter, or by its number where the communes stand across. */
const nameOf = ({ transposed }: SheetView, slot: number): string => (transposed ? `${slot + 1}` : columnName(slot));

/** Money of which no sum could be formed says so. */
function detailOf(entry: Table) {
  if (entry.of !== "funding" || sumsDown(entry.table).formed + sumsAcross(entry.table).formed > 0) return "";
  return { vi: "; chưa cộng kiểm được các phần", en: "; no sum of parts could be checked" };
}
