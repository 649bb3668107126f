import { samplePlan } from "@ntm-kit/core/testing";
import { describe, expect, it } from "vitest";
import { gridFromRows } from "../grid/grid-builder";
import { readContext } from "../read/read-context";
import { readSheet } from "../read/read-sheet";

type Rows = Parameters<typeof gridFromRows>[1];
const read = (rows: Rows, name = "Biểu") => readSheet(gridFromRows(name, rows), 0, readContext(samplePlan));
const criteria = samplePlan.criteriaSets[0]?.criteria ?? [];

describe("a table of another kind is no table of ours", () => {
  it.each<[string, Rows]>([
    [
      "offices and what they were to hand in, numbered like criteria",
      [
        ["TÌNH HÌNH GỬI BÁO CÁO CỦA CÁC SỞ, NGÀNH"],
        ["TT", "Đơn vị", "Kế hoạch", "Thực hiện"],
        ...["Sở Y tế", "Sở Tài chính", "Sở Nội vụ", "Sở Tư pháp", "Sở Xây dựng"].map((name, i) => [i + 1, name, 4, 3]),
        [null, "Tổng cộng", 20, 15],
      ],
    ],
    [
      "other work under the headings of tasks",
      [
        ["CÁC CÔNG VIỆC CỦA VĂN PHÒNG NĂM 2025"],
        ["TT", "Nội dung", "Đơn vị chủ trì", "Thời gian thực hiện", "Kết quả", "Đánh giá"],
        [1, "Mua sắm trang thiết bị văn phòng", "Văn phòng", "Quý I/2025", "Đã mua", "Đạt"],
        [2, "Tổ chức hội nghị cán bộ, công chức", "Công đoàn", "Quý I/2025", "Đã tổ chức", "Đạt"],
        [3, "Sửa chữa trụ sở làm việc", "Văn phòng", "Quý III/2025", "Đang sửa", "Chưa đạt"],
      ],
    ],
    [
      "the figure of one criterion, with its mark in words of the standard",
      [
        ["SO SÁNH THU NHẬP VỚI TIÊU CHÍ SỐ 4"],
        ["STT", "Tên xã", "Thu nhập", "Chuẩn NTM 2025 (Triệu đ)", "Đánh giá Tiêu chí 4 NTM"],
        [1, "Bình Hòa", 44, 48, "CHƯA ĐẠT CHUẨN"],
        [2, "Tân Minh", 52, 48, "ĐẠT CHUẨN NTM"],
        [3, "Long Khê", 50, 48, "ĐẠT CHUẨN NTM"],
      ],
    ],
  ])("%s", (_what, rows) => {
    expect(read(rows).kind).toBe("unrecognised");
  });

  it("tasks of the plan among other work make it one of tasks", () => {
    const rows: Rows = [
      ["TT", "Nội dung", "Đơn vị chủ trì", "Thời gian thực hiện", "Tiến độ"],
      ["1", "Kiện toàn Ban Chỉ đạo các cấp", "Sở Nội vụ", "Quý II/2022", "Đã hoàn thành"],
      ["2", "Mua sắm trang thiết bị văn phòng", "Văn phòng", "Quý I/2025", "Đang thực hiện"],
    ];
    expect(read(rows).kind).toBe("task-progress");
  });

  it("districts down and criteria across are a summary that claims nothing", () => {
    const sheet = read([
      ["TỶ LỆ XÃ ĐẠT TỪNG TIÊU CHÍ"],
      ["STT", "Huyện, thị xã", ...criteria.map(({ number }) => `TC ${number}`)],
      [1, "Sông Mẫu", 100, 98, 85, 95, 88],
      [2, "Đồi Mẫu", 80, 75, 92, 100, 98],
    ]);
    expect(sheet.kind).toBe("district-summary");
    expect(sheet.tables.flatMap((table) => table.records().districts ?? [])).toEqual([
      expect.objectContaining({ unit: "song-mau", stated: {} }),
      expect.objectContaining({ unit: "doi-mau", stated: {} }),
    ]);
  });

  it.each(["Nội dung", "Chỉ tiêu", "Tên tiêu chí", "Nội dung tiêu chí"])(
    "a commune's own form is known whatever its first column is called: %s",
    (heading) => {
      const sheet = read([
        ["UBND XÃ TÂN MINH"],
        ["KẾT QUẢ THỰC HIỆN BỘ TIÊU CHÍ NĂM 2025"],
        ["TT", heading, "ĐVT", "Kết quả", "Đánh giá", "Ghi chú"],
        ...criteria.map(({ name }, i) => [i + 1, name, null, null, i === 2 ? "Chưa đạt" : "Đạt", null]),
      ]);
      expect(sheet.kind).toBe("commune-criteria");
      const records = sheet.tables.flatMap((table) => table.records().communes ?? []);
      expect(records.map(({ unit, marks }) => [unit, Object.values(marks).map(({ value }) => value)])).toEqual([
        ["song-mau/tan-minh", ["met", "met", "not-met", "met", "met"]],
      ]);
    },
  );
});

describe("what a column holds is told by its cells too", () => {
  it.each(["Mức độ công nhận", "Danh hiệu được tặng", "Chất lượng"])("words of level under “%s”", (heading) => {
    const sheet = read([
      ["DANH SÁCH XÃ ĐƯỢC CÔNG NHẬN ĐẠT CHUẨN"],
      ["STT", "Tên xã", heading, "Năm công nhận"],
      [1, "Bình Hòa", "Đạt chuẩn NTM", 2022],
      [2, "Tân Minh", "NTM nâng cao", 2023],
      [3, "Long Khê", "NTM kiểu mẫu", 2024],
    ]);
    const [minh] = sheet.tables.flatMap((table) => table.records().communes ?? []).slice(1);
    expect(minh?.claims).toMatchObject({
      standard: { value: true },
      advanced: { value: true },
      model: { value: false },
    });
  });

  it("a column of decisions under a heading that is not known", () => {
    const sheet = read([
      ["DANH SÁCH XÃ ĐƯỢC CÔNG NHẬN ĐẠT CHUẨN"],
      ["STT", "Tên xã", "Năm công nhận", "Văn bản pháp lý"],
      [1, "Bình Hòa", 2022, "123/QĐ-UBND"],
      [2, "Tân Minh", 2023, "QĐ số 45/QĐ-UBND"],
    ]);
    expect(sheet.tables[0]?.table.frame.fields.get("decision")?.slot).toBe(3);
  });
});
