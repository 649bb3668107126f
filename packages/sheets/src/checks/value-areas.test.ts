import { samplePlan, twoLevelPlan } from "@ntm-kit/core/testing";
import { describe, expect, it } from "vitest";
import { saidBy } from "../testing/found-in";
import type { ExampleRows } from "./support/define-check";
import { COMMUNE_HEADER, communeSheet, recognitionList } from "./support/examples";

type Row = ExampleRows[number];
const E = { error: "#REF!" };
const N = { error: "#N/A" };
const errors = (...rows: Row[]): string[] =>
  saidBy("value/error", communeSheet(...rows)).map((said) => said.split(" ")[0] ?? "");
const row = (name: string, ...cells: Row): Row => [1, name, ...cells];

describe("cells with one cause that touch are one finding", () => {
  it.each<[string, Row[], string[]]>([
    ["one cell", [row("Bình Hòa", E)], ["C3"]],
    ["beside one another", [row("Bình Hòa", E, E, E)], ["C3:E3"]],
    ["beneath one another", [row("Bình Hòa", E), row("Tân Minh", E), row("Tân Mạnh", E)], ["C3:C5"]],
    ["in a block", [row("Bình Hòa", E, E), row("Tân Minh", E, E)], ["C3:D4"]],
    ["not with a cell between", [row("Bình Hòa", E, "x", E)], ["C3", "E3"]],
    ["not with a row between", [row("Bình Hòa", E), row("Tân Minh", "x"), row("Tân Mạnh", E)], ["C3", "C5"]],
    ["not of another error beside", [row("Bình Hòa", E, N)], ["C3", "D3"]],
    ["not of another error beneath", [row("Bình Hòa", E), row("Tân Minh", N)], ["C3", "C4"]],
    ["not where one is wider", [row("Bình Hòa", E, E), row("Tân Minh", E)], ["C3:D3", "C4"]],
    ["not where one begins further on", [row("Bình Hòa", E, E), row("Tân Minh", "x", E)], ["C3:D3", "D4"]],
  ])("%s", (_what, rows, places) => expect(errors(...rows)).toEqual(places));

  it("not in a column that is read for nothing, or beneath the table", () => {
    const [header = [], ...rest] = communeSheet(row("Bình Hòa", "x"));
    expect(
      saidBy("value/error", [
        [...header, "Diện tích"],
        ...rest.map((cells) => [...cells, ...Array.from({ length: 9 - cells.length }, () => ""), E]),
      ]),
    ).toEqual([]);
  });
  it("formulas without results likewise", () => {
    const F = { formula: "A1" };
    expect(
      saidBy("value/formula-without-value", communeSheet(row("Bình Hòa", F, F), row("Tân Minh", F, F))).map(
        (said) => said.split(" ")[0],
      ),
    ).toEqual(["C3:D4"]);
    expect(saidBy("value/formula-without-value", communeSheet(row("Bình Hòa", E)))).toEqual([]);
  });
});

describe("value/out-of-range", () => {
  const said = (rows: ExampleRows): string[] => saidBy("value/out-of-range", rows);
  it("of a total: below none, above all criteria, or in part", () => {
    const total = (value: Row[number]): string[] => said(communeSheet(row("Bình Hòa", "x", "", "", "", "", value)));
    for (const right of [0, 5, "3", "nhiều", ""]) expect(total(right)).toEqual([]);
    for (const wrong of [-1, 6]) expect(total(wrong)).toEqual([`H3 ${wrong} · Tổng số tiêu chí đạt · 0 · 5`]);
    expect(total(2.5)).toEqual(["H3 2.5 · Tổng số tiêu chí đạt · 0 · 5 (a whole number)"]);
    expect(total("6")).toEqual(["H3 6 · Tổng số tiêu chí đạt · 0 · 5"]);
    expect(said(communeSheet(row("Bình Hòa", "x"), ["", "Tổng cộng", 9, 9, 9, 9, 9, 99]))).toEqual([]);
  });
  it("of a list nothing, which has no set of criteria", () => {
    expect(said(recognitionList([1, "Bình Hòa", "Huyện Sông Mẫu", "Đạt chuẩn", "1/QĐ-UBND", ""]))).toEqual([]);
  });

  const HEAD = ["TT", "Huyện, thị xã", "Tổng số xã", "Số xã đạt chuẩn", "Tỷ lệ (%)"];
  const summary = (...rows: Row[]): string[] => said([HEAD, ...rows]);
  it("of a summary: more than its communes, a share beyond the whole, of rows that count", () => {
    expect(summary([1, "Huyện Sông Mẫu", 5, 6, 120], [2, "Thị xã Đồi Mẫu", 3, 3, 100])).toEqual([
      "D2 6 · Số xã đạt chuẩn · 0 · 5",
      "E2 120 % · Tỷ lệ (%) · 0 % · 100 %",
    ]);
    expect(summary([1, "Huyện Sông Mẫu", 5, -1, "-5%"])).toEqual([
      "D2 -1 · Số xã đạt chuẩn · 0 · 5",
      "E2 -5 % · Tỷ lệ (%) · 0 % · 100 %",
    ]);
    expect(summary([1, "Huyện Sông Mẫu", 5, 3, 60], [2, "Huyện Sông Mẫu", 5, 9, 900])).toEqual([]);
    expect(summary([1, "Huyện Sông Mẫu", 5, 3, 60], ["", "Tỷ lệ (%)", 99, 99, 900])).toEqual([]);
  });
  it("of a total in a summary only where it is not the sum of its parts", () => {
    const parts: Row[] = [
      [1, "Huyện Sông Mẫu", 5, 6, ""],
      [2, "Thị xã Đồi Mẫu", 3, 3, ""],
    ];
    expect(summary(...parts, ["", "Toàn tỉnh", 8, 9, ""])).toEqual(["D2 6 · Số xã đạt chuẩn · 0 · 5"]);
    expect(
      summary([1, "Huyện Sông Mẫu", 5, 4, ""], [2, "Thị xã Đồi Mẫu", 3, 3, ""], ["", "Toàn tỉnh", 8, 9, ""]),
    ).toEqual(["D4 9 · Số xã đạt chuẩn · 0 · 8"]);
  });
  it("of the share of a task beyond nothing and the whole", () => {
    const head = ["STT", "Nội dung thực hiện", "Đơn vị chủ trì", "Tiến độ thực hiện", "Tỷ lệ (%)"];
    const task = (...shares: Row): string[] =>
      said([head, ...shares.map((share, i) => [`I.${i + 1}`, "", "", "Đang thực hiện", share])]);
    expect(task("0%", "100%", 50)).toEqual([]);
    expect(task("-5%", "101%", 50)).toEqual([
      "E2 -5 % · Tỷ lệ (%) · 0 % · 100 %",
      "E3 101 % · Tỷ lệ (%) · 0 % · 100 %",
    ]);
  });
  it("of a share of money, unless two amounts of its row give it", () => {
    const head = ["TT", "Nguồn vốn", "Kế hoạch", "Thực hiện", "Tỷ lệ (%)"];
    const money = (...cells: Row): string[] =>
      said([["NGUỒN VỐN"], head, [1, "Ngân sách Trung ương", ...cells], [2, "Vốn lồng ghép", 10, 10, 100]]);
    expect(money(100, 120, 120)).toEqual([]);
    expect(money(100, 50, 50)).toEqual([]);
    expect(money(100, 50, 0)).toEqual([]);
    expect(money(100, 50, 70)).toEqual([]);
    expect(money(100, 50, 100)).toEqual([]);
    expect(money(100, 120, 140)).toEqual(["E3 140 % · Tỷ lệ (%) · 0 % · 100 %"]);
    expect(money("", 120, 140)).toEqual(["E3 140 % · Tỷ lệ (%) · 0 % · 100 %"]);
    expect(money(100, 120, "-120%")).toEqual(["E3 -120 % · Tỷ lệ (%) · 0 % · 100 %"]);
    expect(money(0, 120, 140)).toEqual(["E3 140 % · Tỷ lệ (%) · 0 % · 100 %"]);
  });
});

describe("unit/missing", () => {
  const missing = (rows: ExampleRows): string[] => saidBy("unit/missing", rows);

  it.each<[string, number]>([
    ["ĐĂNG KÝ TIÊU CHÍ NĂM 2026 CÁC XÃ HUYỆN SÔNG MẪU", 4],
    ["KẾ HOẠCH THỰC HIỆN TIÊU CHÍ NĂM 2026 CÁC XÃ HUYỆN SÔNG MẪU", 4],
    ["DANH SÁCH XÃ HUYỆN SÔNG MẪU ĐĂNG KÝ ĐẠT CHUẨN NĂM 2026", 0],
    ["CÁC XÃ HUYỆN SÔNG MẪU ĐỀ NGHỊ CÔNG NHẬN ĐẠT CHUẨN", 0],
    ["DANH SÁCH CÁC XÃ HUYỆN SÔNG MẪU VÀ KẾT QUẢ TIÊU CHÍ", 4],
  ])("“%s” is of all communes or of those it chooses", (title, count) => {
    expect(missing([[title], COMMUNE_HEADER, [1, "Bình Hòa", "x", "x", "x", "x", "x", 5, ""]])).toHaveLength(count);
  });
  const crosses = ["x", "x", "x", "x", "x"];
  const head = ["TT", "Tên xã", "TC1", "TC2", "TC3", "TC4", "TC5"];
  const rowsOf = (...names: string[]): Row[] => names.map((name, i) => [i + 1, name, ...crosses]);
  it("asks for a district that the table heads, its title names, or of which it lists half", () => {
    expect(missing([head, ...rowsOf("Vĩnh Thịnh")])).toEqual([]);
    expect(missing([head, ...rowsOf("Vĩnh Thịnh", "Hòa Lạc")])).toEqual(["thị xã Đồi Mẫu · xã Yên Sơn · 2 · 3"]);
    expect(missing([head, ["I", "Thị xã Đồi Mẫu"], ...rowsOf("Vĩnh Thịnh")])).toEqual([
      "B2 thị xã Đồi Mẫu · xã Hòa Lạc · 1 · 3",
      "B2 thị xã Đồi Mẫu · xã Yên Sơn · 1 · 3",
    ]);
    expect(missing([["KẾT QUẢ THỊ XÃ ĐỒI MẪU"], head, ...rowsOf("Vĩnh Thịnh")])).toHaveLength(2);
  });
  it("asks where half of an even number is listed", () => {
    const units = samplePlan.units.filter(({ id }) => id !== "song-mau/ea-r-mau");
    const plan = { ...samplePlan, units };
    expect(saidBy("unit/missing", [head, ...rowsOf("Bình Hòa", "Tân Minh")], {}, plan)).toHaveLength(2);
    expect(saidBy("unit/missing", [head, ...rowsOf("Bình Hòa")], {}, plan)).toEqual([]);
  });
  it("asks for the whole plan, at no cell, where its root is right above the communes", () => {
    const criteria = (twoLevelPlan.criteriaSets[0]?.criteria ?? []).map(({ number }) => `TC${number}`);
    const rows = (name: string): ExampleRows => [
      ["TT", "Tên xã", ...criteria],
      ["I", "Tỉnh Biển Xanh"],
      [1, name, ...criteria.map(() => "x")],
    ];
    const found = saidBy("unit/missing", rows("An Hải"), {}, twoLevelPlan);
    expect(found.length).toBeGreaterThan(2);
    expect(found.every((said) => said.startsWith("tỉnh Biển Xanh · "))).toBe(true);
  });
  it("takes what an ambiguous name could mean as listed", () => {
    expect(missing([head, ["I", "Huyện Sông Mẫu"], ...rowsOf("Bình Hòa", "Long Khê", "Ea R'Mẫu", "Tân Monh")])).toEqual(
      [],
    );
  });
  it("asks for nobody in a table of one commune with its own letterhead, or in a list", () => {
    expect(missing([["UBND XÃ VĨNH THỊNH, THỊ XÃ ĐỒI MẪU"], head, ...rowsOf("Vĩnh Thịnh")])).toEqual([]);
    expect(missing([["UBND XÃ VĨNH THỊNH, THỊ XÃ ĐỒI MẪU"], head, ...rowsOf("Hòa Lạc")])).toHaveLength(2);
    expect(
      missing(
        recognitionList(
          [1, "Vĩnh Thịnh", "Thị xã Đồi Mẫu", "Đạt chuẩn"],
          [2, "Hòa Lạc", "Thị xã Đồi Mẫu", "Đạt chuẩn"],
        ),
      ),
    ).toEqual([]);
  });
});
