import { samplePlan } from "@ntm-kit/core/testing";
import { describe, expect, it } from "vitest";
import type { ExampleRows } from "../../checks/support/define-check";
import { exampleGrid } from "../../checks/support/example-grid";
import { readContext } from "../../read/read-context";
import { readSheet } from "../../read/read-sheet";

const context = readContext(samplePlan);
const HEADER = ["STT", "Nội dung thực hiện", "Đơn vị chủ trì", "Tiến độ thực hiện", "Tỷ lệ (%)"];

function tableOf(rows: ExampleRows) {
  const [found] = readSheet(exampleGrid({ rows }), 0, context).tables;
  if (found?.of !== "tasks") throw new Error(`a table of tasks, not of ${found?.of}`);
  return found;
}

it("says beside the records who leads each task, and rows that name none", () => {
  const found = tableOf([
    HEADER,
    ["I.1", "", "Sở Nông nghiệp", "Đã hoàn thành"],
    ["I.2", "", "", "Đã hoàn thành"],
    ["I.1", "", "Sở Nội vụ", "Đã hoàn thành"],
    ["9.9", "Việc khác", "Sở Tài chính", "Đã hoàn thành"],
    ["", "Việc nữa", "Sở Tài chính", "Đã hoàn thành"],
  ]);
  expect([...found.beside()]).toEqual([
    { line: 1, slot: 2, subject: "I.1", field: "lead", value: "Sở Nông nghiệp" },
    { line: 4, slot: 0, subject: "", field: "task", value: null },
    { line: 5, slot: 1, subject: "", field: "task", value: null },
  ]);
});

it("gives each share, also of rows that name no task", () => {
  const rows = [
    ["I.1", "", "Sở Nội vụ", "Đang thực hiện", 70],
    ["9.9", "Việc khác", "Sở Nội vụ", "Đang thực hiện", "nhiều"],
  ];
  expect(
    [...tableOf([HEADER, ...rows]).numbers()].map(({ line, slot, field, subject, cell }) => [
      line,
      slot,
      field,
      subject,
      cell.state,
    ]),
  ).toEqual([
    [1, 4, "progress", "I.1", "number"],
    [2, 4, "progress", undefined, "not-a-number"],
  ]);
  expect([...tableOf([HEADER.slice(0, 4), ...rows.map((row) => row.slice(0, 4))]).numbers()]).toEqual([]);
});

it("gives the part of each line of its body", () => {
  const rows: ExampleRows = [
    HEADER,
    ["I", "Lãnh đạo, chỉ đạo"],
    ["I.1", "Ban hành Kế hoạch", "Sở Nông nghiệp", "Đã hoàn thành"],
    ["", "thực hiện Chương trình"],
    HEADER,
    ["", "Ghi chú: số liệu đến 30/6"],
  ];
  expect(tableOf(rows).lines()).toEqual([
    [2, "used"],
    [3, "used"],
    [1, "heading"],
    [4, "header"],
    [5, "note"],
  ]);
});

it("a row holds no more than its cells and columns give", () => {
  const [row] = tableOf([HEADER.slice(0, 4), ["I.1", "", "Sở Nội vụ", "Đã hoàn thành"]]).table.rows;
  expect(Object.keys(row ?? {}).sort()).toEqual(["continued", "lead", "line", "number", "status", "task"]);
  const [nameless] = tableOf([HEADER.slice(0, 4), ["", "Việc nữa", "Sở Nội vụ", "Đã"], ["I.1"]]).table.rows;
  expect(Object.keys(nameless ?? {}).sort()).toEqual(["content", "continued", "lead", "line", "status"]);
});

it("should list what it lists half of", () => {
  const covered = (...numbers: string[]): string[] =>
    tableOf([HEADER, ...numbers.map((number) => [number, "", "Sở Nội vụ", "Đang"])]).table.covered.map(({ id }) => id);
  expect(covered("I.1", "I.2")).toEqual(["I.1", "I.2", "I.3"]);
  expect(covered("I.1", "9.9")).toEqual([]);
});

describe("a table with tasks of the plan is one of tasks", () => {
  const kindOf = (...headings: string[]): string => {
    const row = ["I.1", "Ban hành Kế hoạch thực hiện Chương trình", ...headings.slice(2).map(() => "x")];
    return readSheet(exampleGrid({ rows: [headings, row] }), 0, context).kind;
  };
  it.each<[string, string[], boolean]>([
    ["with two columns that tell of them", ["STT", "Nội dung", "Đơn vị chủ trì", "Tiến độ"], true],
    [
      "with columns of states for one of these",
      ["STT", "Nội dung", "Đơn vị chủ trì", "Đã hoàn thành", "Đang thực hiện"],
      true,
    ],
    ["not with one", ["STT", "Nội dung", "Đơn vị chủ trì", "Ghi chú"], false],
    ["not without a column of what is to be done", ["STT", "Ghi chú", "Đơn vị chủ trì", "Tiến độ"], false],
  ])("%s", (_what, headings, is) => expect(kindOf(...headings)).toBe(is ? "task-progress" : "unrecognised"));
});
