import type { Why } from "./why";

export const criteriaWhys = {
  "mark/not-understood": {
    vi: {
      why: "Tiêu chí này bị để ngỏ: số tiêu chí đạt của đơn vị chỉ còn là một khoảng và mục tiêu có thể chưa kết luận được.",
      wrong: "cơ bản",
      right: "x, hoặc Chưa đạt",
    },
    en: {
      why: "The criterion stays open: the unit's count becomes a range, and a target may stay undecided.",
      wrong: "mostly",
      right: "x, or Not met",
    },
  },
  "criteria/total-mismatch": {
    vi: {
      why: "Người đọc lấy con số ở cột tổng, còn mục tiêu được tính từ các ô đánh dấu: hai con số không được khác nhau.",
      wrong: "Tổng ghi 19, các ô đánh dấu có 18 dấu x",
      right: "Tổng ghi 18, hoặc bổ sung dấu còn thiếu",
    },
    en: {
      why: "Readers take the number in the total, targets are counted from the marks: the two must agree.",
      wrong: "The total says 19, there are 18 marks",
      right: "A total of 18, or the mark that is missing",
    },
  },
  "criteria/subtotal-mismatch": {
    vi: {
      why: "Dòng cộng thường được chép lên báo cáo; nếu không khớp các dòng bên trên thì báo cáo sai theo.",
      wrong: "Dòng cộng ghi 7, các dòng được cộng có 6 dấu x",
      right: "Dòng cộng ghi 6, hoặc dùng công thức cộng",
    },
    en: {
      why: "Subtotals are copied into reports; one that differs from its rows makes the report wrong.",
      wrong: "The subtotal says 7, its rows have 6 marks",
      right: "A subtotal of 6, or a formula",
    },
  },
  "criteria/lost": {
    vi: {
      why: "Tiêu chí đã đạt mà nay chưa đạt là điều người đọc sẽ hỏi trước tiên; cũng có thể chỉ là sót dấu khi chép biểu.",
      wrong: "Kỳ trước: x; kỳ này: để trống, không ghi lý do",
      right: "Bổ sung dấu, hoặc ghi lý do ở cột ghi chú",
    },
    en: {
      why: "A criterion that was met and is not any more is the first thing a reader asks; often a mark was lost in copying.",
      wrong: "Last round: x; this round: blank, without a word",
      right: "The mark, or the reason among the remarks",
    },
  },
  "standard/without-criteria": {
    vi: {
      why: "Mức đạt chuẩn dựa trên các tiêu chí; ghi đạt chuẩn mà còn tiêu chí chưa đạt thì một trong hai chỗ sai, và vẫn được tính là đạt cho đến khi sửa.",
      wrong: "Đạt chuẩn, tiêu chí 17 chưa đạt",
      right: "Đánh dấu tiêu chí 17, hoặc bỏ mức đạt chuẩn, hoặc giải trình",
    },
    en: {
      why: "A standard rests on its criteria. With one not met, one of the two places is wrong, and the claim counts until it is put right.",
      wrong: "At the standard, criterion 17 not met",
      right: "Criterion 17 marked, or no standard, or a reason",
    },
  },
  "standard/incomplete-criteria": {
    vi: {
      why: "Đạt chuẩn được ghi nhưng chưa đủ số liệu để chứng minh; người thẩm tra sẽ không kiểm chứng được.",
      wrong: "Đạt chuẩn, ô tiêu chí 5 để trống",
      right: "Đạt chuẩn, đủ kết quả mọi tiêu chí",
    },
    en: {
      why: "The standard is claimed and the figures that show it are not all there: nobody can verify it.",
      wrong: "At the standard, criterion 5 blank",
      right: "At the standard, every criterion filled in",
    },
  },
  "standard/without-lower": {
    vi: {
      why: "Mức cao bao gồm mức thấp. Thiếu mức thấp thì cột của mức ấy đếm thiếu đơn vị.",
      wrong: "Nâng cao: x; Đạt chuẩn: để trống",
      right: "Nâng cao: x; Đạt chuẩn: x",
    },
    en: {
      why: "A higher level includes the lower one. Without it the column of the lower level counts one unit too few.",
      wrong: "Advanced: x; standard: blank",
      right: "Advanced: x; standard: x",
    },
  },
  "standard/no-place": {
    vi: {
      why: "Khi biểu khác có cột mức đạt chuẩn mà biểu này không có, đơn vị ở đây bị tính là chưa đạt dù đã được công nhận.",
      wrong: "Biểu chỉ có các cột tiêu chí",
      right: "Biểu có thêm cột mức đạt chuẩn hoặc số quyết định",
    },
    en: {
      why: "Where another sheet has a column for the level and this one has none, units here count as not at the standard even if recognised.",
      wrong: "A sheet of criteria alone",
      right: "A sheet with a column for the level or the decision",
    },
  },
  "recognition/missing-decision": {
    vi: {
      why: "Công nhận chỉ có giá trị khi có quyết định; thiếu số quyết định thì báo cáo không nói được là “được công nhận”.",
      wrong: "Đạt chuẩn, số quyết định để trống",
      right: "Đạt chuẩn, 123/QĐ-UBND",
    },
    en: {
      why: "A recognition stands by its decision; without the number the report cannot say “recognised”.",
      wrong: "At the standard, no decision",
      right: "At the standard, 123/QĐ-UBND",
    },
  },
  "recognition/missing-date": {
    vi: {
      why: "Không có ngày thì không biết công nhận có kịp thời hạn của mục tiêu và có nằm trong giai đoạn hay không.",
      wrong: "Đạt chuẩn, ngày để trống",
      right: "Đạt chuẩn, 25/4/2022",
    },
    en: {
      why: "Without the day nobody can tell whether it came in time for the target and within the period.",
      wrong: "At the standard, no date",
      right: "At the standard, 25/4/2022",
    },
  },
  "recognition/date-outside-period": {
    vi: {
      why: "Công nhận ngoài giai đoạn có thể không thuộc mục tiêu của kế hoạch; thường là gõ nhầm năm.",
      wrong: "25/4/2002",
      right: "25/4/2022",
    },
    en: {
      why: "A recognition outside the period may not belong to the plan's targets; mostly a year is mistyped.",
      wrong: "25/4/2002",
      right: "25/4/2022",
    },
  },
  "recognition/not-listed": {
    vi: {
      why: "Danh sách công nhận là chỗ để đối chiếu; đơn vị ghi đạt mà không có tên trong đó thì chưa có căn cứ.",
      wrong: "Biểu ghi đạt chuẩn, danh sách không có tên",
      right: "Có tên trong danh sách, hoặc biểu ghi chưa đạt",
    },
    en: {
      why: "The list is what claims are held against; a unit that is not in it has nothing to show.",
      wrong: "The sheet says standard, the list lacks the name",
      right: "The name in the list, or no claim in the sheet",
    },
  },
} as const satisfies Record<string, Why>;
