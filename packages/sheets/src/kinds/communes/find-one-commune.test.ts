import { samplePlan } from "@ntm-kit/core/testing";
import { describe, expect, it } from "vitest";
import type { ExampleCell, ExampleRows } from "../../checks/support/define-check";
import { addressOf } from "../../grid/place";
import { readContext } from "../../read/read-context";
import { readSheet } from "../../read/read-sheet";
import { fieldKey } from "../../tables/field";
import { foundIn } from "../../testing/found-in";
import { gridOf, readTable } from "../../testing/read-table";

type Row = readonly ExampleCell[];
const NAMES = samplePlan.criteriaSets[0]?.criteria.map(({ name }) => name) ?? [];
const TITLE: Row = ["BIỂU ĐÁNH GIÁ TIÊU CHÍ NÔNG THÔN MỚI XÃ TÂN MINH"];
/** A form with the criteria down; each column gives its heading and the cells of the criteria. */
const form = (...columns: [heading: string, ...cells: ExampleCell[]][]): ExampleRows => [
  ["TT", "Tên tiêu chí", ...columns.map(([heading]) => heading)],
  ...NAMES.map((name, i): Row => [i + 1, name, ...columns.map((cells) => cells[i + 1] ?? "")]),
];

/** Unit, time and marks of each record. */
function marksIn(rows: ExampleRows, name?: string): string[] {
  const { communes = [] } = readTable("communes", rows, { ...(name ? { name } : {}) }).records();
  return communes.map(({ unit, nature, day, marks }) =>
    [unit, nature ?? "result", day ?? "–", ...NAMES.map((_, i) => (marks[i + 1]?.value ?? "–")[0])].join(" "),
  );
}
const kindOf = (rows: ExampleRows, name?: string): string =>
  readSheet(gridOf(rows, { ...(name ? { name } : {}) }), 0, readContext(samplePlan)).kind;

const MIXED: ExampleCell[] = ["Đạt", "Đạt", "Chưa đạt", "Đạt", "Chưa đạt"];

describe("a sheet of one commune", () => {
  it("is of the commune that its title or its name says", () => {
    expect(marksIn([TITLE, ...form(["Đánh giá", ...MIXED])])).toEqual(["song-mau/tan-minh result – m m n m n"]);
    expect(marksIn([["BIỂU ĐÁNH GIÁ"], ...form(["Đánh giá", ...MIXED])], "Tân Minh")).toEqual([
      "song-mau/tan-minh result – m m n m n",
    ]);
  });
  it("is none where no commune is named", () => {
    expect(kindOf([["BIỂU ĐÁNH GIÁ"], ...form(["Đánh giá", ...MIXED])])).toBe("unrecognised");
  });
  it("is none with fewer than four criteria by name", () => {
    const rows = form(["Đánh giá", ...MIXED]);
    expect(kindOf([TITLE, ...rows.slice(0, 5)])).toBe("commune-criteria");
    expect(kindOf([TITLE, ...rows.slice(0, 4)])).toBe("unrecognised");
  });
  it("is none where fewer than six criteria of ten are answered by a mark", () => {
    expect(marksIn([TITLE, ...form(["Đánh giá", "Đạt", "Đạt", "Chưa đạt"])])).toEqual([
      "song-mau/tan-minh result – m m n – –",
    ]);
    expect(kindOf([TITLE, ...form(["Đánh giá", "Đạt", "Đạt"])])).toBe("unrecognised");
    expect(kindOf([TITLE, ...form(["Đánh giá", "tốt", "khá", "khá", "tốt", "tốt"])])).toBe("unrecognised");
    expect(
      kindOf([TITLE, ...form(["Đánh giá", { error: "#N/A" }, { error: "#N/A" }, { formula: "A1" }, "Đạt", "Đạt"])]),
    ).toBe("unrecognised");
  });

  const NO: ExampleCell[] = ["Chưa đạt", "Chưa đạt", "Chưa đạt", "Chưa đạt", "Chưa đạt"];
  it("is answered by the column whose heading judges, wherever it stands", () => {
    for (const heading of ["Đánh giá", "Kết luận", "Đạt", "Đạt/Chưa đạt", "Kết quả thẩm định", "Xếp loại"]) {
      expect(marksIn([TITLE, ...form([heading, ...MIXED], ["Số liệu", ...NO])])).toEqual([
        "song-mau/tan-minh result – m m n m n",
      ]);
      expect(marksIn([TITLE, ...form(["Số liệu", ...NO], [heading, ...MIXED])])).toEqual([
        "song-mau/tan-minh result – m m n m n",
      ]);
    }
  });
  it("is answered by the last of several that judge, and by the fullest of others", () => {
    expect(marksIn([TITLE, ...form(["Xã tự đánh giá", ...NO], ["Huyện đánh giá", ...MIXED])])).toEqual([
      "song-mau/tan-minh result – m m n m n",
    ]);
    expect(marksIn([TITLE, ...form(["Số liệu", ...MIXED], ["Số khác", "Chưa đạt", "Chưa đạt", "Chưa đạt"])])).toEqual([
      "song-mau/tan-minh result – m m n m n",
    ]);
  });
  it("is not answered by what the criteria ask for", () => {
    expect(marksIn([TITLE, ...form(["Đánh giá", ...MIXED], ["Chỉ tiêu", "Đạt", "Đạt", "Đạt", "Đạt", "Đạt"])])).toEqual([
      "song-mau/tan-minh result – m m n m n",
    ]);
    expect(kindOf([TITLE, ...form(["Chỉ tiêu", "Đạt", "Đạt", "Đạt", "Đạt", "Đạt"])])).toBe("unrecognised");
  });
  it("gives a record for each time that its columns tell of, planned ones too", () => {
    expect(
      marksIn([
        TITLE,
        ...form(
          ["Kết quả năm 2023", ...NO],
          ["Kết quả năm 2024", ...MIXED],
          ["Kế hoạch năm 2025", "Đạt", "Đạt", "Đạt", "Đạt", "Đạt"],
        ),
      ]).sort(),
    ).toEqual([
      "song-mau/tan-minh plan 2025-12-31 m m m m m",
      "song-mau/tan-minh result 2023-12-31 n n n n n",
      "song-mau/tan-minh result 2024-12-31 m m n m n",
    ]);
  });
  it("has a header of two lines", () => {
    const [head = [], ...rows] = form(["Kết quả", ...MIXED]);
    expect(marksIn([TITLE, head, ["", "", "Đánh giá"], ...rows])).toEqual(["song-mau/tan-minh result – m m n m n"]);
  });
  it("is answered by numbers and yes or no as well as by words", () => {
    expect(marksIn([TITLE, ...form(["Đánh giá", 1, 0, "x", true, false])])).toEqual([
      "song-mau/tan-minh result – m n m m n",
    ]);
  });
  it("holds its criteria and its total, and nothing above or beneath them", () => {
    const rows = [
      ...form(["Đánh giá", ...MIXED]),
      ["", "Tổng số tiêu chí đạt", 3],
      ["", "Ghi chú", "tốt"],
      ["Người lập biểu"],
    ];
    const { frame } = readTable("communes", [TITLE, [], ...rows]).table;
    expect(frame.columns.map(({ slot, field }) => [slot, fieldKey(field)])).toEqual([
      [2, "unit"],
      ...[1, 2, 3, 4, 5].map((number) => [2 + number, `criterion.${number}`]),
      [8, "total"],
    ]);
    expect(frame.columns[0]?.path).toEqual(["Đánh giá"]);
    expect(frame.body).toEqual([2, 3]);
    const [record] = readTable("communes", [TITLE, [], ...rows]).records().communes ?? [];
    expect(record?.total?.value).toBe(3);
  });
  it("names its answers in the order of their columns, whichever has the last word of its time", () => {
    const { frame } = readTable("communes", [
      TITLE,
      ...form(["Kết quả năm 2024", ...NO], ["Kết quả năm 2023", ...NO], ["Đánh giá năm 2024", ...MIXED]),
    ]).table;
    expect(frame.answers?.map(({ line }) => line)).toEqual([3, 4]);
    expect(frame.body).toEqual([3, 5]);
    expect(frame.columns[0]?.path).toEqual(["Kết quả năm 2023"]);
  });
  describe("whose header stands further up keeps its times", () => {
    const HEAD: Row = ["TT", "Tên tiêu chí", "KQ năm 2024", "KH năm 2025"];
    const criteria = NAMES.map((name, i): Row => [i + 1, name, MIXED[i] ?? "", "Đạt"]);
    const BOTH = ["song-mau/tan-minh plan 2025-12-31 m m m m m", "song-mau/tan-minh result 2024-12-31 m m n m n"];
    it.each<[string, Row[]]>([
      ["with nothing between", []],
      ["over a group of criteria", [["I", "Hạ tầng"]]],
      [
        "over two groups",
        [
          ["A", "Phần chung"],
          ["I", "Hạ tầng"],
        ],
      ],
      ["over the numbers of its columns", [["(1)", "(2)", "(3)", "(4)"]]],
      [
        "over the numbers of its columns and a group",
        [
          ["(1)", "(2)", "(3)", "(4)"],
          ["I", "Hạ tầng"],
        ],
      ],
      ["over lower headings", [["", "", "Đánh giá", "Đánh giá"]]],
      [
        "over lower headings and a group",
        [
          ["", "", "Đánh giá", "Đánh giá"],
          ["I", "Hạ tầng"],
        ],
      ],
      [
        "over lower headings, numbers and a group",
        [
          ["", "", "Đánh giá", "Đánh giá"],
          ["(1)", "(2)", "(3)", "(4)"],
          ["I", "Hạ tầng"],
        ],
      ],
    ])("%s", (_what, between) => expect(marksIn([TITLE, HEAD, ...between, ...criteria]).sort()).toEqual(BOTH));
    it.each<[string, Row[]]>([
      ["right above the first criterion", []],
      ["over a group", [["I", "Hạ tầng"]]],
      [
        "over numbers and a group",
        [
          ["1", "2", "3", "4"],
          ["I", "Hạ tầng"],
        ],
      ],
    ])("in words of its own, %s", (_what, between) => {
      const own: Row = ["Mục", "Điều kiện", ...HEAD.slice(2)];
      expect(marksIn([TITLE, own, ...between, ...criteria]).sort()).toEqual(BOTH);
    });
  });
  describe("whose groups hold figures of their own is answered beneath them", () => {
    it.each<[string, Row]>([
      ["numbered", ["I", "Hạ tầng", "3/5", "x"]],
      ["by their names", ["", "Hạ tầng", "3/5", "x"]],
      ["in words", ["I", "Hạ tầng", "Đạt", "Chưa đạt"]],
    ])("%s", (_what, group) => {
      const [head = [], ...criteria] = form(["Đánh giá", ...MIXED], ["Số liệu", ...NO]);
      expect(marksIn([TITLE, head, group, ...criteria])).toEqual(["song-mau/tan-minh result – m m n m n"]);
      const [years = [], ...rows] = form(["Kết quả năm 2023", ...NO], ["Kết quả năm 2024", ...MIXED]);
      expect(marksIn([TITLE, years, group, ...rows]).sort()).toEqual([
        "song-mau/tan-minh result 2023-12-31 n n n n n",
        "song-mau/tan-minh result 2024-12-31 m m n m n",
      ]);
    });
  });
  it("has its known headings however many groups stand beneath them", () => {
    const groups = [..."ABCDEG"].map((letter): Row => [letter, "Phần chung"]);
    const [head = [], ...criteria] = form(["Đánh giá", ...MIXED], ["Mức đạt chuẩn", ...NO]);
    expect(marksIn([TITLE, head, ...groups, ...criteria])).toEqual(["song-mau/tan-minh result – m m n m n"]);
  });
  it("tells of a column that answers too and is not read", async () => {
    const rows = [TITLE, ...form(["Xã tự đánh giá", "Đạt", "Đạt", "Đạt", "Đạt", "Đạt"], ["Huyện thẩm định", ...MIXED])];
    expect(marksIn(rows)).toEqual(["song-mau/tan-minh result – m m n m n"]);
    expect(await foundIn(rows)).toEqual(["column/not-used C2"]);
  });
  it("is a plan beneath a title that plans, though “Kết quả” heads its column", () => {
    const all: ExampleCell[] = ["Đạt", "Đạt", "Đạt", "Đạt", "Đạt"];
    const title: Row = ["DỰ KIẾN KẾT QUẢ CÁC TIÊU CHÍ XÃ TÂN MINH NĂM 2025"];
    expect(marksIn([title, ...form(["Kết quả", ...all])])).toEqual(["song-mau/tan-minh plan 2025-12-31 m m m m m"]);
    expect(marksIn([title, ...form(["Kế hoạch", ...all], ["Kết quả", ...MIXED])]).sort()).toEqual([
      "song-mau/tan-minh plan 2025-12-31 m m m m m",
      "song-mau/tan-minh result 2025-12-31 m m n m n",
    ]);
  });
  it("keeps plans and results of one year apart", () => {
    const rows = form(["Kế hoạch năm 2025", "Đạt", "Đạt", "Đạt", "Đạt", "Đạt"], ["Kết quả năm 2025", ...MIXED]);
    expect(marksIn([TITLE, ...rows]).sort()).toEqual([
      "song-mau/tan-minh plan 2025-12-31 m m m m m",
      "song-mau/tan-minh result 2025-12-31 m m n m n",
    ]);
  });
  it("takes a plan in words of its own for a plan, with six groups above the criteria", () => {
    const groups = [..."ABCDEG"].map((letter): Row => [`${letter}. Nhóm tiêu chí`]);
    const criteria = NAMES.map((name, i): Row => [i + 1, name, "Đạt", MIXED[i] ?? ""]);
    const head: Row = ["Mục", "Yêu cầu cần có", "Cần có theo KH", "Đã làm được"];
    expect(marksIn([TITLE, head, ...groups, ...criteria]).sort()).toEqual([
      "song-mau/tan-minh plan – m m m m m",
      "song-mau/tan-minh result – m m n m n",
    ]);
  });
  it("has a record of each plan of one year, and of a road by years", () => {
    const all: ExampleCell[] = ["Đạt", "Đạt", "Đạt", "Đạt", "Đạt"];
    const plans = form(["Kế hoạch năm 2025", ...all], ["Đăng ký năm 2025", ...MIXED], ["Kết quả năm 2025", ...MIXED]);
    expect(marksIn([TITLE, ...plans])).toEqual([
      "song-mau/tan-minh result 2025-12-31 m m n m n",
      "song-mau/tan-minh plan 2025-12-31 m m m m m",
      "song-mau/tan-minh plan 2025-12-31 m m n m n",
    ]);
    const road = form(["Năm 2024", "x", "", "x"], ["Năm 2025", "", "x", "", "x", "x"]);
    expect(marksIn([["LỘ TRÌNH THỰC HIỆN TIÊU CHÍ XÃ TÂN MINH"], ...road]).sort()).toEqual([
      "song-mau/tan-minh plan 2024-12-31 m n m n n",
      "song-mau/tan-minh plan 2025-12-31 n m n m m",
    ]);
  });
  describe("whose header is in words of its own has it", () => {
    const OWN: Row = ["", "Điều kiện", "Huyện xét năm 2023", "Huyện xét năm 2024"];
    const criteria = NAMES.map((name, i): Row => [i + 1, name, "Chưa đạt", MIXED[i] ?? ""]);
    const BOTH = ["song-mau/tan-minh result 2023-12-31 n n n n n", "song-mau/tan-minh result 2024-12-31 m m n m n"];
    it("however many groups and sums of groups stand above the criteria", () => {
      const groups: Row[] = [..."ABCDEG"].map((letter) => [letter, "Hạ tầng", " "]);
      const sums: Row[] = [..."ABCDEG"].map((letter) => [letter, "Hạ tầng", "1/3", "2/3"]);
      for (const between of [groups, sums, [...groups, ["I", "Đường"]]])
        expect(marksIn([TITLE, OWN, ...between, ...criteria]).sort()).toEqual(BOTH);
    });
    it("with a lower line, whose other cells may hold blank strings, and a blank line between them", () => {
      for (const label of ["", " "])
        for (const between of [[], [[]]])
          expect(marksIn([TITLE, OWN, ...between, ["", label, "Đánh giá", "Đánh giá"], ...criteria]).sort()).toEqual(
            BOTH,
          );
    });
  });
  it("is none whose criteria are named far to the right, or that heads nothing", () => {
    const moved = form(["Đánh giá", ...MIXED]).map((row) => ["", "", "", "", "", ...row]);
    expect(kindOf([TITLE, ...moved])).toBe("unrecognised");
    expect(kindOf([TITLE, ["Xã có 900 hộ"]])).toBe("unrecognised");
  });
  it("is none with two criteria, whatever else it counts", () => {
    const rows = form(["Đánh giá", ...MIXED]);
    const counts: Row[] = [
      ["", "Tổng số tiêu chí đạt", 2],
      ["", "Mức đạt chuẩn", "Đạt"],
      ["", "Số quyết định", ""],
    ];
    expect(kindOf([TITLE, ...rows.slice(0, 3), ...counts])).toBe("unrecognised");
    expect(kindOf([TITLE, ...rows.slice(0, 4), ...counts])).toBe("commune-criteria");
  });
  it("says where the headings of its answers stand", () => {
    const { frame } = readTable("communes", [TITLE, ...form(["Kết quả năm 2024", ...MIXED])]).table;
    expect(frame.answers?.flatMap(({ said }) => said.map(({ text, at }) => [text, addressOf(at ?? 0)]))).toEqual([
      ["Kết quả năm 2024", "C2"],
    ]);
  });
  it("says of its lines that they answer, or head", () => {
    const found = readTable("communes", [TITLE, ...form(["Số liệu", 1, 2, 3, 4, 5], ["Đánh giá", ...MIXED])]);
    expect(found.table.lines.map(({ role }) => role).filter((role) => role === "record")).toHaveLength(1);
    expect(found.table.rows[0]).toMatchObject({ label: "Tân Minh", match: { kind: "exact" }, block: 0 });
    expect(found.table.frame.only?.id).toBe("song-mau/tan-minh");
  });
});
