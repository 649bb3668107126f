import type { WorkbookData } from "@ntm-kit/office-simulation";
import { describe, expect, it } from "vitest";
import { hostOver, LEVELS, turn } from "../../../../test-support/excel-host";
import { MARK_FORMULA } from "./marks";

/** Fills, merged cells and protection-free formats of the user's, to be found again as they were. */
const DECORATED: WorkbookData = {
  sheets: [
    {
      name: "Biểu 1",
      rows: [
        ["Tên xã", "Tổng"],
        ["Nam Dong", 19],
        ["Trúc Sơn", "=B2-1"],
      ],
      fills: { "A2:B2": "#FFFF00", A1: "#DDDDDD" },
      merges: ["A4:B4"],
      numberFormats: { B2: "0.00" },
    },
    { name: "It's, một sheet", rows: [["x"]] },
  ],
};

describe.each(LEVELS)("at ExcelApi %s", (apiLevel) => {
  it("marked and unmarked, the workbook is what it was: fills, merged cells, conditional formats", async () => {
    const { excel, host } = await hostOver(DECORATED, { apiLevel });
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Biểu 1").getRange("A1:B3");
      range.conditionalFormats.add("Custom").custom.rule.formula = "=$B1>18";
      await context.sync();
    });
    const before = excel.workbook.snapshot();
    await host.mark([
      { sheet: "Biểu 1", cell: "A2", severity: "error" },
      { sheet: "Biểu 1", cell: "A2", severity: "warning" },
      { sheet: "Biểu 1", cell: "A4:B4", severity: "info" },
      { sheet: "It's, một sheet", cell: "A1", severity: "warning" },
    ]);
    const marked = excel.workbook.snapshot();
    expect(marked.sheets[0]?.["conditionalFormats"]).toHaveLength(4);
    expect(marked.sheets.map((sheet) => sheet["styles"])).toEqual(before.sheets.map((sheet) => sheet["styles"]));
    await host.unmark();
    expect(excel.workbook.snapshot()).toEqual(before);
  });

  it("of two marks on a cell the graver is seen: its format comes first", async () => {
    const { excel, host } = await hostOver(DECORATED, { apiLevel });
    await host.mark([
      { sheet: "Biểu 1", cell: "A2", severity: "error" },
      { sheet: "Biểu 1", cell: "A2", severity: "info" },
    ]);
    const [first] = excel.workbook.sheet("Biểu 1").conditionalFormats;
    expect(first?.properties).toMatchObject({
      "custom.rule.formula": MARK_FORMULA,
      "custom.format.fill.color": "#FFC7CE",
    });
  });

  it("2,000 scattered cells are marked in at most 4 batches and 60 actions", async () => {
    const { excel, host } = await hostOver({ sheets: { A: [] } }, { apiLevel });
    const severities = ["error", "warning", "info"] as const;
    const marks = Array.from({ length: 2_000 }, (_, i) => {
      const cell = `${"BCDEF"[i % 5]}${i * 7 + 3}`;
      return { sheet: "A", cell, severity: severities[i % 3]! };
    });
    excel.recorder.clear();
    await host.mark(marks);
    await turn();
    const { actions, batches } = excel.recorder.totals;
    expect(excel.workbook.sheet("A").conditionalFormats.reduce((n, { areas }) => n + areas.length, 0)).toBe(2_000);
    expect(batches).toBeLessThanOrEqual(4);
    expect(actions).toBeLessThanOrEqual(60);
  });
});

it("where one of the sheets is gone or protected nothing is marked", async () => {
  const { excel, host } = await hostOver({
    sheets: [
      { name: "A", rows: [["x"]] },
      { name: "B", rows: [["x"]], isProtected: true },
    ],
  });
  const before = excel.workbook.snapshot();
  const ofA = { sheet: "A", cell: "A1", severity: "error" } as const;
  await expect(host.mark([ofA, { ...ofA, sheet: "C" }])).rejects.toMatchObject({ code: "sheet-gone", detail: "C" });
  await expect(host.mark([ofA, { ...ofA, sheet: "B" }])).rejects.toMatchObject({ code: "protected", detail: "B" });
  expect(excel.workbook.snapshot()).toEqual(before);
});

it("taking marks away from a workbook without any writes nothing", async () => {
  const { excel, host } = await hostOver(DECORATED);
  await host.unmark();
  expect(excel.recorder.totals.changes).toBe(0);
});
