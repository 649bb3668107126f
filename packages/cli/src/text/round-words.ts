import { type BothLanguages, capitalWords, type Language, statusWords } from "@ntm-kit/core";

/** Words of the commands of a round, by name. */
const WORDS = {
  round: { vi: "Đợt báo cáo", en: "Round" },
  dataAsOf: { vi: "Số liệu đến ngày", en: "Data as of" },
  sender: { vi: "Đơn vị", en: "Sender" },
  state: { vi: "Tình trạng", en: "State" },
  reported: { vi: "Có số liệu", en: "Reported" },
  files: { vi: "Tệp", en: "Files" },
  sentInFull: { vi: "đơn vị gửi đủ", en: "senders complete" },
  withData: { vi: "có số liệu", en: "with data" },
  received: { vi: "đủ", en: "complete" },
  partial: { vi: "thiếu", en: "in part" },
  missing: { vi: "chưa gửi", en: "not sent" },
  unexpected: { vi: "ngoài danh sách", en: "not expected" },
  conflicts: { vi: "Mâu thuẫn giữa các tệp", en: "Contradictions" },
  unplaced: { vi: "Chưa xếp được vào bảng", en: "Without a place in the table" },
  guideRows: { vi: "dòng ở trang “Hướng dẫn”", en: "rows of sheets “Hướng dẫn”" },
  unassigned: { vi: "Chưa rõ đơn vị gửi", en: "Sender not known" },
  unreadable: { vi: "Không đọc được", en: "Cannot be read" },
  replaced: { vi: "Đã có tệp thay", en: "Replaced" },
  otherDays: { vi: "Số liệu của ngày khác", en: "Figures of another day" },
  listedAlone: { vi: "chỉ có tên trong danh sách công nhận", en: "in the list of recognitions alone" },
  twice: { vi: "Gửi trùng", en: "Sent twice" },
  differ: { vi: "số liệu khác nhau", en: "they differ" },
  targets: { vi: "Mục tiêu", en: "Targets" },
  worse: { vi: "Kém đi", en: "Worse" },
  better: { vi: "Tốt lên", en: "Better" },
  unclear: capitalWords(statusWords.undetermined),
  findings: { vi: "Lỗi", en: "Findings" },
  newFindings: { vi: "Mới", en: "New" },
  solved: { vi: "Đã sửa", en: "Solved" },
  notChecked: { vi: "Chưa kiểm tra lại (không còn số liệu)", en: "Not checked again (no figures)" },
  same: { vi: "Không đổi", en: "Unchanged" },
  targetsSame: { vi: "mục tiêu", en: "targets" },
  standing: { vi: "lỗi vẫn còn", en: "findings that stand" },
  stopped: { vi: "kỳ trước có số liệu, kỳ này chưa có", en: "reported before, not now" },
  started: { vi: "kỳ trước chưa có số liệu, kỳ này có", en: "not reported before, now reported" },
  gained: { vi: "thêm đạt", en: "gained" },
  lost: { vi: "không còn đạt", en: "lost" },
  notStandard: { vi: "chưa đạt chuẩn", en: "not at the standard" },
  milestone: { vi: "mốc", en: "milestone of" },
  noLevel: { vi: "không ghi mức đạt", en: "no level stated" },
  unclearMarks: statusWords.undetermined,
  errors: { vi: "lỗi", en: "errors" },
  warnings: { vi: "cảnh báo", en: "warnings" },
  accepted: { vi: "đã giải trình", en: "accepted" },
  infos: { vi: "lưu ý", en: "notes" },
} as const satisfies Readonly<Record<string, BothLanguages>>;

export type RoundWord = keyof typeof WORDS;

export const roundWord =
  (language: Language) =>
  (word: RoundWord): string =>
    WORDS[word][language];
