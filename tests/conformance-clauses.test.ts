import { readFileSync } from "node:fs";
import { parsePlan } from "@ntm-kit/core";
import { checkFiles, reportOf } from "@ntm-kit/sheets";
import { describe, expect, it } from "vitest";

interface Expected {
  readonly target: string;
  readonly status: string;
  readonly range: readonly [number, number];
}

interface Clause extends Expected {
  readonly place: string;
  readonly words: string;
  readonly was: string;
  readonly milestone?: Expected;
}

const { plan, asOf, records, clauses } = JSON.parse(
  readFileSync(new URL("conformance/clauses/clauses.json", import.meta.url), "utf8"),
) as { plan: unknown; asOf: string; records: readonly unknown[]; clauses: readonly Clause[] };

const lines = records.map((record, i) => ({ line: i + 1, record }));
const run = await checkFiles([{ path: "clauses.ndjson", sha256: "", lines }], { plan: parsePlan(plan), asOf });
const report = reportOf(run, { language: "vi", toolVersion: "test" });

/**
 * Clauses of sixteen published plans, their numbers fitted to twenty invented communes; the README beside the data says
 * how.
 */
describe("target clauses of real plans", () => {
  it("are all there: those that could be decided, those that were decided wrongly or never, and more", () => {
    const of = (was: string): number => clauses.filter((clause) => clause.was === was).length;
    expect(of("written and decided")).toBeGreaterThanOrEqual(38);
    expect(of("written and decided wrongly or never")).toBeGreaterThanOrEqual(31);
  });

  it.each(clauses)("$place: $words", ({ target, status, range, milestone }) => {
    for (const expected of [{ target, status, range }, ...(milestone ? [milestone] : [])]) {
      const found = report.targets.find(({ id }) => id === expected.target);
      expect([found?.status, ...(found?.range ?? []).map(rounded)]).toEqual([
        expected.status,
        ...expected.range.map(rounded),
      ]);
    }
  });
});

const rounded = (value: number | null): number | null => (value === null ? null : Number(value.toFixed(9)));
