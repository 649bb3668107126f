import { wordList } from "../text/word-list";
import { parseField } from "./field";
import { communeHeadings } from "./headings/communes";
import { commonHeadings } from "./headings/every-kind";
import { fundingHeadings } from "./headings/funding";
import type { HeadingWords } from "./headings/heading-words";
import { summaryHeadings } from "./headings/summary";
import { taskHeadings } from "./headings/tasks";

/**
 * What headings mean. From the columns of a plan's appendix and from the forms that offices use; a heading that is not
 * here leaves its column unread, never guessed. Of headings as sure as each other the earlier one is meant.
 */
const HEADING_WORDS: readonly HeadingWords[] = [
  ...communeHeadings,
  ...summaryHeadings,
  ...taskHeadings,
  ...fundingHeadings,
  ...commonHeadings,
];

/** The same with their words compiled and their fields parsed. */
export const HEADINGS = HEADING_WORDS.map((heading) => ({
  ...heading,
  field: parseField(heading.field) ?? "unknown",
  list: wordList(heading.words),
}));

/** Whether a text is a heading at all: most texts of a sheet are none, and one pattern tells so. */
export const ANY_HEADING = wordList(HEADING_WORDS.flatMap(({ words }) => words));

/** Headings over several columns: they name no field of their own. */
export const GROUP_HEADINGS = wordList([
  "[kết quả] [thực hiện] [đánh giá] [các | từng] (TC | bộ TC | nội dung TC)",
  "[kết quả] [thực hiện] [đánh giá] [các | từng] (TC | bộ TC | nội dung TC) (NTM | xã | quốc gia | nâng cao | kiểu mẫu | đạt chuẩn) …",
  "kết quả [thực hiện | đánh giá] [các | từng] TC …",
  "kết quả (rà soát | đánh giá | thẩm định | xây dựng) …",
  "TC [số]",
  "các TC [đạt]",
  "QĐ công nhận",
  "công nhận đạt chuẩn",
  "mức độ đạt …",
  "[số] xã đạt chuẩn",
  "đạt chuẩn",
  "trong đó",
  "chia ra",
  "tình hình thực hiện",
  "văn bản",
  "nguồn vốn",
  "ngân sách …",
  "số [hiệu | ký hiệu]",
]);

/** Parts of money that are no source of their own: headings where several stand in one line. */
export const MONEY_PARTS = wordList([
  "[vốn | nguồn] (ĐTPT | đầu tư [phát triển] | SN | sự nghiệp)",
  "[vốn | nguồn] (tín dụng | doanh nghiệp | dân góp | nhân dân đóng góp | cộng đồng | khác)",
  "[vốn | nguồn] (ngân sách | NS) (tỉnh | huyện | xã)",
]);

/** Headings that are states of a task: under each a mark says that the task is in it. */
export const STATE_HEADINGS = wordList([
  "[đã] hoàn thành [đúng hạn | trước hạn | quá hạn | trễ hạn | sớm]",
  "(đã | đang | chưa) (thực hiện | triển khai)",
  "chưa hoàn thành [trong hạn | quá hạn]",
  "(chậm | trễ) [tiến độ | hạn]",
  "quá hạn",
  "trong hạn",
  "chưa đến hạn",
  "không thực hiện",
]);
