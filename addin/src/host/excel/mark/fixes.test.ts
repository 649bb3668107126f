import { describe, expect, it } from "vitest";
import { hostOver, LEVELS } from "../../../../test-support/excel-host";

const fix = (cell: string, from: string | number, to: string | number, sheet = "A") => ({ sheet, cell, from, to });

describe.each(LEVELS)("at ExcelApi %s", (apiLevel) => {
  it("exactly the listed cells change; what changed meanwhile, holds a formula or is gone is left and named", async () => {
    const rows = [
      ["Nam Rong", 1],
      ["Truc Son", 2],
      ["Đắk Wil", 3],
      ["=A1", 4],
    ];
    const { excel, host } = await hostOver({ sheets: [{ name: "A", rows, cached: { A4: "Nam Rong" } }] }, { apiLevel });
    const before = excel.workbook.snapshot();
    const skipped = await host.applyFixes([
      fix("A1", "Nam Rong", "Nam Dong"),
      fix("A2", "Trúc Xơn", "Trúc Sơn"),
      fix("A4", "Nam Rong", "Nam Dong"),
      fix("B3", 3, 5),
      fix("A1", "x", "y", "Không có"),
    ]);
    expect(skipped.map(({ cell, sheet, why }) => `${sheet}!${cell} ${why}`).sort()).toEqual([
      "A!A2 changed",
      "A!A4 formula",
      "Không có!A1 sheet-gone",
    ]);
    const [sheet] = before.sheets;
    const values = { ...(sheet!["values"] as object), A1: "Nam Dong", B3: 5 };
    expect(excel.workbook.snapshot()).toEqual({ ...before, sheets: [{ ...sheet, values }] });
  });

  it("a number stored as text becomes a number, in a cell of format Text too", async () => {
    const data = { sheets: [{ name: "A", rows: [["17"], ["18"], ["19"]], numberFormats: { "A2:A3": "@" } }] };
    const { excel, host } = await hostOver(data, { apiLevel });
    await host.applyFixes([fix("A1", "17", 17), fix("A2", "18", 18)]);
    expect(excel.workbook.values("A", "A1:A3")).toEqual([[17], [18], ["19"]]);
    expect(excel.workbook.sheet("A").styleValue(2, 0, "numberFormat")).toBe("@");
  });

  it("a text that looks like a number, a date or a formula stays text", async () => {
    const { excel, host } = await hostOver({ sheets: { A: [["a"], ["b"], ["c"]] } }, { apiLevel });
    await host.applyFixes([fix("A1", "a", "1/2025"), fix("A2", "b", "=B1"), fix("A3", "c", "true")]);
    expect(excel.workbook.values("A", "A1:A3")).toEqual([["1/2025"], ["=B1"], ["true"]]);
    expect(excel.workbook.sheet("A").formulas.size).toBe(0);
  });
});

it("20,000 fixes in a column are a few batches, not one for each", async () => {
  const rows = Array.from({ length: 20_000 }, (_, i) => [String(i)]);
  const { excel, host } = await hostOver({ sheets: [{ name: "A", rows }] });
  excel.recorder.clear();
  const fixes = rows.map(([text], i) => fix(`A${i + 1}`, text!, i));
  expect(await host.applyFixes(fixes)).toEqual([]);
  expect(excel.workbook.values("A", "A19999:A20000")).toEqual([[19_998], [19_999]]);
  expect(excel.recorder.totals.batches).toBeLessThanOrEqual(4);
});

it("on a protected sheet open cells are fixed, locked ones left; where all are locked it says so", async () => {
  const { excel, host } = await hostOver({
    sheets: [{ name: "A", rows: [["a", "b"]], isProtected: true, unlocked: ["B1"] }],
  });
  const skipped = await host.applyFixes([fix("A1", "a", "x"), fix("B1", "b", "y")]);
  expect(skipped).toMatchObject([{ cell: "A1", why: "protected" }]);
  expect(excel.workbook.values("A", "A1:B1")).toEqual([["a", "y"]]);
  await expect(host.applyFixes([fix("A1", "a", "x")])).rejects.toMatchObject({ code: "protected", detail: "A" });
});
