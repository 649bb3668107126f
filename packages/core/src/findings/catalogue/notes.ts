import { frozen } from "../../frozen";
/** Short words about places that belong to a finding. */
export const noteWords = frozen({
  "first-listed": { vi: "Đã ghi lần đầu ở đây", en: "Listed here first" },
  "stated-here": { vi: "Ở đây ghi “{value}”", en: "States “{value}”" },
  "part-of-sum": { vi: "{name}: {value}", en: "{name}: {value}" },
  "not-met-here": { vi: "Tiêu chí {criterion} chưa đạt", en: "Criterion {criterion} is not met" },
  "not-reported-here": { vi: "Tiêu chí {criterion} chưa có số liệu", en: "Criterion {criterion} is not reported" },
  "heading-here": { vi: "Tiêu đề “{text}”", en: "Heading “{text}”" },
  "met-here": { vi: "Đến {day} ghi đạt", en: "Met as of {day}" },
  "also-not-counted": { vi: "“{heading}” cũng không được tính", en: "“{heading}” is not counted either" },
  "counted-here": { vi: "Số liệu được tính: “{heading}”", en: "What counts: “{heading}”" },
  "place-here": { vi: "Ở đây có chỗ ghi mức đạt chuẩn", en: "The standard has a place here" },
  "list-here": { vi: "Danh sách công nhận", en: "The list of recognitions" },
  "could-be": { vi: "Có thể là {name}", en: "May be {name}" },
} as const satisfies Record<string, { vi: string; en: string }>);
