import { layerWord, layerWords, type PlanIndex } from "@ntm-kit/core";
import { columnName } from "../grid/address";
import { readContext } from "../read/read-context";
import { isGuide, isOwnSheet } from "../tables/own-sheets";
import { type ColumnProposal, proposeColumns } from "../tables/propose-columns";
import { defineCheck } from "./support/define-check";

/**
 * A visible sheet that is none of the kinds; what its columns look like is proposed. An empty sheet is nothing to
 * report.
 */
export const sheetUnrecognised = defineCheck({
  code: "sheet/unrecognised",
  severity: "info",
  sheet({ sheet, index, report }) {
    if (sheet.kind !== "unrecognised" || sheet.grid.cellCount === 0) return;
    if (isOwnSheet(sheet.grid.name) || isGuide(sheet.grid.name)) return;
    const proposals = proposeColumns(sheet.view, readContext(index.plan));
    report({ params: { sheet: sheet.grid.name, detail: detailOf(proposals, index) }, subject: sheet.grid.name });
  },
  passes: [{ why: "an empty sheet", rows: [] }],
  fails: [
    {
      why: "a sheet of free words",
      rows: [["Kính gửi các đồng chí"], ["Xin gửi kèm báo cáo"]],
      params: { sheet: "Biểu 01", detail: { vi: "", en: "" } },
      subject: "Biểu 01",
    },
  ],
});

const WORDS: Readonly<Record<Exclude<ColumnProposal["field"], "unit">, { readonly vi: string; readonly en: string }>> =
  {
    district: { vi: "tên đơn vị cấp trên", en: "units above" },
    content: { vi: "nội dung nhiệm vụ", en: "tasks" },
    fundingSource: { vi: "nguồn vốn", en: "sources of money" },
    mark: { vi: "ký hiệu đạt", en: "marks" },
  };

/** "; cột B giống tên xã (95 %)": what a mapping could name. */
function detailOf(proposals: readonly ColumnProposal[], index: PlanIndex): { vi: string; en: string } {
  const counted = {
    vi: `tên ${layerWord(index, index.countedLevel).vi}`,
    en: layerWords(index, index.countedLevel).en,
  };
  const wordsOf = (field: ColumnProposal["field"]) => (field === "unit" ? counted : WORDS[field]);
  const say = (language: "vi" | "en"): string =>
    proposals
      .slice(0, 6)
      .map(
        ({ column, field, score }) =>
          `${language === "vi" ? "cột" : "column"} ${columnName(column)} ${language === "vi" ? "giống" : "looks like"} ${wordsOf(field)[language]} (${Math.round(score * 100)} %)`,
      )
      .join(", ");
  return proposals.length === 0 ? { vi: "", en: "" } : { vi: `; ${say("vi")}`, en: `; ${say("en")}` };
}
