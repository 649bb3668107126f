import { samplePlan } from "@ntm-kit/core/testing";
import { describe, expect, it } from "vitest";
import { gridFromRows } from "../grid/grid-builder";
import { readContext } from "../read/read-context";
import { headingPaths, readColumns } from "./columns";
import { fieldKey } from "./field";
import { findHeader, isIndexLine } from "./find-header";
import { SheetView } from "./sheet-view";

const { headings } = readContext(samplePlan);
const view = (rows: (string | number | null)[][], merges: Parameters<typeof gridFromRows>[2] = {}) =>
  new SheetView(gridFromRows("Biểu", rows, merges), 0, false);

describe("a header is found, not configured", () => {
  it("beneath a title block, with the criteria numbered under one merged heading", () => {
    const sheet = view(
      [
        ["ỦY BAN NHÂN DÂN", null, null, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
        ["KẾT QUẢ THỰC HIỆN CÁC TIÊU CHÍ"],
        [],
        ["STT", "Tên xã", "Kết quả thực hiện các tiêu chí", null, null, null, null, "Tổng số tiêu chí đạt"],
        [null, null, 1, 2, 3, 4, 5, null],
        [1, "Bình Hòa", "x", "x", "x", "x", "x", 5],
      ],
      {
        merges: [
          { top: 3, bottom: 4, left: 0, right: 0 },
          { top: 3, bottom: 4, left: 1, right: 1 },
          { top: 3, bottom: 3, left: 2, right: 6 },
          { top: 3, bottom: 4, left: 7, right: 7 },
        ],
      },
    );
    const header = findHeader(sheet, headings, 0);
    expect(header).toMatchObject({ first: 3, last: 4 });
    expect(
      readColumns(headingPaths(sheet, header!), headings, "commune-criteria").map(({ field }) => fieldKey(field)),
    ).toEqual(["number", "unit", "criterion.1", "criterion.2", "criterion.3", "criterion.4", "criterion.5", "total"]);
  });

  it("without merges, as a text file has it", () => {
    const sheet = view([
      ["STT", "Tên xã", "Kết quả các tiêu chí", null, null, null, null, "Tổng"],
      [null, null, "1", "2", "3", "4", "5", null],
      ["1", "Bình Hòa", "x", "x", "x", "x", "x", "5"],
    ]);
    expect(findHeader(sheet, headings, 0)).toMatchObject({ first: 0, last: 1 });
  });

  it("with a line beneath it that only numbers the columns", () => {
    const sheet = view([
      ["STT", "Tên xã", "TC1", "TC2", "TC3", "TC4", "TC5"],
      ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)"],
      [1, "Bình Hòa", "x", "x", "x", "x", "x"],
    ]);
    expect(findHeader(sheet, headings, 0)).toMatchObject({ first: 0, last: 1, indexLines: [1] });
  });
});

describe("a line that numbers the columns", () => {
  it.each([
    ["numbers in brackets", ["(1)", "(2)", "(3)", "(4)"], true],
    ["letters, then numbers", ["A", "B", "1", "2", "3"], true],
    ["a sum of columns", ["1", "2", "3=1+2", "4"], true],
    ["a row of counts", ["5", "3", "9", "12"], false],
    ["criteria beneath their heading", [null, null, "1", "2", "3"], false],
    ["beneath the number of the row nothing, then from 1", [null, "(1)", "(2)", "(3)"], true],
  ])("%s: %s", (_name, cells, expected) => {
    const header = ["STT", "Tên xã", "Tiêu chí"];
    expect(isIndexLine(view([header, cells as (string | null)[]]), 1, 0)).toBe(expected);
  });

  it("stands where the header begins, wherever on the sheet that is", () => {
    const sheet = view([
      [null, null, "Tên xã", "Tiêu chí"],
      [null, null, null, "1", "2", "3"],
      [null, null, "(1)", "(2)", "(3)", "(4)"],
    ]);
    expect([1, 2].map((line) => isIndexLine(sheet, line, 0))).toEqual([false, true]);
  });
});

it.each(["Số TC đạt theo QĐ 318", "Tổng số tiêu chí đạt theo Quyết định số 318/QĐ-TTg"])(
  "“%s” is the number of criteria met, by whatever decision lists them",
  (heading) => {
    expect(headings.guesses(heading).map(({ field }) => field)).toContain("total");
  },
);
