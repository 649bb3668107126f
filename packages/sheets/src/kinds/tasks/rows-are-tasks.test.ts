import { describe, expect, it } from "vitest";
import { gridFromRows } from "../../grid/grid-builder";
import { readContext } from "../../read/read-context";
import { readSheet } from "../../read/read-sheet";
import { nestedTask, nestedTasksPlan } from "../../testing/nested-tasks";

const context = readContext(nestedTasksPlan);
const HEADER = ["Đơn vị chủ trì", "STT", "Nội dung thực hiện", "Thời gian thực hiện", "Tiến độ thực hiện"];

function kindOf(...rows: (readonly [number: string, content: string])[]): string {
  const cells = rows.map((row) => ["Văn phòng", ...row, "Quý I", "Đang thực hiện"]);
  return readSheet(gridFromRows("Biểu", [HEADER, ...cells]), 0, context).kind;
}
const others = (count: number, number: (i: number) => string = (i) => `${i + 1}`) =>
  Array.from({ length: count }, (_, i) => [number(i), `Mua sắm trang thiết bị văn phòng lần ${i}`] as const);

const WORDS = nestedTask("II.1.4").content;
const NEAR = `${WORDS} hơn`;

describe("a table under headings of tasks is one of the plan's", () => {
  it("where one row in seven says what the plan says", () => {
    expect(kindOf(...others(5), ["6", WORDS])).toBe("task-progress");
    expect(kindOf(...others(6), ["7", WORDS])).toBe("unrecognised");
  });
  it("where one row in seven says so with a slip", () => {
    expect(kindOf(...others(5), ["6", NEAR])).toBe("task-progress");
    expect(kindOf(...others(6), ["7", NEAR])).toBe("unrecognised");
  });
  it("where the first twelve rows say so with a slip", () => {
    expect(kindOf(["1", NEAR], ["2", NEAR], ...others(30))).toBe("task-progress");
    expect(kindOf(...others(12), ["13", NEAR], ["14", NEAR], ["15", NEAR])).toBe("unrecognised");
  });
  it("where nearly a third of its rows bear a whole number of the plan", () => {
    const numbered = (i: number): string => `II.1.${i + 1}`;
    expect(kindOf(...others(3, numbered), ...others(7))).toBe("task-progress");
    expect(kindOf(...others(2, numbered), ...others(7))).toBe("unrecognised");
  });
  it("where its codes are whole numbers of the plan", () => {
    const rows = [
      ["Mã số", "Nội dung thực hiện", "Đơn vị chủ trì", "Tiến độ thực hiện"],
      ["II.1.4", "Mua sắm", "Văn phòng", "Đang thực hiện"],
    ];
    expect(readSheet(gridFromRows("Biểu", rows), 0, context).kind).toBe("task-progress");
  });
  it("not by the words of a column beside", () => {
    const rows = [
      ["STT", "Nội dung thực hiện", "Đơn vị chủ trì", "Thời gian thực hiện", "Tiến độ thực hiện"],
      ["1", "Mua sắm trang thiết bị", "Văn phòng", WORDS, "Đang thực hiện"],
    ];
    expect(readSheet(gridFromRows("Biểu", rows), 0, context).kind).toBe("unrecognised");
  });
  it("not without rows", () => expect(kindOf()).toBe("unrecognised"));
});
