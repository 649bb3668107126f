import { samplePlan } from "@ntm-kit/core/testing";
import { describe, expect, it } from "vitest";
import { exampleGrid } from "../checks/support/example-grid";
import { COMMUNE_HEADER } from "../checks/support/examples";
import { findingsOf, runOf } from "../testing/found-in";

type Cells = readonly (string | number | null)[];
const HEADER: Cells = COMMUNE_HEADER.slice(0, 8);
const criteria = samplePlan.criteriaSets[0]!.criteria;
const songMau = ["Bình Hòa", "Tân Minh", "Tân Mạnh", "Long Khê", "Ea R'Mẫu"];
const doiMau = ["Vĩnh Thịnh", "Hòa Lạc", "Yên Sơn"];
const listed = (names: readonly string[]): Cells[] => names.map((name, i) => [i + 1, name, "x", "x", "x", "x", "x", 5]);
const foot: Cells[] = [[], ["Ghi chú: x là đạt"], [null, "Người lập biểu", null, null, "TM. UBND HUYỆN SÔNG MẪU"]];

const inOneSheet = async (rows: readonly Cells[], name?: string) => {
  const run = await runOf([exampleGrid({ rows }, name)]);
  const { content } = run.sheets[0]!;
  const counts = content.tables.map(({ table }) => table.rows.length);
  return { found: findingsOf(run), counts, ignored: content.ledger.ignored };
};

describe("tables beneath one another", () => {
  it("each under a title of its own district are two tables, with one foot each", async () => {
    const rows = [
      ["KẾT QUẢ HUYỆN SÔNG MẪU"],
      HEADER,
      ...listed(songMau),
      ...foot,
      [],
      ["KẾT QUẢ THỊ XÃ ĐỒI MẪU"],
      HEADER,
      ...listed(doiMau),
      ...foot,
    ];
    expect(await inOneSheet(rows)).toEqual({ found: [], counts: [5, 3], ignored: 0 });
  });

  it("a title and header printed again on the next page are no row and no other table", async () => {
    const title: Cells[] = [
      ["UBND HUYỆN SÔNG MẪU", null, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
      ["HUYỆN SÔNG MẪU"],
      HEADER,
    ];
    const rows = [...title, ...listed(songMau).slice(0, 3), ...title, ...listed(songMau).slice(3)];
    expect(await inOneSheet(rows)).toEqual({ found: [], counts: [5], ignored: 0 });
  });

  it("a district's heading that a page break parts from its rows heads them", async () => {
    const rows = [
      HEADER,
      ["I", "Huyện Sông Mẫu"],
      ...listed(songMau),
      ["II", "Thị xã Đồi Mẫu"],
      HEADER,
      ...listed(doiMau.slice(1)),
      [null, "Tổng cộng", 7, 7, 7, 7, 7, 35],
    ];
    expect(await inOneSheet(rows)).toEqual({ found: ["unit/missing B8"], counts: [7], ignored: 0 });
  });

  it("a commune that stands in another district's table is misplaced, not missing", async () => {
    const rows = [
      ["HUYỆN SÔNG MẪU"],
      HEADER,
      ...listed(songMau.slice(1)),
      [],
      ["THỊ XÃ ĐỒI MẪU"],
      HEADER,
      ...listed([...doiMau, "Bình Hòa"]),
    ];
    expect((await inOneSheet(rows)).found).toEqual(["unit/wrong-district B13"]);
  });
});

describe("tables side by side", () => {
  const beside = (left: readonly Cells[], right: readonly Cells[]): Cells[] =>
    Array.from({ length: Math.max(left.length, right.length) }, (_, i) => [
      ...Array.from({ length: 9 }, (_, c) => left[i]?.[c] ?? null),
      ...(right[i] ?? []),
    ]);

  it("are read each for itself", async () => {
    const left = [["HUYỆN SÔNG MẪU"], HEADER, ...listed(songMau)];
    const right = [["THỊ XÃ ĐỒI MẪU"], HEADER, ...listed(doiMau)];
    expect(await inOneSheet(beside(left, right))).toEqual({ found: [], counts: [5, 3], ignored: 0 });
  });

  it("a second column of names alone makes no second table", async () => {
    const rows = [[...HEADER, "Tên xã"], ...listed(songMau).map((row) => [...row, row[1]!])];
    expect((await inOneSheet(rows)).found).toEqual(["column/duplicate I1"]);
  });
});

describe("forms with the criteria down", () => {
  const form = (title: string, names: readonly string[], total: string | number = 5): Cells[] => [
    ["UBND HUYỆN", null, null, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
    [title],
    ["TT", "Tên tiêu chí", "Chỉ tiêu", ...names],
    ["I", "QUY HOẠCH"],
    ...criteria.map((criterion, i): Cells => [i + 1, criterion.name, "Đạt", ...names.map(() => "x")]),
    [null, "Tổng số tiêu chí đạt", null, total, ...names.slice(1).map(() => 5)],
    [null, "Mức đạt chuẩn", null, ...names.map(() => "Đạt chuẩn")],
    ["Ghi chú: x là đạt"],
    [null, null, null, "Sông Mẫu, ngày 20 tháng 12 năm 2025"],
    [],
  ];

  it("may stand beneath one another, with groups, a column of what is asked for, title and foot", async () => {
    const rows = [...form("HUYỆN SÔNG MẪU", songMau), ...form("THỊ XÃ ĐỒI MẪU", doiMau)];
    expect(await inOneSheet(rows)).toEqual({ found: [], counts: [5, 3], ignored: 0 });
    const wrong = [...form("HUYỆN SÔNG MẪU", songMau), ...form("THỊ XÃ ĐỒI MẪU", doiMau, 4)];
    expect((await inOneSheet(wrong)).found).toEqual(["criteria/total-mismatch D24"]);
  });

  it("marks of the indicators count where the criterion has none of its own; figures say nothing", async () => {
    const rows: Cells[] = [
      ["HUYỆN SÔNG MẪU"],
      ["TT", "Tên tiêu chí", ...songMau],
      ...criteria.slice(0, 4).map((criterion, i): Cells => [i + 1, criterion.name, ...songMau.map(() => "Đạt")]),
      [5, criteria[4]!.name],
      ["5.1", "Nước sạch", "Đạt", "Chưa đạt", "85%", "Đạt", "Đạt"],
      ["5.2", "Cảnh quan", "Đạt", "Đạt", "Đạt", "44,5", "Chưa đạt"],
      [null, "Tổng số tiêu chí đạt", 5, 4, 5, 5, 5],
    ];
    expect((await inOneSheet(rows)).found).toEqual(["criteria/total-mismatch G10"]);
  });

  const ofOne = (...judged: (readonly [string, (met: boolean) => string | null])[]): Cells[] => [
    ["XÃ TÂN MINH"],
    ["TT", "Tên tiêu chí", "Chỉ tiêu", ...judged.map(([heading]) => heading)],
    ...criteria.map((criterion, i): Cells => [i + 1, criterion.name, "Đạt", ...judged.map(([, say]) => say(i < 4))]),
    [null, "Tổng số tiêu chí đạt", null, ...judged.map((_, i) => (i === judged.length - 1 ? 5 : null))],
    ["Người lập biểu"],
  ];

  it("of one commune are answered by the column that judges, not by what is asked for", async () => {
    const says = (met: boolean) => (met ? "Đạt" : "Chưa đạt");
    const expected = { found: ["criteria/total-mismatch E8"], counts: [1], ignored: 0 };
    expect(await inOneSheet(ofOne(["Kết quả thực hiện", (met) => (met ? "Đạt" : "60%")], ["Đánh giá", says]))).toEqual(
      expected,
    );
    expect(await inOneSheet(ofOne(["Xã tự đánh giá", () => "Đạt"], ["Huyện thẩm tra", says]))).toEqual({
      ...expected,
      found: ["column/not-used D2", "criteria/total-mismatch E8"],
    });
  });
});
