import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { reportSchema } from "@ntm-kit/core";
import { dakNong20212025 as plan } from "@ntm-kit/plans/dak-nong-2021-2025";
import { checkFiles, type Progress, reportOf } from "@ntm-kit/sheets";
import { checkWorkbook, readWorkbook } from "@ntm-kit/workbook";
import { nodeDeflate, nodeInflate } from "@ntm-kit/workbook/node";
import { describe, expect, it } from "vitest";
import manifest from "../packages/workbook/package.json" with { type: "json" };

const NAME = "xa-2025-con-loi.xlsx";
const bytes = new Uint8Array(readFileSync(new URL(`../examples/workbooks/${NAME}`, import.meta.url)));
const options = { plan, asOf: "2025-12-31" } as const;

describe("one call checks a workbook", () => {
  it("as reading, checking and reporting do", async () => {
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    const run = await checkFiles([{ path: NAME, sha256, workbook: await readWorkbook(bytes) }], options);
    // One object of helpers is handed to what reads and to what writes.
    const helpers = { inflate: nodeInflate, deflate: nodeDeflate, breakSignature: true };
    const report = await checkWorkbook(bytes, { ...options, ...helpers, language: "en", fileName: NAME });
    expect(report).toEqual(reportOf(run, { language: "en", toolVersion: manifest.version }));
    expect(report.findings.find(({ code }) => code === "unit/misspelt")).toMatchObject({ cell: "B12" });
  });

  it.each([
    ["a file of a page, by its own name", () => new File([bytes], "tu-trang.xlsx"), "tu-trang.xlsx"],
    ["a blob", () => new Blob([bytes]), "workbook"],
    ["an array buffer", () => bytes.slice().buffer, "workbook"],
  ])("that is %s, in Vietnamese where no language is named", async (_, make, path) => {
    const report = await checkWorkbook(make(), options);
    expect(reportSchema.parse(report)).toEqual(report);
    expect(report.files).toMatchObject([{ path, format: "xlsx" }]);
    expect(report.findings.find(({ code }) => code === "unit/misspelt")?.message).toContain("Nam Rong");
  });

  it("leaves out findings by their rule, regrades others, and counts as before", async () => {
    const before = await checkWorkbook(bytes, options);
    const after = await checkWorkbook(bytes, {
      ...options,
      rules: { "unit/missing": "off", "unit/misspelt": "error" },
    });
    const codes = before.findings.map(({ code }) => code).filter((code) => code !== "unit/missing");
    expect(codes.length).toBe(before.findings.length - 1);
    expect(after.findings.map(({ code }) => code)).toEqual(codes);
    expect(after.findings.find(({ code }) => code === "unit/misspelt")?.severity).toBe("error");
    expect(after.summary.errors).toBe(before.summary.errors + 1);
    expect(after.targets).toEqual(before.targets);
  });

  it("refuses a rule of no code before it reads anything", async () => {
    // @ts-expect-error: what a compiler would refuse
    const error = await checkWorkbook(bytes, { ...options, rules: { "unit/mising": "off" } }).catch((thrown) => thrown);
    expect(error).toMatchObject({ name: "OptionError", code: "option/invalid", option: "rules", given: "unit/mising" });
  });

  it("tells how far it is, and stops where it is told to", async () => {
    const said: Progress[] = [];
    await checkWorkbook(bytes, { ...options, onProgress: (progress) => said.push(progress) });
    expect(new Set(said.map(({ stage }) => stage))).toEqual(new Set(["reading", "checking"]));
    const signal = AbortSignal.abort(new Error("enough"));
    await expect(checkWorkbook(bytes, { ...options, signal })).rejects.toThrow("enough");
  });

  it("says by a code what cannot be read", async () => {
    const file = new File([new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d, 0x31])], "a.pdf");
    await expect(checkWorkbook(file, options)).rejects.toMatchObject({ code: "not-a-workbook", fileName: "a.pdf" });
  });
});
