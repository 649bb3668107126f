import { describe, expect, it } from "vitest";
import type { ExampleCell } from "../../checks/support/define-check";
import { readTable } from "../../testing/read-table";

type Row = readonly ExampleCell[];
type How = Parameters<typeof readTable>[2];
const HEADER: Row = ["TT", "Tên xã", "TC1", "TC2", "TC3", "TC4", "TC5", "Tổng số tiêu chí đạt"];
const ALL: Row = ["x", "x", "x", "x", "x", 5];
const marked = (name: string, number: ExampleCell = 1): Row => [number, name, ...ALL];

/** Each line as its role, unit or words, block, and district after an at sign. */
const told = (rows: readonly Row[], how?: How): string[] =>
  readTable("communes", rows, how).table.lines.map(({ role, unit, label, district, block }) =>
    [role, unit?.name ?? `“${label}”`, block, ...(district ? [`@${district.name}`] : [])].join(" "),
  );
const under = (...rows: Row[]): string[] => told([HEADER, marked("Bình Hòa"), ...rows]).slice(1);

it("a line says what it is, where it stands and no more than that", () => {
  const rows: Row[] = [HEADER, ["I", "Huyện Sông Mẫu"], marked("Bình Hòa"), ["", "Người lập biểu"]];
  const [heading, record, note] = readTable("communes", rows).table.lines;
  const unit = heading?.unit;
  expect(heading).toStrictEqual({
    line: 1,
    role: "heading",
    nameSlot: 1,
    label: "Huyện Sông Mẫu",
    block: 1,
    match: { kind: "folded", unit, typeHint: "huyện" },
    unit,
    district: unit,
  });
  expect(record?.match).toStrictEqual({ kind: "exact", unit: record?.unit });
  expect(note).toStrictEqual({ line: 3, role: "note", nameSlot: 1, label: "Người lập biểu", block: 1 });
});

describe("the header again is", () => {
  it("one without the words over the numbers", () => {
    expect(under(["", ...HEADER.slice(1)])).toEqual(["header “” 0"]);
  });
  it("one of two columns", () => {
    const rows: Row[] = [
      ["Tên xã", "Tổng số tiêu chí đạt"],
      ["Bình Hòa", 5],
      ["Tên xã", "Tổng số tiêu chí đạt"],
    ];
    expect(told(rows)).toEqual(["record Bình Hòa 0", "header “” 0"]);
  });
  it("the numbers of the columns, whatever formula without a result stands before them", () => {
    expect(under([{ formula: "A1" }, ...[1, 2, 3, 4, 5, 6, 7]])).toEqual(["header “” 0"]);
  });
  it("the end of the foot: a commune beneath it has a row, however little stands there", () => {
    expect(under(["", "Người lập biểu"], HEADER, [2, "Tân Minh", "x"]).at(-1)).toBe("record Tân Minh 0");
  });
});

describe("a name of none beneath the title of a new page", () => {
  it("is a row again", () => {
    const page: Row[] = [["KẾT QUẢ NĂM 2025"], HEADER];
    expect(told([...page, marked("Bình Hòa"), ...page, marked("Nơi Nào"), ["", "Nơi Kia", "x"]]).slice(1)).toEqual([
      "note “KẾT QUẢ NĂM 2025” 0",
      "header “” 0",
      "record “Nơi Nào” 0",
      "record “Nơi Kia” 0",
    ]);
  });
});

describe("a district or province", () => {
  it("heads a list without a number too, where nothing is said of it", () => {
    const list: Row[] = [
      ["STT", "Đơn vị", "Mức đạt chuẩn", "Số quyết định"],
      ["", "Huyện Sông Mẫu"],
      [1, "Bình Hòa", "Đạt chuẩn", "1/QĐ-UBND"],
      [2, "Thị xã Đồi Mẫu", "Đạt chuẩn", "2/QĐ-UBND"],
      ["III", "Tỉnh Mẫu", "Đạt chuẩn"],
    ];
    expect(told(list)).toEqual([
      "heading Sông Mẫu 1 @Sông Mẫu",
      "record Bình Hòa 1 @Sông Mẫu",
      "record Đồi Mẫu 1 @Sông Mẫu",
      "heading Mẫu 1 @Mẫu",
    ]);
  });
  it("begins a block, a province none", () => {
    expect(told([HEADER, ["I", "Huyện Sông Mẫu"], ["", "Tỉnh Mẫu"], marked("Bình Hòa")])).toEqual([
      "heading Sông Mẫu 1 @Sông Mẫu",
      "heading Mẫu 1 @Mẫu",
      "record Bình Hòa 1 @Sông Mẫu",
    ]);
  });
  it("sums where nothing but a total stands, in a table of totals", () => {
    const rows: Row[] = [
      ["TT", "Tên xã", "Tổng số tiêu chí đạt"],
      [1, "Bình Hòa", 5],
      [2, "Đồi Mẫu", 5],
    ];
    expect(told(rows).slice(1)).toEqual(["subtotal Đồi Mẫu 1 @Đồi Mẫu"]);
  });
  it("is a commune that the plan does not have, where half of the criteria are marked", () => {
    const head = ["TT", "Tên xã", "TC1", "TC2", "TC3", "TC4"];
    const of = (...marks: Row) => told([head, [1, "Bình Hòa", "x", "x", "x", "x"], [2, "Đồi Mẫu", ...marks]])[1];
    expect(of("x", "x")).toBe("record “Đồi Mẫu” 0");
    expect(of("x")).toBe("heading Đồi Mẫu 1 @Đồi Mẫu");
  });
});

describe("words of a foot in a row with two values", () => {
  it("are a name of none", () => expect(under([2, "Ghi chú", "x", "x"])).toEqual(["record “Ghi chú” 0"]));
});

describe("a commune alone in its line", () => {
  const rows = (...line: Row): string[] => told([[...HEADER.slice(1), "Ghi chú"], ["Bình Hòa", ...ALL], line]).slice(1);
  it("is a row where the table numbers none, and nothing else stands beside it", () => {
    expect(rows("xã Nơi Nào")).toEqual(["record “xã Nơi Nào” 0"]);
    expect(rows("xã Nơi Nào", "", "", "", "", "", "", "mới")).toEqual(["note “xã Nơi Nào” 0"]);
  });
  it("is none where rows are numbered, or where it is several", () => {
    expect(under(["", "xã Nơi Nào"])).toEqual(["note “xã Nơi Nào” 0"]);
    expect(rows("Các xã Nơi Nào")).toEqual(["note “Các xã Nơi Nào” 0"]);
  });
});

it("a bare name that a township shares, without a number and a value, is neither's", () => {
  expect(told([HEADER, ["", "Sông Mẫu"], marked("Bình Hòa")])[0]).toBe("note “Sông Mẫu” 0");
});
