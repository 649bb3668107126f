import { describe, expect, it } from "vitest";
import type { ExampleRows } from "../../checks/support/define-check";
import { exampleGrid } from "../../checks/support/example-grid";
import { runOf } from "../../testing/found-in";
import { yearIn } from "./claims";

it.each([
  ["2022", 2022],
  ["Năm 2022", 2022],
  ["đạt năm 2019, công nhận lại", 2019],
  ["Năm 2022.", 2022],
  ["2019,5", undefined],
  ["2019.5", undefined],
  ["1999", 1999],
  ["Quyết định số 12/QĐ-UBND năm 2022", undefined],
  ["12/2022/QĐ-UBND", undefined],
  ["6/2022", undefined],
  ["2021-2025", undefined],
  ["5/6/2022", undefined],
  ["45321", undefined],
  ["12022", undefined],
  ["1899", undefined],
  ["2100", undefined],
  ["", undefined],
])("%j is the year %s", (text, year) => expect(yearIn(text)).toBe(year));

/** What one row says of its recognition: year, date and decision; the columns stand behind the name. */
async function recognised(heads: string[], ...cells: (string | number)[]): Promise<unknown[]> {
  const rows: ExampleRows = [
    ["DANH SÁCH XÃ ĐẠT CHUẨN NÔNG THÔN MỚI"],
    ["STT", "Tên xã", "Huyện", "Mức đạt chuẩn", ...heads],
    [1, "Bình Hòa", "Sông Mẫu", "Đạt chuẩn", ...cells],
  ];
  const { dataset } = await runOf([exampleGrid({ rows })]);
  return dataset.communes.flatMap(({ recognitions = [] }) =>
    recognitions.map(({ year, date, decision }) => [year?.value, date?.value, decision?.value]),
  );
}

describe("what a row says of its recognition", () => {
  it.each<[string, string[], (string | number)[], unknown[]]>([
    ["a year in its own column", ["Năm đạt chuẩn"], [2022], [[2022, undefined, undefined]]],
    ["a year in words", ["Năm đạt chuẩn"], ["Năm 2022"], [[2022, undefined, undefined]]],
    ["a day where a year is asked for", ["Năm đạt chuẩn"], ["5/6/2022"], [[2022, undefined, undefined]]],
    ["a year where a day is asked for", ["Ngày công nhận"], ["2022"], [[2022, undefined, undefined]]],
    ["a year among the remarks", ["Ghi chú"], ["năm đạt: 2022"], [[2022, undefined, undefined]]],
    ["the same in other words", ["Ghi chú"], ["Năm đạt chuẩn: 2021; xã điểm"], [[2021, undefined, undefined]]],
    ["a number among the remarks is no year", ["Ghi chú"], ["dân số 2022"], []],
    [
      "its decision and its day",
      ["Số quyết định", "Ngày công nhận"],
      ["12/QĐ-UBND", "5/6/2022"],
      [[undefined, "2022-06-05", "12/QĐ-UBND"]],
    ],
    ["a dash is no decision", ["Số quyết định"], ["-"], []],
    ["nor are dots", ["Số quyết định"], ["…"], []],
    [
      "what begins with a dash may be one",
      ["Số quyết định"],
      ["- 12/QĐ-UBND"],
      [[undefined, undefined, "- 12/QĐ-UBND"]],
    ],
  ])("%s", async (_why, heads, cells, expected) => {
    expect(await recognised(heads, ...cells)).toEqual(expected);
  });
});

it.each([
  ["Dự kiến 2027", false],
  ["Đăng ký năm 2026", false],
  ["2022", true],
  ["", true],
])("a level beside the year “%s” is reached: %s", async (year, isReached) => {
  const rows: ExampleRows = [
    ["KẾT QUẢ XÂY DỰNG NÔNG THÔN MỚI"],
    ["STT", "Tên xã", "Mức đạt chuẩn", "Năm đạt chuẩn"],
    [1, "Bình Hòa", "NTM", year],
    [2, "Tân Minh", "NTM", 2021],
  ];
  const { dataset } = await runOf([exampleGrid({ rows })]);
  expect(dataset.communes[0]?.claims["standard"]?.value).toBe(isReached);
});
