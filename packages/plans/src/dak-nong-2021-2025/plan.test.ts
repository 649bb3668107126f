import { indexPlan, parsePlan } from "@ntm-kit/core";
import { expect, it } from "vitest";
import { loadPlan, plans } from "../index";
import { dakNong20212025 as plan } from "./index";

it("fits the schema as it stands, with nothing left for a parser to fill in", () => {
  expect(parsePlan(structuredClone(plan))).toEqual(plan);
});

it("has the 80 units of the decision: 8 districts, 60 counted xã, 6 phường, 5 thị trấn", () => {
  const count = (type: string) => plan.units.filter((unit) => unit.level === "commune" && unit.type === type).length;
  expect(plan.units).toHaveLength(80);
  expect(indexPlan(plan).districts).toHaveLength(8);
  expect([count("xã"), count("phường"), count("thị trấn")]).toEqual([60, 6, 5]);
});

it("is found by its id, and no other is", async () => {
  expect(plans.map(({ id }) => id)).toContain("dak-nong-2021-2025");
  expect(await loadPlan("dak-nong-2021-2025")).toBe(plan);
  expect(await loadPlan("dak-nong")).toBeUndefined();
});
