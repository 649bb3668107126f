import { expect, it } from "vitest";
import type { ExampleRows } from "../checks/support/define-check";
import { exampleGrid } from "../checks/support/example-grid";
import { findingsOf, runOf } from "../testing/found-in";

/** By name whether each commune is at the standard: 1 it is, 0 it is not, else open; and what is found. */
async function standing(rows: ExampleRows) {
  const run = await runOf([exampleGrid({ rows })]);
  const at = [...run.facts.communes.values()].flatMap(({ unit, record, at: { standard = [0, 1] } }) =>
    record ? [`${unit.name} ${standard[0] === standard[1] ? standard[0] : "?"}`] : [],
  );
  return { at, found: findingsOf(run) };
}

const LIST = ["TT", "Tên xã", "Huyện", "Số quyết định", "Ngày"];

it("sections of a list that propose or register say not yet, and need no decision and no date", async () => {
  const rows: ExampleRows = [
    ["DANH SÁCH XÃ ĐẠT CHUẨN NÔNG THÔN MỚI"],
    LIST,
    ["I", "Xã đã được công nhận"],
    [1, "Bình Hòa", "Sông Mẫu", "12/QĐ-UBND", "05/01/2020"],
    ["II", "Xã đề nghị công nhận"],
    [1, "Tân Minh", "Sông Mẫu", "", ""],
    ["III", "Xã đăng ký năm 2026"],
    [1, "Tân Mạnh", "Sông Mẫu", "", ""],
  ];
  expect(await standing(rows)).toEqual({
    at: ["Bình Hòa 1", "Tân Minh 0", "Tân Mạnh 0"],
    found: ["period/not-counted B5", "period/not-counted B7"],
  });
});

it.each([
  ["2026", ["period/not-counted A1"]],
  ["2025", ["recognition/missing-date E3", "recognition/missing-decision D3"]],
])("a list headed by the year %s asks for proofs where that year has come", async (year, found) => {
  const rows: ExampleRows = [
    [`DANH SÁCH XÃ ĐẠT CHUẨN NÔNG THÔN MỚI NĂM ${year}`],
    LIST,
    [1, "Bình Hòa", "Sông Mẫu", "", ""],
  ];
  expect((await standing(rows)).found).toEqual(found);
});

it("a further column for a year to come hides no proof that is missing of the present", async () => {
  const rows: ExampleRows = [
    ["DANH SÁCH XÃ ĐẠT CHUẨN NÔNG THÔN MỚI"],
    [...LIST, "Kế hoạch đạt nâng cao năm 2026"],
    [1, "Bình Hòa", "Sông Mẫu", "", "", "x"],
    [2, "Tân Minh", "Sông Mẫu", "1/QĐ-UBND", "5/5/2022", ""],
  ];
  const { found } = await standing(rows);
  expect(found).toContain("recognition/missing-decision D3");
  expect(found).toContain("recognition/missing-date E3");
});

it("of a year to come neither decision nor date is missed; of one that has passed both are", async () => {
  const rows: ExampleRows = [
    ["DANH SÁCH XÃ ĐẠT CHUẨN NÔNG THÔN MỚI"],
    ["TT", "Tên xã", "Huyện", "Năm đạt chuẩn", "Số quyết định", "Ngày"],
    [1, "Bình Hòa", "Sông Mẫu", 2020, "", ""],
    [2, "Tân Minh", "Sông Mẫu", 2027, "", ""],
  ];
  expect(await standing(rows)).toEqual({
    at: ["Bình Hòa 1", "Tân Minh 0"],
    found: ["date/in-future D4", "recognition/missing-date F3", "recognition/missing-decision E3"],
  });
});

it("a year to come says not yet, and is told where no word of planning stands beside it", async () => {
  const rows: ExampleRows = [
    ["DANH SÁCH XÃ ĐẠT CHUẨN NÔNG THÔN MỚI"],
    ["TT", "Tên xã", "Huyện", "Năm đạt chuẩn"],
    [1, "Bình Hòa", "Sông Mẫu", 2020],
    [2, "Tân Minh", "Sông Mẫu", "Dự kiến 2026"],
    [3, "Tân Mạnh", "Sông Mẫu", 2027],
  ];
  expect(await standing(rows)).toEqual({
    at: ["Bình Hòa 1", "Tân Minh 0", "Tân Mạnh 0"],
    found: ["date/in-future D5"],
  });
});

it("a result beside a registration is one; being in the list of registrations is none", async () => {
  const rows: ExampleRows = [
    ["BIỂU ĐĂNG KÝ XÃ ĐẠT CHUẨN NÔNG THÔN MỚI NĂM 2026"],
    ["TT", "Tên xã", "Số TC đã đạt đến 31/12/2025", "Số TC đăng ký đạt năm 2026", "Đăng ký đạt chuẩn NTM 2026"],
    [1, "Bình Hòa", 3, 5, "x"],
    [2, "Tân Minh", 4, 5, ""],
  ];
  expect(await standing(rows)).toEqual({ at: ["Bình Hòa 0", "Tân Minh 0"], found: ["period/not-counted D2"] });
});

it.each([
  ["LỘ TRÌNH XÃ ĐẠT CHUẨN NÔNG THÔN MỚI GIAI ĐOẠN 2021-2025", "x"],
  ["LỘ TRÌNH XÂY DỰNG NÔNG THÔN MỚI", "✓"],
  ["KẾ HOẠCH CÁC XÃ ĐẠT CHUẨN NÔNG THÔN MỚI NÂNG CAO", "x"],
])("a road of ticks by year is a plan, told once and never counted: %s", async (title, tick) => {
  const rows: ExampleRows = [
    [title],
    ["TT", "Xã", "Huyện", "2023", "2024", "2025"],
    [1, "Bình Hòa", "Sông Mẫu", tick],
    [2, "Tân Minh", "Sông Mẫu", null, tick],
    [3, "Long Khê", "Sông Mẫu", null, null, tick],
  ];
  const { at, found } = await standing(rows);
  expect(at.filter((one) => !one.endsWith("?"))).toEqual([]);
  expect(found).toEqual(["period/not-counted A1"]);
});

it("ticks by year under a title of results say when each commune reached the standard", async () => {
  const rows: ExampleRows = [
    ["KẾT QUẢ XÃ ĐẠT CHUẨN NÔNG THÔN MỚI CÁC NĂM"],
    ["TT", "Xã", "Huyện", "2023", "2024", "2025"],
    [1, "Bình Hòa", "Sông Mẫu", "x"],
    [2, "Tân Minh", "Sông Mẫu", null, null, "x"],
  ];
  expect(await standing(rows)).toEqual({ at: ["Bình Hòa 1", "Tân Minh 1"], found: [] });
});

it.each(["Đề nghị công nhận năm 2025", "Đăng ký đạt chuẩn NTM năm 2025", "Đề xuất mức công nhận"])(
  "“%s” beside a level is no result, and told as what it is",
  async (heading) => {
    const rows: ExampleRows = [
      ["KẾT QUẢ XÂY DỰNG NÔNG THÔN MỚI NĂM 2025"],
      ["TT", "Tên xã", "Huyện", "Mức đạt chuẩn", heading],
      [1, "Bình Hòa", "Sông Mẫu", "NTM", "NTM nâng cao"],
      [2, "Tân Minh", "Sông Mẫu", "Chưa đạt", "NTM"],
    ];
    expect(await standing(rows)).toEqual({ at: ["Bình Hòa 1", "Tân Minh 0"], found: ["period/not-counted E2"] });
  },
);

it("a goal beside what is reached leaves the result, also where most say that nothing is reached", async () => {
  const rows: ExampleRows = [
    ["TÌNH HÌNH XÂY DỰNG NÔNG THÔN MỚI CÁC XÃ"],
    ["TT", "Tên xã", "Huyện", "Hiện trạng", "Mục tiêu đến năm 2025"],
    [1, "Bình Hòa", "Sông Mẫu", "Đạt chuẩn NTM", "NTM nâng cao"],
    [2, "Tân Minh", "Sông Mẫu", "Chưa đạt", "NTM"],
    [3, "Tân Mạnh", "Sông Mẫu", "Chưa đạt", "NTM"],
  ];
  expect(await standing(rows)).toEqual({
    at: ["Bình Hòa 1", "Tân Minh 0", "Tân Mạnh 0"],
    found: ["period/not-counted E2"],
  });
});

it("a heading of planned rows is told at its cell, also in the column of numbers", async () => {
  const rows: ExampleRows = [
    ["KẾT QUẢ VÀ KẾ HOẠCH"],
    ["TT", "Tên xã", "Huyện", "Mức đạt chuẩn"],
    ["A. KẾT QUẢ NĂM 2025"],
    [1, "Bình Hòa", "Sông Mẫu", "NTM"],
    ["B. KẾ HOẠCH NĂM 2026"],
    [1, "Bình Hòa", "Sông Mẫu", "NTM nâng cao"],
  ];
  expect(await standing(rows)).toEqual({ at: ["Bình Hòa 1"], found: ["period/not-counted A5"] });
});

it("of levels by time that most rows deny the result counts, and no plan and no estimate", async () => {
  const rows: ExampleRows = [
    ["TIẾN ĐỘ ĐẠT CHUẨN NÔNG THÔN MỚI"],
    ["TT", "Tên xã", "Huyện", "TH 2024", "KH 2025", "ƯTH 2025"],
    [1, "Bình Hòa", "Sông Mẫu", "NTM", "NTM nâng cao", "NTM"],
    [2, "Tân Minh", "Sông Mẫu", "Chưa đạt", "NTM", "NTM"],
    [3, "Tân Mạnh", "Sông Mẫu", "Chưa đạt", "NTM", "NTM"],
  ];
  expect(await standing(rows)).toEqual({
    at: ["Bình Hòa 1", "Tân Minh 0", "Tân Mạnh 0"],
    found: ["period/not-counted E2"],
  });
});

it("a list of those who are not at the standard says so, by its title and by the heading of a section", async () => {
  expect(
    await standing([
      ["DANH SÁCH XÃ CHƯA ĐẠT CHUẨN NÔNG THÔN MỚI"],
      LIST,
      [1, "Bình Hòa", "Sông Mẫu", "", ""],
      [2, "Tân Minh", "Sông Mẫu", "", ""],
    ]),
  ).toEqual({ at: ["Bình Hòa 0", "Tân Minh 0"], found: [] });
  expect(
    await standing([
      ["DANH SÁCH XÃ ĐẠT CHUẨN NÔNG THÔN MỚI"],
      LIST,
      ["I", "Xã đã được công nhận"],
      [1, "Bình Hòa", "Sông Mẫu", "12/QĐ-UBND", "05/01/2020"],
      ["II", "Xã chưa được công nhận đạt chuẩn"],
      [1, "Tân Minh", "Sông Mẫu", "", ""],
    ]),
  ).toEqual({ at: ["Bình Hòa 1", "Tân Minh 0"], found: [] });
});

it("what communes still wait for, or lack of the criteria, denies them nothing", async () => {
  const rows = (title: string, section: string): ExampleRows => [
    [title],
    LIST,
    ["I", section],
    [1, "Bình Hòa", "Sông Mẫu", "12/QĐ-UBND", "05/01/2020"],
  ];
  expect(await standing(rows("DANH SÁCH XÃ ĐẠT CHUẨN NTM CHƯA ĐƯỢC CẤP BẰNG", "Xã chưa được thẩm tra lại"))).toEqual({
    at: ["Bình Hòa 1"],
    found: [],
  });
  expect(await standing(rows("DANH SÁCH XÃ ĐẠT CHUẨN NÔNG THÔN MỚI", "Xã chưa đạt tiêu chí 17"))).toEqual({
    at: ["Bình Hòa 1"],
    found: [],
  });
});

it("a title of both says of nobody which of them he is", async () => {
  const { at } = await standing([
    ["DANH SÁCH XÃ ĐẠT CHUẨN VÀ CHƯA ĐẠT CHUẨN NÔNG THÔN MỚI"],
    ["TT", "Tên xã", "Huyện", "Năm đạt chuẩn"],
    [1, "Bình Hòa", "Sông Mẫu", ""],
  ]);
  expect(at.filter((one) => one.endsWith("1"))).toEqual([]);
});

it("“Chưa đạt” in the column of years says not yet", async () => {
  const rows: ExampleRows = [
    ["DANH SÁCH XÃ ĐẠT CHUẨN NÔNG THÔN MỚI"],
    ["TT", "Tên xã", "Huyện", "Năm đạt chuẩn"],
    [1, "Bình Hòa", "Sông Mẫu", 2020],
    [2, "Tân Minh", "Sông Mẫu", "Chưa đạt"],
    [3, "Tân Mạnh", "Sông Mẫu", "chưa"],
  ];
  expect(await standing(rows)).toEqual({ at: ["Bình Hòa 1", "Tân Minh 0", "Tân Mạnh 0"], found: [] });
});

it("“Đã công nhận NTM” is a claim, and what is being proposed beside it is told", async () => {
  const rows: ExampleRows = [
    ["KẾT QUẢ CÁC XÃ"],
    ["TT", "Tên xã", "Huyện", "Đã công nhận NTM", "Đang đề nghị công nhận NTM"],
    [1, "Bình Hòa", "Sông Mẫu", "x", ""],
    [2, "Tân Minh", "Sông Mẫu", "-", "x"],
  ];
  expect(await standing(rows)).toEqual({ at: ["Bình Hòa 1", "Tân Minh 0"], found: ["period/not-counted E2"] });
});
