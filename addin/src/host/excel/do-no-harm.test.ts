import { expect, it } from "vitest";
import { hostOver, LEVELS } from "../../../test-support/excel-host";
import { exampleWorkbook } from "../../../test-support/workbook-data";

/** Reads on which the client sets the write bit although they change nothing. */
const HARMLESS = ["GetMergedAreasOrNullObject", "GetCellProperties", "GetRowProperties", "GetColumnProperties"];
const WORKBOOKS = ["xa-2025-con-loi.xlsx", "nhiem-vu-2025-con-loi.xlsx"];

it.each(LEVELS.flatMap((level) => WORKBOOKS.map((name) => [level, name] as const)))(
  "at ExcelApi %s a check of %s sends no write and leaves the workbook as it was",
  async (apiLevel, name) => {
    const { excel, check } = await hostOver(await exampleWorkbook(name), { apiLevel });
    const before = excel.workbook.snapshot();
    const { report } = await check();
    expect(report.findings.length).toBeGreaterThan(0);
    expect(excel.workbook.snapshot()).toEqual(before);
    for (const batch of excel.recorder.batches) {
      expect(batch.changes).toEqual([]);
      if (batch.writeBit) expect(batch.names.some((one) => HARMLESS.includes(one))).toBe(true);
    }
  },
);

it("going to a cell moves the selection and changes nothing else", async () => {
  const { excel, host } = await hostOver({ sheets: { A: [["x"]], B: [[1], [2]] } });
  const before = excel.workbook.snapshot();
  expect(await host.select({ sheet: "B", cell: "A2" })).toBe(2);
  expect(excel.workbook.selection).toEqual({ sheetId: excel.workbook.sheet("B").id, address: "A2" });
  expect(excel.workbook.snapshot()).toEqual(before);
  expect(excel.recorder.totals.changes).toBe(0);
});

it("asking for what was remembered, in a workbook that remembers nothing, writes nothing", async () => {
  const { excel, host } = await hostOver({ sheets: { A: [] } });
  await host.loadState();
  host.saveSettings({ language: "en", asOf: "", theme: "auto", live: false, letterhead: {} });
  expect(excel.recorder.totals.changes).toBe(0);
  expect(excel.workbook.snapshot().settings).toEqual([]);
});
