import type { Plan } from "@ntm-kit/core";

const all = ["share-standard", "share-advanced", "share-model", "min-criteria", "share-districts-standard"];
const ids = (names: readonly string[]): string[] => names.map((name) => `viet-nam/${name}`);

/** How open points of the national aims are read. */
export const assumptions: Plan["assumptions"] = [
  {
    id: "N1",
    question: "Các mục tiêu là bắt buộc hay phấn đấu?",
    questionEn: "Do the aims bind, or are they aspirations?",
    reading: "Bắt buộc: “phấn đấu” ở đầu câu chung, nếu có, không thuộc riêng một mục tiêu nào.",
    readingEn: "They bind: “phấn đấu” that opens a whole sentence, where it does, belongs to no single aim.",
    alternative: "Tất cả là phấn đấu.",
    alternativeEn: "All are aspirations.",
    targets: ids(all),
  },
  {
    id: "N2",
    question: "“Trong đó” 40 % nâng cao, 10 % kiểu mẫu tính trên số xã nào?",
    questionEn: "Of which communes are 40 % to be advanced, 10 % model?",
    reading:
      "Trên số xã đạt chuẩn: cuối tháng 01/2025 báo chí ghi 6.250 xã đạt chuẩn và 2.275 xã nâng cao là 36,4 %, tức 2.275/6.250.",
    readingEn:
      "Of those at the standard: at the end of January 2025 the press gave 6,250 at it and 2,275 advanced as 36.4 %, which is 2,275/6,250.",
    alternative: "Trên tổng số xã.",
    alternativeEn: "Of all communes.",
    targets: ids(["share-advanced", "share-model"]),
  },
  {
    id: "N3",
    question: "“Khoảng 40 %” là bao nhiêu?",
    questionEn: "What is “about 40 %”?",
    reading: "Từ 40 % trở lên.",
    readingEn: "40 % or more.",
    alternative: "Có thể thấp hơn một chút.",
    alternativeEn: "Perhaps a little less.",
    targets: ids(["share-advanced"]),
  },
];
