import { samplePlan } from "@ntm-kit/core/testing";
import { describe, expect, it } from "vitest";
import type { ExampleRows } from "../../checks/support/define-check";
import { exampleGrid } from "../../checks/support/example-grid";
import { gridFromRows } from "../../grid/grid-builder";
import { readContext } from "../../read/read-context";
import { readSheet } from "../../read/read-sheet";
import type { TaskTableRow } from "./task-table";

const HEADER = ["STT", "Nội dung thực hiện", "Tiến độ thực hiện", "Tỷ lệ (%)", "Số, ngày văn bản"];

function rowsOf(...rows: (string | number)[][]): readonly TaskTableRow[] {
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

describe("a cell under a heading of states", () => {
  const HEADINGS = ["STT", "Nội dung thực hiện", "Đơn vị chủ trì"];
  type Cell = ExampleRows[number][number];
  const stated = (heading: string, ...cells: Cell[]) => {
    const rows = cells.map((cell, i): Cell[] => [`I.${i + 1}`, "", "Sở Nội vụ", cell]);
    const grid = exampleGrid({ rows: [[...HEADINGS, heading, "Số văn bản"], ...rows] });
    const table = readSheet(grid, 0, readContext(samplePlan)).tables[0];
    return table?.of === "tasks" ? table.table.rows.map(({ status }) => [status?.says, status?.text]) : [];
  };
  it("says what its words say, or its number where that is a share", () => {
    expect(stated("Tiến độ thực hiện", "Đã hoàn thành", 1, 0.4)).toEqual([
      ["done", "Đã hoàn thành"],
      ["done", "1"],
      ["in-progress", "0.4"],
    ]);
    expect(stated("Tiến độ thực hiện", 100, 70, 0)).toEqual([
      ["done", "100"],
      ["in-progress", "70"],
      ["not-started", "0"],
    ]);
  });
  it("says that nothing stands there, or what does instead", () => {
    expect(stated("Tiến độ thực hiện", "", { error: "#N/A" }, { formula: "A1" })).toEqual([
      ["blank", ""],
      ["error", "#N/A"],
      ["unstored", ""],
    ]);
    expect(stated("Tiến độ thực hiện", "  ", "tốt")).toEqual([
      ["blank", ""],
      ["unknown", "tốt"],
    ]);
  });
  it("says nothing where it is one of results and its words are of none", () => {
    expect(stated("Kết quả thực hiện", "Đã hoàn thành", "Các đơn vị phối hợp tốt", "Đúng hạn")).toEqual([
      ["done", "Đã hoàn thành"],
      ["blank", "Các đơn vị phối hợp tốt"],
      ["no-state", "Đúng hạn"],
    ]);
  });
});

it("takes the date of a document from the words that name it", () => {
  const [one, other] = rowsOf(
    ["I.1", "", "Đã hoàn thành", 100, "12/QĐ-UBND ngày 5/6/2022"],
    ["I.2", "", "Đã hoàn thành", 100, "12/QĐ-UBND"],
  );
  expect(one?.evidenceDate).toMatchObject({ slot: 4, state: "date", date: "2022-06-05" });
  expect(other?.evidenceDate).toBeUndefined();
  const [absent, impossible, year] = rowsOf(
    ["I.1", "", "Đã hoàn thành", 100],
    ["I.2", "", "Đã hoàn thành", 100, "12/QĐ-UBND ngày 31/13/2022"],
    ["I.3", "", "Đã hoàn thành", 100, "2022"],
  );
  expect([absent, impossible, year].map((row) => row?.evidenceDate)).toEqual([undefined, undefined, undefined]);
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
    expect(stated(header, ["I.1", "", "x", 120], ["I.2", "", "x", -5], ["I.3", "", "x", 100])).toEqual([
      "blank",
      "blank",
      "done",
    ]);
  });
  it("none where no column tells it", () => {
    const header = ["STT", "Nội dung thực hiện", "Đơn vị chủ trì", "Thời gian thực hiện"];
    expect(stated(header, ["I.1", "", "Sở Nội vụ", "Quý I"])).toEqual([undefined]);
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
  it("the heading under which a mark stands that says yes", () => {
    const header = ["STT", "Nội dung thực hiện", "Đơn vị chủ trì", "Đã hoàn thành", "Đang thực hiện"];
    expect(
      stated(
        header,
        ["I.1", "", "", "x", "0"],
        ["I.2", "", "", "-", "x"],
        ["I.3", "", "", 0, 1],
        ["II.1", "", "x", "", "  "],
        ["II.2", "", "", 1, 0],
      ),
    ).toEqual(["done", "in-progress", "in-progress", "blank", "done"]);
  });
  it("one heading where two marks stand under headings that say the same", () => {
    const header = ["STT", "Nội dung thực hiện", "Đơn vị chủ trì", "Hoàn thành đúng hạn", "Hoàn thành quá hạn"];
    const content = readSheet(
      gridFromRows("Biểu", [header, ["I.1", "", "", "x", "1"], ["I.2", "", "", "", "x"]]),
      0,
      readContext(samplePlan),
    );
    const table = content.tables[0];
    expect(table?.of === "tasks" && table.table.rows.map(({ status }) => status)).toEqual([
      { slot: 4, text: "x – 1", says: "done" },
      { slot: 4, text: "x", says: "done" },
    ]);
  });
  it("nothing at the first of its columns where none is marked", () => {
    const header = ["STT", "Nội dung thực hiện", "Đơn vị chủ trì", "Đã hoàn thành", "Đang thực hiện"];
    const content = readSheet(
      gridFromRows("Biểu", [header, ["I.1", "", "Sở Nội vụ", ""], ["I.2", "", "Sở Nội vụ", "x"]]),
      0,
      readContext(samplePlan),
    );
    const table = content.tables[0];
    expect(table?.of === "tasks" && table.table.rows[0]?.status).toEqual({ slot: 3, text: "", says: "blank" });
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
