import type { HeadingWords } from "../../tables/heading-words";

/** Headings of the table TT · Chỉ tiêu · ĐVT · Kế hoạch · Thực hiện. */
export const indicatorHeadings: readonly HeadingWords[] = [
  {
    field: "label",
    sure: "outright",
    words: [
      "[tên | các | hệ thống | danh mục] chỉ tiêu",
      "chỉ tiêu chủ yếu",
      "[nội dung | tên] chỉ tiêu",
      "chỉ tiêu nội dung",
    ],
  },
  { field: "label", sure: "faint", words: ["nội dung"] },
  { field: "measure", sure: "outright", words: ["ĐVT", "đơn vị tính", "đơn vị"] },
  {
    field: "amount.total",
    sure: "mostly",
    words: [
      "(kế hoạch | KH | mục tiêu | chỉ tiêu kế hoạch) [giao] [năm] [#]",
      "[ước] (thực hiện | TH | kết quả [thực hiện] | kết quả đạt [được]) [năm | 6 tháng [đầu năm]] [#]",
      "năm #",
      "giá trị",
    ],
  },
  { field: "share", sure: "likely", words: ["(tỷ lệ | so sánh | TH KH) [%]", "đạt %", "tỷ lệ đạt [%]", "%"] },
];
