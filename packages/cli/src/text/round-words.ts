import type { BothLanguages, Language } from "@ntm-kit/core";

/** Words of the commands of a round, by name. */
const WORDS = {
  round: { vi: "Đợt báo cáo", en: "Round" },
  dataAsOf: { vi: "Số liệu đến ngày", en: "Data as of" },
  sender: { vi: "Đơn vị", en: "Sender" },
  state: { vi: "Tình trạng", en: "State" },
  reported: { vi: "Có số liệu", en: "Reported" },
  files: { vi: "Tệp", en: "Files" },
  received: { vi: "đủ", en: "complete" },
  partial: { vi: "thiếu", en: "in part" },
  missing: { vi: "chưa gửi", en: "not sent" },
  unexpected: { vi: "ngoài danh sách", en: "not expected" },
  conflicts: { vi: "Mâu thuẫn giữa các tệp", en: "Contradictions" },
  unplaced: { vi: "Chưa xếp được vào bảng", en: "Without a place in the table" },
  unassigned: { vi: "Chưa rõ đơn vị gửi", en: "Sender not known" },
  unreadable: { vi: "Không đọc được", en: "Cannot be read" },
  replaced: { vi: "Đã có tệp thay", en: "Replaced" },
  twice: { vi: "Gửi trùng", en: "Sent twice" },
  targets: { vi: "Mục tiêu", en: "Targets" },
  errors: { vi: "lỗi", en: "errors" },
  warnings: { vi: "cảnh báo", en: "warnings" },
  infos: { vi: "lưu ý", en: "notes" },
} as const satisfies Readonly<Record<string, BothLanguages>>;

export type RoundWord = keyof typeof WORDS;

export const roundWord =
  (language: Language) =>
  (word: RoundWord): string =>
    WORDS[word][language];
