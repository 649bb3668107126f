import type { Language } from "../findings/words";
import { commitmentWords } from "../words/commitment";
import { severityWords } from "../words/severity";
import { statusWords } from "../words/status";
import { taskStateWords } from "../words/task-state";

const WORDS = {
  ...severityWords,
  ...statusWords,
  ...commitmentWords,
  title: { vi: "Kết quả kiểm tra báo cáo nông thôn mới", en: "Check of reports on new rural development" },
  plan: { vi: "Kế hoạch", en: "Plan" },
  errors: { vi: "Lỗi", en: "Errors" },
  warnings: { vi: "Cảnh báo", en: "Warnings" },
  infos: { vi: "Lưu ý", en: "Notes" },
  findings: { vi: "Lỗi và cảnh báo", en: "Findings" },
  targets: { vi: "Mục tiêu", en: "Targets" },
  summary: { vi: "Tổng hợp theo", en: "Summary by" },
  criteria: { vi: "Tiêu chí còn nhiều {communes} chưa đạt", en: "Criteria that {communes} miss" },
  tasks: { vi: "Nhiệm vụ theo nhóm", en: "Tasks by group" },
  files: { vi: "Các biểu đã đọc", en: "Sheets that were read" },
  search: { vi: "Tìm trong danh sách", en: "Search the list" },
  all: { vi: "Tất cả", en: "All" },
  sheet: { vi: "Trang tính", en: "Sheet" },
  copy: { vi: "Chép địa chỉ ô", en: "Copy the address" },
  notReported: { vi: "chưa có số liệu", en: "not reported" },
  needs: { vi: "Chỉ tiêu", en: "Target" },
  actual: { vi: "Thực hiện", en: "Actual" },
  gap: { vi: "Còn thiếu", en: "Gap" },
  status: { vi: "Đánh giá", en: "Status" },
  target: { vi: "Mục tiêu", en: "Target" },
  unit: { vi: "Đơn vị", en: "Unit" },
  reported: { vi: "Có số liệu", en: "Reported" },
  mean: { vi: "Bình quân tiêu chí", en: "Mean of criteria" },
  lowest: { vi: "Thấp nhất", en: "Lowest" },
  fix: { vi: "Sửa thành", en: "Change to" },
  none: { vi: "Không có lỗi, cảnh báo nào.", en: "Nothing was found." },
  done: taskStateWords.done,
  inProgress: taskStateWords["in-progress"],
  notStarted: taskStateWords["not-started"],
  notReportedTasks: taskStateWords["not-reported"],
  overdue: { vi: "quá hạn", en: "overdue" },
  rows: { vi: "dòng", en: "rows" },
  copied: { vi: "Đã chép", en: "Copied" },
  severity: { vi: "Mức độ", en: "Severity" },
  place: { vi: "Tệp, trang tính", en: "File and sheet" },
  nothing: { vi: "Không có mục nào khớp với bộ lọc.", en: "Nothing fits the filters." },
  board: { vi: "Bảng mục tiêu", en: "Target board" },
  group: { vi: "Nhóm nhiệm vụ", en: "Group" },
  count: { vi: "Số nhiệm vụ", en: "Tasks" },
  file: { vi: "Tệp", en: "File" },
  kind: { vi: "Loại biểu", en: "Kind" },
  range: { vi: "Vùng số liệu", en: "Data" },
  notStandard: { vi: "chưa đạt chuẩn", en: "not at the standard" },
  rule: { vi: "Căn cứ", en: "Rule" },
  why: { vi: "Vì sao", en: "Why" },
  supposed: { vi: "Giả sử", en: "Supposed" },
  before: { vi: "Theo số liệu", en: "As reported" },
  after: { vi: "Nếu vậy", en: "As supposed" },
  unchanged: { vi: "Không mục tiêu nào thay đổi.", en: "No target changes." },
  picture: { vi: "Bức tranh chung", en: "The whole at a glance" },
  notMetList: { vi: "Tiêu chí chưa đạt", en: "Criteria not met" },
  openList: { vi: "Tiêu chí chưa có số liệu", en: "Criteria not reported" },
  alternative: { vi: "Cách hiểu khác", en: "Otherwise" },
} as const;

export type HtmlWord = keyof typeof WORDS;
export const htmlWords =
  (language: Language) =>
  (word: HtmlWord): string =>
    WORDS[word][language];
