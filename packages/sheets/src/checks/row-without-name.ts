import { defineCheck } from "./support/define-check";
import { communeSheet } from "./support/examples";

/** Marks, a total or a claim in a row whose name cell is empty: they belong to nobody and are not counted. */
export const rowWithoutName = defineCheck({
  code: "row/without-name",
  severity: "error",
  communes({ frame, lines }, { report }) {
    for (const { line, nameSlot, isNameless } of lines)
      if (isNameless)
        report({
          at: frame.view.origin(line, nameSlot),
          params: { row: frame.view.transposed ? nameSlot + 1 : line + 1 },
        });
  },
  passes: [
    {
      why: "a row of numbers alone is a row that nobody has filled in",
      rows: communeSheet([1, "Bình Hòa", "x", "x", "x", "x", "x", 5, ""], [2, "", "", "", "", "", "", "", ""]),
    },
    {
      why: "sums without a label are no row of a commune",
      rows: communeSheet(
        [1, "Bình Hòa", "x", "x", "x", "x", "x", 5, ""],
        [2, "Tân Minh", "x", "x", "x", "", "", 3, ""],
        ["", "", 2, 2, 2, 1, 1, 8, ""],
      ),
    },
  ],
  fails: [
    {
      why: "marks and a total of nobody",
      rows: communeSheet([1, "Bình Hòa", "x", "x", "x", "x", "x", 5, ""], [2, "", "x", "x", "x", "", "", 3, ""]),
      at: "B4",
      params: { row: 4 },
    },
  ],
});
