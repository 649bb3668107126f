import type { Language } from "@ntm-kit/core";

/** Words of the command's own output; those of findings are in core's catalogue. */
const WORDS = {
  error: { vi: "lỗi", en: "error" },
  warning: { vi: "cảnh báo", en: "warning" },
  info: { vi: "lưu ý", en: "note" },
  errors: { vi: "{n} lỗi", en: "{n} errors" },
  warnings: { vi: "{n} cảnh báo", en: "{n} warnings" },
  infos: { vi: "{n} lưu ý", en: "{n} notes" },
  nothing: { vi: "không có lỗi", en: "nothing found" },
  cells: { vi: "{n} ô", en: "{n} cells" },
  more: { vi: "và {n} ô nữa", en: "and {n} more" },
  fix: { vi: "Sửa: {to}", en: "Fix: {to}" },
  safeFix: { vi: "Sửa: {to} (ntm fix sửa được)", en: "Fix: {to} (ntm fix can do it)" },
  "commune-criteria": { vi: "biểu tiêu chí các xã", en: "criteria by commune" },
  "task-progress": { vi: "tiến độ nhiệm vụ", en: "progress of tasks" },
  "district-summary": { vi: "tổng hợp theo huyện", en: "summary by district" },
  "recognition-list": { vi: "danh sách công nhận", en: "list of recognitions" },
  funding: { vi: "nguồn vốn", en: "funding" },
  unrecognised: { vi: "không nhận ra", en: "not recognised" },
  communes: { vi: "{n} xã", en: "{n} communes" },
  tasks: { vi: "{n} nhiệm vụ", en: "{n} tasks" },
  rows: { vi: "{n} dòng", en: "{n} rows" },
  criteria: { vi: "{n} tiêu chí", en: "{n} criteria" },
  hidden: { vi: "đang ẩn", en: "hidden" },
  targets: { vi: "Mục tiêu", en: "Targets" },
  met: { vi: "đạt", en: "met" },
  "not-met": { vi: "chưa đạt", en: "not met" },
  undetermined: { vi: "chưa rõ", en: "open" },
  targetCounts: {
    vi: "{met} đạt · {notMet} chưa đạt · {open} chưa đủ số liệu",
    en: "{met} met · {notMet} not met · {open} open",
  },
  needs: { vi: "cần {op} {n}", en: "wants {op} {n}" },
  lacks: { vi: "thiếu {n}", en: "lacks {n}" },
  aspiration: { vi: "phấn đấu", en: "aspiration" },
  decidedBy: { vi: "quyết định bởi {cells}", en: "decided by {cells}" },
  notReported: { vi: "chưa có số liệu: {units}", en: "not reported: {units}" },
  by: { vi: "đến {date}", en: "by {date}" },
  asOf: { vi: "Tính đến ngày {date}", en: "As of {date}" },
  explainHint: {
    vi: "Xem cách tính: ntm explain <mã mục tiêu>. Giải thích một loại lỗi: ntm explain <mã>.",
    en: "How it was counted: ntm explain <target id>. About a finding: ntm explain <code>.",
  },
  annotateHint: {
    vi: "Đánh dấu ngay trong tệp: ntm annotate {file} -o ban-danh-dau.xlsx",
    en: "Mark them in the file: ntm annotate {file} -o marked.xlsx",
  },
  province: { vi: "Toàn tỉnh", en: "Province" },
  byDistrict: { vi: "Theo huyện, thành phố", en: "By district" },
  unit: { vi: "Đơn vị", en: "Unit" },
  total: { vi: "Xã", en: "Communes" },
  reported: { vi: "Có số liệu", en: "Reported" },
  standard: { vi: "Đạt chuẩn", en: "Standard" },
  advanced: { vi: "Nâng cao", en: "Advanced" },
  model: { vi: "Kiểu mẫu", en: "Model" },
  mean: { vi: "Bình quân", en: "Mean" },
  lowest: { vi: "Thấp nhất", en: "Lowest" },
  ownStandard: { vi: "Huyện đạt chuẩn", en: "District" },
  byCriterion: { vi: "Tiêu chí còn nhiều xã chưa đạt", en: "Criteria that most communes miss" },
  criterion: { vi: "Tiêu chí", en: "Criterion" },
  near: { vi: "Xã còn thiếu một, hai tiêu chí", en: "Communes one or two criteria short" },
  missing: { vi: "thiếu {list}", en: "misses {list}" },
  taskTitle: { vi: "Nhiệm vụ", en: "Tasks" },
  byAgency: { vi: "Theo đơn vị chủ trì", en: "By lead agency" },
  byGroup: { vi: "Theo nhóm", en: "By group" },
  byDue: { vi: "Theo thời hạn", en: "By due date" },
  count: { vi: "Số", en: "Tasks" },
  done: { vi: "Xong", en: "Done" },
  inProgress: { vi: "Đang làm", en: "Under way" },
  notStarted: { vi: "Chưa làm", en: "Not started" },
  overdue: { vi: "Quá hạn", en: "Overdue" },
  notReportedTasks: { vi: "Chưa báo cáo", en: "Not reported" },
  encoding: { vi: "chữ gõ bằng {encoding}, đã đọc thành Unicode", en: "typed in {encoding}, read as Unicode" },
  noCommunes: {
    vi: "Chưa đánh giá được: các tệp này không có số liệu về xã. Chạy cùng biểu tiêu chí các xã.",
    en: "Not judged: these files report no commune. Run them together with the criteria by commune.",
  },
  fileLevel: { vi: "Về tệp", en: "About files" },
} as const;

export type Word = keyof typeof WORDS;

export type Say = (word: Word, params?: Readonly<Record<string, string | number>>) => string;

export const sayIn =
  (language: Language): Say =>
  (word, params = {}) =>
    WORDS[word][language].replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ""));
