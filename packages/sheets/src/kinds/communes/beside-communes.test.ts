import { describe, expect, it } from "vitest";
import type { ExampleCell, ExampleRows } from "../../checks/support/define-check";
import { addressOf, packPlace } from "../../grid/place";
import { readTable } from "../../testing/read-table";

/** What stands beside the records: cell, field, value and of whom. */
const beside = (rows: ExampleRows): string[] =>
  [...readTable("communes", rows).beside()].map(({ line, slot, field, value, subject }) =>
    [addressOf(packPlace(0, line, slot)), field, value, subject || "–"].join(" "),
  );

describe("a sheet of criteria of another standard says beside the records", () => {
  const HEADER = ["TT", "Tên xã", "TC1", "TC2", "TC3", "TC4", "TC5", "Tổng số tiêu chí đạt"];
  const rows = (total: ExampleCell, set = "NÂNG CAO"): ExampleRows => [
    [`BỘ TIÊU CHÍ NÔNG THÔN MỚI ${set}`],
    HEADER,
    [1, "Bình Hòa", "x", "CĐ", "zz", "cơ bản đạt", "", total],
  ];
  const MARKS = [
    "C3 xa-nang-cao-mau.criterion.1 met song-mau/binh-hoa",
    "D3 xa-nang-cao-mau.criterion.2 not-met song-mau/binh-hoa",
    "E3 xa-nang-cao-mau.criterion.3 open song-mau/binh-hoa",
    "F3 xa-nang-cao-mau.criterion.4 open song-mau/binh-hoa",
  ];
  it.each<[string, ExampleCell, string[]]>([
    ["a number", 3, ["H3 xa-nang-cao-mau.total 3 song-mau/binh-hoa"]],
    ["a number as text", "3", ["H3 xa-nang-cao-mau.total 3 song-mau/binh-hoa"]],
    ["none in words", "khoảng 3 hay 4", []],
    ["none where it is blank", "", []],
  ])("its marks, and as its total %s", (_what, total, said) => {
    expect(beside(rows(total))).toEqual([...MARKS, ...said]);
    expect(beside(rows(total, ""))).toEqual([]);
  });
});

describe("a list of the recognised says beside the records", () => {
  const HEADER = ["STT", "Đơn vị", "Mức đạt chuẩn", "Số quyết định", "Ngày công nhận", "Năm công nhận"];
  const list = (...rows: ExampleCell[][]): ExampleRows => [["DANH SÁCH ĐƠN VỊ ĐẠT CHUẨN"], HEADER, ...rows];
  it("by what a district was, and nothing of a commune", () => {
    expect(
      beside(
        list(
          [1, "Bình Hòa", "Đạt chuẩn", "1/QĐ-UBND", "5/6/2023", 2023],
          [2, "Huyện Sông Mẫu", "Đạt chuẩn", "9/QĐ-TTg", "5/6/2024", 2024],
        ),
      ),
    ).toEqual(["D4 decision 9/QĐ-TTg song-mau", "E4 date 2024-06-05 song-mau", "F4 year 2024 song-mau"]);
  });
  it("nothing where a dash, a month or no year stands", () => {
    expect(
      beside(
        list([1, "Bình Hòa", "Đạt chuẩn", "", "", ""], [2, "Huyện Sông Mẫu", "Đạt chuẩn", "-", "6/2024", "năm nay"]),
      ),
    ).toEqual([]);
  });
  it("a name of none", () => {
    expect(beside(list([1, "Bình Hòa", "Đạt chuẩn", "", "", ""], [2, "Nơi Nào", "Đạt chuẩn", "9/QĐ", "", ""]))).toEqual(
      ["B4 unit  –"],
    );
  });
});
