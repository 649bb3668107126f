import { expect, it } from "vitest";
import { hostOver } from "../../../test-support/excel-host";
import { describeError } from "../../engine/engine-error";
import { en } from "../../strings/en";
import { vi } from "../../strings/vi";
import { HOST_ERRORS, HostError } from "../host-error";
import { toHostError } from "./run-excel";

const OFFICE = [
  ["cell-edit", "cell-edit"],
  ["session-ended", "session-ended"],
  ["busy", "host-busy"],
  ["request-too-large", "too-large"],
  ["access-denied", "protected"],
] as const;
const CODES = [
  ["ItemNotFound", "sheet-gone"],
  ["InvalidReference", "sheet-gone"],
  ["RequestAborted", "host-busy"],
  ["InactiveWorkbook", "other-workbook"],
  ["ApiNotFound", "api-missing"],
  ["NotImplemented", "api-missing"],
  ["RangeExceedsLimit", "too-large"],
  ["GeneralException", "unexpected"],
] as const;
const ONE = { sheets: { A: [["x"]] } };

it.each(OFFICE)("%s while marking ends as %s, and the next try works", async (office, code) => {
  const { excel, host } = await hostOver(ONE);
  excel.faults.plan({ office });
  const marks = [{ sheet: "A", cell: "A1", severity: "error" } as const];
  await expect(host.mark(marks)).rejects.toMatchObject({ name: "HostError", code });
  await host.mark(marks);
  expect(excel.workbook.sheet("A").conditionalFormats).toHaveLength(1);
});

it.each(CODES)("%s while removing sheets ends as %s", async (code, meaning) => {
  const { excel, host } = await hostOver(ONE);
  excel.faults.plan({ code });
  await expect(host.removeSheets(["{gone}"])).rejects.toMatchObject({ name: "HostError", code: meaning });
});

it.each(OFFICE)("%s while reading ends as %s, and the next check works", async (office, code) => {
  const { excel, host, engine, check } = await hostOver(ONE);
  excel.faults.plan({ office }, { on: "rowIndex" });
  await expect(host.read(engine, {})).rejects.toMatchObject({ code });
  expect((await check()).report.files).toHaveLength(1);
});

it("a sheet that is gone, renamed or hidden is named", async () => {
  const { excel, host } = await hostOver({
    sheets: [{ name: "A" }, { name: "B" }, { name: "C", visibility: "VeryHidden" }],
  });
  excel.user.renameSheet("B", "B2");
  await expect(host.select({ sheet: "B", cell: "A1" })).rejects.toMatchObject({ code: "sheet-gone", detail: "B" });
  await expect(host.select({ sheet: "C", cell: "A1" })).rejects.toMatchObject({ code: "sheet-hidden", detail: "C" });
});

it("another workbook that takes the focus is passed over once, then said", async () => {
  const { excel, host } = await hostOver(ONE);
  excel.otherWorkbookHasFocus = 1;
  expect(await host.select({ sheet: "A", cell: "A1" })).toBe("x");
  excel.otherWorkbookHasFocus = 9;
  await expect(host.select({ sheet: "A", cell: "A1" })).rejects.toMatchObject({ code: "other-workbook" });
});

it("what Office does not name leaves a gap in the sentence, and never the code", () => {
  expect(describeError(toHostError({ code: "ItemNotFound" }))).toEqual({ code: "sheet-gone", message: "…" });
  expect(describeError(toHostError({ code: "ActivityLimitReached" }))).toEqual({ code: "host-busy", message: "" });
  expect(describeError(new HostError("sheet-gone", "Biểu 1"))).toEqual({ code: "sheet-gone", message: "Biểu 1" });
});

it("every failure has one sentence in both languages", () => {
  for (const code of HOST_ERRORS) {
    expect(vi).toHaveProperty([`fail.${code}`]);
    expect(en).toHaveProperty([`fail.${code}`]);
  }
});
