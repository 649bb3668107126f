import type { Why } from "./why";

export const unitWhys = {
  "unit/unknown": {
    vi: {
      why: "Dòng này không được tính cho đơn vị nào, nên đơn vị mà nó nói tới bị coi là chưa báo cáo.",
      wrong: "Bình Hòa (cũ)",
      right: "Bình Hòa",
    },
    en: {
      why: "The row counts for no unit, and the unit it is about counts as not reported.",
      wrong: "Bình Hòa (former)",
      right: "Bình Hòa",
    },
  },
  "unit/misspelt": {
    vi: {
      why: "Dòng vẫn được tính cho đơn vị gần nhất, nhưng tên viết sai làm các hàm tìm kiếm và lần gộp biểu sau bỏ sót dòng này.",
      wrong: "Bình Hóc",
      right: "Bình Hòa",
    },
    en: {
      why: "The row still counts for the nearest unit, but look-ups and later consolidations by name will miss it.",
      wrong: "Bình Hóc",
      right: "Bình Hòa",
    },
  },
  "unit/ambiguous": {
    vi: {
      why: "Không biết số liệu của đơn vị nào nên không tính cho ai; chọn nhầm sẽ sai cho cả hai đơn vị.",
      wrong: "Tân Mi",
      right: "Tân Minh",
    },
    en: {
      why: "Nobody knows whose figures they are, so they count for no one; a wrong guess would falsify two units.",
      wrong: "Tân Mi",
      right: "Tân Minh",
    },
  },
  "unit/duplicate": {
    vi: {
      why: "Mỗi đơn vị chỉ được tính một lần. Nếu hai dòng khác nhau thì con số được tính có thể không phải con số đúng.",
      wrong: "Dòng 8: Bình Hòa, 19 tiêu chí; dòng 15: Bình Hòa, 18 tiêu chí",
      right: "Một dòng Bình Hòa với số tiêu chí đúng",
    },
    en: {
      why: "Each unit counts once. Where the two rows differ, the one that counts may not be the right one.",
      wrong: "Row 8: Bình Hòa, 19 criteria; row 15: Bình Hòa, 18 criteria",
      right: "One row for Bình Hòa with the right number",
    },
  },
  "unit/missing": {
    vi: {
      why: "Đơn vị không có dòng thì mọi kết quả của nó là chưa rõ; mục tiêu tính trên các đơn vị chỉ còn là một khoảng.",
      wrong: "Biểu có 8 dòng trong khi có 9 đơn vị",
      right: "Đủ 9 dòng; đơn vị chưa có số liệu thì để trống các ô",
    },
    en: {
      why: "Of a unit without a row nothing is known; targets that count units become a range.",
      wrong: "8 rows where there are 9 units",
      right: "All 9 rows; a unit without figures leaves its cells empty",
    },
  },
  "unit/wrong-district": {
    vi: {
      why: "Đơn vị được tính hai lần ở hai nơi, hoặc con số của nơi này lẫn sang nơi khác.",
      wrong: "Dưới dòng “Sông Mẫu” có đơn vị của Đồi Mẫu",
      right: "Mỗi đơn vị nằm dưới đơn vị cấp trên của mình",
    },
    en: {
      why: "The unit is counted in two places, or one place's figures slip into another's.",
      wrong: "A unit of Đồi Mẫu under the heading “Sông Mẫu”",
      right: "Each unit stands under the one above it",
    },
  },
  "unit/not-a-commune": {
    vi: {
      why: "Mục tiêu chỉ tính những loại đơn vị mà kế hoạch nêu; dòng thừa làm sai tổng và tỷ lệ khi cộng tay.",
      wrong: "Bảng có thêm một đơn vị thuộc loại không được tính",
      right: "Bảng chỉ có những đơn vị được tính",
    },
    en: {
      why: "Targets count the types of unit that the plan names; a row too many falsifies sums and shares made by hand.",
      wrong: "A unit of a type that does not count among those that do",
      right: "Only units that are counted",
    },
  },
  "unit/contradiction": {
    vi: {
      why: "Hai biểu nói khác nhau về cùng một đơn vị; báo cáo chỉ tính được một bên, và bên đó có thể là bên sai.",
      wrong: "Biểu tiêu chí: đạt chuẩn; danh sách công nhận: nâng cao",
      right: "Hai biểu ghi cùng một mức",
    },
    en: {
      why: "Two sheets say different things of one unit; the report can count one of them, and it may be the wrong one.",
      wrong: "Sheet of criteria: standard; list of recognitions: advanced",
      right: "Both sheets say the same level",
    },
  },
  "row/without-name": {
    vi: {
      why: "Số liệu không có tên thì không tính được cho ai, và tổng cộng tay sẽ khác số được tính.",
      wrong: "Ô tên trống, các ô bên cạnh có dấu x",
      right: "Ghi tên đơn vị, hoặc xóa số liệu của dòng",
    },
    en: {
      why: "Figures without a name count for no one, and sums made by hand differ from what is counted.",
      wrong: "An empty name beside marked cells",
      right: "The name of the unit, or no figures in the row",
    },
  },
} as const satisfies Record<string, Why>;
