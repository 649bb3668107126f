import type { Words } from "../words";

/**
 * Faults of a plan, which make it unusable: each is told with its path in the file; `{what}` says what is wrong there.
 */
export const planFaultWords = {
  "plan/invalid": {
    vi: {
      title: "Kế hoạch không theo mô tả",
      message: "{what}.",
      hint: "Sửa theo plan.schema.json; xem mẫu: ntm plan export.",
    },
    en: {
      title: "Plan does not fit the schema",
      message: "{what}.",
      hint: "Correct it as plan.schema.json says; for a sample: ntm plan export.",
    },
  },
  "plan/id-unknown": {
    vi: {
      title: "Mã không có trong kế hoạch",
      message: "{what}.",
      hint: "Sửa mã cho đúng, hoặc thêm mục có mã đó vào kế hoạch.",
    },
    en: {
      title: "Id that the plan does not have",
      message: "{what}.",
      hint: "Correct the id, or add what it names to the plan.",
    },
  },
  "plan/id-repeats": {
    vi: { title: "Mã lặp lại", message: "{what}.", hint: "Đặt mã khác cho một trong hai, hoặc bỏ mục thừa." },
    en: { title: "Id stands twice", message: "{what}.", hint: "Give one of the two another id, or drop it." },
  },
  "plan/code-repeats": {
    vi: {
      title: "Hai đơn vị cùng một mã",
      message: "{what}.",
      hint: "Ghi mã của cơ quan thống kê cho từng đơn vị; chưa có thì để trống.",
    },
    en: {
      title: "One code for two units",
      message: "{what}.",
      hint: "Give each unit the statistics office's code; leave it empty where it has none.",
    },
  },
  "plan/set-repeats": {
    vi: {
      title: "Hai bộ tiêu chí cho cùng một loại đơn vị",
      message: "{what}.",
      hint: "Ghi groups cho từng bộ, hoặc bỏ một bộ.",
    },
    en: {
      title: "Two criteria sets for the same communes",
      message: "{what}.",
      hint: "Say by groups whom each set is meant for, or drop one.",
    },
  },
  "plan/share-out-of-range": {
    vi: { title: "Tỷ lệ ngoài khoảng 0 đến 1", message: "{what}.", hint: "Ghi 65% là 0.65." },
    en: { title: "Share outside 0 to 1", message: "{what}.", hint: "Write 65% as 0.65." },
  },
  "plan/day-impossible": {
    vi: { title: "Ngày không có trong lịch", message: "{what}.", hint: "Ghi ngày có thật, theo mẫu 2025-12-31." },
    en: {
      title: "Day that no calendar has",
      message: "{what}.",
      hint: "Write a day of the calendar, like 2025-12-31.",
    },
  },
  "plan/due-outside-period": {
    vi: { title: "Hạn ngoài giai đoạn", message: "{what}.", hint: "Sửa hạn, hoặc sửa period của kế hoạch." },
    en: { title: "Due outside the period", message: "{what}.", hint: "Correct the day, or the plan's period." },
  },
  "plan/document-unknown": {
    vi: {
      title: "Văn bản không có trong danh mục",
      message: "{what}.",
      hint: "Thêm văn bản vào documents, hoặc sửa số văn bản của nguồn.",
    },
    en: {
      title: "Document that is not listed",
      message: "{what}.",
      hint: "Add it to documents, or correct the number in the source.",
    },
  },
  "plan/range-reversed": {
    vi: { title: "Đầu và cuối đảo ngược", message: "{what}.", hint: "Đổi chỗ from và to." },
    en: { title: "Range the wrong way round", message: "{what}.", hint: "Let from and to change places." },
  },
} as const satisfies Record<string, Words>;
