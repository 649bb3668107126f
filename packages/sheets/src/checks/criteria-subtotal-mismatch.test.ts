import { indexPlan } from "@ntm-kit/core";
import { samplePlan } from "@ntm-kit/core/testing";
import { describe, expect, it } from "vitest";
import { addressOf } from "../grid/place";
import { readContext } from "../read/read-context";
import { readSheet } from "../read/read-sheet";
import { checkSheet } from "../testing/check-sheet";
import { saidBy } from "../testing/found-in";
import { exampleGrid } from "./support/example-grid";
import { COMMUNE_HEADER, communeSheet } from "./support/examples";

type Row = Parameters<typeof communeSheet>[number];

const subtotals = (...rows: Row[]): string[] => saidBy("criteria/subtotal-mismatch", communeSheet(...rows));
const total = (...sums: (string | number)[]): Row => ["", "Tổng cộng", ...sums];

const BINH_HOA: Row = [1, "Bình Hòa", "x", "x", "x", "x", "x", 5, "Đạt chuẩn"];
const TAN_MINH: Row = [2, "Tân Minh", "x", "x", "x", "", "", 3, ""];
const ALL: Row[] = [
  BINH_HOA,
  TAN_MINH,
  [3, "Tân Mạnh", "x", "x", "", "", "", 2, ""],
  [4, "Long Khê", "x", "x", "", "", "", 2, ""],
  [5, "Ea R'Mẫu", "x", "x", "", "", "", 2, ""],
];

describe("what a row in doubt adds to a total", () => {
  it.each<[string, Row, Row[]]>([
    ["whose name fits two communes", [2, "Tân Monh", "x", "x", "x", "", "", 3, ""], [total(2), total(1)]],
    ["that no unit of the plan is", [2, "Phú Quý Đông", "x", "x", "x", "", "", 3, ""], [total(2), total(1)]],
    ["that names a commune again", [2, "Bình Hòa", "x", "x", "x", "x", "x", 5, ""], [total(2), total(1)]],
    [
      "of a township, which is not counted",
      [2, "Thị trấn Sông Mẫu", "x", "x", "x", "", "", 3, ""],
      [total(2), total(1)],
    ],
    ["of another district", [2, "Vĩnh Thịnh", "x", "x", "x", "", "", 3, ""], [total(2), total(1)]],
  ])("%s may be in it or not", (_what, row, totals) => {
    for (const sum of totals) expect(subtotals(BINH_HOA, row, sum)).toEqual([]);
    expect(subtotals(BINH_HOA, row, total(0))).toEqual(["C5 Tổng cộng · TC1 · 0 · 1–2"]);
    expect(subtotals(BINH_HOA, row, total(7))).toEqual(["C5 Tổng cộng · TC1 · 7 · 1–2"]);
  });

  it.each(["cơ bản đạt", "zz"])("a mark %s that says neither may count as met", (mark) => {
    const open: Row = [2, "Tân Minh", mark, "x", "x", "", "", "", ""];
    for (const sum of [1, 2]) expect(subtotals(BINH_HOA, open, total(sum))).toEqual([]);
    expect(subtotals(BINH_HOA, open, total(0))).toEqual(["C5 Tổng cộng · TC1 · 0 · 1–2"]);
  });

  it("an error or a formula without its result may count as met", () => {
    for (const mark of [{ error: "#N/A" }, { formula: "B9" }]) {
      const open: Row = [2, "Tân Minh", mark, "x", "x", "", "", "", ""];
      for (const sum of [1, 2]) expect(subtotals(BINH_HOA, open, total(sum))).toEqual([]);
    }
  });

  it("a row whose own total differs explains nothing: its marks are what counts", () => {
    const disputed: Row = [2, "Tân Minh", "x", "x", "x", "", "", 5, ""];
    expect(subtotals(BINH_HOA, disputed, total(2, 2, 2, 2))).toEqual(["F5 Tổng cộng · TC4 · 2 · 1 → 1"]);
  });

  it("where the total of one row is off by as much, the mark where both meet is the likely slip", () => {
    const slip = (stated: number): Row => [2, "Tân Minh", "x", "x", "x", "", "", stated, ""];
    const of = (cell: string): string => `${cell} (Tân Minh) may be the slip: the total of its row is off by as much`;
    expect(subtotals(BINH_HOA, slip(4), total(2, 2, 2, 2))).toEqual([`F5 Tổng cộng · TC4 · 2 · 1 · ; ${of("F4")} → 1`]);
    expect(subtotals(BINH_HOA, slip(2), total(2, 2, 1))).toEqual([`E5 Tổng cộng · TC3 · 1 · 2 · ; ${of("E4")} → 2`]);
  });

  it("two rows that are off by as much leave it open", () => {
    const off = (number: number, name: string): Row => [number, name, "x", "x", "x", "", "", 4, ""];
    expect(subtotals(off(1, "Bình Hòa"), off(2, "Tân Minh"), total(2, 2, 2, 1))).toEqual([
      "F5 Tổng cộng · TC4 · 1 · 0 → 0",
    ]);
  });
});

describe("communes that the table leaves out", () => {
  it("explain a row of which half the sums are too high by no more than they could add", () => {
    expect(subtotals(BINH_HOA, TAN_MINH, total(5, 2))).toEqual([]);
    expect(subtotals(BINH_HOA, TAN_MINH, total(6, 2))).toEqual(["C5 Tổng cộng · TC1 · 6 · 2 → 2"]);
  });
  it("do not explain one sum of many", () => {
    expect(subtotals(BINH_HOA, TAN_MINH, total(3, 2, 2))).toEqual(["C5 Tổng cộng · TC1 · 3 · 2 → 2"]);
  });
  it("explain nothing where the table lists all communes of its district", () => {
    expect(subtotals(...ALL, total(6, 5))).toEqual(["C8 Tổng cộng · TC1 · 6 · 5 → 5"]);
  });
  it("each add at most all criteria to the total of totals", () => {
    expect(subtotals(BINH_HOA, TAN_MINH, total("", "", "", "", "", 23))).toEqual([]);
    expect(subtotals(BINH_HOA, TAN_MINH, total("", "", "", "", "", 24))).toEqual([
      "H5 Tổng cộng · Tổng số tiêu chí đạt · 24 · 8 → 8",
    ]);
  });
});

describe("a total of totals", () => {
  const totals = (stated: string | number | { formula: string; value: number }): string[] =>
    subtotals(...ALL, total("", "", "", "", "", stated as number));
  it.each([14, 2.8, 1])("may be the sum, the mean or the communes at every criterion: %s", (stated) =>
    expect(totals(stated)).toEqual([]),
  );
  it.each([13.9, 14.4, 2.5, 0, 2])("is none of them: %s", (stated) =>
    expect(totals(stated)).toEqual([`H8 Tổng cộng · Tổng số tiêu chí đạt · ${stated} · 14 → 14`]),
  );
  it("gets no fix where a formula gives it", () =>
    expect(totals({ formula: "SUM(H3:H7)", value: 15 })).toEqual(["H8 Tổng cộng · Tổng số tiêu chí đạt · 15 · 14"]));
  it("counts the marks where a commune has no total of its own", () => {
    const unstated = ALL.map((row) => [...row.slice(0, 7), "", ""]);
    expect(subtotals(...unstated, total("", "", "", "", "", 14))).toEqual([]);
    expect(subtotals(...unstated, total("", "", "", "", "", 15))).toEqual([
      "H8 Tổng cộng · Tổng số tiêu chí đạt · 15 · 14 → 14",
    ]);
  });
});

const TEN: Row[] = [
  ["x", "x", "x", "x", "x", 5],
  ["x", "x", "x", "", "", 3],
  ["x", "x", "", "", "", 2],
];

describe("a row of means", () => {
  const mean = (rows: Row[], stated: number | string): string[] =>
    subtotals(...rows, ["", "Bình quân", "", "", "", "", "", stated, ""]);
  it.each([2.8, "2,80", 3])("may be rounded: %s", (stated) => expect(mean(ALL, stated)).toEqual([]));
  it.each([3.33, 3.3, "3,4", 3])("of ten by three may be rounded or cut at its last decimal: %s", (stated) => {
    const three: Row[] = [1, 2, 3].map((n, i) => [n, ["Vĩnh Thịnh", "Hòa Lạc", "Yên Sơn"][i]!, ...TEN[i]!]);
    const rows = [COMMUNE_HEADER, ["I", "Thị xã Đồi Mẫu"], ...three, ["", "Bình quân", "", "", "", "", "", stated]];
    expect(saidBy("criteria/subtotal-mismatch", rows)).toEqual([]);
  });
  it.each([2.7, 2.9, 2, 14])("is another mean: %s", (stated) =>
    expect(mean(ALL, stated)).toEqual([`H8 Bình quân · Tổng số tiêu chí đạt · ${stated} · 2.8 → 2.8`]),
  );
  it("may be one of communes that the table leaves out, as far as they could move it", () => {
    for (const stated of [2, 3.6, 4]) expect(mean(ALL.slice(0, 3), stated)).toEqual([]);
    for (const stated of [1.4, 4.2])
      expect(mean(ALL.slice(0, 3), stated)).toEqual([`H6 Bình quân · Tổng số tiêu chí đạt · ${stated} · 3.33 → 3.33`]);
  });
  it("has no means of marks", () => expect(subtotals(...ALL, ["", "Bình quân", 4, 4, 4, 4, 4, 2.8, ""])).toEqual([]));
});

describe("a row of those not met", () => {
  const notMet = (...sums: (string | number)[]): string[] => subtotals(...ALL, ["", "Số xã chưa đạt", ...sums]);
  it("counts the marks that say so, and blanks where only what is met is marked", () => {
    expect(notMet(0, 0, 3, 4, 4)).toEqual([]);
    expect(notMet(0, 0, 3, 4, 5)).toEqual(["G8 Số xã chưa đạt · TC5 · 5 · 4 → 4"]);
  });
  it("has no total", () => expect(notMet(0, 0, 3, 4, 4, 99)).toEqual([]));
});

it("a row of shares is no sum", () => {
  expect(subtotals(...ALL, ["", "Tỷ lệ (%)", 99, 99, 99, 99, 99, 99, ""])).toEqual([]);
});

describe("the column of the standard", () => {
  const HEADER = ["STT", "Tên xã", "TC1", "TC2", "TC3", "TC4", "TC5", "Đạt chuẩn", "Đạt chuẩn nâng cao"];
  const claims = (...sums: (string | number)[]): string[] =>
    saidBy("criteria/subtotal-mismatch", [
      HEADER,
      ["I", "Huyện Sông Mẫu"],
      [1, "Bình Hòa", "x", "x", "x", "x", "x", "x", "x"],
      [2, "Tân Minh", "x", "x", "x", "x", "x", "x", ""],
      [3, "Tân Mạnh", "x", "x", "x", "x", "x", "", "x"],
      [4, "Long Khê", "x", "x", "", "", "", "", ""],
      [5, "Ea R'Mẫu", "x", "x", "", "", "", "", ""],
      ["", "Tổng cộng", "", "", "", "", "", ...sums],
    ]);
  it("may count a commune that claims only the higher standard", () => {
    for (const sum of [2, 3]) expect(claims(sum, 2)).toEqual([]);
  });
  it("is wrong where fewer or more claim it", () => {
    expect(claims(1, 2)).toEqual(["H8 Tổng cộng · Đạt chuẩn · 1 · 2–3"]);
    expect(claims(4, 2)).toEqual(["H8 Tổng cộng · Đạt chuẩn · 4 · 2–3"]);
    expect(claims(3, 3)).toEqual(["I8 Tổng cộng · Đạt chuẩn nâng cao · 3 · 2 → 2"]);
  });
});

it("the column of levels counts the communes that name one", () => {
  expect(subtotals(...ALL, total("", "", "", "", "", "", 1))).toEqual([]);
  expect(subtotals(...ALL, total("", "", "", "", "", "", 2))).toEqual(["I8 Tổng cộng · Mức đạt chuẩn · 2 · 1 → 1"]);
});

describe("which rows a total sums", () => {
  const SECOND: Row[] = [
    ["II", "Thị xã Đồi Mẫu"],
    [1, "Vĩnh Thịnh", "x", "x", "x", "x", "x", 5, ""],
    [2, "Hòa Lạc", "x", "", "", "", "", 1, ""],
    [3, "Yên Sơn", "x", "", "", "", "", 1, ""],
  ];
  it("all of them, those of its block, those above it or those beneath it: its figures tell", () => {
    expect(subtotals(...ALL, ...SECOND, total(8, 6, 3, 2, 2))).toEqual([]);
    expect(subtotals(...ALL, ["", "Cộng", 5, 5, 2, 1, 1], ...SECOND, ["", "Cộng", 3, 1, 1, 1, 1])).toEqual([]);
    expect(subtotals(["", "Cộng", 5, 5, 2, 1, 1], ...ALL, ["", "Cộng", 3, 1, 1, 1, 1], ...SECOND)).toEqual([]);
  });
  it("where none of them gives its figures, the likeliest with most right ones is what is said", () => {
    expect(subtotals(...ALL, ["", "Cộng", 5, 5, 2, 1, 4], ...SECOND, total(8, 6, 3, 2, 7))).toEqual([
      "G8 Cộng · TC5 · 4 · 1 → 1",
      "G13 Tổng cộng · TC5 · 7 · 2 → 2",
    ]);
  });
  it("of a row that names a district, the communes beneath it, with those of it that stand elsewhere", () => {
    const own: Row = ["I", "Huyện Sông Mẫu", 5, 5, 2, 1, 1];
    const [first, ...rest] = ALL;
    const rows = (head: Row): string[] =>
      saidBy("criteria/subtotal-mismatch", [
        communeSheet()[0]!,
        head,
        ...rest,
        ["II", "Thị xã Đồi Mẫu"],
        ...SECOND.slice(1),
        first!,
      ]);
    expect(rows(own)).toEqual([]);
    expect(rows(["I", "Huyện Sông Mẫu", 4, 4, 1, 0, 0])).toEqual([]);
    expect(rows(["I", "Huyện Sông Mẫu", 6, 5, 2, 1, 1])).toEqual(["C2 Huyện Sông Mẫu · TC1 · 6 · 4–5"]);
  });
});

describe("what is said of a wrong sum", () => {
  const found = (rows: Row[]) => {
    const sheet = readSheet(exampleGrid({ rows: communeSheet(...rows) }), 0, readContext(samplePlan));
    return checkSheet(sheet, indexPlan(samplePlan)).filter(({ code }) => code === "criteria/subtotal-mismatch");
  };
  it("shows five of its rows at most, by the name of the plan or as they are written", () => {
    const [first] = found([...ALL, [6, "Nơi Nào", "", "", "", "", "", 0, ""], total(1)]);
    expect(first?.related?.map(({ at, params }) => [addressOf(at), params?.name, params?.value])).toEqual([
      ["C3", "Bình Hòa", "x"],
      ["C4", "Tân Minh", "x"],
      ["C5", "Tân Mạnh", "x"],
      ["C6", "Long Khê", "x"],
      ["C7", "Ea R'Mẫu", "x"],
    ]);
    const [other] = found([
      [1, "Nơi Nào", "", "x", "x", "x", "x", 4, ""],
      [2, "xã Tân Minh", "x", "x", "", "", "", 2, ""],
      total(0),
    ]);
    expect(other?.related?.map(({ params }) => [params?.name, params?.value])).toEqual([
      ["Nơi Nào", "–"],
      ["Tân Minh", "x"],
    ]);
  });
  it("is about the district that the sum names, else about its words", () => {
    expect(found([...ALL, total(1)])[0]?.subject).toBe("Tổng cộng");
    expect(found([...ALL, ["", "Cộng huyện Sông Mẫu", 1]])[0]?.subject).toBe("song-mau");
  });
  it("gives a span in the figures of each language", () => {
    const [first] = found([
      BINH_HOA,
      [2, "Tân Monh", "x", "x", "x", "", "", 3, ""],
      ["", "Bình quân", "", "", "", "", "", 99, ""],
    ]);
    expect(first?.params).toMatchObject({
      stated: 99,
      counted: { vi: expect.stringMatching(/^\d.*–/), en: expect.stringMatching(/^\d.*–/) },
    });
  });
});

describe("a figure of a sum that is none", () => {
  it("is nothing to compare: words, and words with a number", () => {
    for (const cell of ["nhiều", "khoảng 3 hay 4", "9 xã đã đạt và 3 xã chưa"])
      expect(subtotals(...ALL, total(cell))).toEqual([]);
  });
  it("is one where it is stored as text", () =>
    expect(subtotals(...ALL, total("9"))).toEqual(["C8 Tổng cộng · TC1 · 9 · 5 → 5"]));
  it("gets no fix where a formula gives it", () => {
    expect(subtotals(...ALL, ["", "Tổng cộng", { formula: "SUM(C3:C7)", value: 9 }])).toEqual([
      "C8 Tổng cộng · TC1 · 9 · 5",
    ]);
  });
});

describe("the likely slip", () => {
  const slip = (...marks: Row): Row => [2, "Tân Minh", ...marks];
  const says = (cell: string, name = "Tân Minh"): string =>
    `; ${cell} (${name}) may be the slip: the total of its row is off by as much`;
  it("is a blank that says “not met” as much as a mark", () => {
    expect(subtotals(BINH_HOA, slip("x", "x", "x", "", "", 4, ""), total(2, 2, 2, 2))).toEqual([
      `F5 Tổng cộng · TC4 · 2 · 1 · ${says("F4")} → 1`,
    ]);
  });
  it("is none where the mark already says what the sum asks for", () => {
    expect(subtotals(BINH_HOA, slip("x", "x", "x", "x", "", 5, ""), total(2, 2, 2, 3))).toEqual([
      "F5 Tổng cộng · TC4 · 3 · 2 → 2",
    ]);
  });
  it("is none where sum and row are off by two, or not the same way", () => {
    expect(subtotals(BINH_HOA, slip("x", "x", "x", "", "", 5, ""), total(2, 2, 2, 3))).toEqual([
      "F5 Tổng cộng · TC4 · 3 · 1 → 1",
    ]);
    expect(subtotals(BINH_HOA, slip("x", "x", "x", "", "", 2, ""), total(2, 2, 2, 2))).toEqual([
      "F5 Tổng cộng · TC4 · 2 · 1 → 1",
    ]);
  });
  it("is none of a column of totals", () => {
    expect(subtotals(...ALL, total("", "", "", "", "", 15))).toEqual([
      "H8 Tổng cộng · Tổng số tiêu chí đạt · 15 · 14 → 14",
    ]);
  });
});
