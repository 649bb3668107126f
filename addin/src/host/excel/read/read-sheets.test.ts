import { readFileSync } from "node:fs";
import type { SheetData } from "@ntm-kit/office-simulation";
import { parseArea } from "@ntm-kit/sheets";
import { describe, expect, it } from "vitest";
import { type HostOverExcel, hostOver, LEVELS } from "../../../../test-support/excel-host";
import { examplePath, exampleWorkbook } from "../../../../test-support/workbook-data";
import type { Checked } from "../../../engine/protocol";
import type { SheetHead } from "../../../engine/sheet-cells";
import { areasOf } from "./sheet-head";

/** What the adapter tells the engine, besides passing it on. */
function listen({ engine }: HostOverExcel) {
  const heads: SheetHead[] = [];
  const blocks: { sheet: string; rows: number; fonts: unknown }[] = [];
  const call: typeof engine.call = (name, args, options) => {
    if (name === "head") heads.push(args[0] as SheetHead);
    if (name === "block") {
      const [sheet, block] = args as unknown as [string, { values: unknown[]; font?: string; fonts?: unknown }];
      blocks.push({ sheet, rows: block.values.length, fonts: block.fonts ?? block.font });
    }
    return engine.call(name, args, options);
  };
  return { heads, blocks, engine: { ...engine, call } };
}

const rowsOf = (count: number, columns: number): (string | number)[][] =>
  Array.from({ length: count }, (_, r) => Array.from({ length: columns }, (_, c) => (c === 0 ? `Xã ${r}` : c)));

describe.each(LEVELS)("at ExcelApi %s", (apiLevel) => {
  it.each(["xa-2025-con-loi.xlsx", "nhiem-vu-2025-con-loi.xlsx"])(
    "a check of %s in Excel finds what one of the file finds, with the same fixes",
    async (name) => {
      const { check, engine } = await hostOver(await exampleWorkbook(name), { apiLevel });
      const ofFindings = ({ report }: Checked) =>
        report.findings.map(({ code, sheet, cell, fix }) => ({ code, sheet, cell, fix }));
      const inExcel = ofFindings(await check());
      await engine.call("open", [{ name, bytes: new Uint8Array(readFileSync(examplePath(name))) }]);
      const options = { asOf: "2025-12-31", language: "vi", overrides: {} } as const;
      expect(inExcel).toEqual(ofFindings(await engine.call("check", [options])));
    },
  );

  it("hidden sheets, rows and columns are told, and the merged areas where Excel knows them", async () => {
    const sheets: SheetData[] = [
      { name: "A", rows: rowsOf(5, 4), hiddenRows: [2, 4], hiddenColumns: ["C"], merges: ["A1:B1"] },
      { name: "B", rows: [[1]], visibility: "Hidden" },
      { name: "Trống" },
    ];
    const over = await hostOver({ sheets }, { apiLevel });
    const { heads, engine } = listen(over);
    await over.host.read(engine, {});
    expect(heads.find(({ name }) => name === "A")).toMatchObject({
      hiddenRows: [1, 3],
      hiddenColumns: [2],
      merges: apiLevel === "1.14" ? [{ top: 0, left: 0, bottom: 0, right: 1 }] : [],
    });
    expect(heads.find(({ name }) => name === "B")).toMatchObject({ visibility: "hidden" });
    expect(heads.map(({ name }) => name).sort()).toEqual(["A", "B", "Trống"]);
  });

  it("20,000 rows of 30 columns are read in blocks: two batches for what there is, then the rows", async () => {
    const over = await hostOver({ sheets: [{ name: "A", rows: rowsOf(20_000, 30) }] }, { apiLevel });
    const { blocks, engine } = listen(over);
    over.excel.recorder.clear();
    await over.host.read(engine, {});
    expect(blocks.reduce((sum, { rows }) => sum + rows, 0)).toBe(20_000);
    expect(over.excel.recorder.totals.batches).toBeLessThanOrEqual(blocks.length + 2);
    const largest = Math.max(...over.excel.recorder.batches.map(({ received }) => received));
    expect(largest).toBeLessThan(4 * 1024 * 1024);
    expect((await over.engine.call("rows", ["A", 19_999, 20_000])).rows[0]?.[0]).toBe("Xã 19999");
  });
});

it("small sheets share a batch", async () => {
  const sheets = Array.from({ length: 12 }, (_, i) => ({ name: `S${i}`, rows: rowsOf(60, 26) }));
  const { excel, host, engine } = await hostOver({ sheets });
  excel.recorder.clear();
  await host.read(engine, {});
  expect(excel.recorder.totals.batches).toBe(3);
});

it("a block whose answer is too large is asked for in halves", async () => {
  const rows = Array.from({ length: 4_000 }, (_, i) => [i, "Nội dung báo cáo rất dài. ".repeat(60)]);
  const over = await hostOver({ sheets: [{ name: "A", rows }] });
  const { blocks, engine } = listen(over);
  await over.host.read(engine, {});
  expect(blocks.length).toBeGreaterThan(1);
  expect(blocks.reduce((sum, one) => sum + one.rows, 0)).toBe(4_000);
});

it("reading stops when it is cancelled, and can begin again", async () => {
  const { host, engine, check } = await hostOver({ sheets: [{ name: "A", rows: rowsOf(5_000, 30) }] });
  const cancel = new AbortController();
  const seen: number[] = [];
  const onProgress = ({ done }: { done: number }): void => {
    seen.push(done);
    if (done === 2) cancel.abort();
  };
  await expect(host.read(engine, { signal: cancel.signal, onProgress })).rejects.toMatchObject({ name: "AbortError" });
  expect(seen).toEqual([0, 1, 2]);
  expect((await check()).report.files).toHaveLength(1);
});

it("a sheet that is deleted while it is read makes the reading begin again", async () => {
  const { excel, host, engine } = await hostOver({
    sheets: [
      { name: "A", rows: rowsOf(2_000, 30) },
      { name: "B", rows: [[1]] },
    ],
  });
  let isDone = false;
  await host.read(engine, {
    onProgress({ what }) {
      if (what === "A" && !isDone) excel.user.deleteSheet("B");
      isDone = true;
    },
  });
  await expect(engine.call("rows", ["B", 0, 1])).rejects.toMatchObject({ code: "sheet-gone" });
  expect((await engine.call("rows", ["A", 0, 1])).rows[0]?.[0]).toBe("Xã 0");
});

it("fonts of an old encoding are read where a sheet mixes them, and not asked for where no text needs them", async () => {
  const rows = [
    ["Tên xã", "Ghi chú"],
    ["B×nh Hßa", "x"],
    ["Tân Minh", "y"],
  ];
  const over = await hostOver({ sheets: [{ name: "A", rows, fonts: { A2: ".VnTime" } }] });
  const { blocks, engine } = listen(over);
  await over.host.read(engine, {});
  expect(blocks[0]?.fonts).toEqual([[], [".VnTime"], []]);
  const plain = await hostOver({ sheets: [{ name: "A", rows: [["Tên xã"], ["Bình Hòa"]], fonts: { A2: "Arial" } }] });
  plain.excel.recorder.clear();
  await plain.host.read(plain.engine, {});
  expect(plain.excel.recorder.batches.flatMap(({ names }) => names)).not.toContain("GetCellProperties");
});

it("ticks of symbol fonts are read with their fonts, and columns of the usual marks are not asked for", async () => {
  const rows = [
    ["Tên xã", "1", "2"],
    ["Bình Hòa", "P", "x"],
    ["Tân Minh", "ü", "x"],
  ];
  const fonts = { B2: "Wingdings 2", B3: "Wingdings", C2: "Arial" };
  const over = await hostOver({ sheets: [{ name: "A", rows, fonts }] });
  const { blocks, engine } = listen(over);
  await over.host.read(engine, {});
  expect(blocks[0]?.fonts).toEqual([[], [undefined, "Wingdings 2"], [undefined, "Wingdings"]]);
  const one = await hostOver({ sheets: [{ name: "A", rows: [["ü"]], fonts: { A1: "Wingdings" } }] });
  const heard = listen(one);
  await one.host.read(heard.engine, {});
  expect(heard.blocks[0]?.fonts).toBe("Wingdings");
});

it("a cell with a formula is told from one that was typed: where it is wrong, no fix is offered", async () => {
  const data = await exampleWorkbook("xa-2025-con-loi.xlsx");
  const { check, excel } = await hostOver(data);
  const wrong = async () => (await check()).report.findings.find(({ code }) => code === "criteria/subtotal-mismatch");
  const found = await wrong();
  expect(found?.fix).toBeDefined();
  const sheet = excel.workbook.sheet(found!.sheet!);
  const { top, left } = parseArea(found!.cell!)!;
  sheet.setCell(top, left, sheet.value(top, left), "=SUM(A1:A2)");
  const computed = await wrong();
  expect(computed?.cell).toBe(found?.cell);
  expect(computed?.fix).toBeUndefined();
});

it("a host that knows neither fonts nor merges nor hidden rows is read all the same", async () => {
  const { excel, host, engine } = await hostOver({ sheets: [{ name: "A", rows: rowsOf(3, 3), hiddenRows: [2] }] });
  for (const on of ["rowHidden", "font", "GetMergedAreasOrNullObject", "GetRowProperties"])
    excel.faults.plan({ code: "ApiNotSimulated", message: on }, { on, times: 99 });
  await host.read(engine, {});
  expect((await engine.call("rows", ["A", 2, 3])).rows[0]).toEqual(["Xã 2", "1", "2"]);
});

it("addresses of areas are taken apart, whatever the sheet is called", () => {
  const area = { top: 0, left: 0, bottom: 0, right: 1 };
  expect(areasOf("'It''s, A!B'!A1:B1,'It''s, A!B'!C3")).toEqual([area, { top: 2, left: 2, bottom: 2, right: 2 }]);
  expect(areasOf("A!A1:B1")).toEqual([area]);
});
