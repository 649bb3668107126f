import type { CriteriaSet } from "@ntm-kit/core";
import { economy } from "./economy";
import { environment } from "./environment";
import { infrastructure } from "./infrastructure";
import { society } from "./society";

export const communeAdvanced: CriteriaSet = {
  id: "xa-nang-cao-2021-2025",
  title: "Bộ tiêu chí quốc gia về xã nông thôn mới nâng cao giai đoạn 2021-2025",
  level: "commune",
  standard: "advanced",
  document: "318/QĐ-TTg",
  effective: { from: "2022-03-08" },
  complete: true,
  note: "Nội dung chỉ tiêu được diễn giải, không phải nguyên văn. Mức áp dụng theo bộ tiêu chí của tỉnh (1038/QĐ-UBND ngày 22/6/2022), chưa có số liệu.",
  groups: [],
  criteria: [...infrastructure, ...economy, ...society, ...environment],
};
