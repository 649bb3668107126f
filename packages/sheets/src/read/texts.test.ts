import { parsePlan } from "@ntm-kit/core";
import { samplePlan } from "@ntm-kit/core/testing";
import { expect, it } from "vitest";
import { exampleGrid } from "../checks/support/example-grid";
import { findingsOf, runOf } from "../testing/found-in";

const plan = parsePlan({
  ...samplePlan,
  units: samplePlan.units.map((unit) => (unit.name === "Long Khê" ? { ...unit, name: "Long Sơn" } : unit)),
});
const found = async (...names: readonly string[]): Promise<string[]> => {
  const rows = [["TT", "Tên xã", "TC1", "TC2", "TC3", "TC4", "TC5"], ...names.map((name, i) => [i + 1, name, "x"])];
  return findingsOf(await runOf([exampleGrid({ rows })], plan)).filter((finding) => !/missing/.test(finding));
};

it("a name that reads well and is one letter off is a slip, though VNI would draw that letter so", async () => {
  expect(await found("Bình Hòa", "Long Sôn", "Tân Mạnh")).toEqual(["unit/misspelt B3"]);
});

it("in a sheet that is written in VNI throughout it is the name in VNI", async () => {
  const vni = await found("Bình Hoøa", "Long Sôn", "Taân Maïnh", "Taân Minh");
  expect(vni.filter((finding) => finding.startsWith("unit/"))).toEqual([]);
  expect(vni).toContain("text/legacy-encoding B3");
});
