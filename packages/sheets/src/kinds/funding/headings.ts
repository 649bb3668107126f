import type { HeadingWords } from "../../tables/heading-words";

/** Headings of tables of money. */
export const fundingHeadings: readonly HeadingWords[] = [
  {
    field: "fundingSource",
    sure: "likely",
    words: [
      "[các | tên | danh mục] nguồn vốn",
      "[tên] nguồn [kinh phí]",
      "nội dung nguồn vốn",
      "nội dung",
      "chỉ tiêu",
      "danh mục",
      "hạng mục",
      "nguồn vốn thực hiện",
      "loại nguồn vốn",
      "nội dung nguồn kinh phí",
    ],
  },
  {
    field: "amount.total",
    sure: "outright",
    words: ["tổng [số] [vốn | kinh phí]", "[tổng] cộng", "tổng nguồn [vốn]", "tổng mức"],
  },
  {
    field: "amount.plan",
    sure: "outright",
    words: [
      "kế hoạch [vốn] [được] [giao | năm] [#]",
      "vốn kế hoạch",
      "KH [vốn | giao] [#]",
      "dự toán [giao]",
      "kế hoạch vốn năm #",
      "vốn giao",
      "được giao",
      "kế hoạch giai đoạn [# #]",
    ],
  },
  {
    field: "amount.actual",
    sure: "outright",
    words: [
      "thực hiện [năm] [#]",
      "kết quả thực hiện",
      "đã thực hiện",
      "huy động [được]",
      "kết quả huy động",
      "TH [#]",
      "(vốn | số) thực hiện",
      "số vốn huy động",
    ],
  },
  {
    field: "amount.disbursed",
    sure: "outright",
    words: [
      "giải ngân",
      "[vốn | số vốn] đã giải ngân",
      "(vốn | số) giải ngân",
      "kết quả giải ngân",
      "lũy kế giải ngân",
    ],
  },
  {
    field: "share",
    sure: "outright",
    words: [
      "[đạt] tỷ lệ [%] [giải ngân | thực hiện | TH KH] [%]",
      "%",
      "(đạt | so sánh) %",
      "[% | tỷ lệ] TH KH [%]",
      "%TH KH [%]",
    ],
  },
];
