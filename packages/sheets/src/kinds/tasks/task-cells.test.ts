import { samplePlan } from "@ntm-kit/core/testing";
import { describe, expect, it } from "vitest";
import { gridFromRows } from "../../grid/grid-builder";
import { readContext } from "../../read/read-context";
import { readSheet } from "../../read/read-sheet";
import type { TaskRow } from "./task-table";

const HEADER = ["STT", "Nội dung thực hiện", "Tiến độ thực hiện", "Tỷ lệ (%)", "Số, ngày văn bản"];

function rowsOf(...rows: (string | number)[][]): readonly TaskRow[] {
  const content = readSheet(gridFromRows("Biểu", [HEADER, ...rows]), 0, readContext(samplePlan));
  const table = content.tables[0];
  return table?.of === "tasks" ? table.table.rows : [];
}
const shares = (...cells: [number | string, string?][]): (number | undefined)[] =>
  rowsOf(...cells.map(([cell, status], i) => [`I.${i + 1}`, "", status ?? "Đang thực hiện", cell])).map(
    ({ progress }) => progress?.share,
  );

describe("a share of a hundred", () => {
  it("is read by what most of its column is", () => {
    expect(shares([50], [85], [100])).toEqual([0.5, 0.85, 1]);
    expect(shares([0.5], [0.85], [1])).toEqual([0.5, 0.85, 1]);
  });
  it("is a fraction wherever it stands below 1", () => expect(shares([50], [0.85], ["70%"])).toEqual([0.5, 0.85, 0.7]));
  it("of 1 among hundreds is the whole of what is done, and one percent of what is not", () => {
    expect(shares([50], [70], [1, "Đã hoàn thành"])).toEqual([0.5, 0.7, 1]);
    expect(shares([50], [70], [1])).toEqual([0.5, 0.7, 0.01]);
  });
  it("of more than 1 among fractions is too much, unless it is one of a hundred", () => {
    expect(shares([0.5], [0.85], [1.2])).toEqual([0.5, 0.85, 1.2]);
    expect(shares([0.5], [0.85], [70])).toEqual([0.5, 0.85, 0.7]);
  });
  it("below nothing is kept as it is", () => expect(shares([50], ["-5%"])).toEqual([0.5, -0.05]));
});

it("takes the date of a document from the words that name it", () => {
  const [one, other] = rowsOf(
    ["I.1", "", "Đã hoàn thành", 100, "12/QĐ-UBND ngày 5/6/2022"],
    ["I.2", "", "Đã hoàn thành", 100, "12/QĐ-UBND"],
  );
  expect(one?.evidenceDate).toMatchObject({ state: "date", date: "2022-06-05" });
  expect(other?.evidenceDate).toBeUndefined();
});

describe("without a column of its own the state of a task is", () => {
  const stated = (header: string[], ...rows: (string | number)[][]) => {
    const content = readSheet(gridFromRows("Biểu", [header, ...rows]), 0, readContext(samplePlan));
    const table = content.tables[0];
    return table?.of === "tasks" ? table.table.rows.map(({ status }) => status?.says) : [];
  };
  it("that of its share", () => {
    const header = ["STT", "Nội dung thực hiện", "Đơn vị chủ trì", "Tỷ lệ hoàn thành (%)"];
    expect(
      stated(header, ["I.1", "", "", 100], ["I.2", "", "", 40], ["I.3", "", "", 0], ["II.1", "", "x", ""]),
    ).toEqual(["done", "in-progress", "not-started", "blank"]);
  });
  it("the heading under which a mark stands", () => {
    const header = [
      "STT",
      "Nội dung thực hiện",
      "Đơn vị chủ trì",
      "Hoàn thành đúng hạn",
      "Hoàn thành quá hạn",
      "Đang thực hiện",
    ];
    expect(
      stated(
        header,
        ["I.1", "", "", "x"],
        ["I.2", "", "", "", "x"],
        ["I.3", "", "", "", "", "x"],
        ["II.1", "", "Sở Tài chính"],
        ["II.2", "", "", "x", "", "x"],
      ),
    ).toEqual(["done", "done", "in-progress", "blank", "unknown"]);
  });
});

it("of two columns that tell the progress the one with words of a state is it", () => {
  const header = ["STT", "Nội dung thực hiện", "Tình hình thực hiện", "Trạng thái"];
  const content = readSheet(
    gridFromRows("Biểu", [
      header,
      ["I.1", "", "Các đơn vị đã phối hợp tốt", "Đã hoàn thành"],
      ["I.2", "", "Theo kế hoạch", "Chưa thực hiện"],
    ]),
    0,
    readContext(samplePlan),
  );
  expect(content.tables[0]?.table.frame.columns.map(({ field }) => field)).toEqual([
    "number",
    "content",
    "result",
    "status",
  ]);
});
