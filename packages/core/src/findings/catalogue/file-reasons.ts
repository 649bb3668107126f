import { frozen } from "../../frozen";

interface Words {
  readonly vi: string;
  readonly en: string;
}

/** Why a file cannot be read, and what to do, by the code of the reader's error. */
export const fileReasons = frozen({
  missing: {
    reason: { vi: "không có tệp này", en: "there is no such file" },
    remedy: { vi: "Kiểm tra lại đường dẫn và tên tệp", en: "Check the path and the name" },
  },
  unreadable: {
    reason: { vi: "không mở được tệp", en: "the file cannot be opened" },
    remedy: {
      vi: "Kiểm tra quyền đọc, hoặc đóng tệp trong chương trình khác",
      en: "Check the permissions, or close it in other programs",
    },
  },
  empty: {
    reason: { vi: "tệp rỗng", en: "the file is empty" },
    remedy: { vi: "Lưu lại bảng tính rồi gửi lại", en: "Save the workbook again" },
  },
  "not-a-workbook": {
    reason: { vi: "tệp không phải là bảng tính", en: "the file is no workbook" },
    remedy: { vi: "Chọn tệp .xlsx, .xls, .ods hoặc .csv", en: "Choose an .xlsx, .xls, .ods or .csv file" },
  },
  encrypted: {
    reason: { vi: "tệp được đặt mật khẩu", en: "the file is protected by a password" },
    remedy: {
      vi: "Mở bằng Excel, bỏ mật khẩu hoặc bỏ bảo vệ, rồi lưu thành .xlsx",
      en: "Open it in Excel, remove the password or the protection, and save as .xlsx",
    },
  },
  damaged: {
    reason: { vi: "tệp bị hỏng hoặc tải về chưa đủ", en: "the file is damaged or cut short" },
    remedy: {
      vi: "Mở và lưu lại bằng Excel, hoặc xin lại tệp gốc",
      en: "Open and save it in Excel, or ask for the original",
    },
  },
  "too-large": {
    reason: { vi: "tệp vượt quá giới hạn cho phép", en: "the file exceeds a limit" },
    remedy: {
      vi: "Chia nhỏ tệp, hoặc xóa các trang tính không dùng",
      en: "Split it, or remove sheets that are not used",
    },
  },
  "no-sheets": {
    reason: { vi: "tệp không có trang tính nào", en: "the workbook has no sheet" },
    remedy: { vi: "Kiểm tra lại tệp trong Excel", en: "Check the file in Excel" },
  },
  unsupported: {
    reason: { vi: "loại tệp này không được hỗ trợ", en: "this kind of file is not supported" },
    remedy: { vi: "Mở bằng Excel và lưu thành .xlsx", en: "Open it in Excel and save as .xlsx" },
  },
  timeout: {
    reason: { vi: "đọc tệp quá lâu nên đã dừng", en: "reading took too long and was stopped" },
    remedy: { vi: "Mở bằng Excel và lưu thành .xlsx", en: "Open it in Excel and save as .xlsx" },
  },
} as const satisfies Record<string, { readonly reason: Words; readonly remedy: Words }>);

/** Why a file cannot be read. */
export type FileReason = keyof typeof fileReasons;
/** Whether a text is the code of a reason. */
export const isFileReason = (code: string): code is FileReason => Object.hasOwn(fileReasons, code);
