import { describe, expect, it } from "vitest";
import { GridBuilder } from "../grid/grid-builder";
import { findingsOf, foundIn, runOf } from "../testing/found-in";

const HEADER = ["STT", "Tên xã", "TC1", "TC2", "TC3", "TC4", "TC5", "Tổng số tiêu chí đạt"];

/**
 * Three communes with 5, 3 and 0 criteria beneath a district whose figure is merged from column `from` to the total.
 */
async function withMergedFigure(figure: number, from: number): Promise<string[]> {
  const rows = [
    HEADER,
    ["I", "Thị xã Đồi Mẫu", ...Array.from({ length: from - 2 }, () => 2), figure],
    [1, "Vĩnh Thịnh", "x", "x", "x", "x", "x", 5],
    [2, "Hòa Lạc", "x", "x", "x", "", "", 3],
    [3, "Yên Sơn", "", "", "", "", "", 0],
  ];
  const builder = new GridBuilder("Biểu 01");
  rows.forEach((cells, row) =>
    cells.forEach((cell, column) => {
      if (typeof cell === "number") builder.addNumber(row, column, cell);
      else if (cell !== "") builder.addText(row, column, cell);
    }),
  );
  builder.merges.push({ top: 1, left: from, bottom: 1, right: 7 });
  const found = findingsOf(await runOf([builder.build()]));
  return found.filter((finding) => finding.startsWith("criteria/subtotal"));
}

describe("a figure that is merged over the columns of a district's row belongs to all of them", () => {
  it("the criteria met in all is right over the whole row", async () => {
    expect(await withMergedFigure(8, 2)).toEqual([]);
  });

  it("and wrong where the totals give another number", async () => {
    expect(await withMergedFigure(9, 2)).toEqual(["criteria/subtotal-mismatch C2"]);
  });

  it("over the last columns alone it is of the totals too", async () => {
    expect(await withMergedFigure(8, 5)).toEqual([]);
  });
});

describe("whether the day or the month stands first is judged over a column", () => {
  const list = (...dates: string[]) =>
    foundIn([
      ["STT", "Tên xã", "Huyện", "Mức đạt chuẩn", "Số quyết định", "Ngày công nhận"],
      ...dates.map((date, i) => [
        i + 1,
        ["Bình Hòa", "Tân Minh", "Long Khê"][i] ?? "",
        "Sông Mẫu",
        "NTM",
        `${i + 1}/QĐ-UBND`,
        date,
      ]),
    ]);
  const ambiguous = async (...dates: string[]) =>
    (await list(...dates)).filter((finding) => finding.startsWith("date/ambiguous"));

  it("among dates with the month first, one that could be either is ambiguous", async () => {
    expect(await ambiguous("12/28/2023", "11/15/2024", "03/04/2024")).toEqual(["date/ambiguous F4"]);
  });

  it("among dates with the day first it is not", async () => {
    expect(await ambiguous("28/12/2023", "15/11/2024", "03/04/2024")).toEqual([]);
  });

  it("the same number twice is one day whichever stands first", async () => {
    expect(await ambiguous("12/28/2023", "04/04/2024")).toEqual([]);
  });
});
