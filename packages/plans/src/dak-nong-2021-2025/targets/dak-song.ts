import type { Target } from "@ntm-kit/core";

export const dakSongTargets: Target[] = [
  {
    id: "dak-song/communes-standard",
    unit: "dak-song",
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
    required: 7,
    population: 8,
    due: "2025-12-31",
    commitment: "binding",
    assumptions: ["C3", "C4", "C12", "C13", "C14", "C15"],
    source: {
      document: "772/QĐ-UBND",
      section: "II",
      line: 118,
      quote: "Có ít nhất 7/8 xã đạt chuẩn nông thôn mới",
    },
  },
  {
    id: "dak-song/communes-advanced",
    unit: "dak-song",
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
    required: 2,
    due: "2025-12-31",
    commitment: "binding",
    assumptions: ["C4", "C12", "C13", "C14", "C15"],
    source: {
      document: "772/QĐ-UBND",
      section: "II",
      line: 118,
      quote: "có ít nhất 02 xã đạt chuẩn nông thôn mới nâng cao",
    },
  },
  {
    id: "dak-song/remaining-min-criteria",
    unit: "dak-song",
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
      line: 118,
      quote: "xã còn lại đạt từ 15 tiêu chí nông thôn mới trở lên",
    },
  },
];
