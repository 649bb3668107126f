import type { HeadingWords } from "./heading-words";

/** Headings that mean the same in every kind of table. */
export const commonHeadings: readonly HeadingWords[] = [
  {
    field: "number",
    sure: "outright",
    words: ["STT", "TT", "số TT", "số thứ tự", "thứ tự", "s t t", "t t", "no"],
  },
  {
    field: "unit",
    sure: "outright",
    words: [
      "[tên] [các] xã [phường [thị trấn]]",
      "tên xã (phường | huyện | thị trấn) [thị trấn]",
      "tên đơn vị [hành chính]",
      "đơn vị hành chính",
      "tên địa phương",
      "tên xã thuộc huyện",
      "xã huyện",
      "huyện xã",
      "huyện xã phường",
      "tên huyện xã",
      "tên xã huyện",
      "đơn vị xã",
      "tên đơn vị xã",
      "danh sách xã",
      "danh mục xã",
      "đơn vị cấp xã",
      "tên các xã",
      "[tên] xã được công nhận",
      "tên xã đạt chuẩn",
      "[tên] đơn vị được công nhận",
      "commune [name]",
    ],
  },
  {
    field: "code",
    sure: "outright",
    words: ["mã [số] [đơn vị | xã | ĐVHC | hành chính]"],
  },
  {
    field: "note",
    sure: "outright",
    words: ["ghi chú", "chú thích", "diễn giải", "lưu ý", "ý kiến [khác]", "giải trình"],
  },
  {
    field: "other",
    sure: "outright",
    words: [
      "so với (năm | kỳ | cùng kỳ) [trước | #]",
      "tăng giảm [so với …]",
      "kỳ trước",
      "so sánh [%]",
      "so với …",
      "chênh lệch",
    ],
  },
];

/** Figures of an earlier time, in kinds of table that keep no times apart; elsewhere they are of that time. */
export const earlierFigures: HeadingWords = {
  field: "other",
  sure: "outright",
  words: ["năm trước", "cùng kỳ [năm] [trước | #]"],
};

/** Names of units of any level, in a table that is known to have them. */
export const unitNames: HeadingWords = {
  field: "unit",
  sure: "perhaps",
  words: ["đơn vị", "địa phương", "địa bàn", "tên", "danh sách", "nội dung đơn vị"],
};
