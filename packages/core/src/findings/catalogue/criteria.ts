import type { Words } from "../words";

export const criteriaWords = {
  "mark/not-understood": {
    vi: {
      title: "Ký hiệu không hợp lệ",
      message: "{name}, {where} ghi “{written}”: không xác định được đạt hay chưa đạt.",
      hint: "Ghi “x” nếu đạt, để trống hoặc “Chưa đạt” nếu chưa đạt.",
    },
    en: {
      title: "Mark not understood",
      message: "{name}, {where}: “{written}” says neither met nor not met.",
      hint: "Write “x” for met, “Chưa đạt” for not met.",
    },
  },
  "criteria/total-mismatch": {
    vi: {
      title: "Tổng số tiêu chí không khớp",
      message: "{name}: tổng số tiêu chí đạt ghi {stated}, đếm được {counted}{detail}.",
      hint: "Sửa tổng thành {counted}, hoặc kiểm tra lại các ô đánh dấu.",
    },
    en: {
      title: "Total of criteria differs",
      message: "{name}: the total says {stated}, the marks give {counted}{detail}.",
      hint: "Change the total to {counted}, or check the marks.",
    },
  },
  // {likely}: the one cell that would explain it, where the total of its row is off by as much; else empty.
  "criteria/subtotal-mismatch": {
    vi: {
      title: "Dòng cộng không khớp",
      message: "Dòng “{row}”, cột {column}: ghi {stated}, cộng các dòng được {counted}{likely}.",
      hint: "Sửa thành {counted}, hoặc kiểm tra lại các dòng được cộng.",
    },
    en: {
      title: "Subtotal differs",
      message: "Row “{row}”, column {column}: it says {stated}, its rows give {counted}{likely}.",
      hint: "Change it to {counted}, or check the rows it sums.",
    },
  },
  "standard/without-criteria": {
    vi: {
      title: "Đạt chuẩn nhưng có tiêu chí chưa đạt",
      message: "{name} ghi {standard} nhưng chưa đạt tiêu chí {missing}.",
      hint: "Kiểm tra lại tiêu chí hoặc mức đạt; đơn vị công nhận theo bộ tiêu chí cũ cần giải trình.",
    },
    en: {
      title: "At the standard with criteria not met",
      message: "{name} is stated {standard}, with these criteria not met: {missing}.",
      hint: "Check the criteria or the claim; a commune recognised on an older set needs an explanation.",
    },
  },
  "standard/incomplete-criteria": {
    vi: {
      title: "Đạt chuẩn nhưng thiếu số liệu tiêu chí",
      message: "{name} ghi {standard} nhưng chưa có số liệu tiêu chí {missing}.",
      hint: "Bổ sung kết quả các tiêu chí còn trống.",
    },
    en: {
      title: "At the standard with criteria not reported",
      message: "{name} is stated {standard}, with these criteria not reported: {missing}.",
      hint: "Fill in the missing criteria.",
    },
  },
  "standard/without-lower": {
    vi: {
      title: "Thiếu mức đạt chuẩn thấp hơn",
      message: "{name} ghi {standard} nhưng không ghi {lower}.",
      hint: "Đánh dấu cả {lower}, hoặc kiểm tra lại mức {standard}.",
    },
    en: {
      title: "Lower standard not claimed",
      message: "{name} is stated {standard} but not {lower}.",
      hint: "Mark {lower} too, or check {standard}.",
    },
  },
  "recognition/missing-decision": {
    vi: {
      title: "Thiếu quyết định công nhận",
      message: "{name} ghi {standard} nhưng không có số quyết định công nhận.",
      hint: "Ghi số quyết định, ví dụ 123/QĐ-UBND.",
    },
    en: {
      title: "Decision of recognition missing",
      message: "{name} is stated {standard} without the number of a decision.",
      hint: "Write the number of the decision, for instance 123/QĐ-UBND.",
    },
  },
  "recognition/missing-date": {
    vi: {
      title: "Thiếu ngày công nhận",
      message: "{name} ghi {standard} nhưng không có ngày công nhận.",
      hint: "Ghi ngày ký quyết định, ví dụ 25/4/2022.",
    },
    en: {
      title: "Date of recognition missing",
      message: "{name} is stated {standard} without a date.",
      hint: "Write the date of the decision, for instance 25/4/2022.",
    },
  },
  "recognition/not-listed": {
    vi: {
      title: "Không có trong danh sách công nhận",
      message: "{name} ghi {standard} nhưng không có tên trong danh sách công nhận.",
      hint: "Bổ sung vào danh sách công nhận, hoặc kiểm tra lại mức đạt.",
    },
    en: {
      title: "Not in the list of recognitions",
      message: "{name} is stated {standard} and is not in the list of recognitions.",
      hint: "Add it to the list, or check the claim.",
    },
  },
  "recognition/date-outside-period": {
    vi: {
      title: "Ngày công nhận ngoài giai đoạn",
      message: "{name}: ngày công nhận {date} nằm ngoài giai đoạn {from} – {to}.",
      hint: "Kiểm tra lại ngày; nếu đúng thì ghi rõ lý do ở cột ghi chú.",
    },
    en: {
      title: "Recognised outside the period",
      message: "{name}: the date {date} lies outside the period {from} to {to}.",
      hint: "Check the date; if it is right, say why in the notes.",
    },
  },
} as const satisfies Record<string, Words>;
