import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { exampleWorkbooks } from "./make";

const here = fileURLToPath(new URL(".", import.meta.url));
/** What a program writes, given arguments, or what it reads. */
function run(program: string, ...rest: (string | { readonly input: string })[]): string {
  const args = rest.filter((each) => typeof each === "string");
  const given = rest.find((each) => typeof each === "object");
  return execFileSync(process.execPath, ["--conditions=@ntm-kit/source", "--import", "tsx", program, ...args], {
    ...{ cwd: here, encoding: "utf8" },
    ...given,
  });
}

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
  it("a-check-of-your-own finds with words of its own, a rule off and one regraded", () => {
    const said = run("a-check-of-your-own.ts", "workbooks/xa-2025-con-loi.xlsx");
    expect(said).toMatch(/^info office\/environment-not-marked [A-Z]+\d+ .+ has no mark for criterion 17\.$/m);
    expect(said).toMatch(/^warning mark\/not-understood /m);
    expect(said).not.toContain("unit/duplicate");
  });
  it("a-language-of-your-own says what it has in French, and the rest in English", () => {
    const said = run("a-language-of-your-own.ts", "workbooks/xa-2025-con-loi.xlsx");
    expect(said).toContain(
      "B12 « Nam Rong » ne figure pas dans le plan ; le nom le plus proche est Nam Dong (huyện Cư Jút).",
    );
    expect(said).toMatch(/^B38 Xã Đắk Ru figure déjà .+ \(B36: Citée ici pour la première fois\)$/m);
    expect(said).toMatch(/^V25 “19” is a number stored as text\.$/m);
  });
  it("words-of-your-own are read where they were not understood", () => {
    const [before, after] = run("words-of-your-own.ts").trim().split("\n");
    expect(before).toBe("without: mark/not-understood, unit/unknown");
    expect(after).toBe("with: 0 findings, song-mau/binh-hoa 5 criteria standard, song-mau/tan-minh 3 criteria none");
  });
  it("a-kind-of-your-own is found and checked, and what it states reaches a target", () => {
    const said = run("a-kind-of-your-own.ts").trim().split("\n");
    expect(said).toEqual([
      "Biên bản minutes of appraisals 2 rows",
      "B4 “Tân Mính” is no unit of the plan; the nearest is Tân Minh (huyện Sông Mẫu).",
      "D4 “8x” is no number, in column Tổng điểm.",
      "song-mau/communes-standard undetermined [ 1, 4 ]",
      "Bình Hòa 96",
      "Tân Minh no points",
    ]);
  });
  it("district-table-with-duckdb gives the summary's own figures", () => {
    expect(run("district-table-with-duckdb.ts")).toContain("equal to ntm summarize");
  });
  it("national-table-with-duckdb judges as the evaluator does", () => {
    expect(run("national-table-with-duckdb.ts", "2", "2")).toContain("equal to the evaluator");
  });
  it.each(["duckdb", "sqlite", "postgres"])(
    "conformance-with-%s answers a line a test, in their order",
    { timeout: 120_000 },
    (engine) => {
      const file = new URL("../packages/core/conformance/plans/two-districts.json", import.meta.url);
      const plan: unknown = JSON.parse(readFileSync(file, "utf8"));
      const test = (value: boolean) => {
        const record = { kind: "commune-criteria", subject: "dong/mot", field: "standard", value };
        return JSON.stringify({ plan, asOf: "2025-12-31", records: [record] });
      };
      const said = run(`conformance-with-${engine}.ts`, { input: `${test(true)}\n${test(false)}\n` });
      const ranges = said
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line).targets.find((of: { id: string }) => of.id === "count").range);
      expect(ranges).toEqual([
        [1, 5],
        [0, 4],
      ]);
    },
  );
});
