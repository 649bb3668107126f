import { readdirSync, readFileSync } from "node:fs";
import {
  checkRecords,
  claimableOf,
  conformanceFileSchema,
  type Dataset,
  evaluateTargets,
  indexPlan,
  type Plan,
  parsePlan,
  recordsOfTidy,
} from "@ntm-kit/core";
import { dakNong20212025 } from "@ntm-kit/plans/dak-nong-2021-2025";
import { describe, expect, it } from "vitest";

const suite = new URL("../packages/core/conformance/", import.meta.url);
const json = (path: string): unknown => JSON.parse(readFileSync(new URL(path, suite), "utf8"));

const planOf = (name: string): Plan => (name.endsWith(".json") ? parsePlan(json(name)) : dakNong20212025);

function datasetOf(records: readonly unknown[], plan: Plan): Dataset {
  const index = indexPlan(plan);
  const lines = records.map((record, origin) => ({ origin, record: record as never }));
  const parts = recordsOfTidy(lines, index);
  return { ...parts, claimable: claimableOf(parts.communes, index) };
}

const files = readdirSync(suite).filter((name) => name.endsWith(".json"));
const groups = files.flatMap((name) => conformanceFileSchema.parse(json(name)));
const cases = groups.flatMap(({ rule, plan, tests }) => tests.map((test) => ({ ...test, rule, plan })));

describe("the records and rules alone, without sheets or the command", () => {
  it.each(cases)("$rule: $description", ({ plan: name, asOf, records, targets = {}, findings }) => {
    const plan = planOf(name);
    const dataset = datasetOf(records, plan);
    const results = new Map(evaluateTargets(plan, dataset, { asOf }).map((result) => [result.target.id, result]));
    for (const [id, expected] of Object.entries(targets)) expect({ id, ...results.get(id) }).toMatchObject(expected);
    const told = checkRecords(plan, dataset, { asOf }).map(({ code, severity, subject }) => ({
      code,
      severity,
      subject,
    }));
    expect(findings ?? told).toEqual(expect.arrayContaining(told));
  });
});
