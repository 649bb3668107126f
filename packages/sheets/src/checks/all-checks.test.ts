import { readdirSync } from "node:fs";
import { indexPlan } from "@ntm-kit/core";
import { samplePlan } from "@ntm-kit/core/testing";
import { describe, expect, it } from "vitest";
import { addressOf } from "../grid/place";
import { readSheet } from "../read/read-sheet";
import { readContext } from "../tables/context";
import { cellChecks } from "./all-checks";
import type { CellCheck, CheckExample } from "./define-check";
import { exampleGrid } from "./example-grid";
import { checkSheet } from "./run-checks";

const index = indexPlan(samplePlan);
const findings = (check: CellCheck, example: CheckExample) =>
  checkSheet(readSheet(exampleGrid(example), 0, readContext(samplePlan)), index, "2025-12-31").filter(
    (finding) => finding.code === check.code,
  );

describe.each(cellChecks.map((check) => [check.code, check] as const))("%s", (_code, check) => {
  it.each(check.passes.map((example) => [example.why, example] as const))("passes: %s", (_why, example) => {
    expect(findings(check, example)).toEqual([]);
  });
  it.each(check.fails.map((example) => [example.why, example] as const))("fails: %s", (_why, example) => {
    const { cell, to } = example;
    const found = findings(check, example);
    expect(found.length).toBeGreaterThan(0);
    if (cell !== undefined) expect(found.map((finding) => addressOf(finding.at!, finding.until))).toContain(cell);
    if (to !== undefined) expect(found.map((finding) => finding.fix?.to)).toContain(to);
  });
  it("has an example that passes and one that fails", () => {
    expect(check.passes.length, "passes").toBeGreaterThan(0);
    expect(check.fails.length, "fails").toBeGreaterThan(0);
  });
});

it("every check has a file named as its code, and every such file is listed", () => {
  const files = readdirSync(new URL(".", import.meta.url)).filter(
    (name) =>
      /^(?:unit|mark|criteria|standard|recognition|date|column|value|text|sheet|task|status|progress|evidence|output|total)-.*\.ts$/.test(
        name,
      ) &&
      !name.endsWith(".test.ts") &&
      name !== "standard-words.ts",
  );
  expect(cellChecks.map((check) => `${check.code.replace("/", "-")}.ts`).sort()).toEqual(files.sort());
});
