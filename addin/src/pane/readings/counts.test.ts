import { dakNong20212025 as plan } from "@ntm-kit/plans/dak-nong-2021-2025";
import { checkFiles, gridFromRows, reportOf, type WorkbookGrids } from "@ntm-kit/sheets";
import { expect, it } from "vitest";
import { readCounts } from "./counts";

const FORM = gridFromRows("Biểu 01", [
  ["TT", "Tên xã", ...Array.from({ length: 19 }, (_, i) => `TC${i + 1}`)],
  [1, "Nam Dong", ...Array.from({ length: 19 }, () => "x")],
]);
const GUIDE = gridFromRows("Hướng dẫn", [["Mỗi xã một dòng"]]);
const LETTER = gridFromRows("Công văn", [["Kính gửi các đồng chí"], ["Xin gửi kèm báo cáo"]]);

async function countsOf(...sheets: WorkbookGrids["sheets"]) {
  const input = { path: "a.xlsx", sha256: "", workbook: { format: "xlsx" as const, sheets } };
  return readCounts(reportOf(await checkFiles([input], { plan }), { language: "vi", toolVersion: "0" }));
}

it("a sheet that is there for its reader is not counted among those to be read; a letter is", async () => {
  expect(await countsOf(FORM, GUIDE, gridFromRows("Sheet3", []))).toEqual({ read: 1, count: 1 });
  expect(await countsOf(FORM, GUIDE, LETTER)).toEqual({ read: 1, count: 2 });
});

it("where nothing was read each sheet is counted", async () => {
  expect(await countsOf(GUIDE)).toEqual({ read: 0, count: 1 });
});
