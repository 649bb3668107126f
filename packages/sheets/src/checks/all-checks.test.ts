import { readdirSync } from "node:fs";
import { type Finding, indexPlan } from "@ntm-kit/core";
import { exampleOf, samplePlan } from "@ntm-kit/core/testing";
import { describe, expect, it } from "vitest";
import { addressOf, unpackPlace } from "../grid/place";
import { readContext } from "../read/read-context";
import { readSheet } from "../read/read-sheet";
import { checkSheet } from "../testing/check-sheet";
import { cellChecks } from "./all-checks";
import { type CellCheck, type CheckExample, defineCheck } from "./support/define-check";
import { exampleGrid } from "./support/example-grid";

const index = indexPlan(samplePlan);
const findings = (check: CellCheck, example: CheckExample): Finding[] =>
  checkSheet(readSheet(exampleGrid(example), 0, readContext(samplePlan)), index).filter(
    (finding) => finding.code === check.code,
  );

describe.each(cellChecks.map((check) => [check.code, check] as const))("%s", (_code, check) => {
  it.each(check.passes.map((example) => [example.why, example] as const))("passes: %s", (_why, example) => {
    expect(findings(check, example)).toEqual([]);
  });
  it.each(check.fails.map((example) => [example.why, example] as const))("fails: %s", (_why, example) => {
    const { why, rows, hiddenRows, hiddenColumns, also = [], ...first } = example;
    const found = findings(check, example);
    expect(found.map((finding) => exampleOf(finding, check.severity, addressOf))).toEqual([first, ...also]);
    for (const { at, fix } of found)
      if (fix) expect({ at: fix.at, from: fix.from }).toEqual({ at, from: valueAt(example, fix.at) });
  });
  it("has an example that passes and one that fails", () => {
    expect(check.passes.length, "passes").toBeGreaterThan(0);
    expect(check.fails.length, "fails").toBeGreaterThan(0);
  });
});

/** What an example writes in a cell, without the font it stands in. */
function valueAt({ rows }: CheckExample, at: string | number): unknown {
  const { row, column } = unpackPlace(at) ?? { row: -1, column: -1 };
  const cell = rows[row]?.[column];
  return typeof cell === "object" && cell !== null && "vnTime" in cell ? cell.vnTime : cell;
}

it("every check has a file named as its code, and every such file is listed", () => {
  const files = readdirSync(new URL(".", import.meta.url)).filter(
    (name) => name.endsWith(".ts") && !name.endsWith(".test.ts") && !["all-checks.ts", "run-checks.ts"].includes(name),
  );
  expect(cellChecks.map((check) => `${check.code.replace("/", "-")}.ts`).sort()).toEqual(files.sort());
});

it("an example without the parameters of its message does not compile", () => {
  const check = { code: "unit/unknown", severity: "error", passes: [] } as const;
  defineCheck({ ...check, fails: [{ why: "stated", rows: [], params: { written: "Phú Quý Đông" } }] });
  // @ts-expect-error no parameters
  defineCheck({ ...check, fails: [{ why: "not stated", rows: [] }] });
  // @ts-expect-error a parameter of another message
  defineCheck({ ...check, fails: [{ why: "another's", rows: [], params: { name: "Phú Quý Đông" } }] });
  // @ts-expect-error a list of checks takes nothing else
  const list: readonly CellCheck[] = [{ code: "unit/unknown" }];
  expect(list).toHaveLength(1);
});
