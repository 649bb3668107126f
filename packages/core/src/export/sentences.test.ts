import { describe, expect, it } from "vitest";
import type { Target } from "../model/target";
import { samplePlan, twoLevelPlan } from "../testing";
import { targetSentences } from "./sentences";
import { targetRows } from "./target-rows";

const sentence = (plan: typeof samplePlan, id: string, language: "vi" | "en"): string | undefined =>
  targetSentences(plan, language).find((entry) => entry.id === id)?.sentence;

describe("a target as a sentence", () => {
  it.each([
    [
      "mau/communes-standard",
      "Đến hết ngày 31/12/2025, phải: ít nhất 6 trong 8 xã thuộc tỉnh Mẫu đạt chuẩn nông thôn mới (mức nâng cao, kiểu mẫu cũng được tính).",
      "By 2025-12-31, binding: at least 6 of 8 communes of tỉnh Mẫu are at the standard (those at the advanced standard, at the model standard count too).",
    ],
    [
      "song-mau/remaining-min-criteria",
      "Đến hết ngày 31/12/2025, phải: trong các xã còn lại (chưa đạt chuẩn nông thôn mới) thuộc huyện Sông Mẫu, nơi có ít tiêu chí nhất đạt ít nhất 3 tiêu chí (tính trên 5 xã; không còn đơn vị nào phải tính thì đạt).",
      "By 2025-12-31, binding: among the remaining communes of huyện Sông Mẫu (not at the standard), the one with the fewest criteria meets at least 3 (of 5 communes; met where no unit is left to be counted).",
    ],
  ])("says of %s what is counted, of how many, and what the count takes in", (id, vi, en) => {
    expect(sentence(samplePlan, id, "vi")).toBe(vi);
    expect(sentence(samplePlan, id, "en")).toBe(en);
  });

  it("is one line for each target and milestone, on its own day", () => {
    const sentences = targetSentences(twoLevelPlan, "en");
    expect(sentences.map(({ id }) => id)).toEqual(targetRows(twoLevelPlan).map(({ id }) => id));
    for (const { sentence: text } of sentences) expect(text).not.toMatch(/[\n\t{}]/);
    expect(sentence(twoLevelPlan, "bien-xanh/standard@2026-12-31", "en")).toMatch(
      /^By 2026-12-31, binding: at least 20% /,
    );
  });
});

it("a target as a row says its filters, its measure and the number of units", () => {
  const [first] = targetRows(samplePlan);
  expect(first).toMatchObject({ id: "mau/communes-standard", of: "commune", where: "", measure: "count" });
  expect(targetRows(samplePlan).find(({ id }) => id === "song-mau/remaining-min-criteria")).toMatchObject({
    ...{ where: "not-at standard", measure: "minimum", standard: "", operator: ">=", required: 3, population: 5 },
    ...{ commitment: "binding", due: "2025-12-31", document: "1/QĐ-UBND", section: "II" },
  });
  expect(targetRows(twoLevelPlan).map(({ standard }) => standard)).toContain("indicator.income");
});

it.each<[Target["rule"], Target["required"], string[]]>([
  [{ of: "commune", measure: { kind: "mean", of: "criteria" }, operator: ">=" }, 17.5, ["", "mean", "", "17.5"]],
  [
    { of: "commune", measure: { kind: "minimum", of: "criteria" }, operator: "in" },
    { from: 3, to: 5 },
    ["", "minimum", "", "3..5"],
  ],
  [
    {
      of: "commune",
      where: { kind: "units", units: ["a", "b"] },
      measure: { kind: "share", criterion: "4" },
      operator: ">=",
    },
    0.5,
    ["units a, b", "share", "criterion.4", "0.5"],
  ],
  [
    {
      of: "commune",
      where: [
        { kind: "types", types: ["xã"] },
        { kind: "in-group", groups: ["x", "y"] },
      ],
      measure: { kind: "quantity", of: "income", take: "sum" },
      operator: ">=",
    },
    5,
    ["types xã; in-group x, y", "quantity sum", "indicator.income", "5"],
  ],
  [
    {
      of: "commune",
      where: { kind: "at", standard: "standard" },
      measure: { kind: "each", of: "district", measure: { kind: "count", standard: "model" } },
      operator: ">=",
    },
    1,
    ["at standard", "each district count", "model", "1"],
  ],
])("a rule as a row: %j", (rule, required, row) => {
  const [first] = samplePlan.targets;
  const [found] = first ? targetRows({ ...samplePlan, targets: [{ ...first, rule, required }] }) : [];
  expect([found?.where, found?.measure, found?.standard, String(found?.required)]).toEqual(row);
});
