import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { EMPTY_DATASET } from "../records/dataset";
import { samplePlan } from "../testing";
import { checkRecords } from "./check-records";
import type { RecordCheck, RecordExample } from "./define-record-check";
import { recordChecks } from "./record-checks";

const findings = (check: RecordCheck, { dataset, asOf = "2025-12-31" }: RecordExample) =>
  checkRecords(samplePlan, { ...EMPTY_DATASET, ...dataset }, { asOf }).filter((finding) => finding.code === check.code);

describe.each(recordChecks.map((check) => [check.code, check] as const))("%s", (_code, check) => {
  it.each(check.passes.map((example) => [example.why, example] as const))("passes: %s", (_why, example) => {
    expect(findings(check, example)).toEqual([]);
  });
  it.each(check.fails.map((example) => [example.why, example] as const))("fails: %s", (_why, example) => {
    const found = findings(check, example);
    expect(found).toHaveLength(1);
    if (example.at !== undefined) expect(found[0]!.at).toBe(example.at);
    expect(found[0]!.severity).toBe(example.severity ?? check.severity);
  });
  it("has an example that passes and one that fails", () => {
    expect(Math.min(check.passes.length, check.fails.length)).toBeGreaterThan(0);
  });
});

it("every check has a file named as its code, and every such file is listed", () => {
  const helpers = [
    "define-record-check.ts",
    "example-records.ts",
    "standard-words.ts",
    "record-checks.ts",
    "check-records.ts",
  ];
  const files = readdirSync(new URL(".", import.meta.url)).filter(
    (name) => !name.endsWith(".test.ts") && !helpers.includes(name),
  );
  expect(recordChecks.map((check) => `${check.code.replace("/", "-")}.ts`).sort()).toEqual(files.sort());
});
