import type { Target } from "@ntm-kit/core";

export const giaNghiaTargets: Target[] = [
  {
    id: "gia-nghia/communes-advanced",
    unit: "gia-nghia",
    title: "Số xã đạt chuẩn nông thôn mới nâng cao",
    titleEn: "Communes at the advanced standard",
    rule: { of: "commune", measure: { kind: "count", standard: "advanced" }, operator: ">=" },
    required: 2,
    population: 2,
    due: "2025-12-31",
    commitment: "binding",
    assumptions: ["C3", "C4", "C11", "C12", "C13", "C14", "C15"],
    source: {
      document: "772/QĐ-UBND",
      section: "II",
      line: 126,
      quote: "có 2/2 xã đạt chuẩn xã nông thôn mới nâng cao",
    },
  },
  {
    id: "gia-nghia/district-standard",
    unit: "gia-nghia",
    title: "Giữ vững kết quả hoàn thành nhiệm vụ xây dựng nông thôn mới",
    titleEn: "Completion of 2016-2020 kept",
    rule: { of: "district", measure: { kind: "status", standard: "standard", kept: true }, operator: ">=" },
    required: 1,
    population: 1,
    due: "2025-12-31",
    commitment: "binding",
    assumptions: ["C10", "C13", "C16"],
    source: {
      document: "772/QĐ-UBND",
      section: "II",
      line: 126,
      quote: "Giữ vững kết quả hoàn thành công tác xây dựng nông thôn mới giai đoạn 2016-2020",
    },
  },
];
