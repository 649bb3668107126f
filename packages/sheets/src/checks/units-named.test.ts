import { describe, expect, it } from "vitest";
import { saidBy } from "../testing/found-in";
import type { ExampleRows } from "./support/define-check";
import { communeSheet } from "./support/examples";

type Row = ExampleRows[number];
const marked = (name: string, number: Row[number] = 1): Row => [number, name, "x", "x", "x", "x", "x", 5, ""];
const said = (code: Parameters<typeof saidBy>[0], ...rows: Row[]): string[] => saidBy(code, communeSheet(...rows));

describe("unit/misspelt puts the name of the plan in the place of the written one", () => {
  const fixed = (name: string): string | undefined => said("unit/misspelt", marked(name))[0]?.split(" → ")[1];
  it.each<[string, string | undefined]>([
    ["Bình Hóc", "Bình Hòa"],
    ["xã Bình Hóc", "xã Bình Hòa"],
    ["1. xã Bình Hóc", "1. xã Bình Hòa"],
    ["12) Bình Hóc", "12) Bình Hòa"],
    ["II. Bình Hóc", "II. Bình Hòa"],
    ["X. Bình Hóc", "X. Bình Hòa"],
    ["BÌNH HÓC", "BÌNH HÒA"],
    ["XÃ BÌNH HÓC", "XÃ BÌNH HÒA"],
    ["Bình HÓC", "Bình Hòa"],
    ["Bình Hòa", undefined],
  ])("%s: %s", (written, name) => expect(fixed(written)).toBe(name));
  it("of a township under its own type", () => {
    expect(fixed("Thị trấn Sông Mấy")).toBe("Thị trấn Sông Mẫu");
    expect(fixed("TT. Sông Mấy")).toBe("TT. Sông Mẫu");
    expect(fixed("TT Sông Mấy")).toBe("TT Sông Mẫu");
  });
  it("of a district in a summary", () => {
    const rows = (name: string) => [
      ["TT", "Huyện, thị xã", "Tổng số xã", "Số xã đạt chuẩn"],
      [1, name, 5, 3],
      [2, "Thị xã Đồi Mẫu", 3, 1],
    ];
    const summary = (name: string) => saidBy("unit/misspelt", rows(name)).map((found) => found.split(" → ")[1]);
    expect(summary("Huyện Sông Mấy")).toEqual(["Huyện Sông Mẫu"]);
    expect(summary("H. Sông Mấy")).toEqual(["H. Sông Mẫu"]);
    expect(summary("huyện Sông Mẫu")).toEqual([]);
  });
});

describe("unit/unknown", () => {
  it("is said of rows and of headings that call themselves a district, not of other headings", () => {
    expect(said("unit/unknown", marked("Phú Quý Đông"))).toEqual(["B3 Phú Quý Đông"]);
    expect(said("unit/unknown", ["II", "Huyện Xa Xôi"], marked("Bình Hòa"))).toEqual(["B3 Huyện Xa Xôi"]);
    expect(said("unit/unknown", ["A", "Các xã điểm"], marked("Bình Hòa"))).toEqual([]);
  });
  it("is not said of totals, notes, names that are near, and names of several", () => {
    expect(
      said("unit/unknown", marked("Bình Hòa"), ["", "Tổng cộng", 1, 1, 1, 1, 1, 5], ["", "Ghi chú: xã mới"]),
    ).toEqual([]);
    expect(said("unit/unknown", marked("Bình Hóc"), marked("Tân Monh"))).toEqual([]);
  });
  it("is said of a commune under the bare name of a district", () => {
    expect(said("unit/unknown", marked("Bình Hòa"), marked("Đồi Mẫu", 2))).toEqual(["B4 Đồi Mẫu"]);
  });
  it("is said of rows of a summary, not of its totals", () => {
    const head = ["TT", "Huyện, thị xã", "Tổng số xã", "Số xã đạt chuẩn"];
    const rows: Row[] = [
      [1, "Huyện Sông Mẫu", 5, 3],
      [2, "Huyện Xa Xôi", 3, 1],
      [3, "Thị xã Đồi Mẫu", 3, 1],
    ];
    expect(saidBy("unit/unknown", [head, ...rows, ["", "Toàn vùng", 11, 5]])).toEqual(["B3 Huyện Xa Xôi"]);
  });
});

describe("unit/ambiguous names what could be meant, and where each is", () => {
  it("communes with their districts", () => {
    expect(said("unit/ambiguous", marked("Tân Monh"))).toEqual([
      "B3 Tân Monh · Tân Minh (huyện Sông Mẫu), Tân Mạnh (huyện Sông Mẫu)",
    ]);
  });
});
