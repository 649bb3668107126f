import type { Why } from "./why";

export const valueWhys = {
  "date/in-future": {
    vi: {
      why: "Văn bản không thể ký sau ngày chốt số liệu: hoặc gõ nhầm, hoặc mới là dự kiến mà ghi như kết quả.",
      wrong: "Số liệu đến 30/6/2024, ngày quyết định 25/4/2025",
      right: "25/4/2024, hoặc để trống khi chưa có quyết định",
    },
    en: {
      why: "Nothing is signed after the day of the data: a slip, or something expected that stands as a result.",
      wrong: "Data to 30/6/2024, decision of 25/4/2025",
      right: "25/4/2024, or blank while there is no decision",
    },
  },
  "date/not-understood": {
    vi: {
      why: "Không biết ngày thì không xét được thời hạn và giai đoạn.",
      wrong: "cuối năm",
      right: "31/12/2023",
    },
    en: {
      why: "Without the day neither due days nor the period can be judged.",
      wrong: "end of year",
      right: "31/12/2023",
    },
  },
  "date/ambiguous": {
    vi: {
      why: "Đảo ngày và tháng có thể làm việc công nhận lệch sang kỳ khác.",
      wrong: "4/5/22",
      right: "04/05/2022, ghi dạng ngày của Excel",
    },
    en: {
      why: "Day and month the other way round can move a recognition into another round.",
      wrong: "4/5/22",
      right: "04/05/2022, stored as a date",
    },
  },
  "value/number-as-text": {
    vi: {
      why: "Hàm SUM và biểu đồ của Excel bỏ qua số lưu dạng chữ, nên tổng của bạn sẽ thiếu.",
      wrong: "'19",
      right: "19",
    },
    en: {
      why: "SUM and charts leave out numbers stored as text, so that your totals come out short.",
      wrong: "'19",
      right: "19",
    },
  },
  "value/not-a-number": {
    vi: {
      why: "Ô này không cộng được và bị để ngỏ; lời giải thích thuộc về cột ghi chú.",
      wrong: "khoảng 15",
      right: "15, lời giải thích ở cột ghi chú",
    },
    en: {
      why: "The cell cannot be summed and stays open; explanations belong among the remarks.",
      wrong: "about 15",
      right: "15, with the explanation among the remarks",
    },
  },
  "value/out-of-range": {
    vi: {
      why: "Con số không thể có thật, thường do gõ thừa chữ số hoặc ô định dạng phần trăm nhân thêm 100.",
      wrong: "10000 %",
      right: "100 %",
    },
    en: {
      why: "No such number can be: a digit too many, or a percent format that multiplied by 100.",
      wrong: "10000 %",
      right: "100 %",
    },
  },
  "value/error": {
    vi: {
      why: "Công thức hỏng không cho giá trị nào; mọi ô tính từ nó cũng hỏng theo.",
      wrong: "#REF!",
      right: "Công thức cộng đúng các dòng còn lại",
    },
    en: {
      why: "A broken formula gives no value, and whatever is computed from it breaks too.",
      wrong: "#REF!",
      right: "A formula over the rows that are there",
    },
  },
  "value/formula-without-value": {
    vi: {
      why: "Tệp do chương trình khác ghi ra chưa được tính; không mở bằng Excel thì không ai biết kết quả.",
      wrong: "=SUM(C9:C15), chưa có kết quả lưu kèm",
      right: "Mở bằng Excel rồi lưu lại",
    },
    en: {
      why: "Another program wrote the file without computing it; until Excel has, nobody knows the result.",
      wrong: "=SUM(C9:C15) without a stored result",
      right: "Opened in Excel and saved",
    },
  },
  "total/mismatch": {
    vi: {
      why: "Tổng được đưa vào báo cáo và quyết toán; tổng không bằng các phần thì một trong hai chỗ sai.",
      wrong: "Tổng 1.200; các phần 700 và 400",
      right: "Tổng 1.100, hoặc sửa phần sai",
    },
    en: {
      why: "Totals go into reports and accounts; one that differs from its parts means that one of them is wrong.",
      wrong: "Total 1,200; parts 700 and 400",
      right: "Total 1,100, or the part put right",
    },
  },
  "summary/differs": {
    vi: {
      why: "Cấp trên đọc biểu tổng hợp, còn số đúng nằm ở biểu chi tiết: gửi đi như vậy là báo cáo sai.",
      wrong: "Biểu tổng hợp: 7 đơn vị đạt; biểu chi tiết: 6",
      right: "Hai biểu cùng một con số",
    },
    en: {
      why: "Those above read the summary, the facts lie in the detailed sheet: sent like this, the report is wrong.",
      wrong: "Summary: 7 at the standard; detailed sheet: 6",
      right: "One number in both",
    },
  },
  "text/legacy-encoding": {
    vi: {
      why: "Chữ TCVN3, VNI chỉ đọc được với phông cũ; trên máy khác, khi tìm kiếm hoặc gộp biểu sẽ thành ký tự lạ.",
      wrong: "B×nh Hßa",
      right: "Bình Hòa",
    },
    en: {
      why: "Text in TCVN3 or VNI needs its old font; elsewhere, in searches and when files are joined, it turns to gibberish.",
      wrong: "B×nh Hßa",
      right: "Bình Hòa",
    },
  },
  "text/decomposed": {
    vi: {
      why: "Nhìn giống nhau nhưng máy coi là hai chữ khác nhau: tìm kiếm, lọc và VLOOKUP sẽ không thấy.",
      wrong: "Bình Hòa (dấu tách rời)",
      right: "Bình Hòa (dựng sẵn)",
    },
    en: {
      why: "It looks the same and is not the same to a machine: searches, filters and VLOOKUP will miss it.",
      wrong: "Bình Hòa (separate marks)",
      right: "Bình Hòa (composed)",
    },
  },
} as const satisfies Record<string, Why>;
