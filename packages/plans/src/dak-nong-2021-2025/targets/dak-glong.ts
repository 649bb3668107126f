import type { Target } from "@ntm-kit/core";

export const dakGlongTargets: Target[] = [
  {
    id: "dak-glong/communes-standard",
    unit: "dak-glong",
    title: "Số xã đạt chuẩn nông thôn mới",
    titleEn: "Communes at the standard",
    rule: { of: "commune", measure: { kind: "count", standard: "standard" }, operator: ">=" },
    required: 2,
    population: 7,
    due: "2025-12-31",
    commitment: "binding",
    assumptions: ["C3", "C4", "C12", "C13", "C14", "C15"],
    source: { document: "772/QĐ-UBND", section: "II", line: 122, quote: "Có ít nhất 2/7 xã đạt chuẩn nông thôn mới" },
  },
  {
    id: "dak-glong/remaining-min-criteria",
    unit: "dak-glong",
    title: "Xã chưa đạt chuẩn: số tiêu chí thấp nhất",
    titleEn: "Fewest criteria of the remaining communes",
    rule: {
      of: "commune",
      where: { kind: "not-at", standard: "standard" },
      measure: { kind: "minimum", of: "criteria" },
      operator: ">=",
    },
    required: 15,
    due: "2025-12-31",
    commitment: "binding",
    assumptions: ["C6", "C8", "C12", "C13"],
    source: {
      document: "772/QĐ-UBND",
      section: "II",
      line: 122,
      quote: "các xã còn lại đạt từ 15 tiêu chí nông thôn mới trở lên",
    },
  },
];
