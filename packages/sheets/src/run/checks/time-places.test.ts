import { expect, it } from "vitest";
import type { ExampleRows } from "../../checks/support/define-check";
import { exampleGrid } from "../../checks/support/example-grid";
import { runOf } from "../../testing/found-in";

const NUMBERS = ["TC1", "TC2", "TC3", "TC4", "TC5"];
const ALL = ["x", "x", "x", "x", "x"];
const told = async (sheets: Readonly<Record<string, ExampleRows>>): Promise<string[]> => {
  const run = await runOf(Object.entries(sheets).map(([name, rows]) => exampleGrid({ rows }, name)));
  return run.findings
    .filter(({ code }) => code === "period/not-counted")
    .map(({ at, params, related = [] }) => {
      const place = at === undefined ? undefined : run.locate(at);
      const others = related.filter(({ note }) => note === "also-not-counted");
      return `${place?.sheet}!${place?.cell} ${params.heading}${others.length > 0 ? ` +${others.length}` : ""}`;
    });
};

it("pairs of plan and result under each heading are told once, at the first", async () => {
  const rows: ExampleRows = [
    ["TT", "Tên xã", ...NUMBERS.flatMap((number) => [number, ""])],
    ["", "", ...NUMBERS.flatMap(() => ["KH", "TH"])],
    [1, "Bình Hòa", ...NUMBERS.flatMap((_, i) => ["x", i < 3 ? "x" : ""])],
    [2, "Tân Minh", ...NUMBERS.flatMap(() => ["x", "x"])],
  ];
  expect(await told({ "Biểu 1": rows })).toEqual(["Biểu 1!C2 KH +4"]);
});

it("what counts instead is named by a heading that says its time, never by one that says nothing", async () => {
  const rows: ExampleRows = [
    ["TT", "Huyện", "Tổng số xã", "Số xã đạt chuẩn NTM", ""],
    ["", "", "", "31/12 năm trước", "Năm 2024"],
    [1, "Huyện Sông Mẫu", 4, 1, 2],
    [2, "Thị xã Đồi Mẫu", 2, 1, 1],
  ];
  const run = await runOf([exampleGrid({ rows })]);
  const [told] = run.findings.filter(({ code }) => code === "period/not-counted");
  expect(told?.params).toMatchObject({
    heading: "31/12 năm trước",
    what: { vi: "kết quả đến ngày 31/12/2023" },
    counting: { vi: "số liệu được tính là “Năm 2024”" },
  });
});

it("labels of rows are told once, at the first", async () => {
  const rows: ExampleRows = [
    ["TT", "Tên xã", "Nội dung", ...NUMBERS],
    [1, "Bình Hòa", "Kế hoạch", ...ALL],
    ["", "", "Thực hiện", "x", "x"],
    [2, "Tân Minh", "Kế hoạch", ...ALL],
    ["", "", "Thực hiện", "x"],
  ];
  expect(await told({ "Biểu 1": rows })).toEqual(["Biểu 1!C2 Kế hoạch +1"]);
});

it("the heading of a block is told where the rows beneath it are a plan", async () => {
  const rows: ExampleRows = [
    ["TT", "Tên xã", ...NUMBERS],
    ["A", "KẾT QUẢ NĂM 2024"],
    [1, "Bình Hòa", "x", "x"],
    ["B", "KẾ HOẠCH NĂM 2025"],
    [1, "Bình Hòa", ...ALL],
  ];
  expect(await told({ "Biểu 1": rows })).toEqual(["Biểu 1!B4 KẾ HOẠCH NĂM 2025"]);
});

it("a table that is a plan as a whole is told at its title, whatever its columns are called", async () => {
  const rows: ExampleRows = [
    ["DANH SÁCH XÃ ĐĂNG KÝ ĐẠT CHUẨN NĂM 2026"],
    ["TT", "Tên xã", "Huyện", "Mức đăng ký"],
    [1, "Bình Hòa", "Sông Mẫu", "NTM"],
    [2, "Tân Minh", "Sông Mẫu", "NTM nâng cao"],
  ];
  expect(await told({ "Biểu 1": rows })).toEqual(["Biểu 1!A1 DANH SÁCH XÃ ĐĂNG KÝ ĐẠT CHUẨN NĂM 2026"]);
});

it("of a sheet for each quarter the earlier ones are told by the names of the sheets", async () => {
  const sheet = (count: number): ExampleRows => [
    ["KẾT QUẢ NĂM 2025"],
    ["TT", "Tên xã", ...NUMBERS],
    [1, "Bình Hòa", ...ALL.slice(0, count)],
  ];
  expect(await told({ "Quý I": sheet(2), "Quý II": sheet(4) })).toEqual(["Quý I!A1 Quý I"]);
});
