import type { PlanInput } from "../model/plan";

/**
 * Five criteria for the standard and five others for the advanced standard; numbers 3 and 4 differ between the sets.
 */
export const sampleCriteriaSets: NonNullable<PlanInput["criteriaSets"]> = [
  {
    id: "xa-mau",
    title: "Bộ tiêu chí xã nông thôn mới (mẫu)",
    level: "commune",
    standard: "standard",
    effective: { from: "2022-03-08" },
    groups: [{ id: "I", name: "Hạ tầng" }],
    criteria: [
      { number: "1", name: "Quy hoạch", aliases: ["QH"], group: "I" },
      { number: "2", name: "Giao thông", aliases: ["GT"], group: "I" },
      { number: "3", name: "Điện", group: "I" },
      { number: "4", name: "Trường học", aliases: ["CSVC trường học"] },
      {
        number: "5",
        name: "Môi trường và an toàn thực phẩm",
        aliases: ["MT&ATTP"],
        indicators: [
          {
            code: "5.1",
            text: "Tỷ lệ hộ được sử dụng nước sạch",
            textConfidence: "confident",
            valueKind: "percent_min",
          },
          { code: "5.2", text: "Cảnh quan xanh - sạch - đẹp", textConfidence: "confident", valueKind: "pass" },
        ],
      },
    ],
  },
  {
    id: "xa-nang-cao-mau",
    title: "Bộ tiêu chí xã nông thôn mới nâng cao (mẫu)",
    level: "commune",
    standard: "advanced",
    criteria: [
      { number: "1", name: "Quy hoạch", aliases: ["QH"] },
      { number: "2", name: "Giao thông", aliases: ["GT"] },
      { number: "3", name: "Giáo dục" },
      { number: "4", name: "Y tế", aliases: ["YT"] },
      { number: "5", name: "Môi trường", aliases: ["MT"] },
    ],
  },
];
