import { checkRecords, DatasetError, evaluateTargets, OptionError } from "@ntm-kit/core";
import { samplePlan } from "@ntm-kit/core/testing";
import { describe, expect, it } from "vitest";
import { checkFiles } from "./check-files";
import { reportOf, summaryOf } from "./report-of";

/** Handed over as a program in JavaScript might. */
// biome-ignore lint/suspicious/noExplicitAny: no compiler looks at it there
const asAny = (value: unknown): any => value;

describe("wrong use is told as such, with what was expected", () => {
  it.each([
    ["no plan", undefined, "not undefined"],
    ["the id of a plan", "dak-nong-2021-2025", "not “dak-nong-2021-2025”"],
    ["a promise of it", Promise.resolve(samplePlan), "not an object"],
  ])("%s", async (_, plan, message) => {
    await expect(checkFiles([], { plan: asAny(plan) })).rejects.toThrow(OptionError);
    await expect(checkFiles([], { plan: asAny(plan) })).rejects.toThrow(message);
    expect(() => evaluateTargets(asAny(plan), asAny({}))).toThrow(OptionError);
  });

  it.each([["fr"], [undefined]])("the language %s", async (language) => {
    const run = await checkFiles([], { plan: samplePlan, asOf: "2025-12-31" });
    const words = { language: asAny(language), toolVersion: "1" };
    for (const make of [reportOf, summaryOf]) expect(() => make(run, words)).toThrow(/language: vi or en expected/);
  });

  it("a dataset without its lists, by their names", () => {
    const dataset = asAny({ communes: [] });
    expect(() => evaluateTargets(samplePlan, dataset)).toThrow(DatasetError);
    expect(() => checkRecords(samplePlan, dataset, { asOf: "2025-12-31" })).toThrow(/districts: is missing.*claimable/);
  });
});
