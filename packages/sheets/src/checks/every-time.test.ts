import { describe, expect, it } from "vitest";
import { foundIn } from "../testing/found-in";
import type { ExampleRows } from "./support/define-check";

const NUMBERS = ["TC1", "TC2", "TC3", "TC4", "TC5"];
const GROUPS = ["TT", "Tên xã", "Thực hiện năm 2024", "", "", "", "", "Kế hoạch năm 2025"];
const wrong = async (rows: ExampleRows): Promise<string[]> =>
  (await foundIn(rows)).filter((found) => !/^(?:unit|period|column)\//.test(found));

describe("what does not count is checked by itself", () => {
  const marks = ["x", "x", "x", "", "", "x", "x", "x", "x", "x"];
  const sheet = (row: (string | number)[], total: (string | number)[]): ExampleRows => [
    [...GROUPS, "", "", "", "", "TH tổng số tiêu chí đạt năm 2024", "KH tổng số tiêu chí đạt năm 2025"],
    ["", "", ...NUMBERS, ...NUMBERS, "", ""],
    [1, "Bình Hòa", ...marks, 3, 5],
    [2, "Tân Minh", ...row],
    ["", "Cộng", ...total],
  ];
  it.each<[string, (string | number)[], (string | number)[], string[]]>([
    ["nothing wrong", [...marks, 3, 5], [2, 2, 2, 0, 0, 2, 2, 2, 2, 2, 6, 10], []],
    ["a total of the plan", [...marks, 3, 4], [2, 2, 2, 0, 0, 2, 2, 2, 2, 2, 6, 10], ["criteria/total-mismatch N4"]],
    ["a sum of the plan", [...marks, 3, 5], [2, 2, 2, 0, 0, 2, 1, 2, 2, 2, 6, 10], ["criteria/subtotal-mismatch I5"]],
    [
      "a mark of the plan",
      [...marks.slice(0, 6), "có lẽ", ...marks.slice(7), 3, 5],
      [2, 2, 2, 0, 0, 2, 2, 2, 2, 2, 6, 10],
      ["mark/not-understood I4"],
    ],
  ])("%s", async (_what, row, total, found) => {
    expect(await wrong(sheet(row, total))).toEqual(found);
  });
});

it("totals with a label sum the rows of their label", async () => {
  const rows: ExampleRows = [
    ["TT", "Tên xã", "Nội dung", ...NUMBERS],
    [1, "Bình Hòa", "Kế hoạch", "x", "x", "x", "x", "x"],
    ["", "", "Thực hiện", "x", "x", "", "", ""],
    [2, "Tân Minh", "Kế hoạch", "x", "x", "x", "x", "x"],
    ["", "", "Thực hiện", "x", "", "", "", ""],
    ["", "Cộng", "Kế hoạch", 2, 2, 2, 2, 1],
    ["", "", "Thực hiện", 2, 1, 0, 0, 0],
  ];
  expect(await wrong(rows)).toEqual(["criteria/subtotal-mismatch H6"]);
});

it("a summary of three periods is read by its second line, and each period is summed", async () => {
  const rows: ExampleRows = [
    ["TỔNG HỢP NĂM 2025"],
    ["TT", "Huyện, thị xã", "Tổng số xã", "Số xã đạt chuẩn", "", "", "Số xã đạt chuẩn nâng cao", "", ""],
    ["", "", "", ...["KQ đến 31/12/2024", "TH 6 tháng đầu năm", "KH 6 tháng cuối năm"]],
    [1, "Huyện Sông Mẫu", 5, 2, 3, 4, 0, 1, 1],
    [2, "Thị xã Đồi Mẫu", 3, 1, 1, 2, 0, 0, 1],
    ["", "Toàn tỉnh", 8, 3, 4, 7, 0, 1, 2],
  ];
  const times = rows[2]?.slice(3) ?? [];
  const whole = rows.map((row, i) => (i === 2 ? [...row, ...times] : row));
  expect(await wrong(whole)).toEqual(["total/mismatch F6"]);
});
