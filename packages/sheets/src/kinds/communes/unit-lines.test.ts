import { samplePlan } from "@ntm-kit/core/testing";
import { describe, expect, it } from "vitest";
import type { ExampleCell, ExampleRows } from "../../checks/support/define-check";
import { readTable } from "../../testing/read-table";

type Row = readonly ExampleCell[];
type How = Parameters<typeof readTable>[2];
const HEADER: Row = ["TT", "Tên xã", "TC1", "TC2", "TC3", "TC4", "TC5", "Tổng số tiêu chí đạt"];
const ALL: Row = ["x", "x", "x", "x", "x", 5];

const linesIn = (rows: ExampleRows, how?: How) => readTable("communes", rows, how).table.lines;
/** Each line as its row in the sheet, role, unit or words, and the district it is in after an at sign. */
const told = (rows: ExampleRows, how?: How): string[] =>
  linesIn(rows, how).map(({ line, role, unit, label, district }) =>
    [line + 1, role, unit?.id ?? (label === "" ? "–" : `“${label}”`), ...(district ? [`@${district.id}`] : [])].join(
      " ",
    ),
  );
const under = (...rows: Row[]): string[] => told([HEADER, ...rows]);
const marked = (name: string, number: ExampleCell = 1): Row => [number, name, ...ALL];

describe("the district that a commune is in", () => {
  it("is that of the heading above it", () => {
    expect(under(["I", "Huyện Sông Mẫu"], marked("Bình Hòa"), ["II", "Thị xã Đồi Mẫu"], marked("Hòa Lạc"))).toEqual([
      "2 heading song-mau @song-mau",
      "3 record song-mau/binh-hoa @song-mau",
      "4 heading doi-mau @doi-mau",
      "5 record doi-mau/hoa-lac @doi-mau",
    ]);
  });
  it("is none beneath a heading that names none, and that of before beneath a numbered one", () => {
    expect(under(["I", "Huyện Sông Mẫu"], [2, "Huyện Xa Xôi"], marked("Bình Hòa"))).toEqual([
      "2 heading song-mau @song-mau",
      "3 heading “Huyện Xa Xôi”",
      "4 record song-mau/binh-hoa",
    ]);
    expect(under(["A", "Huyện Sông Mẫu"], ["I", "Các xã điểm"], marked("Bình Hòa"))).toEqual([
      "2 heading song-mau @song-mau",
      "3 heading “Các xã điểm”",
      "4 record song-mau/binh-hoa @song-mau",
    ]);
  });
  it("is that of the title", () => {
    expect(told([["KẾT QUẢ HUYỆN SÔNG MẪU"], HEADER, marked("Bình Hòa")])).toEqual([
      "3 record song-mau/binh-hoa @song-mau",
    ]);
  });

  const BESIDE: Row = ["TT", "Huyện", "Tên xã", "TC1", "TC2", "TC3", "TC4", "TC5"];
  const beside = (...rows: [string, string][]): string[] =>
    told([BESIDE, ...rows.map(([district, name], i): Row => [i + 1, district, name, ...ALL.slice(0, 5)])]);
  it("is that of its own column, down to the next that names one", () => {
    expect(beside(["Sông Mẫu", "Bình Hòa"], ["", "Tân Minh"], ["Đồi Mẫu", "Hòa Lạc"], ["", "Yên Sơn"])).toEqual([
      "2 record song-mau/binh-hoa @song-mau",
      "3 record song-mau/tan-minh @song-mau",
      "4 record doi-mau/hoa-lac @doi-mau",
      "5 record doi-mau/yen-son @doi-mau",
    ]);
  });
  it("is none where its own column names none", () => {
    expect(beside(["Sông Mẫu", "Bình Hòa"], ["Nơi Nào", "Tân Minh"], ["", "Tân Mạnh"])).toEqual([
      "2 record song-mau/binh-hoa @song-mau",
      "3 record song-mau/tan-minh",
      "4 record song-mau/tan-manh",
    ]);
  });
  it("is that above where its own column names what holds no communes", () => {
    expect(beside(["Tỉnh Mẫu", "Bình Hòa"])).toEqual(["2 record song-mau/binh-hoa"]);
  });
  it("tells which of two communes of one name is meant", () => {
    const units = samplePlan.units.map((unit) =>
      unit.id === "doi-mau/hoa-lac" ? { ...unit, name: "Bình Hòa" } : unit,
    );
    const rows = [HEADER, ["I", "Thị xã Đồi Mẫu"], marked("Bình Hòa"), ["II", "Huyện Sông Mẫu"], marked("Bình Hòa")];
    expect(linesIn(rows, { plan: { ...samplePlan, units } }).map(({ unit }) => unit?.id)).toEqual([
      "doi-mau",
      "doi-mau/hoa-lac",
      "song-mau",
      "song-mau/binh-hoa",
    ]);
  });
  it("is kept with the slot of its own cell", () => {
    const [line] = linesIn([BESIDE, [1, "Sông Mẫu", "Bình Hòa", ...ALL.slice(0, 5)]]);
    expect(line?.districtSlot).toBe(1);
    expect(linesIn([HEADER, marked("Bình Hòa")])[0]).not.toHaveProperty("districtSlot");
  });
  it("is that of a total that names it: above its communes, or beneath them", () => {
    const sum = (label: string): Row => ["", label, 2, 2, 2, 2, 2, 10];
    const [minh, hoa, lac, son] = ["Tân Minh", "Bình Hòa", "Hòa Lạc", "Yên Sơn"].map((name) => marked(name));
    const [m, h, l, s] = [minh ?? [], hoa ?? [], lac ?? [], son ?? []];
    expect(under(sum("Cộng huyện Sông Mẫu"), m, h, sum("Cộng thị xã Đồi Mẫu"), l, s)).toEqual([
      "2 subtotal song-mau @song-mau",
      "3 record song-mau/tan-minh @song-mau",
      "4 record song-mau/binh-hoa @song-mau",
      "5 subtotal doi-mau @doi-mau",
      "6 record doi-mau/hoa-lac @doi-mau",
      "7 record doi-mau/yen-son @doi-mau",
    ]);
    expect(under(m, h, sum("Cộng huyện Sông Mẫu"), l, s, sum("Tổng Đồi Mẫu"), sum("Tổng cộng"))).toEqual([
      "2 record song-mau/tan-minh @song-mau",
      "3 record song-mau/binh-hoa @song-mau",
      "4 subtotal “Cộng huyện Sông Mẫu” @song-mau",
      "5 record doi-mau/hoa-lac @doi-mau",
      "6 record doi-mau/yen-son @doi-mau",
      "7 subtotal “Tổng Đồi Mẫu” @doi-mau",
      "8 subtotal “Tổng cộng”",
    ]);
    expect(under(["I", "Huyện Sông Mẫu"], m, h, sum("Cộng thị xã Đồi Mẫu"))).toEqual([
      "2 heading song-mau @song-mau",
      "3 record song-mau/tan-minh @song-mau",
      "4 record song-mau/binh-hoa @song-mau",
      "5 subtotal “Cộng thị xã Đồi Mẫu” @doi-mau",
    ]);
    expect(under(l, s, sum("Cộng"), m, h, sum("Cộng"))).toEqual([
      "2 record doi-mau/hoa-lac",
      "3 record doi-mau/yen-son",
      "4 subtotal “Cộng”",
      "5 record song-mau/tan-minh",
      "6 record song-mau/binh-hoa",
      "7 subtotal “Cộng”",
    ]);
    expect(under(sum("Tổng cộng"), sum("Cộng huyện Sông Mẫu"), m, ["", "Nơi Nào", ...ALL]).slice(2)).toEqual([
      "4 record song-mau/tan-minh @song-mau",
      "5 record “Nơi Nào” @song-mau",
    ]);
  });
});

it.each<[string, string]>([
  ["Cộng huyện Sông Mẫu", "song-mau"],
  ["Tổng cộng huyện Sông Mẫu:", "song-mau"],
  ["Toàn huyện Sông Mẫu", "song-mau"],
  ["Bình quân toàn huyện Sông Mẫu", "song-mau"],
  ["Tổng số xã thị xã Đồi Mẫu", "doi-mau"],
  ["Cộng TX. Đồi Mẫu", "doi-mau"],
  ["Cộng H. Sông Mẫu", "song-mau"],
  ["Cộng: Sông Mẫu", "song-mau"],
  ["Tổng - Sông Mẫu", "song-mau"],
  ["Cộng tỉnh Mẫu", "mau"],
  ["Tổng cộng", ""],
])("a total over communes: “%s” is of %s", (label, id) => {
  const [, , line] = linesIn([HEADER, marked("Bình Hòa"), marked("Tân Minh"), ["", label, 2, 2, 2, 2, 2, 10]]);
  expect([line?.role, line?.district?.id ?? ""]).toEqual(["subtotal", id]);
});

describe("blocks are counted", () => {
  it("from heading to heading", () => {
    const rows = [
      marked("Bình Hòa"),
      ["I", "Huyện Sông Mẫu"],
      marked("Tân Minh"),
      ["II", "Các xã khác"],
      marked("Tân Mạnh"),
    ];
    expect(linesIn([HEADER, ...rows]).map(({ block }) => block)).toEqual([0, 1, 1, 2, 2]);
  });
  it("and from total to total, where these head them", () => {
    const sum = (label: string): Row => ["", label, 1, 1, 1, 1, 1, 5];
    const rows = [sum("Cộng huyện Sông Mẫu"), marked("Tân Minh"), sum("Cộng thị xã Đồi Mẫu"), marked("Hòa Lạc")];
    expect(linesIn([HEADER, ...rows]).map(({ block }) => block)).toEqual([1, 1, 2, 2]);
  });
});

describe("a name that a district and a township share", () => {
  it("is the district's over a block, or in a row of counts", () => {
    expect(under(["I", "Sông Mẫu"], marked("Bình Hòa"))[0]).toBe("2 heading song-mau @song-mau");
    expect(under([1, "Sông Mẫu", 2, 2, 2, 2, 2, 10], marked("Bình Hòa"))[0]).toBe("2 subtotal song-mau @song-mau");
  });
  it("is the township's in a numbered row of marks", () => {
    expect(under([1, "Sông Mẫu", ...ALL], marked("Bình Hòa", 2))[0]).toBe("2 record song-mau/song-mau");
    expect(under(["", "Sông Mẫu", ...ALL], marked("Bình Hòa", 2))[0]).toBe("2 record song-mau/song-mau");
  });
  it("is the district's under a heading of districts", () => {
    const list = (heading: string) =>
      linesIn([
        ["TT", heading, "Mức đạt chuẩn"],
        [1, "Sông Mẫu", "NTM"],
        [2, "Đồi Mẫu", "NTM"],
      ])[0]?.unit?.id;
    expect(list("Tên huyện")).toBe("song-mau");
  });
  it("is the township's with its type, wherever it stands", () => {
    expect(under(["I", "Huyện Sông Mẫu"], marked("Thị trấn Sông Mẫu"))[1]).toBe("3 record song-mau/song-mau @song-mau");
  });
});

describe("a line of the body is", () => {
  const after = (...rows: Row[]): string[] => under(marked("Bình Hòa"), ...rows).slice(1);
  it("nothing where it is blank", () =>
    expect(after([], marked("Tân Minh", 2))).toEqual(["4 record song-mau/tan-minh"]));
  it("a header again where it repeats its words, or numbers its columns", () => {
    const numbers = HEADER.map((_, i) => `(${i + 1})`);
    expect(after(HEADER)).toEqual(["3 header –"]);
    expect(after(HEADER.map((text) => (text === "TC3" ? "TC3 mới" : text)))).toEqual(["3 header –"]);
    expect(after(numbers)).toEqual(["3 header –"]);
    expect(after(["TT", "Tên xã", "TC1", "TC2", "TC3", "TC4", "a", "b"])).toEqual(["3 header –"]);
    expect(after(["TT", "Tên xã", "TC1", "TC2", "TC3", "a", "b", "c"])).not.toEqual(["3 header –"]);
    expect(after(["TT"])).not.toEqual(["3 header –"]);
    expect(after(["1", "2", "3", "4", "5"])).toEqual(["3 header –"]);
    expect(after(["1", "2", "3", "4"])).not.toEqual(["3 header –"]);
    expect(told([HEADER, numbers, marked("Bình Hòa"), ["1", "2", "3"]]).slice(1)).toEqual(["4 header –"]);
    expect(after(["TT", "Tân Minh", "x"])).toEqual(["3 record song-mau/tan-minh"]);
    expect(after(["", "", ...HEADER.slice(2)])).not.toEqual(["3 header –"]);
  });
  it("a note in the foot, and beneath it whatever has no more than one value", () => {
    expect(after(["", "Người lập biểu"], [2, "Tân Minh", "x"], [3, "Tân Mạnh", "x", "x"])).toEqual([
      "3 note “Người lập biểu”",
      "4 note “Tân Minh”",
      "5 record song-mau/tan-manh",
    ]);
  });
  it("a note where any of its cells signs", () => {
    expect(after(["", "Nơi nào đó", "", "", "TM. UBND HUYỆN"], [2, "Tân Minh", "x"])).toEqual([
      "3 note “Nơi nào đó”",
      "4 note “Tân Minh”",
    ]);
  });
  it("no foot where a row of marks has words of one", () => {
    expect(after([2, "Ghi chú", "x", "x", "x"], [3, "Tân Mạnh"])).toEqual([
      "3 record “Ghi chú”",
      "4 record song-mau/tan-manh",
    ]);
  });
  it("a row of an unknown name where it is numbered, or has a value", () => {
    expect(after([2, "Nơi Nào"], ["", "Nơi Kia", "x"], ["", "Nơi Nọ"])).toEqual([
      "3 record “Nơi Nào”",
      "4 record “Nơi Kia”",
      "5 note “Nơi Nọ”",
    ]);
  });
  it("named by the first words beside the column of names, where that is blank, but not by a number", () => {
    expect(after(["Tân Minh", "", ...ALL])).toEqual(["3 record song-mau/tan-minh"]);
    expect(after([2, "", ...ALL])).toEqual(["3 note –"]);
    expect(after(["II", "", ...ALL])).toEqual(["3 note –"]);
    expect(linesIn([HEADER, marked("Bình Hòa"), [2, "", ...ALL]])[1]?.isNameless).toBe(true);
    expect(linesIn([HEADER, marked("Bình Hòa"), ["", "", 2, 2, 2]])[1]).not.toHaveProperty("isNameless");
  });
  it("a commune that the plan does not have, where a numbered row of marks bears the name of a district", () => {
    expect(after([2, "Đồi Mẫu", "x", "x", "x"])).toEqual(["3 record “Đồi Mẫu”"]);
    expect(after([2, "Đồi Mẫu", "x", "x"])).toEqual(["3 heading doi-mau @doi-mau"]);
    expect(after([2, "Đồi Mẫu", 1, 1, 1, 1, 1])).toEqual(["3 record “Đồi Mẫu”"]);
    expect(after(["", "Đồi Mẫu", "x", "x", "x"])).toEqual(["3 heading doi-mau @doi-mau"]);
    expect(after([2, "Thị xã Đồi Mẫu", "x", "x", "x"])).toEqual(["3 heading doi-mau @doi-mau"]);
    expect(after([2, "Đồi Mẫu", 3, 2, 3, 1, 1])).toEqual(["3 subtotal doi-mau @doi-mau"]);
  });
  it("a sum of a district where it has figures, an error among them", () => {
    expect(after(["II", "Thị xã Đồi Mẫu", "", "", "", "", "", 15])).toEqual(["3 subtotal doi-mau @doi-mau"]);
    expect(after(["II", "Thị xã Đồi Mẫu", { error: "#N/A" }])).toEqual(["3 subtotal doi-mau @doi-mau"]);
    expect(after(["II", "Thị xã Đồi Mẫu", { formula: "A1" }])).toEqual(["3 subtotal doi-mau @doi-mau"]);
    expect(after(["II", "Thị xã Đồi Mẫu", "3 xã"])).toEqual(["3 subtotal doi-mau @doi-mau"]);
    expect(after(["II", "Thị xã Đồi Mẫu", "đủ"])).toEqual(["3 heading doi-mau @doi-mau"]);
  });
  it("a row beside a merged name only once", () => {
    const merges = [{ top: 2, left: 1, bottom: 3, right: 1 }];
    const rows = [HEADER, marked("Bình Hòa"), marked("Tân Minh", 2), ["", "", "x", "x"]];
    expect(told(rows, { merges })).toEqual([
      "2 record song-mau/binh-hoa",
      "3 record song-mau/tan-minh",
      "4 note “Tân Minh”",
    ]);
  });
  it("named where its merged name begins", () => {
    const merges = [{ top: 1, left: 0, bottom: 1, right: 1 }];
    const [line] = linesIn([HEADER, ["Huyện Sông Mẫu"], marked("Bình Hòa")], { merges });
    expect([line?.unit?.id, line?.nameSlot]).toEqual(["song-mau", 0]);
  });
  it("one commune alone in a table that numbers no rows", () => {
    const rows = (name: string): string[] => told([HEADER.slice(1), ["Bình Hòa", ...ALL], [name]]).slice(1);
    expect(rows("xã Nơi Nào")).toEqual(["3 record “xã Nơi Nào”"]);
    expect(rows("Nơi Nào")).toEqual(["3 note “Nơi Nào”"]);
    expect(rows("xã này và các xã khác trong huyện còn lại nữa")).toEqual([
      "3 note “xã này và các xã khác trong huyện còn lại nữa”",
    ]);
  });
});

describe("numbers that are expected", () => {
  const numbers = (...rows: Row[]) =>
    [...readTable("communes", [HEADER, ...rows]).numbers()].map(({ line, slot, field, subject, cell }) =>
      [line + 1, slot, field, subject ?? "–", cell.state].join(" "),
    );
  it("are the totals of rows, and the counts of rows of totals", () => {
    expect(
      numbers(marked("Bình Hòa"), [2, "Nơi Nào", "x", "", "", "", "", "ít"], ["", "Tổng cộng", 2, 1, "", 1, "năm", 7]),
    ).toEqual([
      "2 7 total song-mau/binh-hoa number",
      "3 7 total – not-a-number",
      "4 2 subtotal – number",
      "4 3 subtotal – number",
      "4 5 subtotal – number",
      "4 6 subtotal – not-a-number",
      "4 7 subtotal – number",
    ]);
  });
  it("are none in a row of shares, or in one that holds mostly other things", () => {
    expect(numbers(marked("Bình Hòa"), ["", "Tỷ lệ (%)", 50, 50, 50, 50, 50, 50])).toHaveLength(1);
    expect(numbers(marked("Bình Hòa"), ["", "Tổng cộng", "đủ", "đủ", "ít", 1, 1, ""])).toHaveLength(1);
    expect(numbers(marked("Bình Hòa"), ["", "Tổng cộng", "đủ", "đủ", 1, 1, "", ""])).toHaveLength(1);
    expect(numbers(marked("Bình Hòa"), ["", "Tổng cộng", "đủ", "đủ", 1, 1, 1, ""])).toHaveLength(6);
  });
  it("are of the district that the sum names", () => {
    expect(numbers(["I", "Huyện Sông Mẫu", "", "", "", "", "", 5], marked("Bình Hòa"))).toEqual([
      "3 7 total song-mau/binh-hoa number",
      "2 7 subtotal song-mau number",
    ]);
  });
});

it("a report names the rows, the lines between which data stands, and whose table it is", () => {
  const rows = [
    ["KẾT QUẢ HUYỆN SÔNG MẪU"],
    HEADER,
    ["I", "Các xã"],
    marked("Bình Hòa"),
    ["", "Tổng cộng", 1, 1, 1, 1, 1, 5],
  ];
  const found = readTable("communes", rows);
  expect(found.report()).toEqual({ records: 1, lines: [3, 4], unit: "song-mau" });
  expect(found.lines()).toEqual([
    [2, "heading"],
    [3, "used"],
    [4, "subtotal"],
  ]);
});

it("a report of its units names those that are counted", () => {
  const rows = [HEADER, marked("Bình Hòa"), marked("Thị trấn Sông Mẫu"), marked("Nơi Nào")];
  expect(readTable("communes", rows).reportedUnits()).toEqual(["song-mau/binh-hoa"]);
});

describe("headings of blocks that speak of a time", () => {
  const HEAD: Row = ["TT", "Tên xã", "TC1", "TC2", "TC3", "TC4", "TC5"];
  const times = (...rows: Row[]) =>
    readTable("communes", [HEAD, ...rows])
      .records()
      .communes?.map(({ unit, nature, day }) => `${unit} ${nature ?? "–"} ${day ?? "–"}`);
  const row = (name: string): Row => [1, name, ...ALL.slice(0, 5)];
  it("hold for the lines beneath, up to the next that speaks of one", () => {
    expect(
      times(
        ["A", "KẾT QUẢ NĂM 2024"],
        row("Bình Hòa"),
        ["I", "Các xã khác"],
        row("Tân Minh"),
        ["B", "KẾ HOẠCH NĂM 2025"],
        row("Tân Mạnh"),
      ),
    ).toEqual([
      "song-mau/binh-hoa result 2024-12-31",
      "song-mau/tan-minh result 2024-12-31",
      "song-mau/tan-manh plan 2025-12-31",
    ]);
  });
  it("of a district hold up to the next district", () => {
    expect(
      times(["I", "Huyện Sông Mẫu (đến 30/6/2024)"], row("Bình Hòa"), ["II", "Thị xã Đồi Mẫu"], row("Hòa Lạc")),
    ).toEqual(["song-mau/binh-hoa – 2024-06-30", "doi-mau/hoa-lac – –"]);
  });
});

describe("lines beneath a name with labels of their own", () => {
  const HEAD: Row = ["TT", "Tên xã", "Nội dung", "TC1", "TC2", "TC3", "TC4", "TC5"];
  it("tell of that name: results are read, plans stand beside", () => {
    const found = readTable("communes", [
      HEAD,
      [1, "Bình Hòa", "Kế hoạch 2025", "x", "x", "x", "x", "x"],
      ["", "", "Thực hiện 2025", "x", "x", "CĐ", "CĐ", "CĐ"],
      [2, "Tân Minh", "Kế hoạch 2025", "x", "x", "x", "x", "x"],
      ["", "", "Thực hiện 2025", "x", "CĐ", "CĐ", "CĐ", "CĐ"],
    ]);
    expect(found.table.rows.map(({ line, unit }) => [line, unit?.name])).toEqual([
      [2, "Bình Hòa"],
      [4, "Tân Minh"],
    ]);
    expect(found.all().map(({ table }) => table.rows.map(({ line }) => line))).toEqual([
      [2, 4],
      [1, 3],
    ]);
    expect(found.records().communes?.map(({ nature, marks }) => [nature, marks[3]?.value])).toEqual([
      ["result", "not-met"],
      ["result", "not-met"],
      ["plan", "met"],
      ["plan", "met"],
    ]);
  });
  it("tell of that name where it is merged over them", () => {
    const rows = [
      HEAD,
      [1, "Bình Hòa", "Kế hoạch 2025", "x", "x", "x", "x", "x"],
      ["", "", "Thực hiện 2025", "x", "x", "CĐ", "CĐ", "CĐ"],
      [2, "Tân Minh", "Kế hoạch 2025", "x", "x", "x", "x", "x"],
      ["", "", "Thực hiện 2025", "x", "CĐ", "CĐ", "CĐ", "CĐ"],
    ];
    const merges = [
      { top: 1, left: 1, bottom: 2, right: 1 },
      { top: 3, left: 1, bottom: 4, right: 1 },
    ];
    const { table } = readTable("communes", rows, { merges });
    expect(table.rows.map(({ line, unit }) => [line, unit?.name])).toEqual([
      [2, "Bình Hòa"],
      [4, "Tân Minh"],
    ]);
    expect(table.beside.map((other) => other.rows.map(({ line }) => line))).toEqual([[1, 3]]);
  });
  it("are none of a heading, whose label tells of nothing beneath it", () => {
    const rows = [
      HEAD,
      [1, "Bình Hòa", "Kế hoạch 2025", "x", "x", "x", "x", "x"],
      ["", "", "Thực hiện 2025", "x", "x", "CĐ", "CĐ", "CĐ"],
      [2, "Tân Minh", "Kế hoạch 2025", "x", "x", "x", "x", "x"],
      ["", "", "Thực hiện 2025", "x", "CĐ", "CĐ", "CĐ", "CĐ"],
      ["II", "Thị xã Đồi Mẫu", "Thực hiện 2025"],
    ];
    expect(linesIn(rows).map(({ line, role, unit }) => [line, role, unit?.name])).toEqual([
      [1, "record", "Bình Hòa"],
      [2, "record", "Bình Hòa"],
      [3, "record", "Tân Minh"],
      [4, "record", "Tân Minh"],
      [5, "heading", "Đồi Mẫu"],
    ]);
  });
});

describe("a sheet is one of criteria of communes", () => {
  const kind = (head: Row, ...rows: Row[]): string => {
    try {
      return readTable("communes", [head, ...rows]).table.frame.kind;
    } catch {
      return "other";
    }
  };
  it.each<[string, Row, Row[], string]>([
    ["by two criteria of five", ["TT", "Tên xã", "TC1", "TC2"], [[1, "Bình Hòa", "x", "x"]], "commune-criteria"],
    ["by totals alone", ["TT", "Tên xã", "Tổng số tiêu chí đạt"], [[1, "Bình Hòa", 5]], "commune-criteria"],
    [
      "not by totals beside a level, which make a list",
      ["TT", "Tên xã", "Tổng số tiêu chí đạt", "Mức đạt chuẩn"],
      [[1, "Bình Hòa", 5, "Đạt chuẩn"]],
      "recognition-list",
    ],
    [
      "by one name in five",
      HEADER,
      [marked("Bình Hòa"), ...["a", "b", "c", "d"].map((name) => marked(`Nơi ${name}`))],
      "commune-criteria",
    ],
    [
      "not by fewer",
      HEADER,
      [marked("Bình Hòa"), ...["a", "b", "c", "d", "e"].map((name) => marked(`Nơi ${name}`))],
      "other",
    ],
    [
      "by names of none beneath headings of districts",
      HEADER,
      [["I", "Huyện Sông Mẫu"], marked("Nơi a"), marked("Nơi b")],
      "commune-criteria",
    ],
    ["by one such heading and one name", HEADER, [["I", "Huyện Sông Mẫu"], marked("Nơi a")], "commune-criteria"],
    ["not by names of districts alone", HEADER, [marked("Huyện Sông Mẫu"), marked("Thị xã Đồi Mẫu")], "other"],
  ])("%s", (_what, head, rows, expected) => expect(kind(head, ...rows)).toBe(expected));
  it("of a long set by five criteria; fewer are read for themselves alone", () => {
    const criteria = Array.from({ length: 24 }, (_, i) => ({
      number: `${i + 1}`,
      name: `Nội dung ${i + 1}`,
      group: "I",
    }));
    const plan = {
      ...samplePlan,
      criteriaSets: samplePlan.criteriaSets
        .slice(0, 1)
        .map((set) => ({ ...set, criteria: criteria.map((own) => ({ ...set.criteria[0], ...own })) })),
    } as typeof samplePlan;
    const read = (count: number) => {
      try {
        const heads = criteria.slice(0, count).map(({ number }) => `TC${number}`);
        return readTable(
          "communes",
          [
            ["TT", "Tên xã", ...heads],
            [1, "Bình Hòa", ...heads.map(() => "x")],
          ],
          { plan },
        ).table.set?.criteria.length;
      } catch {
        return "other";
      }
    };
    expect([read(2), read(4), read(5)]).toEqual([2, 4, 24]);
  });
});
