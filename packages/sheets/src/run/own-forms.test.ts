import { expect, it } from "vitest";
import type { ExampleRows } from "../checks/support/define-check";
import { exampleGrid } from "../checks/support/example-grid";
import { findingsOf, runOf } from "../testing/found-in";

const CRITERIA = ["Quy hoạch", "Giao thông", "Điện", "Trường học", "Môi trường và an toàn thực phẩm"];
const lost = async (...sheets: ExampleRows[]): Promise<string[]> => {
  const run = await runOf(sheets.map((rows, i) => exampleGrid({ rows }, `Biểu ${i + 1}`)));
  return findingsOf(run).filter((found) => found.startsWith("criteria/lost"));
};

it("a commune's own form that shows last year beside this year says itself what was lost", async () => {
  const rows: ExampleRows = [
    ["KẾT QUẢ THỰC HIỆN BỘ TIÊU CHÍ CỦA XÃ BÌNH HÒA"],
    ["TT", "Nội dung", "KQ 31/12/2024", "KQ 30/6/2025"],
    ...CRITERIA.map((name, i) => [i + 1, name, "Đạt", i === 3 ? "Chưa đạt" : "Đạt"]),
  ];
  const { dataset } = await runOf([exampleGrid({ rows })]);
  expect(dataset.communes.map(({ day, marks }) => [day, marks["4"]?.value])).toEqual([
    ["2025-06-30", "not-met"],
    ["2024-12-31", "met"],
  ]);
  expect(await lost(rows)).toEqual([]);
});

it("in a table of communes, and from sheet to sheet, what was lost is told", async () => {
  const header = (...days: string[]): ExampleRows[number] => [
    "TT",
    "Tên xã",
    ...days.flatMap((day) => [day, "", "", "", ""]),
  ];
  const numbers = ["TC1", "TC2", "TC3", "TC4", "TC5"];
  const all = ["x", "x", "x", "x", "x"];
  const four = ["x", "x", "x", "CĐ", "x"];
  const beside: ExampleRows = [
    header("Kết quả đến 31/12/2024", "Kết quả đến 30/6/2025"),
    ["", "", ...numbers, ...numbers],
    [1, "Bình Hòa", ...all, ...four],
    [2, "Tân Minh", ...all, ...all],
  ];
  expect(await lost(beside)).toEqual(["criteria/lost K3"]);
  const sheet = (title: string, marks: string[]): ExampleRows => [
    [title],
    ["TT", "Tên xã", ...numbers],
    [1, "Bình Hòa", ...marks],
  ];
  expect(await lost(sheet("NĂM 2023", all), sheet("NĂM 2024", four))).toEqual(["criteria/lost F3"]);
});

it("a commune's own form names its district and lacks none of its communes", async () => {
  const rows: ExampleRows = [
    ["KẾT QUẢ THỰC HIỆN BỘ TIÊU CHÍ CỦA XÃ BÌNH HÒA, HUYỆN SÔNG MẪU"],
    ["TT", "Nội dung", "Kết quả"],
    ...CRITERIA.map((name, i) => [i + 1, name, "Đạt"]),
  ];
  expect(findingsOf(await runOf([exampleGrid({ rows })])).filter((found) => found.startsWith("unit/"))).toEqual([]);
});
