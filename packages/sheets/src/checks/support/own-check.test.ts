import { OptionError, type Rules } from "@ntm-kit/core";
import { samplePlan } from "@ntm-kit/core/testing";
import { describe, expect, it } from "vitest";
import { checkFiles } from "../../run/check-files";
import { reportOf } from "../../run/report-of";
import { exampleGrid } from "./example-grid";
import { defineCheck, type OwnCheck } from "./own-check";

const words = {
  vi: { title: "Thiếu ngày", message: "Trang {sheet} không ghi ngày.", hint: "Ghi ngày." },
  en: { title: "No date", message: "Sheet {sheet} has no date.", hint: "Write the day." },
};
const noDate = defineCheck({
  code: "office/no-date",
  severity: "warning",
  words,
  sheet({ sheet, at, report }) {
    report({ params: { sheet: sheet.grid.name || "1" }, at: at(0, 1) });
  },
});
const few = defineCheck({
  code: "office/few-communes",
  severity: "info",
  words: {
    vi: { title: "Ít xã", message: "Chỉ có {count} xã.", hint: "" },
    en: { title: "Few communes", message: "Only {count} communes.", hint: "Add the others." },
  },
  run({ dataset, report }) {
    report({ params: { count: dataset.communes.length }, at: dataset.communes[0]?.origin });
  },
});

const rows = [
  ["STT", "Xã", "TC1", "TC2", "TC3", "TC4", "TC5", "Tổng"],
  [1, "Bình Hòa", "x", "x", "x", "x", "x", 5],
];

async function own(checks: readonly OwnCheck[], rules: Rules<"office/no-date"> = {}, language: "vi" | "en" = "en") {
  const workbook = { format: "xlsx" as const, sheets: [exampleGrid({ rows })] };
  const run = await checkFiles([{ path: "a.xlsx", sha256: "0".repeat(64), workbook }], {
    ...{ plan: samplePlan, asOf: "2025-12-31", checks, rules },
  });
  structuredClone(run.findings);
  return reportOf(run, { language, toolVersion: "1" })
    .findings.filter(({ code }) => code.startsWith("office/"))
    .map(({ code, severity, cell, message }) => [code, severity, cell, message]);
}

describe("a check from outside", () => {
  it("reports at a cell in its own words, in both languages", async () => {
    expect((await own([noDate]))[0]).toEqual([
      "office/no-date",
      "warning",
      "B1",
      expect.stringMatching(/^Sheet .* has no date\.$/),
    ]);
    expect((await own([noDate], {}, "vi"))[0]?.[3]).toMatch(/^Trang .* không ghi ngày\.$/);
  });

  it("looks at the records of all sheets", async () => {
    expect(await own([few])).toEqual([["office/few-communes", "info", "B2", "Only 1 communes."]]);
  });

  it("is switched off and regraded like any other", async () => {
    expect(await own([noDate], { "office/no-date": "off" })).toEqual([]);
    expect((await own([noDate], { "office/no-date": "error" }))[0]?.[1]).toBe("error");
    await expect(own([], { "office/no-date": "off" })).rejects.toBeInstanceOf(OptionError);
  });

  it("looks at each table of communes, and at no other", async () => {
    const wide = defineCheck({
      code: "office/rows",
      severity: "info",
      words: {
        vi: { title: "Dòng", message: "{rows} dòng.", hint: "" },
        en: { title: "", message: "{rows} rows.", hint: "" },
      },
      communes: (table, { report }) => report({ params: { rows: table.rows.length } }),
    });
    expect((await own([wide])).map(([, , , message]) => message)).toEqual(["1 rows."]);
    const summary = exampleGrid({
      rows: [
        ["TT", "Huyện", "Số xã", "Số xã đạt chuẩn"],
        [1, "Huyện Sông Mẫu", 5, 2],
      ],
    });
    const workbook = { format: "xlsx" as const, sheets: [summary] };
    const run = await checkFiles([{ path: "a.xlsx", sha256: "", workbook }], { plan: samplePlan, checks: [wide] });
    expect(run.findings.filter(({ code }) => code === "office/rows")).toEqual([]);
  });

  const defined = (code: string) => () => defineCheck({ code, severity: "info", words, run: () => {} });
  it.each(["office/no-date", "so-nong-nghiep/bieu-01", "a/1"])("may have the code %s", (code) =>
    expect(defined(code)().code).toBe(code),
  );
  it("has no code of the catalogue", () => expect(defined("unit/missing")).toThrow(/that the catalogue does not have/));
  it.each(["no-slash", "Office/x", "1office/x", "office-/x", "office/x-", "office/X", "a/b/c", ""])(
    "has no code such as “%s”",
    (code) => {
      expect(defined(code)).toThrow(OptionError);
      expect(defined(code)).toThrow(/subject, slash, fault/);
    },
  );
  it.each<[object, string]>([
    [{ severty: "info" }, "option check.severty: severity expected"],
    [{ severity: "fatal" }, "option check.severity: error, warning or info expected, not “fatal”"],
    [{ run: undefined }, "option check: a function sheet, communes or run expected"],
    [{ run: undefined, sheets: () => {} }, "option check.sheets: sheet expected"],
    [{ run: true }, "option check.run: a function expected, not true"],
    [{ words: { vi: words.vi } }, "option check.words: words in both languages expected"],
    [{ words: { ...words, en: { title: "x" } } }, "option check.words.en.message: a text expected"],
  ])("is no check with %j", (wrong, said) => {
    const check = { code: "office/x", severity: "info", words, run: () => {}, ...wrong } as OwnCheck;
    expect(() => defineCheck(check)).toThrow(said);
  });
});
