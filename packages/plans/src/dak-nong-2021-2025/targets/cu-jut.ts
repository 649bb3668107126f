import type { Target } from "@ntm-kit/core";

export const cuJutTargets: Target[] = [
  {
    id: "cu-jut/communes-standard",
    unit: "cu-jut",
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
    population: 7,
    due: "2025-12-31",
    commitment: "binding",
    assumptions: ["C3", "C4", "C12", "C13", "C14", "C15"],
    source: {
      document: "772/QĐ-UBND",
      section: "II",
      line: 112,
      quote: "7/7 xã đạt chuẩn nông thôn mới",
    },
  },
  {
    id: "cu-jut/communes-advanced",
    unit: "cu-jut",
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
      line: 112,
      quote: "có ít nhất 02 xã đạt chuẩn nông thôn mới nâng cao",
    },
  },
  {
    id: "cu-jut/communes-model",
    unit: "cu-jut",
    title: "Số xã đạt chuẩn nông thôn mới kiểu mẫu",
    titleEn: "Model communes",
    rule: {
      of: "commune",
      measure: {
        kind: "count",
        standard: "model",
      },
      operator: ">=",
    },
    required: 1,
    due: "2025-12-31",
    commitment: "binding",
    assumptions: ["C4", "C12", "C13", "C14"],
    source: {
      document: "772/QĐ-UBND",
      section: "II",
      line: 112,
      quote: "có ít nhất 01 xã đạt chuẩn nông thôn mới kiểu mẫu",
    },
  },
  {
    id: "cu-jut/district-standard",
    unit: "cu-jut",
    title: "Huyện đạt chuẩn nông thôn mới",
    titleEn: "District at the standard",
    rule: {
      of: "district",
      measure: {
        kind: "status",
        standard: "standard",
      },
      operator: ">=",
    },
    required: 1,
    population: 1,
    due: "2025-12-31",
    commitment: "aspiration",
    assumptions: ["C1", "C13", "C16"],
    source: {
      document: "772/QĐ-UBND",
      section: "II",
      line: 112,
      quote: "phấn đấu huyện đạt chuẩn nông thôn mới",
    },
  },
];
