import { beforeEach, expect, it } from "vitest";
import { SimulatedExcel } from "./index";
import { useExcel } from "./node";

let excel: SimulatedExcel;
beforeEach(async () => {
  excel = new SimulatedExcel({
    sheets: [
      {
        name: "A",
        rows: [
          ["a", 1],
          ["b", 2],
        ],
      },
      { name: "B", rows: [["x"]], isProtected: true, unlocked: ["A2"] },
      { name: "C", visibility: "Hidden" },
    ],
  });
  await useExcel(excel);
});

const inSheet = (name: string, work: (sheet: Excel.Worksheet) => unknown): Promise<void> =>
  Excel.run(async (context) => {
    await work(context.workbook.worksheets.getItem(name));
    await context.sync();
  });
const set = (address: string, values: unknown[][]) => (sheet: Excel.Worksheet) => {
  sheet.getRange(address).values = values;
};

it.each<[string, string, (sheet: Excel.Worksheet) => unknown, string]>([
  ["values of another shape", "A", set("A1:B2", [[1]]), "InvalidArgument"],
  ["an address of no cell", "A", (sheet) => sheet.getRange("A0"), "InvalidArgument"],
  [
    "an address beyond 8,192 characters",
    "A",
    (sheet) => sheet.getRanges("A1,".repeat(2_800) + "A1"),
    "InvalidArgument",
  ],
  ["a locked cell of a protected sheet", "B", set("A1", [["y"]]), "AccessDenied"],
  [
    "a format on a protected sheet",
    "B",
    (sheet) => sheet.getRange("A2").conditionalFormats.add("Custom"),
    "AccessDenied",
  ],
  ["a name that is taken", "A", (sheet) => sheet.context.workbook.worksheets.add("b"), "ItemAlreadyExists"],
  ["a name with a slash", "A", (sheet) => sheet.context.workbook.worksheets.add("a/b"), "InvalidArgument"],
  ["a hidden sheet to the front", "C", (sheet) => sheet.activate(), "InvalidOperation"],
  [
    "merging over a table",
    "A",
    (sheet) => [sheet.tables.add("A1:B2", true), sheet.getRange("A1:B1").merge()],
    "InvalidOperation",
  ],
  [
    "a table over another",
    "A",
    (sheet) => [sheet.tables.add("A1:B2", true), sheet.tables.add("B1:C2", true)],
    "InvalidArgument",
  ],
])("Excel refuses %s", async (_what, name, work, code) => {
  await expect(inSheet(name, work)).rejects.toMatchObject({ code });
});

it("an open cell of a protected sheet takes a value", async () => {
  await inSheet("B", set("A2", [["y"]]));
  expect(excel.workbook.values("B", "A2")).toEqual([["y"]]);
});

it("what was done before a failure stays done", async () => {
  const work = inSheet("A", (sheet) => {
    sheet.getRange("A1").values = [["z"]];
    sheet.getRange("A1:B1").values = [["only one"]];
  });
  await expect(work).rejects.toMatchObject({ code: "InvalidArgument" });
  expect(excel.workbook.values("A", "A1")).toEqual([["z"]]);
});

it("texts are taken as Excel takes them: numbers, shares and formulas are recognised, an apostrophe keeps the text", async () => {
  await inSheet("A", set("A1:D1", [["17", "50%", "'17", "=B2"]]));
  expect(excel.workbook.values("A", "A1:D1")).toEqual([[17, 0.5, "17", 0]]);
  expect(excel.workbook.sheet("A").formula(0, 3)).toBe("=B2");
});

it("a new conditional format comes before the others", async () => {
  for (const formula of ["=1", "=2"])
    await inSheet("A", (sheet) => {
      sheet.getRange("A1").conditionalFormats.add("Custom").custom.rule.formula = formula;
    });
  const formulas = excel.workbook.sheet("A").conditionalFormats.map((one) => one.properties["custom.rule.formula"]);
  expect(formulas).toEqual(["=2", "=1"]);
});

it("the last visible sheet cannot be deleted", async () => {
  excel.workbook.sheet("B").visibility = "Hidden";
  await expect(inSheet("A", (sheet) => sheet.delete())).rejects.toMatchObject({ code: "InvalidOperation" });
});

it("an answer of more than 5 MB is refused", async () => {
  excel.workbook.enter(excel.workbook.sheet("A"), 0, 0, "x".repeat(6 * 1024 * 1024));
  const work = inSheet("A", (sheet) => sheet.getRange("A1").load({ values: true }));
  await expect(work).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
});

it("the record tells what a batch did: its calls, its changes, whether it may write", async () => {
  excel.recorder.clear();
  await inSheet("A", (sheet) => sheet.getRange("A1").load({ values: true }));
  await inSheet("A", set("A1", [["z"]]));
  expect(excel.recorder.working.map(({ writeBit, changes }) => ({ writeBit, changes }))).toEqual([
    { writeBit: false, changes: [] },
    { writeBit: true, changes: ["Range.values"] },
  ]);
});
