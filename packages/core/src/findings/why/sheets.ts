import type { Why } from "./why";

export const sheetWhys = {
  "column/missing": {
    vi: {
      why: "Thiếu cột này thì phần tương ứng của mọi dòng là chưa rõ, và các kiểm tra dựa vào nó không chạy được.",
      wrong: "Tiêu đề: 1 … 18",
      right: "Tiêu đề: 1 … 19",
    },
    en: {
      why: "Without it that part of every row is unknown, and checks that need it cannot run.",
      wrong: "Headings: 1 … 18",
      right: "Headings: 1 … 19",
    },
  },
  "column/duplicate": {
    vi: {
      why: "Chỉ một cột được tính; số liệu ở cột kia bị bỏ qua mà người điền không biết.",
      wrong: "Tiêu đề: 4, 5, 5, 7",
      right: "Tiêu đề: 4, 5, 6, 7",
    },
    en: {
      why: "One of them counts; what stands in the other is left out, and whoever filled it in does not know.",
      wrong: "Headings: 4, 5, 5, 7",
      right: "Headings: 4, 5, 6, 7",
    },
  },
  "column/not-used": {
    vi: {
      why: "Không sai, nhưng nội dung này không được kiểm tra. Nếu bạn nghĩ nó được tính thì tiêu đề chưa đúng.",
      wrong: "Mức đạt đc",
      right: "Mức đạt",
    },
    en: {
      why: "Nothing is wrong, but nothing in it is checked. If you think it counts, its heading does not say so.",
      wrong: "Lvl",
      right: "Level",
    },
  },
  "period/not-counted": {
    vi: {
      why: "Kế hoạch, dự kiến và số của kỳ khác không được lẫn vào kết quả; dòng này cho biết cột nào đã để ngoài.",
      wrong: "Cột kết quả mang tiêu đề “Kế hoạch năm 2024”",
      right: "“Kết quả năm 2024”",
    },
    en: {
      why: "Plans, expectations and figures of other times must not pass for results; this says which column was left out.",
      wrong: "Results under the heading “Plan for 2024”",
      right: "“Results of 2024”",
    },
  },
  "table/empty": {
    vi: {
      why: "Biểu trống gửi lên vẫn là chưa báo cáo: không có số liệu nào để tính.",
      wrong: "Có tên các đơn vị, mọi ô kết quả trống",
      right: "Điền kết quả của từng đơn vị",
    },
    en: {
      why: "An empty form that is sent in is still no report: there is nothing to count.",
      wrong: "Names of units, no result filled in",
      right: "The results of each unit",
    },
  },
  "sheet/unrecognised": {
    vi: {
      why: "Trang này không được kiểm tra. Nếu là báo cáo thì những gì ghi trong đó chưa được tính.",
      wrong: "Bảng không có dòng tiêu đề",
      right: "Tiêu đề như trong mẫu biểu, hoặc chọn loại biểu ở cuối thẻ Kiểm tra",
    },
    en: {
      why: "The sheet is not checked. If it is a report, nothing in it was counted.",
      wrong: "A table without headings",
      right: "Headings as in the templates, or its kind chosen at the end of the tab Check",
    },
  },
  "sheet/hidden": {
    vi: {
      why: "Phần ẩn có thể là số liệu cũ hoặc nháp; người nhận mở ra sẽ thấy, người gửi thì quên.",
      wrong: "Cột F ẩn, bên trong có dấu x",
      right: "Bỏ ẩn để kiểm tra, hoặc xóa",
    },
    en: {
      why: "What is hidden may be old or a draft; whoever receives it will find it, whoever sends it forgets.",
      wrong: "Column F hidden, with marks in it",
      right: "Shown and checked, or deleted",
    },
  },
  "sheet/read-in-part": {
    vi: {
      why: "Một phần của trang chưa đọc được nên chưa được kiểm tra.",
      wrong: "Dấu ngoặc kép mở mà không đóng trong tệp .csv",
      right: "Lưu lại tệp từ Excel",
    },
    en: {
      why: "A part of the sheet could not be read, and so was not checked.",
      wrong: "A quotation mark that never closes in a .csv file",
      right: "The file saved again from Excel",
    },
  },
  "file/unreadable": {
    vi: {
      why: "Không có gì trong tệp được tính: đơn vị gửi tệp này coi như chưa báo cáo.",
      wrong: "Tệp tải về dở dang, tệp đặt mật khẩu",
      right: "Tệp mở được bằng Excel, không có mật khẩu",
    },
    en: {
      why: "Nothing in it counts: who sent it has as good as not reported.",
      wrong: "A download that broke off, a file with a password",
      right: "A file that Excel opens without a password",
    },
  },
  "file/duplicate": {
    vi: {
      why: "Hai tệp giống hệt nhau chỉ tính một lần, nên không làm sai số liệu.",
      wrong: "bao-cao.xlsx và bao-cao (1).xlsx giống nhau từng byte",
      right: "Giữ một tệp",
    },
    en: {
      why: "Two files of the same content count once, so that no figure is wrong.",
      wrong: "report.xlsx and report (1).xlsx, byte for byte the same",
      right: "One of them",
    },
  },
  "record/not-understood": {
    vi: {
      why: "Dòng này bị bỏ qua; điều nó nói về đơn vị hay nhiệm vụ không được tính.",
      wrong: '"kind": "commune-criteria", "value": "met"',
      right: '"kind": "commune-criteria", "subject": "song-mau/binh-hoa", "field": "criterion.1", "value": "met"',
    },
    en: {
      why: "The line is left out; what it says of a unit or a task does not count.",
      wrong: '"kind": "commune-criteria", "value": "met"',
      right: '"kind": "commune-criteria", "subject": "song-mau/binh-hoa", "field": "criterion.1", "value": "met"',
    },
  },
  "sender/missing": {
    vi: {
      why: "Chưa có số liệu của đơn vị này thì kết quả chung chỉ là một khoảng, chưa phải con số để báo cáo.",
      wrong: "7 trong 8 đơn vị đã gửi",
      right: "Đủ 8 đơn vị, hoặc bỏ đơn vị không phải gửi khỏi danh sách",
    },
    en: {
      why: "Without its figures the overall result is a range, and no number to report.",
      wrong: "7 of 8 senders have sent",
      right: "All 8, or the list without who need not send",
    },
  },
  "sender/earlier-period": {
    vi: {
      why: "Số liệu cũ báo cáo như số liệu kỳ này thì kết quả kỳ này không đúng, và không thấy được thay đổi nào của đơn vị.",
      wrong: "Kỳ 6 tháng đầu năm 2024, biểu ghi “Số liệu đến ngày 31/12/2023”",
      right: "Biểu ghi “Số liệu đến ngày 30/6/2024”",
    },
    en: {
      why: "Old figures reported as those of this period make its result wrong, and hide what has changed.",
      wrong: "First half of 2024, and the sheet says “Số liệu đến ngày 31/12/2023”",
      right: "The sheet says “Số liệu đến ngày 30/6/2024”",
    },
  },
  "sender/duplicate": {
    vi: {
      why: "Chỉ người gửi mới biết tệp nào là tệp đúng; tạm tính theo tệp đứng trước có thể là bản cũ.",
      wrong: "lan-1.xlsx và lan-2.xlsx cùng được đọc",
      right: "Chọn “Dùng tệp này” ở tệp đúng",
    },
    en: {
      why: "Only the sender knows which file is right; the earlier one, which counts meanwhile, may be the old one.",
      wrong: "first.xlsx and second.xlsx are both read",
      right: "“Use this file” at the right one",
    },
  },
  "sender/unknown": {
    vi: {
      why: "Không biết gửi trả lại cho ai khi có lỗi, và đơn vị gửi vẫn bị coi là chưa gửi.",
      wrong: "Tệp không có đơn vị nào, hoặc lẫn nhiều đơn vị",
      right: "Ghi đơn vị gửi trong danh sách đơn vị gửi",
    },
    en: {
      why: "Nobody knows to whom its faults go back, and whoever sent it seems not to have sent.",
      wrong: "A file without any unit, or with units of several senders",
      right: "Its sender in the list of senders",
    },
  },
} as const satisfies Record<string, Why>;
