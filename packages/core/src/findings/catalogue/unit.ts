import type { Words } from "../words";

export const unitWords = {
  "unit/unknown": {
    vi: {
      title: "Không có đơn vị này",
      message: "“{written}” không có trong danh mục đơn vị của kế hoạch.",
      hint: "Kiểm tra lại tên đơn vị; nếu là dòng cộng hoặc ghi chú thì đưa ra ngoài bảng.",
    },
    en: {
      title: "No such unit",
      message: "“{written}” is no unit of the plan.",
      hint: "Check the name; if the row is a total or a note, keep it out of the table.",
    },
  },
  "unit/misspelt": {
    vi: {
      title: "Viết sai tên đơn vị",
      message: "“{written}” không có trong danh mục đơn vị; gần nhất là {name} ({district}).",
      hint: "Sửa thành “{name}”.",
    },
    en: {
      title: "Misspelt unit",
      message: "“{written}” is no unit of the plan; the nearest is {name} ({district}).",
      hint: "Change it to “{name}”.",
    },
  },
  "unit/ambiguous": {
    vi: {
      title: "Tên chỉ nhiều đơn vị",
      message: "“{written}” có thể là một trong các đơn vị: {candidates}.",
      hint: "Ghi đầy đủ tên đơn vị, hoặc ghi rõ đơn vị cấp trên.",
    },
    en: {
      title: "Name fits several units",
      message: "“{written}” could be any of: {candidates}.",
      hint: "Write the full name of the unit, or name the unit above it.",
    },
  },
  "unit/duplicate": {
    vi: {
      title: "Đơn vị lặp lại",
      message: "{name} đã có ở một dòng khác trong bảng; dòng này không được tính.",
      hint: "Giữ lại một dòng cho mỗi đơn vị.",
    },
    en: {
      title: "Unit listed twice",
      message: "{name} stands in another row of the table; this row is not counted.",
      hint: "Keep one row for each unit.",
    },
  },
  "unit/missing": {
    vi: {
      title: "Thiếu đơn vị",
      message: "Biểu của {district} thiếu {name} (có {listed}/{all} đơn vị).",
      hint: "Thêm dòng cho {name}; nếu chưa có số liệu thì để trống các ô.",
    },
    en: {
      title: "Unit not listed",
      message: "The table of {district} lacks {name} (it lists {listed} of {all}).",
      hint: "Add a row for {name}; leave its cells blank if there are no figures.",
    },
  },
  "unit/wrong-district": {
    vi: {
      title: "Đơn vị ghi sai nơi trực thuộc",
      message: "{name} thuộc {actual}, không thuộc {stated}.",
      hint: "Chuyển dòng này về {actual}, hoặc kiểm tra lại tên đơn vị.",
    },
    en: {
      title: "Unit under another one than its own",
      message: "{name} belongs to {actual}, not to {stated}.",
      hint: "Move the row to {actual}, or check the name.",
    },
  },
  "unit/not-a-commune": {
    vi: {
      title: "Không thuộc loại được tính",
      message: "{name} không thuộc loại đơn vị được tính vào mục tiêu.",
      hint: "Bỏ dòng này khỏi bảng; bảng chỉ ghi những đơn vị được tính.",
    },
    en: {
      title: "Not of a kind that counts",
      message: "{name} is not of a kind that counts for targets.",
      hint: "Take the row out of the table: only units that count stand in it.",
    },
  },
  "unit/contradiction": {
    vi: {
      title: "Số liệu mâu thuẫn",
      message: "{name}: {field} ghi “{here}”, nơi khác ghi “{there}”; tạm tính theo “{there}”.",
      hint: "Đối chiếu hai nơi và sửa cho thống nhất.",
    },
    en: {
      title: "Contradiction",
      message: "{name}: {field} is “{here}” here and “{there}” elsewhere; “{there}” counts for now.",
      hint: "Compare the two places and make them agree.",
    },
  },
} as const satisfies Record<string, Words>;
