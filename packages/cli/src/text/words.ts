import {
  capitalWords,
  commitmentWords,
  type Language,
  severityWords,
  sheetKindWords,
  statusWords,
  taskStateWords,
} from "@ntm-kit/core";
import { filled } from "./filled";

/** Words of the command's own output; those of findings are in core's catalogue. */
const WORDS = {
  ...severityWords,
  ...statusWords,
  ...sheetKindWords,
  ...commitmentWords,
  accepted: { vi: "{n} đã giải trình", en: "{n} accepted", one: "1 accepted" },
  errors: { vi: "{n} lỗi", en: "{n} errors", one: "1 error" },
  warnings: { vi: "{n} cảnh báo", en: "{n} warnings", one: "1 warning" },
  infos: { vi: "{n} lưu ý", en: "{n} notes", one: "1 note" },
  nothing: { vi: "không có lỗi", en: "nothing found" },
  noData: { vi: "chưa có số liệu", en: "no data" },
  places: { vi: "{n} ô", en: "{n} cells" },
  more: { vi: "và {n} ô khác", en: "and {n} more" },
  tasks: { vi: "{n} nhiệm vụ", en: "{n} tasks", one: "1 task" },
  rows: { vi: "{n} dòng", en: "{n} rows", one: "1 row" },
  criteria: { vi: "{n} tiêu chí", en: "{n} criteria", one: "1 criterion" },
  hidden: { vi: "đang ẩn", en: "hidden" },
  targets: { vi: "Mục tiêu", en: "Targets" },
  needs: { vi: "chỉ tiêu {op} {n}", en: "target {op} {n}" },
  strivesFor: { vi: "phấn đấu {op} {n}", en: "strives for {op} {n}" },
  lacks: { vi: "thiếu {n}", en: "lacks {n}" },
  decidedBy: { vi: "phụ thuộc ô {cells}", en: "depends on {cells}" },
  cellsOf: { vi: "{cells} của {file}", en: "{cells} of {file}" },
  at: { vi: "Xem {place}", en: "See {place}" },
  notReported: { vi: "chưa có số liệu: {units}", en: "not reported: {units}" },
  notRecognised: { vi: "chưa có biểu nào ghi kết quả công nhận", en: "no sheet states the recognition" },
  notRecognisedOf: {
    vi: "chưa có biểu nào ghi kết quả công nhận của {units}",
    en: "no sheet states the recognition of {units}",
  },
  by: { vi: "đến {date}", en: "by {date}" },
  byCriteriaAlone: {
    vi: "Không biểu nào có cột mức đạt chuẩn hay quyết định công nhận: {commune} đạt đủ các tiêu chí được tính là đạt chuẩn; các mức cao hơn để ngỏ.",
    en: "No sheet has a column for the standard or a decision: each {commune} that meets all criteria counts as at the standard; higher standards stay open.",
  },
  why: { vi: "Vì sao: {text}", en: "Why: {text}" },
  wrong: { vi: "Chưa đúng: {text}", en: "Wrong: {text}" },
  right: { vi: "Đúng: {text}", en: "Right: {text}" },
  explainHint: { vi: "Xem cách tính", en: "How it was counted" },
  annotateHint: { vi: "Đánh dấu trong bản sao", en: "Mark them in a copy" },
  fixHint: { vi: "Sửa tự động trong bản sao", en: "Fix what is certain in a copy" },
  someFiles: { vi: "<tệp...>", en: "<file...>" },
  marked: { vi: "da-danh-dau.xlsx", en: "marked.xlsx" },
  fixed: { vi: "da-sua.xlsx", en: "fixed.xlsx" },
  byLayer: { vi: "Theo {layer}", en: "By {layer}" },
  byUnit: { vi: "Kết quả", en: "Results" },
  unit: { vi: "Đơn vị", en: "Unit" },
  reported: { vi: "Có số liệu", en: "Reported" },
  mean: { vi: "Bình quân", en: "Mean" },
  lowest: { vi: "Thấp nhất", en: "Lowest" },
  /** In a table with little room. */
  openShort: { vi: "chưa đủ", en: "open" },
  ownStandard: { vi: "{layer} đạt chuẩn", en: "{layer} itself" },
  byCriterion: { vi: "Theo tiêu chí, số {communes}", en: "By criterion, {communes}" },
  notReportedCriteria: { vi: "chưa có số liệu", en: "not reported" },
  metByAll: { vi: "Mọi {commune} đều đạt: {list}", en: "Met by every {commune}: {list}" },
  notAllReported: {
    vi: "Không {commune} nào ghi chưa đạt; số {communes} chưa có số liệu: {list}",
    en: "Missed by no {commune}; {communes} not reported: {list}",
  },
  criterion: { vi: "Tiêu chí", en: "Criterion" },
  near: { vi: "{communes} còn thiếu một, hai tiêu chí", en: "{communes} one or two criteria short" },
  missing: { vi: "thiếu {list}", en: "misses {list}" },
  tasksByAgency: { vi: "Nhiệm vụ theo đơn vị chủ trì", en: "Tasks by lead agency" },
  tasksByGroup: { vi: "Nhiệm vụ theo nhóm", en: "Tasks by group" },
  tasksByDue: { vi: "Nhiệm vụ theo thời hạn", en: "Tasks by due date" },
  count: { vi: "Số", en: "Tasks" },
  done: capitalWords(taskStateWords.done),
  inProgress: capitalWords(taskStateWords["in-progress"]),
  notStarted: capitalWords(taskStateWords["not-started"]),
  overdue: { vi: "Quá hạn", en: "Overdue" },
  notReportedTasks: capitalWords(taskStateWords["not-reported"]),
  encoding: { vi: "chữ gõ bằng {encoding}, đã đọc thành Unicode", en: "typed in {encoding}, read as Unicode" },
  noCommunes: {
    vi: "Chưa đánh giá được: các tệp này không có số liệu về {communes}. Chạy cùng biểu tiêu chí các {communes}.",
    en: "Not judged: these files report no {communes}. Run them together with the criteria of {communes}.",
  },
  line: { vi: "dòng {n}", en: "line {n}" },
  section: { vi: "mục {n}", en: "section {n}" },
  veryWords: { vi: "Nguyên văn", en: "The words" },
  readingsTitle: { vi: "Cách hiểu", en: "Readings" },
  alternative: { vi: "Cách hiểu khác:", en: "Otherwise:" },
  effect: { vi: "Xem tác động:", en: "What it does:" },
  fileLevel: { vi: "Về tệp", en: "About files" },
} as const;

export type Word = keyof typeof WORDS;

export type Say = (word: Word, params?: Readonly<Record<string, string | number>>) => string;

export const sayIn =
  (language: Language): Say =>
  (word, params = {}) =>
    filled(wordsOf(WORDS[word], language, params["n"]), params);

/** English tells one from many. */
function wordsOf(
  words: { readonly vi: string; readonly en: string; readonly one?: string },
  language: Language,
  n: unknown,
): string {
  return language === "en" && n === 1 && words.one !== undefined ? words.one : words[language];
}
