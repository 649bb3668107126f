import type { Plan } from "@ntm-kit/core";

const document = "772/QĐ-UBND";

/** What of section II no rule covers, and why; and what other sections ask that no sheet can show. */
export const notCheckable: Plan["notCheckable"] = [
  {
    source: {
      document,
      section: "II",
      line: 108,
      quote:
        "Tiếp tục tổ chức triển khai thực hiện hiệu quả Chương trình mục tiêu quốc gia xây dựng nông thôn mới giai đoạn 2021-2025, phấn đấu đạt và vượt các mục tiêu mà Quyết định số 263/QĐ-TTg và Nghị quyết số 12-NQ/TU đã đề ra, cụ thể:",
    },
    reason:
      "Dẫn mục tiêu của văn bản khác, không nêu con số; nội dung của hai văn bản đó không có trong quyết định này.",
    reasonEn: "Points to aims of other documents and names no number; their text is not part of this decision.",
  },
];
