import { indexPlan, parsePlan } from "@ntm-kit/core";
import { expect, it } from "vitest";
import { xa20262030 as plan } from "./index";

it("fits the schema, and its parts fit one another", () => {
  expect(parsePlan(JSON.parse(JSON.stringify(plan)))).toEqual(plan);
});

it("has two layers: the province, and 25 communes and 3 wards", () => {
  const index = indexPlan(plan);
  expect(index.layers.map(({ id }) => id)).toEqual(["province", "commune"]);
  expect([plan.units.length, index.communes.length, index.districts]).toEqual([29, 25, [index.root]]);
});

it("asks for ten criteria, knows a standard above the plain one, and says which communes are of which group of none", () => {
  expect(indexPlan(plan).criteriaSet("standard")?.criteria).toHaveLength(10);
  expect(plan.standards?.map(({ id }) => id)).toEqual(["standard", "modern"]);
  expect(plan.units.flatMap(({ groups }) => groups ?? [])).toEqual([]);
});

it("says of itself and of each target that it is an example, and binds nobody", () => {
  for (const title of [plan.title, ...plan.targets.map((target) => target.title)]) expect(title).toMatch(/^Ví dụ: /);
  expect(plan.targets.map(({ commitment }) => commitment)).toEqual(["aspiration", "aspiration"]);
});
