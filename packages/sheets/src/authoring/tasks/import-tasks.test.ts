import { samplePlan } from "@ntm-kit/core/testing";
import { describe, expect, it } from "vitest";
import { gridFromRows } from "../../grid/grid-builder";
import { EMPTY_MEMORY } from "../memory";
import { rowsOfGrid, rowsOfText } from "../source-rows";
import { importTasks } from "./import-tasks";

const HEADER = ["STT", "Nội dung thực hiện", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian", "Sản phẩm", "Ghi chú"];
type Row = readonly (string | number | null)[];
const bare = { ...samplePlan, tasks: [], taskGroups: [] };
const options = { plan: bare, memory: EMPTY_MEMORY, document: "12/KH-UBND", section: "Phụ lục" };
const grid = (...rows: Row[]) => rowsOfGrid(gridFromRows("Phụ lục", [["Kèm theo Kế hoạch"], HEADER, ...rows]));
const read = (...rows: Row[]) => {
  const imported = importTasks(grid(...rows), options);
  if (!imported) throw new Error("no table was found");
  return imported;
};
const task = (number: string | number | null, content: string, time = "Năm 2022"): Row => [
  number,
  content,
  "Sở Tài chính",
  "Sở Nội vụ",
  time,
  "Kế hoạch",
  null,
];

describe("a table of tasks", () => {
  const imported = read(
    ["I", "Nhóm chỉ đạo (02 nhiệm vụ)"],
    task(1, "Ban hành kế hoạch"),
    HEADER,
    task("2.", "Kiện toàn ban chỉ đạo", "Hàng năm"),
    ["II", "Nhóm đầu tư (1 nhóm tương ứng với 01 nhiệm vụ)"],
    ["1", "Giao thông"],
    task("1.1", "Làm đường", "Thường xuyên"),
  );

  it("is headed by groups, with the number of tasks that their titles state", () => {
    expect(imported.plan.taskGroups?.map(({ id, parent, title, stated }) => [id, parent, title, stated])).toEqual([
      ["I", undefined, "Nhóm chỉ đạo", 2],
      ["II", undefined, "Nhóm đầu tư", 1],
      ["II.1", "II", "Giao thông", undefined],
    ]);
  });

  it("gives ids by group and number, repeated headers left out", () => {
    expect(imported.plan.tasks?.map(({ id, group, number }) => [id, group, number])).toEqual([
      ["I.1", "I", "1"],
      ["I.2", "I", "2"],
      ["II.1.1", "II.1", "1.1"],
    ]);
    expect(imported.doubts).toEqual([]);
  });

  it("keeps each content with the cell it came from, and adds the document", () => {
    expect(imported.plan.tasks?.[1]?.source).toEqual({
      document: "12/KH-UBND",
      section: "Phụ lục",
      sheet: "Phụ lục",
      cell: "B6",
      quote: "Kiện toàn ban chỉ đạo",
    });
    expect(imported.plan.documents.at(-1)).toEqual({ id: "12/KH-UBND", title: "12/KH-UBND" });
  });

  it("reads times, agencies and outputs", () => {
    const [first, second, third] = imported.plan.tasks ?? [];
    expect(first?.leadAgencies).toEqual({ text: "Sở Tài chính", agencies: ["so-tai-chinh"] });
    expect(first?.outputs).toEqual({ text: "Kế hoạch", wanted: "all", items: [{ kind: "plan", text: "Kế hoạch" }] });
    expect([second?.schedule.kind, third?.schedule.kind]).toEqual(["yearly", "standing"]);
  });
});

describe("other layouts", () => {
  const ids = (...rows: Row[]) => read(...rows).plan.tasks?.map(({ id, group }) => [id, group]);

  it("lettered rows beneath a numbered heading, after which the numbers of the group go on", () => {
    const rows = [
      ["II", "Hạ tầng (3 nhiệm vụ)"],
      ["1", "Giao thông"],
      task("a)", "Làm đường"),
      task("b", "Bảo trì cầu"),
    ];
    expect(ids(...rows, task("2", "Cấp nước"))).toEqual([
      ["II.1.a", "II.1"],
      ["II.1.b", "II.1"],
      ["II.2", "II"],
    ]);
    expect(read(...rows, task("2", "Cấp nước")).doubts).toEqual([]);
    expect(ids(...rows, ["2", "Thủy lợi"], task("a", "Kênh"))?.at(-1)).toEqual(["II.2.a", "II.2"]);
    expect(ids(["II", "Nhóm"], ["1", "Một"], task("1", "Việc"), task("2", "Hai"))?.at(-1)).toEqual(["II.1.2", "II.1"]);
  });

  it("rows with a bullet, told one by one", () => {
    const rows = [["I", "Nhóm"], task("1", "Một"), task("-", "Hai"), task("-", "Ba")];
    expect(ids(...rows)?.map(([id]) => id)).toEqual(["I.1", "I.1-1", "I.1-2"]);
    expect(read(...rows).doubts.map(({ code }) => code)).toEqual(["plan/number-missing", "plan/number-missing"]);
  });

  it("a group whose number and title share a cell, in the column of contents or across all", () => {
    const rows = [["A. Nhóm một (1 nhiệm vụ)"], task("1", "Một"), [null, "B - Nhóm hai"], task("1", "Hai")];
    expect(read(...rows).plan.taskGroups?.map(({ id, title, stated }) => [id, title, stated])).toEqual([
      ["A", "Nhóm một", 1],
      ["B", "Nhóm hai", undefined],
    ]);
    expect(ids(...rows)).toEqual([
      ["A.1", "A"],
      ["B.1", "B"],
    ]);
  });

  it("two rows of headings, and a row that numbers the columns", () => {
    const cells = gridFromRows("x", [
      ["TT", "Nhiệm vụ", "Đơn vị thực hiện", null, "Thời hạn", "Sản phẩm"],
      [null, null, "Chủ trì", "Phối hợp", null, null],
      ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)"],
      ["1", "Việc", "Sở Tài chính", "Sở Nội vụ", "Năm 2026", "Báo cáo"],
    ]);
    const { tasks } = importTasks(rowsOfGrid(cells), options)?.plan ?? {};
    expect(
      tasks?.map(({ leadAgencies, coordinatingAgencies }) => [leadAgencies.text, coordinatingAgencies.text]),
    ).toEqual([["Sở Tài chính", "Sở Nội vụ"]]);
  });
});

describe("what is doubtful is told at its cell, and kept", () => {
  const doubts = (...rows: Row[]) =>
    read(...rows).doubts.map(({ code, subject, place, params }) => [code, subject, place.cell, params]);

  it("a number that repeats, as 1.10 does after Excel has made it 1.1", () => {
    expect(doubts(["I", "Nhóm"], task("1", "Một"), task("1", "Hai"))).toEqual([
      ["plan/number-repeats", "I.1-2", "A5", { task: "I.1-2", written: "1" }],
    ]);
  });

  it("a row that a page break has cut is joined to the one above", () => {
    const imported = read(["I", "Nhóm"], task("1", "Tập"), [null, "trung dân cư"], task("2", "Hai"));
    expect(imported.plan.tasks?.[0]?.content).toBe("Tập trung dân cư");
    expect(imported.doubts.map(({ code, place }) => [code, place.cell])).toEqual([["plan/row-continued", "B5"]]);
  });

  it("a task without a number", () => {
    expect(doubts(["I", "Nhóm"], task("1", "Một"), task(null, "Hai"))).toEqual([
      ["plan/number-missing", "I.1-1", "A5", { task: "I.1-1", written: "Hai" }],
    ]);
  });

  it("a group whose title states another number", () => {
    expect(doubts(["I", "Nhóm (3 nhiệm vụ)"], task("1", "Một"))).toEqual([
      ["plan/group-count-differs", "I", "B3", { group: "I", stated: 3, read: 1 }],
    ]);
  });

  it("a time that is not understood, each wording once; the tasks stay open", () => {
    const rows = [["I", "Nhóm"], task("1", "Một", "Khi có yêu cầu"), task("2", "Hai", "Khi có yêu cầu")];
    expect(doubts(...rows)).toEqual([
      ["plan/schedule-not-understood", "I.1", "E4", { written: "Khi có yêu cầu", count: 2 }],
    ]);
    expect(read(...rows).plan.tasks?.[0]?.schedule).toMatchObject({ text: "Khi có yêu cầu", kind: "open" });
  });

  it("two spellings of one agency that the plan does not have", () => {
    const row = (number: string, lead: string): Row => [number, "Việc", lead, null, "Năm 2022", "Báo cáo"];
    const imported = read(
      ["I", "Nhóm"],
      row("1", "Sở Thông tin - Truyền thông"),
      row("2", "Sở Thông tin và Truyền thông"),
    );
    expect(imported.agencies.added).toBe(1);
    expect(imported.plan.tasks?.map(({ leadAgencies }) => leadAgencies.agencies)).toEqual([
      ["so-thong-tin-truyen-thong"],
      ["so-thong-tin-truyen-thong"],
    ]);
  });
});

describe("a second import", () => {
  const rows = [["I", "Nhóm"], task("1", "Một"), task("2", "Hai")];
  const first = read(...rows);

  it("of the same table changes nothing", () => {
    const again = importTasks(grid(...rows), { ...options, plan: first.plan, memory: first.memory });
    expect(again?.plan).toEqual(first.plan);
    expect(again?.memory).toEqual(first.memory);
    expect(again?.tasks).toEqual({ read: 2, added: 0, changed: 0, kept: 0 });
  });

  it("of a later table changes what nobody touched, and leaves what a person changed", () => {
    const [touched, ...others] = first.plan.tasks ?? [];
    const tasks = touched ? [{ ...touched, content: "Một, do người sửa" }, ...others] : [];
    const plan = { ...first.plan, tasks };
    const later = importTasks(grid(["I", "Nhóm"], task("1", "Một mới"), task("2", "Hai mới")), {
      ...options,
      plan,
      memory: first.memory,
    });
    expect(later?.plan.tasks?.map(({ content }) => content)).toEqual(["Một, do người sửa", "Hai mới"]);
    expect(later?.tasks).toEqual({ read: 2, added: 0, changed: 1, kept: 1 });
  });
});

it("an appendix without headings is one group, named by its section", () => {
  const imported = read(task("1", "Một"));
  expect(imported.plan.taskGroups?.map(({ id, title }) => [id, title])).toEqual([["A", "Phụ lục"]]);
  expect(imported.plan.tasks?.map(({ group }) => group)).toEqual(["A"]);
});

it("a lead that is merged down leads each of its tasks", () => {
  const table = gridFromRows(
    "PL",
    [HEADER, ["I", "Nhóm"], task("1", "Một"), ["2", "Hai", null, null, "Năm 2022", "Báo cáo"]],
    { merges: [{ top: 2, bottom: 3, left: 2, right: 2 }] },
  );
  const imported = importTasks(rowsOfGrid(table), options);
  expect(imported?.plan.tasks?.[1]?.leadAgencies.agencies).toEqual(["so-tai-chinh"]);
});

it("a text is read as a table by its tabs, or its bars, with its lines", () => {
  const lines = ["Phụ lục", HEADER.join("\t"), "I\t<b>Nhóm</b>", task("1", "Một").join("\t")];
  const bars = lines.map((line) => (line.includes("\t") ? `| ${line.replaceAll("\t", " | ")} |` : line));
  for (const text of [lines, bars]) {
    const imported = importTasks(rowsOfText(text.join("\n")), options);
    expect(imported?.plan.tasks?.map(({ id, source }) => [id, source.line])).toEqual([["I.1", 4]]);
  }
});

it("a table that is no appendix gives nothing", () => {
  expect(importTasks(rowsOfText("TT\tTên xã\tTC1\n1\tBình Hòa\tx"), options)).toBeUndefined();
});
