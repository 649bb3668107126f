import type { Target } from "@ntm-kit/core";

export const dakRLapTargets: Target[] = [
  {
    id: "dak-r-lap/communes-standard",
    unit: "dak-r-lap",
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
    required: 10,
    population: 10,
    due: "2025-12-31",
    commitment: "binding",
    assumptions: ["C3", "C4", "C12", "C13", "C14", "C15"],
    source: {
      document: "772/QĐ-UBND",
      section: "II",
      line: 116,
      quote: "10/10 xã đạt chuẩn nông thôn mới",
    },
  },
  {
    id: "dak-r-lap/communes-advanced",
    unit: "dak-r-lap",
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
    required: 3,
    due: "2025-12-31",
    commitment: "binding",
    assumptions: ["C4", "C12", "C13", "C14", "C15"],
    source: {
      document: "772/QĐ-UBND",
      section: "II",
      line: 116,
      quote: "có ít nhất 03 xã đạt chuẩn nông thôn mới nâng cao",
    },
  },
  {
    id: "dak-r-lap/communes-model",
    unit: "dak-r-lap",
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
      line: 116,
      quote: "có ít nhất 01 xã đạt chuẩn nông thôn mới kiểu mẫu",
    },
  },
  {
    id: "dak-r-lap/district-standard",
    unit: "dak-r-lap",
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
      line: 116,
      quote: "phấn đấu huyện đạt chuẩn nông thôn mới",
    },
  },
];
