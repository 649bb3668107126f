import { readdirSync } from "node:fs";
import type { Finding } from "@ntm-kit/core";
import { exampleOf } from "@ntm-kit/core/testing";
import { describe, expect, it } from "vitest";
import { exampleGrid } from "../../checks/support/example-grid";
import { addressOf } from "../../grid/place";
import { runOf } from "../../testing/found-in";
import { runChecks } from "./all-run-checks";
import type { RunExample } from "./define-run-check";

const findings = async (code: string, { sheets }: RunExample) => {
  const run: { findings: readonly Finding[] } = await runOf(
    Object.entries(sheets).map(([name, rows]) => exampleGrid({ rows }, name)),
  );
  return run.findings.filter((finding) => finding.code === code);
};

describe.each(runChecks.map((check) => [check.code, check] as const))("%s", (code, check) => {
  it.each(check.passes.map((example) => [example.why, example] as const))("passes: %s", async (_why, example) => {
    expect(await findings(code, example)).toEqual([]);
  });
  it.each(check.fails.map((example) => [example.why, example] as const))("fails: %s", async (_why, example) => {
    const { why, sheets, also = [], ...first } = example;
    const found = await findings(code, example);
    expect(found.map((finding) => exampleOf(finding, check.severity, addressOf))).toEqual([first, ...also]);
  });
  it("has an example that passes and one that fails", () => {
    expect(check.passes.length, "passes").toBeGreaterThan(0);
    expect(check.fails.length, "fails").toBeGreaterThan(0);
  });
});

it("every check of a run has a file named as its code, and every such file is listed", () => {
  const files = readdirSync(new URL(".", import.meta.url)).filter(
    (name) =>
      name.endsWith(".ts") &&
      !name.endsWith(".test.ts") &&
      !["all-run-checks.ts", "define-run-check.ts", "time-places.ts", "unread-times.ts"].includes(name),
  );
  expect(runChecks.map((check) => `${check.code.replace("/", "-")}.ts`).sort()).toEqual(files.sort());
});
