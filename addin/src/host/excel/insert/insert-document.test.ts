import type { SheetDocument, WorkbookDocument } from "@ntm-kit/sheets";
import { describe, expect, it } from "vitest";
import { hostOver, LEVELS } from "../../../../test-support/excel-host";
import { exampleWorkbook } from "../../../../test-support/workbook-data";

const sheet = (name: string, more: Partial<SheetDocument> = {}): SheetDocument => ({
  name,
  rows: [
    [{ value: "Tên" }, { value: "Số" }],
    [{ value: "a" }, { value: 1 }],
    [{ value: "b" }, { value: 2 }],
  ],
  ...more,
});
const documentOf = (...sheets: readonly SheetDocument[]): WorkbookDocument => ({
  title: "T",
  styles: { head: { bold: true, fill: "DDEBF7", border: "thin" }, share: { numberFormat: "0.0%" } },
  sheets,
});
const USERS = { sheets: { "Của tôi": [["x", 1]] } };

describe.each(LEVELS)("at ExcelApi %s", (apiLevel) => {
  it("a summary comes with its tables, conditional colours and charts", async () => {
    const { excel, host, engine, check } = await hostOver(await exampleWorkbook("xa-2025.xlsx"), { apiLevel });
    await check();
    const document = await engine.call("summaryDocument", ["vi"]);
    const { ids, name } = await host.insert(document, []);
    const written = ids.map((id) => excel.workbook.sheet(id));
    expect(written.map((one) => one.name)).toEqual(document.sheets.map((one) => one.name));
    expect(name).toBe(document.sheets[0]!.name);
    expect(excel.workbook.active).toBe(ids[0]);
    const counted = (
      list: "tables" | "charts" | "conditionalFormats",
      from: readonly Partial<Record<typeof list, unknown>>[],
    ) => from.map((one) => (one[list] as unknown[] | undefined)?.length ?? 0);
    for (const list of ["tables", "charts", "conditionalFormats"] as const) {
      const wanted = counted(list, document.sheets);
      expect(wanted.some((count) => count > 0)).toBe(true);
      expect(counted(list, written)).toEqual(wanted);
    }
    expect(
      written.flatMap((one) => one.charts).every((chart) => chart.series.every((line) => line.values !== "")),
    ).toBe(true);
  });

  it.each(["commune-criteria", "task-progress", "district-summary"] as const)(
    "the form %s comes with its lists to choose from, frozen rows and page set up",
    async (kind) => {
      const { excel, host, engine } = await hostOver(USERS, { apiLevel });
      const document = await engine.call("templateDocument", [kind]);
      const { ids } = await host.insert(document, []);
      document.sheets.forEach((described, i) => {
        const written = excel.workbook.sheet(ids[i]!);
        expect(written.validations).toHaveLength(described.validations?.length ?? 0);
        expect(written.freeze === undefined).toBe(described.freeze === undefined);
        expect(written.visibility).toBe(described.hidden ? "Hidden" : "Visible");
        if (described.print) expect(written.pageLayout).toMatchObject({ paperSize: described.print.paper });
        expect(written.merges).toHaveLength(described.merges?.length ?? 0);
      });
    },
  );

  it("written again, only our own sheet is replaced; the user's of that name stays", async () => {
    const data = { sheets: { "Tổng hợp": [["của tôi"]], B: [[1]] } };
    const { excel, host } = await hostOver(data, { apiLevel });
    const before = excel.workbook.snapshot();
    const first = await host.insert(documentOf(sheet("Tổng hợp"), sheet("Chi tiết")), []);
    expect(first.name).toBe("Tổng hợp (2)");
    const second = await host.insert(documentOf(sheet("Tổng hợp"), sheet("Chi tiết")), first.ids);
    expect(excel.workbook.sheets.map((one) => one.name)).toEqual(["Tổng hợp", "B", "Tổng hợp (2)", "Chi tiết"]);
    expect(second.name).toBe("Tổng hợp (2)");
    expect(excel.workbook.snapshot().sheets.slice(0, 2)).toEqual(before.sheets);
    await host.removeSheets(second.ids);
    expect(excel.workbook.snapshot()).toEqual(before);
  });

  it("our sheet is replaced also where it is the only visible one", async () => {
    const { excel, host } = await hostOver(
      { sheets: [{ name: "A", visibility: "Hidden" }, { name: "B" }] },
      { apiLevel },
    );
    const { ids } = await host.insert(documentOf(sheet("S")), [excel.workbook.sheet("B").id]);
    expect(excel.workbook.sheets.map((one) => one.name)).toEqual(["A", "S"]);
    expect(excel.workbook.active).toBe(ids[0]);
  });

  it("formulas, lists and links follow a sheet that had to take another name", async () => {
    const rows = [[{ formula: "COUNTA('Danh mục'!A1:A3)" }, { value: "B12", link: "'Danh mục'!B12" }]];
    const validations = [{ range: "A5", rule: { kind: "list", from: "names" } as const }];
    const document = {
      ...documentOf(sheet("Biểu", { rows, validations }), sheet("Danh mục")),
      definedNames: { names: "'Danh mục'!$A$2:$A$3" },
    };
    const { excel, host } = await hostOver({ sheets: { "Danh mục": [["của tôi"]] } }, { apiLevel });
    const { ids } = await host.insert(document, []);
    const written = excel.workbook.sheet(ids[0]!);
    expect(written.formula(0, 0)).toBe("=COUNTA('Danh mục (2)'!A1:A3)");
    expect(written.formula(0, 1)).toBe(`=HYPERLINK("#'Danh mục (2)'!B12","B12")`);
    expect(written.validations[0]?.rule).toMatchObject({ list: { source: "='Danh mục (2)'!$A$2:$A$3" } });
  });

  it("styles, widths and formats land on their cells; texts stay texts", async () => {
    const rows = [
      [
        { value: "Tên", style: "head" },
        { value: "Số", style: "head" },
      ],
      [{ value: "1/2" }, { value: 0.25, style: "share" }],
      [{ value: "=x" }, { value: "", style: "head" }],
    ];
    const { excel, host } = await hostOver(USERS, { apiLevel });
    const { ids } = await host.insert(documentOf(sheet("S", { rows, columnWidths: [20, 10] })), []);
    const written = excel.workbook.sheet(ids[0]!);
    expect(excel.workbook.values("S", "A2:B3")).toEqual([
      ["1/2", 0.25],
      ["=x", ""],
    ]);
    expect(written.styleValue(0, 1, "font.bold")).toBe(true);
    expect(written.styleValue(2, 1, "fill.color")).toBe("#DDEBF7");
    expect(written.styleValue(1, 0, "fill.color")).toBe("#FFFFFF");
    expect(written.styleValue(1, 1, "numberFormat")).toBe("0.0%");
    expect(written.columnWidths.get(0)).toBeGreaterThan(written.columnWidths.get(1)!);
  });
});

it("earlier rules of the document win: they come first in Excel too", async () => {
  const conditionalFormats = ["A1>2", "A1>1"].map((formula) => ({
    range: "A1:B3",
    formula,
    style: { fill: "FFC7CE" },
  }));
  const { excel, host } = await hostOver(USERS);
  const { ids } = await host.insert(documentOf(sheet("S", { conditionalFormats })), []);
  const formulas = excel.workbook.sheet(ids[0]!).conditionalFormats.map((one) => one.properties["custom.rule.formula"]);
  expect(formulas).toEqual(["=A1>2", "=A1>1"]);
});

it("a table takes a name that is free", async () => {
  const tables = [{ name: "TongHop", range: "A1:B3", columns: ["Tên", "Số"], style: "TableStyleLight9" }];
  const { excel, host } = await hostOver(USERS);
  const first = await host.insert(documentOf(sheet("S", { tables })), []);
  await host.insert(documentOf(sheet("T", { tables })), []);
  await host.insert(documentOf(sheet("S", { tables })), first.ids);
  expect(excel.workbook.sheets.flatMap((one) => one.tables.map((table) => table.name))).toEqual([
    "TongHop_2",
    "TongHop",
  ]);
});

it("where the host refuses charts or printing, the rest of the sheet still comes", async () => {
  const charts = [
    {
      kind: "bar" as const,
      title: "",
      anchor: { row: 4, column: 0, rows: 9, columns: 4 },
      categories: "A2:A3",
      series: [{ name: "Số", values: "B2:B3" }],
    },
  ];
  const { excel, host } = await hostOver(USERS);
  excel.faults.plan({ code: "GeneralException" }, { on: "Charts", times: 9 });
  excel.faults.plan({ code: "NotImplemented" }, { on: "PageLayout", times: 9 });
  const described = sheet("S", { charts, print: { paper: "A4" }, freeze: { rows: 1, columns: 0 } });
  const { ids } = await host.insert(documentOf(described), []);
  const written = excel.workbook.sheet(ids[0]!);
  expect(written.charts).toEqual([]);
  expect(written.freeze).toBeDefined();
  expect(excel.workbook.values("S", "B2:B3")).toEqual([[1], [2]]);
});

it("what was added is taken away again where the writing fails", async () => {
  const { excel, host } = await hostOver(USERS);
  const before = excel.workbook.snapshot();
  excel.faults.plan({ office: "request-too-large" }, { on: "Values =", times: 9 });
  await expect(host.insert(documentOf(sheet("S")), [])).rejects.toMatchObject({ code: "too-large" });
  expect(excel.workbook.snapshot()).toEqual(before);
});

it("a sheet that cannot be shown, because another workbook has the focus, is written all the same", async () => {
  const { excel, host } = await hostOver(USERS);
  excel.faults.plan({ code: "InactiveWorkbook" }, { on: "Activate", times: 9 });
  expect((await host.insert(documentOf(sheet("S")), [])).name).toBe("S");
});

it("a list of 2,000 findings, with a link to each cell, costs few actions", async () => {
  const rows = Array.from({ length: 2_000 }, (_, i) => [
    { value: `B${i}`, link: `'Của tôi'!B${i + 1}`, style: "head" },
    { value: "Tên xã viết sai", style: "head" },
  ]);
  const { excel, host } = await hostOver(USERS);
  excel.recorder.clear();
  await host.insert(documentOf(sheet("S", { rows })), []);
  expect(excel.recorder.totals.actions).toBeLessThan(150);
});

it("a document that is too large for one request is sent in several", async () => {
  const rows = Array.from({ length: 12_000 }, (_, i) => [
    { value: i },
    { value: "Nội dung rất dài của một dòng. ".repeat(16) },
  ]);
  const { excel, host } = await hostOver(USERS);
  const { ids } = await host.insert(documentOf(sheet("S", { rows })), []);
  expect(excel.workbook.sheet(ids[0]!).value(11_999, 0)).toBe(11_999);
  expect(excel.workbook.sheets).toHaveLength(2);
});

it("a document is written in three requests: a look, the writing, the showing", async () => {
  const { excel, host } = await hostOver(USERS);
  const first = await host.insert(documentOf(sheet("S")), []);
  excel.recorder.clear();
  await host.insert(documentOf(sheet("S")), first.ids);
  expect(excel.recorder.totals.batches).toBe(3);
});
