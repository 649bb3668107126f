import { readdirSync, readFileSync } from "node:fs";
import { plans } from "@ntm-kit/plans";
import { checkFiles, reportOf } from "@ntm-kit/sheets";
import { describe, expect, it } from "vitest";

interface Case {
  readonly title: string;
  readonly because: string;
  readonly plan: string;
  readonly asOf: string;
  readonly targets: Readonly<Record<string, object>>;
  readonly findings: readonly { readonly code: string; readonly severity: string; readonly subject: string }[];
  readonly records: readonly unknown[];
}

const folder = new URL("conformance/", import.meta.url);
const cases = readdirSync(folder)
  .filter((name) => name.endsWith(".json"))
  .map((name): Case => JSON.parse(readFileSync(new URL(name, folder), "utf8")));

/** The cases are data that any other program can be held against; `conformance/README.md` says how. */
describe("cases of how units and tasks are counted", () => {
  it.each(cases)("$title", async ({ plan: id, asOf, records, targets, findings }) => {
    const plan = await plans.find((entry) => entry.id === id)!.load();
    const lines = records.map((record, i) => ({ line: i + 1, record }));
    const run = await checkFiles([{ path: "case.ndjson", sha256: "", lines }], { plan, asOf });
    const report = reportOf(run, { language: "en", toolVersion: "test" });
    for (const [target, expected] of Object.entries(targets))
      expect(report.targets.find((entry) => entry.id === target)).toMatchObject(expected);
    expect(report.findings.map(({ code, severity, subject }) => ({ code, severity, subject }))).toEqual(findings);
  });
});
