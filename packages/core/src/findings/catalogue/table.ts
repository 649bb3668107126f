import type { Words } from "../words";

export const tableWords = {
  // {detail}: what follows from it where that is known ("; chưa cộng kiểm được các phần"), else empty.
  "column/not-used": {
    vi: {
      title: "Cột hoặc dòng không được đọc",
      message: "“{heading}” có nội dung nhưng không được đọc{detail}.",
      hint: "Nếu nội dung này cần được kiểm tra, sửa tiêu đề hoặc chọn ý nghĩa của cột; nếu không thì bỏ qua.",
    },
    en: {
      title: "Column or row not read",
      message: "“{heading}” has content that is not read{detail}.",
      hint: "If it should be checked, put its heading right or choose what the column holds; else ignore this.",
    },
  },
  "row/without-name": {
    vi: {
      title: "Dòng có số liệu nhưng không có tên",
      message: "Dòng {row} có số liệu nhưng ô tên để trống; số liệu của dòng không được tính.",
      hint: "Ghi tên đơn vị vào ô này, hoặc xóa số liệu của dòng.",
    },
    en: {
      title: "Figures without a name",
      message: "Row {row} has figures and no name; it is not counted.",
      hint: "Write the name of the unit here, or delete the figures.",
    },
  },
  // {units}: "7 xã".
  "table/empty": {
    vi: {
      title: "Biểu chưa có số liệu",
      message: "Biểu liệt kê {units} nhưng chưa điền số liệu nào.",
      hint: "Điền số liệu rồi kiểm tra lại.",
    },
    en: {
      title: "Nothing filled in",
      message: "The table lists {units} and nothing is filled in.",
      hint: "Fill it in and check again.",
    },
  },
  // {other}: the sheet that has such a place.
  "standard/no-place": {
    vi: {
      title: "Biểu không có chỗ ghi mức đạt chuẩn",
      message:
        "Biểu không có cột mức đạt chuẩn, trong khi biểu “{other}” có; {units} ở đây được tính là chưa đạt chuẩn.",
      hint: "Thêm cột mức đạt chuẩn hoặc số quyết định công nhận, hoặc kiểm tra cùng danh sách công nhận.",
    },
    en: {
      title: "No place for the standard",
      message: "The table has no column for the standard while “{other}” has; {units} here count as not at it.",
      hint: "Add a column for the standard or the decision, or check it together with the list of recognitions.",
    },
  },
} as const satisfies Record<string, Words>;
