import type { Words } from "../words";

export const valueWords = {
  "date/in-future": {
    vi: {
      title: "Ngày sau ngày chốt số liệu",
      message: "{date} sau ngày chốt số liệu {asOf}.",
      hint: "Kiểm tra lại ngày, tháng, năm.",
    },
    en: {
      title: "Date after the day of the data",
      message: "{date} lies after the day of the data, {asOf}.",
      hint: "Check day, month and year.",
    },
  },
  "date/not-understood": {
    vi: {
      title: "Không đọc được ngày",
      message: "Không đọc được ngày từ “{written}”.",
      hint: "Ghi theo mẫu ngày/tháng/năm, ví dụ 25/4/2022.",
    },
    en: {
      title: "Date not understood",
      message: "No date can be read from “{written}”.",
      hint: "Write day/month/year, for instance 25/4/2022.",
    },
  },
  "date/ambiguous": {
    vi: {
      title: "Ngày có hai cách hiểu",
      message: "“{written}” có thể là {first} hoặc {second}.",
      hint: "Ghi đầy đủ ngày/tháng/năm.",
    },
    en: {
      title: "Date can be read in two ways",
      message: "“{written}” may be {first} or {second}.",
      hint: "Write day/month/year in full.",
    },
  },
  "column/missing": {
    vi: {
      title: "Thiếu cột",
      message: "Bảng thiếu cột {column}.",
      hint: "Thêm cột {column} hoặc sửa tiêu đề cột cho đúng.",
    },
    en: {
      title: "Column missing",
      message: "The table has no column for {column}.",
      hint: "Add the column, or put its heading right.",
    },
  },
  "column/duplicate": {
    vi: {
      title: "Cột lặp lại",
      message: "Hai cột cùng là {column}; cột sau không được tính.",
      hint: "Bỏ một cột hoặc sửa tiêu đề.",
    },
    en: {
      title: "Column stands twice",
      message: "Two columns stand for {column}; the later one is not counted.",
      hint: "Remove one, or put its heading right.",
    },
  },
  "value/number-as-text": {
    vi: {
      title: "Số lưu dạng chữ",
      message: "“{written}” là số nhưng đang lưu dạng chữ.",
      hint: "Chuyển thành số {number}.",
    },
    en: {
      title: "Number stored as text",
      message: "“{written}” is a number stored as text.",
      hint: "Turn it into the number {number}.",
    },
  },
  "value/not-a-number": {
    vi: {
      title: "Không phải số",
      message: "“{written}” không phải là số ở cột {column}.",
      hint: "Ghi số; chuyển lời giải thích sang cột ghi chú.",
    },
    en: {
      title: "Not a number",
      message: "“{written}” is no number, in column {column}.",
      hint: "Write a number; move words to the notes.",
    },
  },
  "value/out-of-range": {
    vi: {
      title: "Số ngoài giới hạn",
      message: "{value} ở cột {column} phải nằm trong khoảng {low} – {high}.",
      hint: "Kiểm tra lại số liệu.",
    },
    en: {
      title: "Number out of range",
      message: "{value} in column {column} must lie between {low} and {high}.",
      hint: "Check the figure.",
    },
  },
  "value/error": {
    vi: { title: "Ô bị lỗi", message: "Ô báo lỗi {error}.", hint: "Sửa công thức hoặc nhập lại giá trị." },
    en: {
      title: "Error in a cell",
      message: "The cell shows the error {error}.",
      hint: "Repair the formula or enter the value.",
    },
  },
  "value/formula-without-value": {
    vi: {
      title: "Công thức chưa có kết quả",
      message: "Công thức chưa có kết quả được lưu trong tệp nên không biết giá trị.",
      hint: "Mở tệp bằng Excel, để Excel tính lại rồi lưu.",
    },
    en: {
      title: "Formula without a stored value",
      message: "The file holds no result for this formula; its value is unknown.",
      hint: "Open the file in Excel, let it calculate, and save.",
    },
  },
  "text/legacy-encoding": {
    vi: {
      title: "Phông chữ cũ",
      message: "Chữ gõ bằng bảng mã {encoding}: “{before}” đọc là “{after}”.",
      hint: "Chuyển sang Unicode.",
    },
    en: {
      title: "Legacy encoding",
      message: "Typed in {encoding}: “{before}” is read as “{after}”.",
      hint: "Convert it to Unicode.",
    },
  },
  "text/decomposed": {
    vi: {
      title: "Unicode tổ hợp",
      message: "“{written}” gõ bằng Unicode tổ hợp (dấu tách rời).",
      hint: "Chuyển sang Unicode dựng sẵn.",
    },
    en: {
      title: "Decomposed letters",
      message: "“{written}” is written with separate accents (NFD).",
      hint: "Convert it to composed letters (NFC).",
    },
  },
} as const satisfies Record<string, Words>;
