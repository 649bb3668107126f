import { indexPlan } from "@ntm-kit/core";
import { samplePlan } from "@ntm-kit/core/testing";
import { describe, expect, it } from "vitest";
import { readContext } from "../read/read-context";
import { readSheet } from "../read/read-sheet";
import { checkSheet } from "../testing/check-sheet";
import { saidBy } from "../testing/found-in";
import type { ExampleRows } from "./support/define-check";
import { exampleGrid } from "./support/example-grid";
import { COMMUNE_HEADER, communeSheet, recognitionList } from "./support/examples";

const wordsOf = (code: string, rows: ExampleRows, extras: Parameters<typeof saidBy>[2] = {}) =>
  checkSheet(readSheet(exampleGrid({ ...extras, rows }), 0, readContext(samplePlan)), indexPlan(samplePlan))
    .filter((finding) => finding.code === code)
    .flatMap(({ params }) => Object.values(params));

describe("table/empty", () => {
  const empty = (rows: ExampleRows): string[] => saidBy("table/empty", rows);
  it("counts the communes that are counted, once each", () => {
    expect(empty(communeSheet([1, "Bình Hòa"], [2, "Thị trấn Sông Mẫu"], [3, "Bình Hòa"], [4, "Nơi Nào"]))).toEqual([
      "B3 1 commune",
    ]);
    expect(empty(communeSheet([1, "Thị trấn Sông Mẫu"], [2, "Tân Minh"]))).toEqual(["B4 1 commune"]);
  });
  it("is not said of a list, whose names alone say something", () => {
    expect(empty(recognitionList([1, "Bình Hòa", "Huyện Sông Mẫu"], [2, "Tân Minh", "Huyện Sông Mẫu"]))).toEqual([]);
  });
  it("is not said where another time is filled in", () => {
    const head = ["TT", "Tên xã", "Tổng số tiêu chí đạt năm 2023", "Tổng số tiêu chí đạt năm 2024"];
    expect(empty([head, [1, "Bình Hòa", 3, ""], [2, "Tân Minh", 4, ""]])).toEqual([]);
    expect(empty([head, [1, "Bình Hòa", "", ""], [2, "Tân Minh", "", ""]])).toEqual(["B2 2 communes"]);
  });
  it("is said of a form of one commune alone by nothing", () => {
    const names = samplePlan.criteriaSets[0]?.criteria.map(({ name }) => name) ?? [];
    const form = [
      ["BIỂU ĐÁNH GIÁ XÃ TÂN MINH"],
      ["TT", "Tên tiêu chí", "Đánh giá"],
      ...names.map((name, i) => [i + 1, name, ""]),
    ];
    expect(empty(form)).toEqual([]);
  });
  it("counts the districts of a summary in which no figure stands", () => {
    const head = ["TT", "Huyện, thị xã", "Tổng số xã", "Số xã đạt chuẩn", "NTM nâng cao", "Ghi chú"];
    const rows = [
      [1, "Huyện Sông Mẫu", 5, "", "", "mới"],
      ["", "Toàn tỉnh", 5],
    ];
    expect(empty([head, ...rows])).toEqual(["B2 1 district"]);
    expect(empty([head, ["", "Toàn tỉnh", 5], [1, "Huyện Sông Mẫu", 5], [2, "Thị xã Đồi Mẫu", 3]])).toEqual([
      "B3 2 districts",
    ]);
    expect(empty([head, [1, "Huyện Sông Mẫu", 5, 3], [2, "Thị xã Đồi Mẫu", 3, ""]])).toEqual([]);
    expect(empty([head, [1, "Huyện Sông Mẫu", 5, "", 1], [2, "Thị xã Đồi Mẫu", 3, ""]])).toEqual([]);
  });
});

describe("sheet/hidden", () => {
  const rows: ExampleRows = [COMMUNE_HEADER, [1, "Bình Hòa", "x", "x", "x", "x", "x", 5, ""]];
  it("names in each language what is hidden alone, and both together", () => {
    const vi = (extras: Parameters<typeof saidBy>[2]) =>
      wordsOf("sheet/hidden", rows, extras).map((what) => (typeof what === "object" ? what.vi : what));
    const words = (what: string) => [`Trang tính “Biểu 01” ẩn ${what} có dữ liệu; đã đọc cả phần ẩn`];
    expect(vi({ hiddenRows: [2] })).toEqual(words("dòng 2"));
    expect(vi({ hiddenColumns: ["C"] })).toEqual(words("cột C"));
    expect(vi({ hiddenRows: [2], hiddenColumns: ["D", "C"] })).toEqual(words("dòng 2, cột C–D"));
  });
  it("names columns in their order, whichever cell came first", () => {
    const late: ExampleRows = [
      ["", "", "a"],
      ["b", "", "a"],
    ];
    expect(saidBy("sheet/hidden", late, { hiddenColumns: ["A", "C"] })).toEqual([
      "Sheet “Biểu 01” hides columns A, C with data; they were read",
    ]);
  });
});

describe("sheet/unrecognised", () => {
  const names = ["Bình Hòa", "Tân Minh", "Tân Mạnh", "Long Khê", "Ea R'Mẫu"];
  it("proposes six columns at most, in the words of each language", () => {
    const [, detail] = wordsOf("sheet/unrecognised", [
      Array.from({ length: 8 }, (_, i) => `Cột ${i}`),
      ...names.map((name) => [name, ...Array.from({ length: 7 }, () => "x")]),
    ]);
    const looks = typeof detail === "object" ? detail : { vi: "", en: "" };
    expect(looks.vi.split(", ")).toHaveLength(6);
    expect(looks.vi).toMatch(/^; cột A giống tên xã \(83 %\), cột B giống ký hiệu đạt \(83 %\), cột C/);
    expect(looks.en).toMatch(/^; column A looks like communes \(83 %\), column B looks like marks \(83 %\), column C/);
  });
  it("proposes nothing where nothing looks like anything", () => {
    expect(
      wordsOf("sheet/unrecognised", [
        ["a", "b"],
        ["c", "d"],
      ]),
    ).toEqual(["Biểu 01", { vi: "", en: "" }]);
  });
});

it("a text in two old encodings is said by each, and one with parted accents by its own check", () => {
  const rows = (name: string): ExampleRows => communeSheet([1, { vnTime: "B×nh Hßa" }, "x"], [2, name, "x"]);
  expect(saidBy("text/legacy-encoding", rows("Tân Minh".normalize("NFD")))).toHaveLength(1);
  expect(saidBy("text/decomposed", rows("Tân Minh".normalize("NFD")))).toEqual(["B4 Tân Minh → Tân Minh"]);
});

it("row/without-name says the row, or in a form with the communes across the line of names", () => {
  const names = samplePlan.criteriaSets[0]?.criteria.map(({ name }) => name) ?? [];
  const across = [
    ["TT", "Tên tiêu chí", "Bình Hòa", "Tân Minh", ""],
    ...names.map((name, i) => [i + 1, name, "x", "x", "x"]),
  ];
  expect(saidBy("row/without-name", communeSheet([1, "Bình Hòa", "x"], ["", "", "x"]))).toEqual(["B4 4"]);
  expect(saidBy("row/without-name", across)).toEqual(["E1 1"]);
});

it("value/number-as-text is no fault of a text file, which holds nothing else", () => {
  const rows: ExampleRows = communeSheet([1, "Bình Hòa", "x", "x", "x", "x", "x", "5", ""]);
  const found = (isTextFile: boolean) =>
    checkSheet(
      readSheet(exampleGrid({ rows }), 0, readContext(samplePlan), { isTextFile }),
      indexPlan(samplePlan),
    ).filter(({ code }) => code === "value/number-as-text").length;
  expect([found(false), found(true)]).toEqual([1, 0]);
});
