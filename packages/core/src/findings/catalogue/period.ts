import type { Words } from "../words";

export const periodWords = {
  // {what}: "kế hoạch", "kết quả đến ngày 31/12/2023"; {counting}: which values count, or that there are none.
  "period/not-counted": {
    vi: {
      title: "Số liệu không tính là kết quả",
      message: "“{heading}” là {what}, không tính vào kết quả; {counting}.",
      hint: "Không phải sửa nếu đúng như vậy; nếu đây là kết quả, ghi rõ ở tiêu đề.",
    },
    en: {
      title: "Not counted as a result",
      message: "“{heading}” is {what} and does not count; {counting}.",
      hint: "Nothing to do if that is so; if these are results, say it in the heading.",
    },
  },
  "criteria/lost": {
    vi: {
      title: "Tiêu chí không còn đạt",
      message: "{name}: tiêu chí {criterion} đạt ở kỳ {before}, đến {day} ghi chưa đạt.",
      hint: "Kiểm tra lại; nếu đúng, ghi rõ lý do ở cột ghi chú.",
    },
    en: {
      title: "Criterion no longer met",
      message: "{name}: criterion {criterion} was met as of {before} and is not met as of {day}.",
      hint: "Check it; if it is right, say why in the notes.",
    },
  },
} as const satisfies Record<string, Words>;
