import { capitals, type Language, severityWords } from "@ntm-kit/core";

/**
 * What the functions say. The runtime tells no function the language of Excel: Vietnamese, unless an argument asks for
 * English.
 */
export const words = {
  vi: {
    failures: {
      "unit/several": "“{written}” có thể là nhiều đơn vị: {names}. Ghi rõ loại đơn vị, hoặc thêm tên {upper}.",
      "unit/unknown": "“{written}” không có trong danh mục đơn vị của kế hoạch.",
      "unit/elsewhere": "“{written}” thuộc {district}, không thuộc {upper} đã ghi.",
      "district/unknown": "Không có {upper} “{written}” trong kế hoạch.",
      "mark/unknown": "Không hiểu dấu “{written}”. Ghi “x” nếu đạt, để trống hoặc “Chưa đạt” nếu chưa đạt.",
      "target/unknown": "Kế hoạch không có mục tiêu “{written}”. Mã mục tiêu có dạng {example}.",
      "task/unknown": "Kế hoạch không có nhiệm vụ “{written}”. Số nhiệm vụ có dạng {example}.",
      "day/unknown": "Không đọc được ngày từ “{written}”. Ghi theo mẫu ngày/tháng/năm, ví dụ 25/4/2022.",
      "language/unknown": "Ngôn ngữ phải là “vi” hoặc “en”.",
      "range/too-large": "Vùng quá lớn: {cells} ô, tối đa {most}. Dùng nút Kiểm tra NTM trong thẻ Trang đầu.",
    },
    states: { done: "Hoàn thành", overdue: "Quá hạn", open: "Còn hạn" },
    severities: capitals("", severityWords, "vi"),
    head: ["Mức độ", "Ô", "Nội dung", "Cách xử lý"],
    nothing: "Không có phát hiện",
  },
  en: {
    failures: {
      "unit/several": "“{written}” may be several units: {names}. Write its type, or give its {upper} too.",
      "unit/unknown": "The plan lists no unit “{written}”.",
      "unit/elsewhere": "“{written}” belongs to {district}, not to the {upper} given.",
      "district/unknown": "The plan has no {upper} “{written}”.",
      "mark/unknown": "“{written}” is no mark. Write “x” where met, leave blank or write “Chưa đạt” where not.",
      "target/unknown": "The plan has no target “{written}”. The id of a target looks like {example}.",
      "task/unknown": "The plan has no task “{written}”. The number of a task looks like {example}.",
      "day/unknown": "No day can be read from “{written}”. Write day/month/year, for example 25/4/2022.",
      "language/unknown": "The language is “vi” or “en”.",
      "range/too-large":
        "The range is too large: {cells} cells, at most {most}. Use the button Check NTM in the Home tab.",
    },
    states: { done: "Done", overdue: "Overdue", open: "Not yet due" },
    severities: capitals("", severityWords, "en"),
    head: ["Severity", "Cell", "What is wrong", "What to do"],
    nothing: "No findings",
  },
} as const satisfies Record<Language, unknown>;
