import { samplePlan } from "@ntm-kit/core/testing";
import { expect, it } from "vitest";
import { exampleGrid } from "../checks/support/example-grid";
import { communeSheet } from "../checks/support/examples";
import { checkFiles } from "./check-files";

it.each([
  ["a number", 4, [{ to: 5, safe: false }]],
  ["the result of a formula", { formula: "2+2", value: 4 }, []],
])("a total that differs may be put right where it is %s", async (_, total, fixes) => {
  const rows = communeSheet([1, "Bình Hòa", "x", "x", "x", "x", "x", total, ""]);
  const workbook = { format: "xlsx" as const, sheets: [exampleGrid({ rows })] };
  const run = await checkFiles([{ path: "a.xlsx", sha256: "", workbook }], { plan: samplePlan, asOf: "2025-12-31" });
  const differing = run.findings.filter(({ code }) => code === "criteria/total-mismatch");
  expect(differing).toHaveLength(1);
  expect(differing.flatMap(({ fix }) => (fix ? [{ to: fix.to, safe: fix.safe }] : []))).toEqual(fixes);
});
