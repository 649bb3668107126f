import { samplePlan } from "@ntm-kit/core/testing";
import { expect, it } from "vitest";
import { engineInThread } from "./in-thread";

it("the sample shows the usual mistakes, each at its cell, and nothing else", async () => {
  const engine = engineInThread();
  await engine.call("usePlan", [{ json: samplePlan, file: "mau.json" }]);
  await engine.call("open", [await engine.call("sampleFile", [])]);
  const { report } = await engine.call("check", [{ language: "vi", overrides: {} }]);
  expect(report.findings.map(({ code, cell }) => `${code} ${cell}`).sort()).toEqual([
    "criteria/total-mismatch H11",
    "mark/not-understood D13",
    "standard/without-criteria I12",
    "unit/misspelt B14",
  ]);
});
