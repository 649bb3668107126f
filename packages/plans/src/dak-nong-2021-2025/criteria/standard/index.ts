import type { CriteriaSet } from "@ntm-kit/core";
import { economy } from "./economy";
import { government } from "./government";
import { infrastructure } from "./infrastructure";
import { society } from "./society";

export const communeStandard: CriteriaSet = {
  id: "xa-2021-2025",
  title: "Bộ tiêu chí quốc gia về xã nông thôn mới giai đoạn 2021-2025",
  level: "commune",
  standard: "standard",
  document: "318/QĐ-TTg",
  effective: { from: "2022-03-08" },
  complete: true,
  note: "Nội dung chỉ tiêu được diễn giải, không phải nguyên văn. Mức áp dụng theo bộ tiêu chí của tỉnh (1037/QĐ-UBND ngày 22/6/2022), chưa có số liệu.",
  groups: [
    { id: "I", name: "Quy hoạch" },
    { id: "II", name: "Hạ tầng kinh tế - xã hội" },
    { id: "III", name: "Kinh tế và tổ chức sản xuất" },
    { id: "IV", name: "Văn hóa - Xã hội - Môi trường" },
    { id: "V", name: "Hệ thống chính trị" },
  ],
  criteria: [...infrastructure, ...economy, ...society, ...government],
};
