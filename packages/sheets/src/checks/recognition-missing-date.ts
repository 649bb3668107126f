import { standardWords } from "@ntm-kit/core";
import { isRowToCome } from "../kinds/communes/commune-table";
import { slotOf, type TableFrame } from "../tables/frame";
import { bareWords } from "../text/bare-words";
import { defineCheck } from "./support/define-check";
import { recognitionList } from "./support/examples";

/**
 * A recognised unit whose date cell is empty, in a sheet that has a column for it, or one for number and date together.
 */
export const recognitionMissingDate = defineCheck({
  code: "recognition/missing-date",
  severity: "warning",
  communes(table, { index, report }) {
    const own = slotOf(table.frame, "date");
    const shared = own === undefined ? dateBesideNumber(table.frame) : undefined;
    for (const row of table.rows) {
      const standard = row.claims.highest ?? row.listedAs;
      const slot =
        row.claims.date?.state === "blank"
          ? own
          : row.claims.decision?.isThere && !row.claims.date
            ? shared
            : undefined;
      if (!standard || row.duplicateOf || isRowToCome(table.frame, row) || slot === undefined) continue;
      report({
        at: table.frame.view.origin(row.line, slot),
        params: { name: row.unit?.name ?? row.label, standard: standardWords(index.standards, standard) },
        subject: row.unit?.id,
      });
    }
  },
  passes: [
    {
      why: "what a section of the list only proposes has no date yet",
      rows: recognitionList(
        [1, "Bình Hòa", "Huyện Sông Mẫu", "Đạt chuẩn", "123/QĐ-UBND", "5/6/2023"],
        ["II", "Xã đề nghị công nhận"],
        [1, "Tân Minh", "Huyện Sông Mẫu", "Đạt chuẩn", "45/TTr-UBND", ""],
      ),
    },
    {
      why: "the date stands",
      rows: recognitionList([1, "Bình Hòa", "Huyện Sông Mẫu", "Đạt chuẩn", "123/QĐ-UBND", "5/6/2023"]),
    },
  ],
  fails: [
    {
      why: "recognised, the cell is empty",
      rows: recognitionList([1, "Bình Hòa", "Huyện Sông Mẫu", "Đạt chuẩn", "123/QĐ-UBND", ""]),
      at: "F3",
      params: { name: "Bình Hòa", standard: { vi: "đạt chuẩn nông thôn mới", en: "at the standard" } },
      subject: "song-mau/binh-hoa",
    },
    {
      why: "one column asks for number and date, the cell gives the number",
      rows: [
        ["Tên xã", "Mức đạt chuẩn", "Số, ngày quyết định"],
        ["Bình Hòa", "Đạt chuẩn", "123/QĐ-UBND"],
        ["Tân Minh", "Đạt chuẩn", "124/QĐ-UBND ngày 5/6/2023"],
      ],
      at: "C2",
      params: { name: "Bình Hòa", standard: { vi: "đạt chuẩn nông thôn mới", en: "at the standard" } },
      subject: "song-mau/binh-hoa",
    },
  ],
});

/** The column for the decision, where its heading asks for the date as well ("Số, ngày quyết định"). */
function dateBesideNumber(frame: TableFrame): number | undefined {
  const column = frame.fields.get("decision");
  return column && /\bngay\b/.test(bareWords(column.path.join(" "))) ? column.slot : undefined;
}
