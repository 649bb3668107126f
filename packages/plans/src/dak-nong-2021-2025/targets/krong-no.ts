import type { Target } from "@ntm-kit/core";

export const krongNoTargets: Target[] = [
  {
    id: "krong-no/communes-standard",
    unit: "krong-no",
    title: "Số xã đạt chuẩn nông thôn mới",
    titleEn: "Communes at the standard",
    rule: {
      of: "commune",
      measure: {
        kind: "count",
        standard: "standard",
      },
      operator: ">=",
    },
    required: 5,
    population: 11,
    due: "2025-12-31",
    commitment: "binding",
    assumptions: ["C3", "C4", "C12", "C13", "C14", "C15"],
    source: {
      document: "772/QĐ-UBND",
      section: "II",
      line: 120,
      quote: "Có ít nhất 5/11 xã đạt chuẩn nông thôn mới",
    },
  },
  {
    id: "krong-no/communes-advanced",
    unit: "krong-no",
    title: "Số xã đạt chuẩn nông thôn mới nâng cao",
    titleEn: "Communes at the advanced standard",
    rule: {
      of: "commune",
      measure: {
        kind: "count",
        standard: "advanced",
      },
      operator: ">=",
    },
    required: 1,
    due: "2025-12-31",
    commitment: "binding",
    assumptions: ["C4", "C12", "C13", "C14", "C15"],
    source: {
      document: "772/QĐ-UBND",
      section: "II",
      line: 120,
      quote: "có ít nhất 01 xã đạt chuẩn nông thôn mới nâng cao",
    },
  },
  {
    id: "krong-no/remaining-min-criteria",
    unit: "krong-no",
    title: "Số tiêu chí thấp nhất của các xã còn lại",
    titleEn: "Fewest criteria of the remaining communes",
    rule: {
      of: "commune",
      where: {
        kind: "not-at",
        standard: "standard",
      },
      measure: {
        kind: "minimum",
        of: "criteria",
      },
      operator: ">=",
    },
    required: 15,
    due: "2025-12-31",
    commitment: "binding",
    assumptions: ["C6", "C8", "C12", "C13"],
    source: {
      document: "772/QĐ-UBND",
      section: "II",
      line: 120,
      quote: "các xã còn lại đạt từ 15 tiêu chí nông thôn mới trở lên",
    },
  },
];
