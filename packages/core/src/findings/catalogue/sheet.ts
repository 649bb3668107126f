import type { Words } from "../words";

export const sheetWords = {
  "total/mismatch": {
    vi: {
      title: "Tổng không khớp",
      message: "{row}, cột {column}: ghi {stated}, cộng các phần được {counted}.",
      hint: "Sửa thành {counted}, hoặc kiểm tra lại các phần.",
    },
    en: {
      title: "Total differs from its parts",
      message: "{row}, column {column}: it says {stated}, its parts give {counted}.",
      hint: "Change it to {counted}, or check the parts.",
    },
  },
  "summary/differs": {
    vi: {
      title: "Biểu tổng hợp khác biểu chi tiết",
      message: "{name}, {field}: biểu tổng hợp ghi {stated}, biểu chi tiết cho {counted}.",
      hint: "Đối chiếu hai biểu và sửa cho thống nhất.",
    },
    en: {
      title: "Summary differs from its detailed sheets",
      message: "{name}, {field}: the summary says {stated}, the detailed sheets of this run give {counted}.",
      hint: "Compare the two sheets and make them agree.",
    },
  },
  "sheet/unrecognised": {
    vi: {
      title: "Chưa xác định được loại biểu",
      message: "Chưa xác định được loại biểu của trang tính “{sheet}”{detail}.",
      hint: "Nếu trang này là báo cáo, kiểm tra dòng tiêu đề của bảng hoặc chọn loại biểu; nếu không thì bỏ qua.",
    },
    en: {
      title: "Sheet not recognised",
      message: "Sheet “{sheet}” is none of the kinds that are read{detail}.",
      hint: "Check the header of its table; ignore this if it is no report.",
    },
  },
  "sheet/hidden": {
    vi: { title: "Dữ liệu bị ẩn", message: "{what}.", hint: "Bỏ ẩn để kiểm tra, hoặc xóa nếu không dùng." },
    en: { title: "Hidden data", message: "{what}.", hint: "Unhide it to check, or delete it if it is not used." },
  },
  "sheet/read-in-part": {
    vi: { title: "Trang tính không đọc được trọn vẹn", message: "Trong trang tính {what}.", hint: "{remedy}." },
    en: { title: "Sheet read in part", message: "In this sheet {what}.", hint: "{remedy}." },
  },
  "file/unreadable": {
    vi: { title: "Không đọc được tệp", message: "Không đọc được tệp: {reason}.", hint: "{remedy}." },
    en: { title: "File cannot be read", message: "The file cannot be read: {reason}.", hint: "{remedy}." },
  },
  "record/not-understood": {
    vi: {
      title: "Dòng dữ liệu không đọc được",
      message: "Dòng {line} không phải là bản ghi hợp lệ: {fault}.",
      hint: "Mỗi dòng là một đối tượng JSON có kind, subject, field, value.",
    },
    en: {
      title: "Line is no record",
      message: "Line {line} is no valid record: {fault}.",
      hint: "Each line is a JSON object with kind, subject, field, value.",
    },
  },
} as const satisfies Record<string, Words>;
