import { describe, expect, it } from "vitest";
import type { Measure, PopulationFilter, Target } from "../model/target";
import { samplePlan, twoLevelPlan } from "../testing";
import { targetSentences } from "./sentences";

const [FIRST] = samplePlan.targets;

/** The sentences of one target, in Vietnamese and in English. */
function sentencesOf(fields: Partial<Target>): string[] {
  if (!FIRST) throw new Error("the sample plan has targets");
  const plan = { ...samplePlan, indicators: twoLevelPlan.indicators, targets: [{ ...FIRST, ...fields }] };
  return (["vi", "en"] as const).flatMap((language) => targetSentences(plan, language).map(({ sentence }) => sentence));
}

type Rule = [of: string, measure: Measure, required: number, where?: PopulationFilter];
const cases: [what: string, rule: Rule, vi: string, en: string][] = [
  [
    "a share",
    ["commune", { kind: "share", standard: "model" }, 0.5],
    "ít nhất 50% số xã thuộc tỉnh Mẫu đạt chuẩn nông thôn mới kiểu mẫu (tính trên 8 xã).",
    "at least 50% of the communes of tỉnh Mẫu are at the model standard (of 8 communes).",
  ],
  [
    "a share that meets a criterion",
    ["commune", { kind: "share", criterion: "3" }, 0.5],
    "ít nhất 50% số xã thuộc tỉnh Mẫu đạt tiêu chí 3 (Điện) (tính trên 8 xã).",
    "at least 50% of the communes of tỉnh Mẫu are meeting criterion 3 (Điện) (of 8 communes).",
  ],
  [
    "a count that meets a criterion",
    ["commune", { kind: "count", criterion: "3" }, 5],
    "ít nhất 5 trong 8 xã thuộc tỉnh Mẫu đạt tiêu chí 3 (Điện).",
    "at least 5 of 8 communes of tỉnh Mẫu are meeting criterion 3 (Điện).",
  ],
  [
    "a mean",
    ["commune", { kind: "mean", of: "criteria" }, 4.2],
    "bình quân các xã thuộc tỉnh Mẫu đạt ít nhất 4,2 tiêu chí, tính trên 8 xã (cộng số tiêu chí đạt rồi chia cho số đơn vị, không làm tròn).",
    "on average the 8 communes of tỉnh Mẫu meet at least 4.2 criteria (the criteria met are added up and divided by the number of units, not rounded).",
  ],
  [
    "a mean of those at a standard",
    ["commune", { kind: "mean", of: "criteria" }, 4.2, { kind: "at", standard: "advanced" }],
    "bình quân các xã đã đạt chuẩn nông thôn mới nâng cao thuộc tỉnh Mẫu đạt ít nhất 4,2 tiêu chí (tính trên 8 xã; cộng số tiêu chí đạt rồi chia cho số đơn vị, không làm tròn).",
    "on average the communes at the advanced standard of tỉnh Mẫu meet at least 4.2 criteria (of 8 communes; the criteria met are added up and divided by the number of units, not rounded).",
  ],
  [
    "the fewest",
    ["commune", { kind: "minimum", of: "criteria" }, 3],
    "trong các xã thuộc tỉnh Mẫu, nơi có ít tiêu chí nhất đạt ít nhất 3 tiêu chí (tính trên 8 xã).",
    "among the communes of tỉnh Mẫu, the one with the fewest criteria meets at least 3 (of 8 communes).",
  ],
  [
    "a count of those at a standard",
    ["commune", { kind: "count", standard: "advanced" }, 3, { kind: "at", standard: "standard" }],
    "ít nhất 3 xã đã đạt chuẩn nông thôn mới thuộc tỉnh Mẫu đạt chuẩn nông thôn mới nâng cao (tính trên 8 xã; mức kiểu mẫu cũng được tính).",
    "at least 3 communes at the standard of tỉnh Mẫu are at the advanced standard (of 8 communes; those at the model standard count too).",
  ],
  [
    "a count of those not at a standard",
    ["commune", { kind: "count", standard: "standard" }, 3, { kind: "not-at", standard: "advanced" }],
    "ít nhất 3 xã còn lại (chưa đạt chuẩn nông thôn mới nâng cao) thuộc tỉnh Mẫu đạt chuẩn nông thôn mới (tính trên 8 xã; mức nâng cao, kiểu mẫu cũng được tính; không còn đơn vị nào phải tính thì đạt).",
    "at least 3 remaining communes of tỉnh Mẫu (not at the advanced standard) are at the standard (of 8 communes; those at the advanced standard, at the model standard count too; met where no unit is left to be counted).",
  ],
  [
    "those that are new, where nobody had it",
    ["district", { kind: "newly", standard: "standard", baseline: [] }, 1],
    "có thêm ít nhất 1 trong 2 huyện, thị xã thuộc tỉnh Mẫu đạt chuẩn nông thôn mới (mức nâng cao, kiểu mẫu cũng được tính; không tính nơi đã đạt từ trước: không có).",
    "at least 1 of 2 districts of tỉnh Mẫu are newly at the standard (those at the advanced standard, at the model standard count too; not counting those that had it before: none).",
  ],
  [
    "those that are new, beside some that had it",
    ["district", { kind: "newly", standard: "standard", baseline: ["doi-mau", "song-mau", "lau-nay"] }, 1],
    "có thêm ít nhất 1 trong 2 huyện, thị xã thuộc tỉnh Mẫu đạt chuẩn nông thôn mới (mức nâng cao, kiểu mẫu cũng được tính; không tính nơi đã đạt từ trước: Đồi Mẫu, Sông Mẫu, lau-nay).",
    "at least 1 of 2 districts of tỉnh Mẫu are newly at the standard (those at the advanced standard, at the model standard count too; not counting those that had it before: Đồi Mẫu, Sông Mẫu, lau-nay).",
  ],
  [
    "those that are new, beside a number that had it",
    ["district", { kind: "newly", standard: "model", baselineCount: 1 }, 1],
    "ngoài 1 huyện, thị xã đã đạt từ trước, có thêm ít nhất 1 huyện, thị xã thuộc tỉnh Mẫu đạt chuẩn nông thôn mới kiểu mẫu (tính trên 2 huyện, thị xã).",
    "beyond the 1 districts that had it before, at least 1 districts of tỉnh Mẫu are at the model standard (of 2 districts).",
  ],
  [
    "a count in each district",
    ["commune", { kind: "each", of: "district", measure: { kind: "count", standard: "model" } }, 1],
    "mỗi huyện thuộc tỉnh Mẫu có ít nhất 1 xã đạt chuẩn nông thôn mới kiểu mẫu (tính trên 8 xã).",
    "in each district of tỉnh Mẫu at least 1 communes are at the model standard (of 8 communes).",
  ],
  [
    "each district's own standard",
    ["commune", { kind: "each", of: "district", measure: { kind: "status", standard: "model" } }, 1],
    "mọi huyện thuộc tỉnh Mẫu đạt chuẩn nông thôn mới kiểu mẫu (tính trên 2 huyện, thị xã).",
    "each district of tỉnh Mẫu is at the model standard (of 2 districts).",
  ],
  [
    "a quantity in each district",
    ["commune", { kind: "each", of: "district", measure: { kind: "quantity", of: "income", take: "mean" } }, 1],
    "tại mỗi huyện thuộc tỉnh Mẫu, bình quân “Thu nhập bình quân đầu người” của các xã đạt ít nhất 1 triệu đồng/người/năm (tính trên 8 xã).",
    "in each district of tỉnh Mẫu “Mean income” of the communes is on average at least 1 triệu đồng/người/năm (of 8 communes).",
  ],
  [
    "a quantity of the unit itself",
    ["commune", { kind: "quantity", of: "income", take: "value" }, 1],
    "“Thu nhập bình quân đầu người” của tỉnh Mẫu đạt ít nhất 1 triệu đồng/người/năm.",
    "“Mean income” of tỉnh Mẫu is at least 1 triệu đồng/người/năm.",
  ],
  [
    "the mean of a quantity",
    ["commune", { kind: "quantity", of: "income", take: "mean" }, 1],
    "bình quân “Thu nhập bình quân đầu người” của các xã thuộc tỉnh Mẫu đạt ít nhất 1 triệu đồng/người/năm (tính trên 8 xã).",
    "“Mean income” of the communes of tỉnh Mẫu is on average at least 1 triệu đồng/người/năm (of 8 communes).",
  ],
  [
    "the sum of a quantity",
    ["commune", { kind: "quantity", of: "income", take: "sum" }, 1],
    "tổng “Thu nhập bình quân đầu người” của các xã thuộc tỉnh Mẫu đạt ít nhất 1 triệu đồng/người/năm (tính trên 8 xã).",
    "“Mean income” of the communes of tỉnh Mẫu adds up to at least 1 triệu đồng/người/năm (of 8 communes).",
  ],
];

describe("what is asked for, of how many, and what the count takes in", () => {
  it.each(cases)("%s", (_what, [of, measure, required, where], vi, en) => {
    expect(sentencesOf({ rule: { of, measure, operator: ">=", ...(where ? { where } : {}) }, required })).toEqual([
      `Đến hết ngày 31/12/2025, phải: ${vi}`,
      `By 2025-12-31, binding: ${en}`,
    ]);
  });
});

it("an aspiration is called one", () => {
  const measure = { kind: "status", standard: "standard" } as const;
  expect(
    sentencesOf({ rule: { of: "province", measure, operator: ">=" }, required: 1, commitment: "aspiration" }),
  ).toEqual([
    "Đến hết ngày 31/12/2025, phấn đấu: tỉnh Mẫu hoàn thành nhiệm vụ xây dựng nông thôn mới (mức nâng cao, kiểu mẫu cũng được tính).",
    "By 2025-12-31, as an aspiration: tỉnh Mẫu is at the standard (those at the advanced standard, at the model standard count too).",
  ]);
});

it("of a unit that the plan lacks there is the title, its last dot left out", () => {
  const measure = { kind: "count", standard: "model" } as const;
  const fields = {
    unit: "nowhere",
    title: "Số xã. Kiểu mẫu.",
    rule: { of: "commune", measure, operator: ">=" },
  } as const;
  expect(sentencesOf(fields)[0]).toBe("Đến hết ngày 31/12/2025, phải: Số xã. Kiểu mẫu.");
});
