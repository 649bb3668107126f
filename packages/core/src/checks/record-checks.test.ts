import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { EMPTY_DATASET } from "../records/dataset";
import { exampleOf, samplePlan } from "../testing";
import { checkRecords } from "./check-records";
import { recordChecks } from "./record-checks";
import type { RecordCheck, RecordExample } from "./support/define-record-check";

const findings = (check: RecordCheck, { dataset, asOf = "2025-12-31" }: RecordExample) =>
  checkRecords(samplePlan, { ...EMPTY_DATASET, ...dataset }, { asOf }).filter((finding) => finding.code === check.code);

describe.each(recordChecks.map((check) => [check.code, check] as const))("%s", (_code, check) => {
  it.each(check.passes.map((example) => [example.why, example] as const))("passes: %s", (_why, example) => {
    expect(findings(check, example)).toEqual([]);
  });
  it.each(check.fails.map((example) => [example.why, example] as const))("fails: %s", (_why, example) => {
    const { why, dataset, asOf, also = [], ...first } = example;
    const found = findings(check, example);
    expect(found.map((finding) => exampleOf(finding, check.severity, String))).toEqual([first, ...also]);
    for (const { at, fix } of found) if (fix) expect(fix.at).toBe(at);
  });
  it("has an example that passes and one that fails", () => {
    expect(Math.min(check.passes.length, check.fails.length)).toBeGreaterThan(0);
  });
});

it("every check has a file named as its code, and every such file is listed", () => {
  const files = readdirSync(new URL(".", import.meta.url)).filter(
    (name) =>
      name.endsWith(".ts") && !name.endsWith(".test.ts") && !["record-checks.ts", "check-records.ts"].includes(name),
  );
  expect(recordChecks.map((check) => `${check.code.replace("/", "-")}.ts`).sort()).toEqual(files.sort());
});
