import { samplePlan } from "@ntm-kit/core/testing";
import { expect, it } from "vitest";
import { gridFromRows } from "../grid/grid-builder";
import { checkFiles } from "./check-files";
import { reportOf } from "./report-of";

it("a sheet without a name is called by its file", async () => {
  const letter = gridFromRows("", [["Kính gửi các đồng chí"], ["Xin gửi kèm báo cáo"]]);
  const input = { path: "dot/cong van.csv", sha256: "", workbook: { format: "csv" as const, sheets: [letter] } };
  const run = await checkFiles([input], { plan: samplePlan, asOf: "2024-12-31" });
  const { findings } = reportOf(run, { language: "vi", toolVersion: "0" });
  expect(findings.map(({ code, message }) => [code, message])).toEqual([
    ["sheet/unrecognised", "Chưa xác định được loại biểu của trang tính “cong van.csv”."],
  ]);
});
