import { expect, it } from "vitest";
import { GridBuilder } from "../grid/grid-builder";
import { findingsOf, runOf } from "../testing/found-in";

/** A summary whose shares stand in cells with a percent format. */
function sheet(shares: readonly number[], formulaAt?: number, percent = 1) {
  const styles = [
    { format: "General", isDate: false },
    { format: "0%", isDate: false },
  ];
  const builder = new GridBuilder("Biểu 1", { styles });
  const write = (row: number, cells: readonly (string | number)[]): void =>
    cells.forEach((cell, column) => {
      if (typeof cell === "string") builder.addText(row, column, cell);
      else
        builder.addNumber(row, column, cell, {
          style: column === 4 ? percent : 0,
          isFormula: row === formulaAt && column === 4,
        });
    });
  write(0, ["TT", "Huyện, thị xã", "Tổng số xã", "Số xã đạt chuẩn", "Tỷ lệ (%)"]);
  const names = ["Huyện Sông Mẫu", "Thị xã Đồi Mẫu", "Toàn tỉnh", "Huyện Sông Mẫu", "Thị xã Đồi Mẫu"];
  for (const [i, share] of shares.entries()) write(i + 1, [i + 1, names[i] ?? "", 2, 1, share]);
  return builder.build();
}

const outside = async (shares: readonly number[]) => {
  const run = await runOf([sheet(shares)]);
  return run.findings.filter(({ code }) => code === "value/out-of-range");
};

it("a whole column written 0 to 100 under a percent format is one finding with one fix", async () => {
  const found = await outside([50, 33.3, 41.7]);
  expect(findingsOf({ ...(await runOf([sheet([50, 33.3, 41.7])])), findings: found })).toEqual([
    "value/out-of-range E2:E4",
  ]);
  expect(found.map(({ fix }) => [fix?.from, fix?.to, fix?.safe])).toEqual([[50, 0.5, false]]);
  expect(found.flatMap(({ fix }) => fix?.also?.map(({ from, to }) => [from, to]))).toEqual([
    [33.3, 0.333],
    [41.7, 0.417],
  ]);
});

it("a column of which one cell is worked out is put right in its formula, and nothing is proposed", async () => {
  const run = await runOf([sheet([50, 33.3, 41.7], 2)]);
  const found = run.findings.filter(({ code }) => code === "value/out-of-range");
  expect(found.map(({ fix }) => fix)).toEqual([undefined]);
});

it("one cell written so among others that are right is told by itself", async () => {
  const found = await outside([0.5, 33.3, 0.417]);
  expect(found.map(({ until, params }) => [until, params.low, params.high])).toEqual([[undefined, "0 %", "100 %"]]);
});

it("shares from 0 to 1 under a percent format are right", async () => {
  expect(await outside([0.5, 0.333, 0.417])).toEqual([]);
});

it("the finding says from where to where the column goes, in both languages", async () => {
  const [found] = await outside([33.3, 50, 41.7]);
  expect(found?.params.value).toEqual({
    vi: "3330 – 5000 % (cả cột ghi theo thang 100 trong ô định dạng %; chia cho 100 hoặc bỏ định dạng %)",
    en: "3330 – 5000 % (the whole column is written 0–100 under a % format; divide it by 100 or drop the format)",
  });
});

it("a column that goes nowhere is said by its one number", async () => {
  const [found] = await outside([100, 100, 100]);
  expect(found?.params.value).toMatchObject({ vi: expect.stringMatching(/^10000 % \(/) });
});

it.each<[string, number[], string[]]>([
  ["three cells, the whole among them", [50, 33.3, 100], ["E2:E4"]],
  ["four of five", [50, 33.3, 41.7, 25, 0.5], ["E2:E5"]],
  ["cells beside a share of none", [0, 50, 33.3, 41.7], ["E3:E5"]],
  ["not two cells", [50, 33.3], ["E2", "E3"]],
  ["not three of four", [50, 33.3, 41.7, 0.5], ["E2", "E3", "E4"]],
  ["not three beside one that is the whole", [50, 33.3, 41.7, 1], ["E2", "E3", "E4"]],
  ["not cells over a hundred", [50, 33.3, 150], ["E2", "E3", "E4"]],
])("a whole column is %s", async (_what, shares, places) => {
  const run = await runOf([sheet(shares)]);
  const found = run.findings.filter(({ code }) => code === "value/out-of-range");
  expect(findingsOf({ ...run, findings: found })).toEqual(places.map((place) => `value/out-of-range ${place}`));
});

it("shares from 0 to 100 without a percent format are right", async () => {
  const run = await runOf([sheet([50, 33.3, 41.7], undefined, 0)]);
  expect(findingsOf(run).filter((found) => found.startsWith("value/"))).toEqual([]);
});
