import { defineCheck } from "./define-check";

/** A visible sheet that is none of the kinds. An empty sheet is nothing to report. */
export const sheetUnrecognised = defineCheck({
  code: "sheet/unrecognised",
  severity: "info",
  sheet({ sheet, report }) {
    if (sheet.kind === "unrecognised" && sheet.grid.cellCount > 0)
      report({ params: { sheet: sheet.grid.name, detail: "" }, subject: sheet.grid.name });
  },
  passes: [{ why: "an empty sheet", rows: [] }],
  fails: [{ why: "a sheet of free words", rows: [["Kính gửi các đồng chí"], ["Xin gửi kèm báo cáo"]] }],
});
