import { beforeEach, expect, it } from "vitest";
import { SimulatedExcel } from "./index";
import { useExcel } from "./node";

let excel: SimulatedExcel;
beforeEach(async () => {
  excel = new SimulatedExcel({
    sheets: {
      "Tổng hợp": [
        ["Xã", 1],
        ["Nam Dong", "=B1+1"],
      ],
    },
  });
  await useExcel(excel);
});

it("the client boots as Excel on a PC, at the level it is told", async () => {
  expect(await Office.onReady()).toMatchObject({ host: "Excel", platform: "PC" });
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.14")).toBe(true);
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.15")).toBe(false);
});

it("reads values, formulas and types", async () => {
  const read = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Tổng hợp").getUsedRange();
    range.load({ values: true, formulas: true, valueTypes: true, address: true });
    await context.sync();
    return range.toJSON();
  });
  expect(read).toMatchObject({
    address: "'Tổng hợp'!A1:B2",
    values: [
      ["Xã", 1],
      ["Nam Dong", 0],
    ],
    formulas: [
      ["Xã", 1],
      ["Nam Dong", "=B1+1"],
    ],
  });
  expect(read.valueTypes).toEqual([
    ["String", "Double"],
    ["String", "Double"],
  ]);
});

it("a property that was not loaded throws as in Excel", async () => {
  const work = Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1");
    await context.sync();
    return range.values;
  });
  await expect(work).rejects.toMatchObject({ code: "PropertyNotLoaded" });
});

it("a sheet that is not there is ItemNotFound, and a null object where one asks so", async () => {
  await expect(
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Không có").activate();
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: "ItemNotFound" });
  const isNull = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject("Không có");
    const range = sheet.getRange("A1");
    range.load({ values: true });
    await context.sync();
    return [sheet.isNullObject, range.isNullObject];
  });
  expect(isNull).toEqual([true, true]);
});

it("what is not simulated says so, with its name", async () => {
  const work = Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("A1").getSpecialCells("Blanks");
    await context.sync();
  });
  await expect(work).rejects.toMatchObject({ code: "ApiNotSimulated", message: /Range\.getSpecialCells/ });
});

it("an added sheet is added once, and found by its id afterwards", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Mới");
    await context.sync();
    sheet.getRange("A1:B1").values = [["a", 2]];
    sheet.load({ name: true, id: true });
    await context.sync();
    expect(sheet.name).toBe("Mới");
  });
  expect(excel.workbook.sheets.map((sheet) => sheet.name)).toEqual(["Tổng hợp", "Mới"]);
  expect(excel.workbook.values("Mới", "A1:B1")).toEqual([["a", 2]]);
});

it("references of ranges are given back after a run", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("A1").load({ values: true });
    await context.sync();
    expect(excel.openReferences).toBe(1);
  });
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(excel.openReferences).toBe(0);
});

it("events reach the add-in, with who made the change", async () => {
  const seen: string[] = [];
  const handler = await Excel.run(async (context) => {
    const added = context.workbook.worksheets.onChanged.add(async (event) => {
      seen.push(`${event.address} ${event.changeType} ${event.triggerSource}`);
    });
    await context.sync();
    return added;
  });
  excel.user.edit("Tổng hợp", "B1", 5);
  excel.user.insertRows("Tổng hợp", 2);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("A1").values = [["x"]];
    await context.sync();
  });
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(seen).toEqual(["B1 RangeEdited Unknown", "2:2 RowInserted Unknown", "A1 RangeEdited ThisLocalAddin"]);
  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  excel.user.edit("Tổng hợp", "B1", 6);
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(seen).toHaveLength(3);
});

it.each([
  ["cell-edit", "InvalidOperationInCellEditMode"],
  ["session-ended", "InvalidOrTimedOutSession"],
  ["busy", "ActivityLimitReached"],
  ["request-too-large", "RequestPayloadSizeLimitExceeded"],
  ["response-too-large", "ResponsePayloadSizeLimitExceeded"],
  ["access-denied", "AccessDenied"],
] as const)("the fault %s reaches the add-in as %s", async (office, code) => {
  excel.faults.plan({ office });
  const work = Excel.run((context) => context.sync());
  await expect(work).rejects.toMatchObject({ code });
});

it("a batch that asks for it waits until the user leaves the cell", async () => {
  excel.isEditing = true;
  let done = false;
  const work = Excel.run({ delayForCellEdit: true }, async (context) => {
    context.workbook.load({ name: true });
    await context.sync();
    done = true;
  });
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(done).toBe(false);
  excel.isEditing = false;
  await work;
});
