import type { Source, Target } from "@ntm-kit/core";

/** The words of Decision 263/QĐ-TTg as the press gave them; the decision itself was not read. */
const words = (quote: string): Source => ({
  document: "bao-chi-263",
  section: "đến năm 2025",
  quote,
  confidence: "quoted",
});

const aim = { unit: "viet-nam", due: "2025-12-31", commitment: "binding" } as const;

/** The national aims that were read in a public source; those by region and by year were not, and are none. */
export const targets: Target[] = [
  {
    ...aim,
    id: "viet-nam/share-standard",
    title: "Tỷ lệ xã đạt chuẩn nông thôn mới",
    titleEn: "Share of communes at the standard",
    rule: { of: "commune", measure: { kind: "share", standard: "standard" }, operator: ">=" },
    required: 0.8,
    assumptions: ["N1"],
    source: words("ít nhất 80 % số xã đạt chuẩn"),
  },
  {
    ...aim,
    id: "viet-nam/share-advanced",
    title: "Tỷ lệ xã đạt chuẩn nông thôn mới nâng cao trong số xã đạt chuẩn",
    titleEn: "Share of advanced communes among those at the standard",
    rule: {
      of: "commune",
      where: { kind: "at", standard: "standard" },
      measure: { kind: "share", standard: "advanced" },
      operator: ">=",
    },
    required: 0.4,
    assumptions: ["N1", "N2", "N3"],
    source: words("trong đó khoảng 40 % nâng cao"),
  },
  {
    ...aim,
    id: "viet-nam/share-model",
    title: "Tỷ lệ xã đạt chuẩn nông thôn mới kiểu mẫu trong số xã đạt chuẩn",
    titleEn: "Share of model communes among those at the standard",
    rule: {
      of: "commune",
      where: { kind: "at", standard: "standard" },
      measure: { kind: "share", standard: "model" },
      operator: ">=",
    },
    required: 0.1,
    assumptions: ["N1", "N2"],
    source: words("ít nhất 10 % kiểu mẫu"),
  },
  {
    ...aim,
    id: "viet-nam/min-criteria",
    title: "Không còn xã dưới 15 tiêu chí",
    titleEn: "No commune under 15 criteria",
    rule: { of: "commune", measure: { kind: "minimum", of: "criteria" }, operator: ">=" },
    required: 15,
    assumptions: ["N1"],
    source: words("không còn xã dưới 15 tiêu chí"),
  },
  {
    ...aim,
    id: "viet-nam/share-districts-standard",
    title: "Tỷ lệ huyện, thị xã, thành phố thuộc tỉnh đạt chuẩn hoặc hoàn thành nhiệm vụ xây dựng nông thôn mới",
    titleEn: "Share of districts at the standard",
    rule: { of: "district", measure: { kind: "share", standard: "standard" }, operator: ">=" },
    required: 0.5,
    assumptions: ["N1"],
    source: words("ít nhất 50 % huyện, thành phố thuộc tỉnh đạt chuẩn / hoàn thành"),
  },
];
