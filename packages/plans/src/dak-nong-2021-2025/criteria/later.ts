import type { CriteriaSet } from "@ntm-kit/core";

/** The set of the next phase, for reference alone: it does not judge this plan and leads to no standard of it. */
export const communeLater: CriteriaSet = {
  id: "xa-2026-2030",
  title: "Bộ tiêu chí quốc gia về nông thôn mới giai đoạn 2026-2030",
  level: "commune",
  document: "51/2025/QĐ-TTg",
  effective: { from: "2026-02-15" },
  groups: [],
  complete: false,
  note: "Chỉ để tham khảo, không dùng để đánh giá kế hoạch này.",
  criteria: [
    { number: "1", name: "Quy hoạch", nameConfidence: "quoted", aliases: [], indicators: [] },
    { number: "2", name: "Hạ tầng kinh tế - xã hội", nameConfidence: "quoted", aliases: [], indicators: [] },
    { number: "3", name: "Phát triển kinh tế nông thôn", nameConfidence: "quoted", aliases: [], indicators: [] },
    { number: "4", name: "Đào tạo nguồn nhân lực nông thôn", nameConfidence: "quoted", aliases: [], indicators: [] },
    { number: "5", name: "Văn hóa, giáo dục, y tế", nameConfidence: "quoted", aliases: [], indicators: [] },
    { number: "6", name: "Giảm nghèo và an sinh xã hội", nameConfidence: "quoted", aliases: [], indicators: [] },
    { number: "7", name: "Khoa học công nghệ và chuyển đổi số", nameConfidence: "quoted", aliases: [], indicators: [] },
    { number: "8", name: "Môi trường và cảnh quan nông thôn", nameConfidence: "quoted", aliases: [], indicators: [] },
    {
      number: "9",
      name: "Xây dựng hệ thống chính trị và hành chính công",
      nameConfidence: "quoted",
      aliases: [],
      indicators: [],
    },
    {
      number: "10",
      name: "Tiếp cận pháp luật và an ninh, quốc phòng",
      nameConfidence: "quoted",
      aliases: [],
      indicators: [],
    },
  ],
};
