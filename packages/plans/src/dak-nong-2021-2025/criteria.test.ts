import { indexPlan } from "@ntm-kit/core";
import { expect, it } from "vitest";
import { dakNong20212025 as plan } from "./index";

const set = (id: string) => plan.criteriaSets.find((candidate) => candidate.id === id)!;
const indicators = (id: string) => set(id).criteria.flatMap((criterion) => criterion.indicators);

it("has 19 criteria with 57 indicators for the standard, 19 with 75 for the advanced standard", () => {
  expect([set("xa-2021-2025").criteria.length, indicators("xa-2021-2025").length]).toEqual([19, 57]);
  expect([set("xa-nang-cao-2021-2025").criteria.length, indicators("xa-nang-cao-2021-2025").length]).toEqual([19, 75]);
});

it("has 9 criteria for a district, known to be incomplete, and 10 of the next phase that lead to no standard", () => {
  expect(set("huyen-2021-2025")).toMatchObject({ level: "district", standard: "standard", complete: false });
  expect(set("huyen-2021-2025").criteria).toHaveLength(9);
  expect(set("xa-2026-2030").criteria).toHaveLength(10);
  expect(set("xa-2026-2030").standard).toBeUndefined();
});

it("finds the sets a commune must meet by their standard, and none for a model commune", () => {
  const { criteriaSet } = indexPlan(plan);
  expect(criteriaSet("standard")?.id).toBe("xa-2021-2025");
  expect(criteriaSet("advanced")?.id).toBe("xa-nang-cao-2021-2025");
  expect(criteriaSet("model")).toBeUndefined();
});

it("is in force from 8 March 2022", () => {
  expect(set("xa-2021-2025").effective?.from).toBe("2022-03-08");
});

it("has verified no threshold at all, and leaves empty what is not known", () => {
  const thresholds = plan.criteriaSets.flatMap(({ id }) => indicators(id)).flatMap((indicator) => indicator.thresholds);
  expect(thresholds.filter(({ verified }) => verified)).toEqual([]);
  for (const { text, confidence } of thresholds) expect(text === "").toBe(confidence === "unknown");
});

it("says how sure each of the 57 thresholds is: 32 confident, 8 uncertain, 17 unknown", () => {
  const sure = indicators("xa-2021-2025").map(({ thresholds }) => thresholds[0]!.confidence);
  const count = (confidence: string) => sure.filter((found) => found === confidence).length;
  expect([count("confident"), count("uncertain"), count("unknown")]).toEqual([32, 8, 17]);
});

it("numbers the criteria of each set from 1 on, and puts those of the standard into five groups", () => {
  for (const { criteria } of plan.criteriaSets)
    expect(criteria.map(({ number }) => number)).toEqual(criteria.map((_, i) => String(i + 1)));
  const groups = set("xa-2021-2025").groups.map((group) => (typeof group === "string" ? group : group.id));
  expect(groups).toEqual(["I", "II", "III", "IV", "V"]);
  for (const { group } of set("xa-2021-2025").criteria) expect(groups).toContain(group);
});

it("uses no heading for two criteria of one set", () => {
  for (const { id, criteria } of plan.criteriaSets) {
    const headings = criteria.flatMap(({ name, aliases }) => [name, ...aliases]).map((text) => text.toLowerCase());
    expect(new Set(headings).size, id).toBe(headings.length);
  }
});
