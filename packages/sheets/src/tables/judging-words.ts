import { wordList } from "../text/word-list";

/** Headings over what is judged to be met, beside the figures it is judged by. */
export const JUDGING = wordList([
  "[huyện | tỉnh | xã | kết quả] [tự] (đánh giá | thẩm định | thẩm tra | chấm) [của] [xã | huyện | tỉnh]",
  "kết luận",
  "đạt [chưa đạt | không đạt]",
  "xếp loại",
  "mức độ đạt",
]);
