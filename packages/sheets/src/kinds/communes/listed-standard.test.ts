import { samplePlan } from "@ntm-kit/core/testing";
import { expect, it } from "vitest";
import { gridFromRows } from "../../grid/grid-builder";
import { readContext } from "../../read/read-context";
import { readSheet } from "../../read/read-sheet";
import { communeRecords } from "./commune-records";

const HEADER = ["TT", "Tên xã", "Huyện", "Số quyết định", "Ngày"];
const row = (number: number, name: string) => [number, name, "Sông Mẫu", `${number}/QĐ-UBND`, "5/5/2023"];

function claimsOf(...rows: (string | number)[][]) {
  const grid = gridFromRows("Danh sách", [["DANH SÁCH XÃ ĐƯỢC CÔNG NHẬN"], HEADER, ...rows]);
  const entry = readSheet(grid, 0, readContext(samplePlan)).tables[0];
  if (entry?.of !== "communes") throw new Error("not a list");
  return {
    claims: communeRecords(entry.table).communes.map(({ unit, claims }) => [unit, Object.keys(claims)]),
    duplicates: entry.table.rows.filter((line) => line.duplicateOf).length,
  };
}

it("a heading says the standard of the communes beneath it, numbered or in the first cell of its line", () => {
  expect(
    claimsOf(["I", "Xã đạt chuẩn nông thôn mới"], row(1, "Bình Hòa"), ["II. Xã nâng cao"], row(1, "Tân Minh")).claims,
  ).toEqual([
    ["song-mau/binh-hoa", ["standard"]],
    ["song-mau/tan-minh", ["advanced"]],
  ]);
});

it("a commune may stand under each standard that it was recognised at, once", () => {
  const sections = [["I", "Xã đạt chuẩn"], row(1, "Bình Hòa"), ["II", "Xã nâng cao"], row(1, "Bình Hòa")];
  expect(claimsOf(...sections)).toEqual({
    claims: [
      ["song-mau/binh-hoa", ["standard"]],
      ["song-mau/binh-hoa", ["advanced"]],
    ],
    duplicates: 0,
  });
  expect(claimsOf(...sections, row(2, "Bình Hòa")).duplicates).toBe(1);
});

it("a year over its communes says no standard; the title does", () => {
  expect(claimsOf(["I", "Năm 2022"], row(1, "Bình Hòa")).claims).toEqual([["song-mau/binh-hoa", ["standard"]]]);
});
