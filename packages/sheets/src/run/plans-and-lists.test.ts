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
