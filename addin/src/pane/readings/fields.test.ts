import { SHEET_KINDS } from "@ntm-kit/core";
import { samplePlan } from "@ntm-kit/core/testing";
import { checkFiles, fieldsOfKind, gridFromRows, reportOf, TEMPLATE_KINDS, templateDocument } from "@ntm-kit/sheets";
import { readWorkbook, writeWorkbook } from "@ntm-kit/workbook";
import { expect, it } from "vitest";
import { wordsOf } from "../../strings/words";
import { fieldLabel } from "./fields";

const reportOn = async (workbook: Parameters<typeof checkFiles>[0][0]) =>
  reportOf(await checkFiles([workbook], { plan: samplePlan, asOf: "2025-12-31" }), {
    language: "vi",
    toolVersion: "0.0.0",
  });

// An untouched list of recognitions lists nobody and is none: the next test has one that is filled in.
it.each(TEMPLATE_KINDS.filter((kind) => kind !== "recognition-list"))(
  "every column that is recognised in a %s can be chosen, and has a name in words",
  async (kind) => {
    const bytes = writeWorkbook(templateDocument(kind, samplePlan));
    const report = await reportOn({ path: "a.xlsx", sha256: "0".repeat(64), workbook: await readWorkbook(bytes) });
    const columns = report.files[0]!.sheets.find((sheet) => sheet.kind === kind)!.columns;
    expect(columns.length).toBeGreaterThan(4);
    for (const { field } of columns) {
      expect(fieldsOfKind(kind, samplePlan)).toContain(field);
      expect(fieldLabel(field, wordsOf("vi"))).not.toBe(field);
    }
  },
);

it("a list of recognitions names its columns with fields that can be chosen", async () => {
  const grid = gridFromRows("DS", [
    ["STT", "Tên xã", "Huyện", "Mức đạt chuẩn", "Số quyết định", "Ngày công nhận", "Năm đạt chuẩn", "Ghi chú"],
    ...samplePlan.units
      .filter((unit) => unit.type === "xã")
      .map((unit, i) => [i + 1, unit.name, "Sông Mẫu", "Đạt chuẩn", `${i}/QĐ-UBND`, "25/4/2022", 2022, ""]),
  ]);
  const report = await reportOn({ path: "a", sha256: "0".repeat(64), workbook: { format: "memory", sheets: [grid] } });
  const { kind, columns } = report.files[0]!.sheets[0]!;
  expect(kind).toBe("recognition-list");
  for (const { field } of columns) expect(fieldsOfKind("recognition-list", samplePlan)).toContain(field);
});

it.each(SHEET_KINDS)("every field that a %s offers has a name in words, in both languages", (kind) => {
  for (const field of fieldsOfKind(kind, samplePlan))
    for (const language of ["vi", "en"] as const) expect(fieldLabel(field, wordsOf(language))).not.toBe(field);
});
