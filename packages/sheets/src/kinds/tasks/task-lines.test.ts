import { describe, expect, it } from "vitest";
import { GridBuilder } from "../../grid/grid-builder";
import { readContext } from "../../read/read-context";
import { readSheet } from "../../read/read-sheet";
import { nestedTask, nestedTasksPlan } from "../../testing/nested-tasks";
import type { TaskTable } from "./task-table";

type Value = string | number | { readonly serial: number } | { readonly two: number } | { readonly error: string };
type Row = readonly Value[];
type Merge = readonly [top: number, left: number, bottom: number, right: number];

const HEADER: Row = ["STT", "Nội dung thực hiện", "Đơn vị chủ trì", "Sản phẩm", "Tiến độ thực hiện"];
const content = (id: string): string => nestedTask(id).content;
const context = readContext(nestedTasksPlan);

function tableOf(rows: readonly Row[], merges: readonly Merge[] = [], date1904 = false): TaskTable {
  const styles = [
    { format: "General", isDate: false },
    { format: "d/m/yyyy", isDate: true },
    { format: "0.00", isDate: false },
  ];
  const builder = new GridBuilder("Phụ lục", { styles, date1904 });
  rows.forEach((cells, row) =>
    cells.forEach((value, column) => {
      if (typeof value === "number") builder.addNumber(row, column, value);
      else if (typeof value === "string") {
        if (value !== "") builder.addText(row, column, value);
      } else if ("error" in value) builder.addError(row, column, value.error);
      else if ("two" in value) builder.addNumber(row, column, value.two, { style: 2 });
      else builder.addNumber(row, column, value.serial, { style: 1 });
    }),
  );
  for (const [top, left, bottom, right] of merges) builder.merges.push({ top, left, bottom, right });
  const [table] = readSheet(builder.build(), 0, context).tables;
  if (table?.of !== "tasks") throw new Error(`a table of tasks, not of ${table?.of}`);
  return table.table;
}

/** What each line beneath the header is: a task by its id, "?" where none is known, "…" where it carries one on. */
function linesOf(rows: readonly Row[], merges: readonly Merge[] = [], header: Row = HEADER): string[] {
  const { rows: tasks, headingLines, headerLines, noteLines } = tableOf([header, ...rows], merges);
  const said: string[] = rows.map(() => "");
  for (const line of headingLines) said[line - 1] += "heading";
  for (const line of headerLines) said[line - 1] += "header";
  for (const line of noteLines) said[line - 1] += "note";
  for (const { line, task, continued } of tasks) {
    said[line - 1] += task?.id ?? "?";
    for (const more of continued) said[more - 1] += "…";
  }
  return said;
}

const done = (number: Value, words: string): Row => [number, words, "Sở Nội vụ", "Báo cáo", "Đã hoàn thành"];
const OPENING: Row[] = [["I", "Lãnh đạo, chỉ đạo"], done("1", content("I.1")), done("2", content("I.2"))];
/** Lines after two tasks of the first group. */
const after = (...rows: Row[]): string[] => linesOf([...OPENING, ...rows]).slice(OPENING.length);

describe("a line of a table of tasks is", () => {
  it("a heading of each group, and of groups within it", () => {
    expect(
      linesOf([
        ...OPENING,
        ["II", "Thực hiện các nội dung thành phần"],
        ["1", "Phát triển hạ tầng kinh tế - xã hội theo quy hoạch"],
        done("1.1", content("II.1.1")),
        done("1.2", ""),
        ["2", "Giảm nghèo và an sinh xã hội"],
        done("2.1", ""),
      ]),
    ).toEqual(["heading", "I.1", "I.2", "heading", "heading", "II.1.1", "II.1.2", "heading", "II.2.1"]);
  });

  it.each(["Tổng cộng", "Cộng", "Tổng số nhiệm vụ"])("a note where it sums: “%s”", (label) => {
    expect(after(["", label, "", "3", "2"], done("3", `Tổng hợp ${content("I.1")}`))).toEqual(["note", "?"]);
  });

  it("nothing where it is blank, and a task again after it", () => {
    expect(after([], done("II.1.4", ""))).toEqual(["", "II.1.4"]);
  });

  it("a header that a new page repeats, and the line that numbers the columns", () => {
    expect(after(HEADER, ["1", "2", "3", "4", "5"], done("II.1.4", ""))).toEqual(["header", "header", "II.1.4"]);
  });

  it("a note where it begins as one, and whatever stands alone beneath it", () => {
    expect(
      after(["", "Ghi chú: số liệu đến 30/6"], ["9", "Số liệu của các huyện"], ["", "", "", "", "TM. ỦY BAN NHÂN DÂN"]),
    ).toEqual(["note", "note", "note"]);
    expect(after(["Người lập biểu", "", "", "", "Giám đốc"])).toEqual(["note"]);
  });
  it("a task beneath a note where it is filled like one", () => {
    expect(after(["", "Ghi chú: số liệu đến 30/6"], done("II.1.4", ""))).toEqual(["note", "II.1.4"]);
  });
  it("no note where a full line begins like one", () => {
    expect(after(done("3", "Nguồn số liệu phải được kiểm tra"), ["", "Việc khác"])).toEqual(["?", "note"]);
  });

  it("a note where it has no number and nothing beside its words", () => {
    expect(after(["", "Các huyện báo cáo trước ngày 5"])).toEqual(["note"]);
    expect(after(["", "", "Sở Tài chính", "Báo cáo", ""])).toEqual(["note"]);
    expect(after(["", "Việc khác", "Sở Tài chính"])).toEqual(["?"]);
    expect(after(["3", "Việc khác"])).toEqual(["?"]);
  });

  it("what carries its task on where that was cut", () => {
    const [begun, rest] = ["Phát triển hạ tầng thu gom", "và xử lý rác thải"];
    expect(after(done("II.1.10", begun), ["", rest])).toEqual(["II.1.10", "…"]);
    expect(after(done("II.1.10", begun), ["", rest.toUpperCase(), "Sở Xây dựng"])).toEqual(["II.1.10", "…"]);
    expect(after(done("", begun), ["", rest.toUpperCase(), "Sở Xây dựng"])).toEqual(["II.1.10", "…"]);
    expect(after(done("II.1.10", begun), ["", "và các việc khác"])).toEqual(["II.1.10", "…"]);
    expect(after(done("II.1.10", begun), ["", "và các việc khác", "Sở Xây dựng"])).toEqual(["II.1.10", "?"]);
    expect(after(done("II.1.10", begun), ["11", rest, "Sở Xây dựng"])).toEqual(["II.1.10", "?"]);
  });
  it("a note where nothing stands above that it could carry on", () => {
    expect(linesOf([["", "và xử lý rác thải"], ...OPENING])).toEqual(["note", "heading", "I.1", "I.2"]);
  });
  it("the rest of a task with its words joined", () => {
    const { rows } = tableOf([HEADER, ...OPENING, done("II.1.10", "Phát triển hạ tầng thu gom"), ["", "và xử lý"]]);
    expect(rows.at(-1)?.content).toEqual({ slot: 1, text: "Phát triển hạ tầng thu gom và xử lý" });
  });

  it("a further line of a task whose cells are merged over it", () => {
    const beneath: Row = ["", "", "Sở Tài chính", "Kế hoạch", "Đang thực hiện"];
    expect(linesOf([...OPENING, beneath], [[3, 1, 4, 1]])).toEqual(["heading", "I.1", "I.2", "…"]);
    expect(
      linesOf(
        [...OPENING, beneath],
        [
          [3, 0, 4, 0],
          [3, 1, 4, 1],
        ],
      ),
    ).toEqual(["heading", "I.1", "I.2", "…"]);
    expect(linesOf([...OPENING, ["II.1.4", ...beneath.slice(1)]], [[3, 1, 4, 1]])).toEqual([
      "heading",
      "I.1",
      "I.2",
      "II.1.4",
    ]);
  });
  it("known by its words where no column numbers it", () => {
    expect(
      linesOf(
        [
          [content("I.1"), "Sở Nội vụ", "Đã hoàn thành"],
          ["II.1.4. Cải tạo lưới điện", "Sở Nội vụ", "Đã hoàn thành"],
          ["", "Sở Tài chính", ""],
        ],
        [[2, 0, 3, 0]],
        ["Nội dung thực hiện", "Đơn vị chủ trì", "Tiến độ thực hiện"],
      ),
    ).toEqual(["I.1", "II.1.4", "…"]);
  });
  it("a task where an error or a formula without its result stands for its state", () => {
    expect(after(["II.1.4", "", "", "", { error: "#N/A" }])).toEqual(["II.1.4"]);
    expect(after(["", "Việc khác", "", "", { error: "#N/A" }])).toEqual(["?"]);
    expect(after(["", "", "", "", { error: "#N/A" }])).toEqual(["note"]);
  });
  it("nothing where only spaces stand there, which fill no line", () => {
    expect(after(["  ", " "])).toEqual([""]);
    expect(after(["", "Ghi chú: đến 30/6"], [" ", "Số liệu", "Sở Nội vụ", " "])).toEqual(["note", "note"]);
  });
  it("a task where two agencies fill it beneath a note, a note where one does", () => {
    expect(after(["", "Nơi nhận", "Sở Nội vụ", "Báo cáo"])).toEqual(["?"]);
    expect(after(["", "Nơi nhận", "Sở Nội vụ"])).toEqual(["note"]);
  });
  it("known by its code rather than by its rank", () => {
    expect(
      linesOf(
        [
          [1, "II.1.4", content("II.1.4"), "Sở Nội vụ", "Đã hoàn thành"],
          [2, "I.2", content("I.2"), "Sở Nội vụ", "Đã hoàn thành"],
          [3, "", "Các huyện báo cáo trước ngày 5"],
        ],
        [],
        ["STT", "Mã số", "Nội dung thực hiện", "Đơn vị chủ trì", "Tiến độ thực hiện"],
      ),
    ).toEqual(["II.1.4", "I.2", "note"]);
  });
});

describe("the number of a line", () => {
  const serial = (month: number, day: number): { serial: number } => ({
    serial: Date.UTC(2024, month - 1, day) / 86_400_000 + 25_569,
  });
  const numberOf = (...row: Row): unknown[] => {
    const { rows } = tableOf([HEADER, ...OPENING, row.length > 1 ? row : [...row, "", "Sở Nội vụ", "", "Đang"]]);
    const last = rows.at(-1);
    return [last?.number?.text, last?.task?.id];
  };

  it.each<[string, Value, string, string | undefined]>([
    ["stands as the plan writes it", "II.1.4", "II.1.4", "II.1.4"],
    ["may end in a stop", "II.1.4.", "II.1.4", "II.1.4"],
    ["may end in a bracket", "II.1.4)", "II.1.4", "II.1.4"],
    ["may end in a colon", "II.1.4:", "II.1.4", "II.1.4"],
    ["may be joined by dashes", "II-1-4", "II.1.4", "II.1.4"],
    ["may be joined by long dashes with spaces", "II – 1 – 4", "II.1.4", "II.1.4"],
    ["may be joined by commas", "II,1,10", "II.1.10", "II.1.10"],
    ["may be joined by strokes", "II/1/4", "II.1.4", "II.1.4"],
    ["may follow a word for it: mục", "Mục II.1.4", "II.1.4", "II.1.4"],
    ["may follow a word for it: số", "số II.1.4", "II.1.4", "II.1.4"],
    ["may follow a word for it: NV", "NV  II.1.4", "II.1.4", "II.1.4"],
    ["may follow words for it: nhiệm vụ", "Nhiệm vụ II.1.4", "II.1.4", "II.1.4"],
    ["may end in several stops", "II.1.4.)", "II.1.4", "II.1.4"],
    ["may have noughts before its parts", "II.001.04", "II.001.04", "II.1.4"],
    ["may be a number in its group", 2, "2", "I.2"],
    ["with two decimals keeps its noughts", { two: 1.1 }, "1.10", undefined],
    ["that became a date is its day and month", serial(4, 1), "1.4", undefined],
  ])("%s", (_what, value, text, id) => expect(numberOf(value)).toEqual([text, id]));

  it.each<[string, Row, unknown[]]>([
    ["may open the content", ["", "II.1.4. Cải tạo lưới điện", "Sở Nội vụ", "", "Đang"], [undefined, "II.1.4"]],
  ])("%s", (_what, row, said) => expect(numberOf(...row)).toEqual(said));

  const opens = (text: string): unknown[] => {
    const { rows } = tableOf([HEADER, ...OPENING, ["", text, "Sở Nội vụ", "", "Đang"]]);
    const last = rows.at(-1);
    return [last?.task?.id, last?.content?.text];
  };
  it.each<[string, string | undefined, string]>([
    ["II.1.4. Cải tạo lưới điện", "II.1.4", "Cải tạo lưới điện"],
    ["II.1.10) Thu gom", "II.1.10", "Thu gom"],
    ["II.1.4 Cải tạo lưới điện", "II.1.4", "Cải tạo lưới điện"],
    ["2. Kiện toàn", "I.2", "Kiện toàn"],
    ["2) Kiện toàn", "I.2", "Kiện toàn"],
    ["2: Kiện toàn", "I.2", "Kiện toàn"],
    ["I.2  Kiện toàn", "I.2", "Kiện toàn"],
    ["2 đoàn kiểm tra", undefined, "2 đoàn kiểm tra"],
    ["2.Kiện toàn", undefined, "2.Kiện toàn"],
    ["2. 5 đoàn", undefined, "2. 5 đoàn"],
    ["Theo 2. Kiện toàn", undefined, "Theo 2. Kiện toàn"],
  ])("that opens a content: %s", (text, id, rest) => expect(opens(text)).toEqual([id, rest]));

  it("and its words may stand in one cell merged over both", () => {
    const { rows } = tableOf(
      [HEADER, ...OPENING, ["II.1.4. Cải tạo lưới điện nông thôn", "", "Sở Nội vụ", "", "Đang"]],
      [[4, 0, 4, 1]],
    );
    expect(rows.at(-1)).toMatchObject({
      task: { id: "II.1.4" },
      content: { slot: 0, text: "Cải tạo lưới điện nông thôn" },
    });
  });

  it("that became a date is told by its words, where these are of another", () => {
    const [first] = tableOf([HEADER, ...OPENING, ["", "", "", "", ""]]).rows;
    expect(first?.number).toEqual({ slot: 0, text: "1" });
    const dated = (words: string): (string | undefined)[] =>
      tableOf([
        HEADER,
        ...OPENING,
        ["II", "Thực hiện các nội dung thành phần"],
        ["1", "Phát triển hạ tầng kinh tế - xã hội theo quy hoạch"],
        [serial(4, 1), words, "Sở Nội vụ", "", "Đang"],
      ]).rows.map(({ task }) => task?.id);
    expect(dated("")).toEqual(["I.1", "I.2", "II.1.4"]);
    expect(dated(content("II.1.7"))).toEqual(["I.1", "I.2", "II.1.7"]);
  });
  it("is none in a cell merged with the words over the whole line, however long these are", () => {
    expect(
      tableOf([HEADER, ...OPENING, ["Số 12 Việc khác", "", "Sở Nội vụ", "", "Đang"]], [[4, 0, 4, 1]]).rows.at(-1),
    ).toMatchObject({ content: { slot: 0, text: "Số 12 Việc khác" } });
  });
  it("may be twelve signs long", () => {
    expect(numberOf("II.1.100.100")).toEqual(["II.1.100.100", undefined]);
    expect(numberOf("II.1.100.1000")).toEqual([undefined, undefined]);
  });
  it("that became a date counts from 1904 where the workbook does", () => {
    const { rows } = tableOf([HEADER, ...OPENING, [serial(4, 1), "Việc khác", "Sở Nội vụ", "", "Đang"]], [], true);
    expect(rows.at(-1)?.number?.text).toBe("2.4");
  });

  it("that lost its zero is told by where it stands", () => {
    const numbered = (...numbers: Value[]): (string | undefined)[] =>
      tableOf([
        HEADER,
        ...OPENING,
        ["II", "Thực hiện các nội dung thành phần"],
        ["1", "Phát triển hạ tầng kinh tế - xã hội theo quy hoạch"],
        ...numbers.map((number): Row => [number, "", "Sở Nội vụ", "", "Đang"]),
      ]).rows.flatMap(({ task }, i) => (i < 2 ? [] : [task?.id]));
    expect(numbered(1.1, 1.2, 1.9, 1.1)).toEqual(["II.1.1", "II.1.2", "II.1.9", "II.1.10"]);
    expect(numbered("1.1", "1.9", "1.1")).toEqual(["II.1.1", "II.1.9", "II.1.10"]);
    expect(numbered({ two: 1.1 })).toEqual(["II.1.10"]);
    expect(numbered("1.9", "1.10")).toEqual(["II.1.9", "II.1.10"]);
  });
  it("that lost its zero before the words of a content is told by them", () => {
    const last = tableOf([HEADER, ...OPENING, ["", `1.1. ${content("II.1.10")}`, "Sở Nội vụ", "", "Đang"]]).rows.at(-1);
    expect(last?.task?.id).toBe("II.1.10");
  });
});

describe("a table that numbers its rows anew", () => {
  const tasks = (...rows: Row[]): (string | undefined)[] => tableOf([HEADER, ...rows]).rows.map(({ task }) => task?.id);
  it("is read by its words where most numbers are of other tasks", () => {
    expect(tasks(done("I.1", content("I.2")), done("I.2", content("I.1")))).toEqual(["I.2", "I.1"]);
  });
  it("is read by its numbers where one alone is of another task", () => {
    expect(tasks(done("I.1", content("I.2")))).toEqual(["I.1"]);
  });
  it("is read by its numbers where as many are right", () => {
    expect(
      tasks(
        done("I.1", content("I.2")),
        done("I.2", content("I.1")),
        done("II.1.1", content("II.1.1")),
        done("II.1.2", content("II.1.2")),
      ),
    ).toEqual(["I.1", "I.2", "II.1.1", "II.1.2"]);
  });
});

it("a task that is listed again keeps its first row", () => {
  const { rows } = tableOf([HEADER, ...OPENING, done("I.1", content("I.1"))]);
  expect(rows.map(({ task, duplicateOf }) => [task?.id, duplicateOf?.line])).toEqual([
    ["I.1", undefined],
    ["I.2", undefined],
    ["I.1", 2],
  ]);
});
