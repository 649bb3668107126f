import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { exampleWorkbooks } from "./make";

const here = fileURLToPath(new URL(".", import.meta.url));
const run = (program: string, ...rest: string[]): string =>
  execFileSync(process.execPath, ["--conditions=@ntm-kit/source", "--import", "tsx", program, ...rest], {
    cwd: here,
    encoding: "utf8",
  });

it.each(exampleWorkbooks())("%s is the workbook that the script makes", (name, bytes) => {
  expect(readFileSync(new URL(`./workbooks/${name}`, import.meta.url)).equals(bytes)).toBe(true);
});

describe("each program runs and says what it promises", () => {
  it("check-a-workbook names the misspelt commune and where a target stands", () => {
    const said = run("check-a-workbook.ts", "workbooks/xa-2025-con-loi.xlsx");
    expect(said).toContain("warning  B12  “Nam Rong”");
    expect(said).toContain("met  cu-jut/communes-standard  7–7");
  });
  it("records-from-a-database finds a claim that the criteria do not bear out", () => {
    expect(run("records-from-a-database.ts")).toContain("standard/without-criteria row 2");
  });
  it("a-plan-of-your-own is evaluated, and a wrong one is named", () => {
    const said = run("a-plan-of-your-own.ts");
    expect(said).toContain("met [ 0.5, 1 ]");
    expect(said).toContain("no unit nowhere");
  });
  it("district-table-with-duckdb gives the summary's own figures", () => {
    expect(run("district-table-with-duckdb.ts")).toContain("equal to ntm summarize");
  });
  it("national-table-with-duckdb judges as the evaluator does", () => {
    expect(run("national-table-with-duckdb.ts", "2", "2")).toContain("equal to the evaluator");
  });
});
