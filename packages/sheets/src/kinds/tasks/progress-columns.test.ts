import { samplePlan } from "@ntm-kit/core/testing";
import { describe, expect, it } from "vitest";
import { gridFromRows } from "../../grid/grid-builder";
import { readContext } from "../../read/read-context";
import { readSheet } from "../../read/read-sheet";
import { fieldKey } from "../../tables/field";

type Value = string | number;

/** What the columns beside number, content and lead are read as; each row gives their cells. */
function fields(headings: string[], ...rows: Value[][]): string[] {
  const numbers = ["I.1", "I.2", "I.3", "II.1"];
  const content = readSheet(
    gridFromRows("Biểu", [
      ["STT", "Nội dung thực hiện", "Đơn vị chủ trì", ...headings],
      ...rows.map((cells, i) => [numbers[i] ?? "", "", "Sở Nội vụ", ...cells]),
    ]),
    0,
    readContext(samplePlan),
  );
  const columns = content.tables[0]?.table.frame.columns ?? [];
  return columns.slice(3).map(({ field }) => fieldKey(field));
}

const DONE = "Đã hoàn thành";
const UNDER_WAY = "Đang thực hiện";
const TOLD = "Các đơn vị đã phối hợp tốt";

describe("columns whose headings are states", () => {
  it("are columns of marks where there are two of them at least", () => {
    expect(fields([DONE, UNDER_WAY], ["x", ""], ["", "x"])).toEqual(["state.done", "state.in-progress"]);
    expect(fields(["Tình hình thực hiện", DONE, "Chưa thực hiện"], [TOLD, "x", ""], ["", "", "x"])).toEqual([
      "status",
      "state.done",
      "state.not-started",
    ]);
  });
  it("are none where one stands alone", () => {
    expect(fields(["Tình hình thực hiện", DONE], [UNDER_WAY, "x"], [UNDER_WAY, ""])).toEqual(["status", "unknown"]);
  });
});

describe("a column under a heading of shares", () => {
  it("is the state where half its cells are words of one", () => {
    expect(fields(["Tỷ lệ hoàn thành", "Ghi chú"], [DONE, ""], ["70%", ""])).toEqual(["status", "note"]);
    expect(fields(["Tỷ lệ hoàn thành", "Ghi chú"], [DONE, ""], ["nhiều", ""])).toEqual(["status", "note"]);
    expect(fields(["Tỷ lệ hoàn thành", "Ghi chú"], [DONE, ""], ["nhiều", ""], ["ít", ""])).toEqual([
      "progress",
      "note",
    ]);
  });
  it("stays one beside a column of states", () => {
    expect(fields(["Tỷ lệ hoàn thành", "Trạng thái"], [DONE, DONE], [UNDER_WAY, UNDER_WAY])).toEqual([
      "progress",
      "status",
    ]);
  });
});

describe("of two columns under headings of a state", () => {
  it("one of numbers is the share", () => {
    expect(fields(["Tình hình thực hiện", "Tiến độ thực hiện"], [DONE, 100], [UNDER_WAY, 70])).toEqual([
      "status",
      "progress",
    ]);
    expect(fields(["Tình hình thực hiện", "Tiến độ thực hiện"], [DONE, 100], [UNDER_WAY, "chậm"])).toEqual([
      "status",
      "progress",
    ]);
  });
  it("one of numbers is no share where a third one is", () => {
    expect(
      fields(["Tình hình thực hiện", "Tiến độ thực hiện", "Tỷ lệ (%)"], [DONE, 100, 100], [UNDER_WAY, 70, 70]),
    ).toEqual(["status", "result", "progress"]);
  });
  it("one that tells in sentences is the result", () => {
    expect(fields(["Tình hình thực hiện", "Trạng thái"], [TOLD, DONE], [TOLD, UNDER_WAY])).toEqual([
      "result",
      "status",
    ]);
    expect(fields(["Trạng thái", "Tình hình thực hiện"], [DONE, TOLD], [UNDER_WAY, TOLD])).toEqual([
      "status",
      "result",
    ]);
    expect(fields(["Tình hình thực hiện", "Trạng thái"], [TOLD, DONE], [TOLD, TOLD])).toEqual(["result", "status"]);
  });
  it("one that tells in sentences is not read beside a column of results", () => {
    expect(
      fields(["Kết quả thực hiện", "Tình hình thực hiện", "Trạng thái"], [TOLD, TOLD, DONE], [TOLD, TOLD, UNDER_WAY]),
    ).toEqual(["result", "other", "status"]);
  });
  it("each is one where neither has words of a state", () => {
    expect(fields(["Tình hình thực hiện", "Trạng thái"], [TOLD, TOLD], [TOLD, TOLD])).toEqual(["status", "status"]);
  });
  it("each is one where both have the same heading", () => {
    expect(fields(["Tiến độ thực hiện", "Tiến độ thực hiện"], [TOLD, DONE], [TOLD, UNDER_WAY])).toEqual([
      "status",
      "status",
    ]);
  });
});

it("one column under a heading of a state is it, whatever stands there", () => {
  expect(fields(["Tiến độ thực hiện"], [100], [70])).toEqual(["status"]);
  expect(fields(["Tiến độ thực hiện"], [TOLD], [TOLD])).toEqual(["status"]);
});
