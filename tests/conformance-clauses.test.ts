import { readdirSync, readFileSync } from "node:fs";
import { parsePlan, type Report } from "@ntm-kit/core";
import { checkFiles, reportOf } from "@ntm-kit/sheets";
import { describe, expect, it } from "vitest";

interface Expected {
  readonly target: string;
  readonly status: string;
  readonly range: readonly [number | null, number | null];
}

interface Clause extends Expected {
  readonly place: string;
  readonly words: string;
  readonly was: string;
  readonly milestone?: Expected;
  /** What else the same words ask for, each a target of its own. */
  readonly also?: readonly Expected[];
}

interface Case {
  readonly plan: unknown;
  readonly asOf: string;
  readonly records: readonly unknown[];
  readonly clauses: readonly Clause[];
}

const folder = new URL("conformance/clauses/", import.meta.url);
const cases = readdirSync(folder).map(
  (name) => [name, JSON.parse(readFileSync(new URL(name, folder), "utf8")) as Case] as const,
);

/**
 * Clauses of sixteen published plans, their numbers fitted to a few invented units; the README beside the data says
 * how.
 */
describe("target clauses of real plans", () => {
  it.each([
    ["written and decided", 38],
    ["written and decided wrongly or never", 31],
    ["not written", 22],
  ])("that were %s: %i of them and more", (was, number) => {
    const all = cases.flatMap(([, { clauses }]) => clauses).filter((clause) => clause.was === was);
    expect(all.length).toBeGreaterThanOrEqual(number);
  });

  describe.each(cases)("%s", (_, { plan, asOf, records, clauses }) => {
    let report: Promise<Report> | undefined;
    const reported = (): Promise<Report> => (report ??= reportOn(plan, asOf, records));

    it.each(clauses)("$place: $words", async ({ target, status, range, milestone, also = [] }) => {
      const { targets } = await reported();
      for (const expected of [{ target, status, range }, ...(milestone ? [milestone] : []), ...also]) {
        const found = targets.find(({ id }) => id === expected.target);
        expect([expected.target, found?.status, ...(found?.range ?? []).map(rounded)]).toEqual([
          expected.target,
          expected.status,
          ...expected.range.map(rounded),
        ]);
      }
    });
  });
});

async function reportOn(plan: unknown, asOf: string, records: readonly unknown[]): Promise<Report> {
  const lines = records.map((record, i) => ({ line: i + 1, record }));
  const run = await checkFiles([{ path: "clauses.ndjson", sha256: "", lines }], { plan: parsePlan(plan), asOf });
  expect(run.findings.filter(({ severity }) => severity === "error")).toEqual([]);
  return reportOf(run, { language: "vi", toolVersion: "test" });
}

const rounded = (value: number | null): number | null => (value === null ? null : Number(value.toFixed(9)));
