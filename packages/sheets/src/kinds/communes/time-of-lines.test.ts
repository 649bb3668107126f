import { describe, expect, it } from "vitest";
import type { ExampleCell } from "../../checks/support/define-check";
import { readTable } from "../../testing/read-table";

type Row = readonly ExampleCell[];
type How = Parameters<typeof readTable>[2];
const HEAD: Row = ["TT", "Tên xã", "TC1", "TC2", "TC3", "TC4", "TC5"];
const ALL: Row = ["x", "x", "x", "x", "x"];
const row = (name: string): Row => [1, name, ...ALL];

/** Each line as its row in the sheet, role, unit or words, and what its label and its block say. */
const told = (rows: readonly Row[], how?: How): string[] =>
  readTable("communes", rows, how).table.lines.map(({ line, role, unit, label, said }) =>
    [line + 1, role, unit?.name ?? (label || "–"), ...(said ?? []).map(({ text }) => `“${text}”`)].join(" "),
  );
const under = (...rows: Row[]): string[] => told([HEAD, ...rows]);

describe("a heading that speaks of a time holds for the lines beneath it", () => {
  it("whether it is numbered or stands alone", () => {
    expect(under(row("Bình Hòa"), ["", "Kế hoạch năm 2025"], row("Tân Minh"))).toEqual([
      "2 record Bình Hòa",
      "3 note Kế hoạch năm 2025 “Kế hoạch năm 2025”",
      "4 record Tân Minh “Kế hoạch năm 2025”",
    ]);
    expect(under(["A", "KẾT QUẢ NĂM 2024"], row("Bình Hòa"), ["", "Ghi thêm"], row("Tân Minh"))).toEqual([
      "2 heading KẾT QUẢ NĂM 2024 “KẾT QUẢ NĂM 2024”",
      "3 record Bình Hòa “KẾT QUẢ NĂM 2024”",
      "4 note Ghi thêm “KẾT QUẢ NĂM 2024”",
      "5 record Tân Minh “KẾT QUẢ NĂM 2024”",
    ]);
  });
  it("on through the districts, where it is of none", () => {
    const rows = [["A", "KẾT QUẢ NĂM 2024"], ["I", "Huyện Sông Mẫu"], row("Bình Hòa")];
    expect(under(...rows).at(-1)).toBe("4 record Bình Hòa “KẾT QUẢ NĂM 2024”");
  });
  it("through the headings of a district, where it is the district's own", () => {
    const own = "Huyện Sông Mẫu (đến 30/6/2024)";
    expect(under(["A", own], row("Bình Hòa"), ["I", "Các xã khác"], row("Tân Minh"))).toEqual([
      `2 heading Sông Mẫu “${own}”`,
      `3 record Bình Hòa “${own}”`,
      `4 heading Các xã khác “${own}”`,
      `5 record Tân Minh “${own}”`,
    ]);
  });
  it("but a date beneath a signature is that of the paper", () => {
    const rows = [row("Bình Hòa"), ["", "Sông Mẫu, ngày 30 tháng 6 năm 2024"], HEAD, row("Tân Minh")];
    expect(under(...rows)).toEqual([
      "2 record Bình Hòa",
      "3 note Sông Mẫu, ngày 30 tháng 6 năm 2024",
      "4 header –",
      "5 record Tân Minh",
    ]);
  });
  it("and a line of which nothing is said has none", () => {
    const { lines } = readTable("communes", [HEAD, row("Bình Hòa")]).table;
    expect(lines[0]).not.toHaveProperty("said");
  });
});

describe("a line with a label of its own beneath a name", () => {
  const LABELLED: Row = ["TT", "Tên xã", "Nội dung", "TC1", "TC2", "TC3", "TC4", "TC5"];
  const pair = (name: string): Row[] => [
    [1, name, "Kế hoạch", ...ALL],
    ["", "", "Thực hiện", ...ALL],
  ];
  const read = (...rows: Row[]): string[] => told([LABELLED, ...rows]);
  const named = ["2 record Bình Hòa “Kế hoạch”", "3 record Bình Hòa “Thực hiện”"];

  it("tells of the name, one that says no time does not", () => {
    const lines = read(...pair("Bình Hòa"), ["", "", "Nguyên nhân", "x"], ...pair("Tân Minh"));
    expect(lines.filter((line) => line.includes("Bình Hòa"))).toEqual(named);
  });
  it("tells of it beneath a blank line too", () => {
    const [plan = [], done = []] = pair("Bình Hòa");
    expect(read(plan, [], done, ...pair("Tân Minh"))).toEqual([
      "2 record Bình Hòa “Kế hoạch”",
      "4 record Bình Hòa “Thực hiện”",
      "5 record Tân Minh “Kế hoạch”",
      "6 record Tân Minh “Thực hiện”",
    ]);
  });
  it("tells of no one where no name stands above it", () => {
    const lines = read(["", "", "Thực hiện", ...ALL], ...pair("Bình Hòa"), ...pair("Tân Minh"));
    expect(lines.filter((line) => line.includes("Bình Hòa"))).toEqual([
      "3 record Bình Hòa “Kế hoạch”",
      "4 record Bình Hòa “Thực hiện”",
    ]);
  });
  it("tells of the sum above it", () => {
    const sums = [
      ["", "Tổng cộng", "Kế hoạch", 2, 2, 2, 2, 2],
      ["", "", "Thực hiện", 2, 2, 2, 2, 2],
    ];
    expect(read(...pair("Bình Hòa"), ...pair("Tân Minh"), ...sums).slice(4)).toEqual([
      "6 subtotal Tổng cộng “Kế hoạch”",
      "7 subtotal Tổng cộng “Thực hiện”",
    ]);
  });
  it("does not tell of a heading, nor of the commune above that", () => {
    const headed = [
      ["I", "Huyện Sông Mẫu", "Kế hoạch"],
      ["", "", "Thực hiện", ...ALL],
    ];
    const lines = read(...pair("Bình Hòa"), ...headed, ...pair("Tân Minh"));
    expect(lines.filter((line) => /Sông Mẫu|Bình Hòa/.test(line))).toEqual([...named, "4 heading Sông Mẫu “Kế hoạch”"]);
  });
  it("tells of the name of the page before, where the header stands between them", () => {
    const [plan = [], done = []] = pair("Bình Hòa");
    expect(read(plan, LABELLED, done, ...pair("Tân Minh")).slice(0, 3)).toEqual([
      "2 record Bình Hòa “Kế hoạch”",
      "3 header –",
      "4 record Bình Hòa “Thực hiện”",
    ]);
  });
  it("tells of a name that is merged over both lines and the number beside it", () => {
    const merges = [
      { top: 1, left: 1, bottom: 2, right: 1 },
      { top: 3, left: 0, bottom: 3, right: 1 },
    ];
    const rows = [LABELLED, ...pair("Bình Hòa"), ["Tân Minh", "", "Kế hoạch", ...ALL], ["", "", "Thực hiện", ...ALL]];
    expect(told(rows, { merges })).toEqual([...named, "4 record Tân Minh “Kế hoạch”", "5 record Tân Minh “Thực hiện”"]);
  });
});
