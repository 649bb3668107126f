import { describe, expect, it } from "vitest";
import { indexPlan } from "../model/plan-index";
import { regionsPlan, samplePlan } from "./index";

describe("the sample plan", () => {
  it("has a target of every kind of measure", () => {
    const kinds = new Set([...samplePlan.targets, ...regionsPlan.targets].map((target) => target.rule.measure.kind));
    expect([...kinds].sort()).toEqual(["count", "mean", "minimum", "newly", "share", "status"]);
  });

  it("counts eight xã and leaves the township out", () => {
    const index = indexPlan(samplePlan);
    expect(index.communes).toHaveLength(8);
    expect(index.communesOf("song-mau").map((unit) => unit.name)).not.toContain("Sông Mẫu");
  });

  it("has as many tasks in each group as the group states", () => {
    for (const group of samplePlan.taskGroups)
      expect(samplePlan.tasks.filter((task) => task.group === group.id)).toHaveLength(group.stated!);
  });
});

describe("the plan by regions", () => {
  it("has provinces right above its communes and counts the xã beneath a region", () => {
    const index = indexPlan(regionsPlan);
    expect(index.districts.map((unit) => unit.id)).toEqual(["nui-mau", "bien-mau"]);
    expect(index.communesOf("vung-thap").map((unit) => unit.id)).toEqual(["bien-mau/cat-vang", "bien-mau/cua-song"]);
  });
});
