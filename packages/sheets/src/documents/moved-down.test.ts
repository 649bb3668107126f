import { expect, it } from "vitest";
import { movedDown, movedFormula } from "./moved-down";

it.each([
  ["H2>0", "H8>0"],
  ['$H$2="A1"', '$H$8="A1"'],
  ["SUM(B2:B9)/ROWS(B2:B9)", "SUM(B8:B15)/ROWS(B8:B15)"],
  ["COUNTIF('Biểu A1'!C9:U9,\"x2\")+C3", "COUNTIF('Biểu A1'!C9:U9,\"x2\")+C9"],
  ["LOG10(B2)+Sheet1!A1+ntm_dat2", "LOG10(B8)+Sheet1!A1+ntm_dat2"],
])("%s is said of cells six rows further down as %s", (formula, moved) => expect(movedFormula(formula, 6)).toBe(moved));

it("everything that names cells goes down with the rows", () => {
  const moved = movedDown(
    {
      name: "S",
      rows: [[{ value: "Tên" }], [{ value: 2, formula: "A3*2" }], [{ value: 1 }]],
      merges: ["A1:B1"],
      freeze: { rows: 1, columns: 1 },
      autoFilter: "A1:A3",
      tables: [{ name: "bang", range: "A1:A3", columns: ["Tên"] }],
      validations: [{ range: "A2", rule: { kind: "whole", min: 0, max: 1 } }],
      conditionalFormats: [{ range: "A2:A3", formula: "A2>1", style: { bold: true } }],
      charts: [
        {
          kind: "bar",
          title: "",
          anchor: { row: 5, column: 0, rows: 4, columns: 4 },
          categories: "A2:A3",
          series: [{ name: "", values: "A2:A3" }],
        },
      ],
      print: { paper: "A4", area: "A1:A3", repeatRows: [0, 0] },
    },
    6,
  );
  expect(moved).toMatchObject({
    merges: ["A7:B7"],
    freeze: { rows: 7, columns: 1 },
    autoFilter: "A7:A9",
    tables: [{ range: "A7:A9" }],
    validations: [{ range: "A8" }],
    conditionalFormats: [{ range: "A8:A9", formula: "A8>1" }],
    charts: [{ anchor: { row: 11, column: 0 }, categories: "A8:A9", series: [{ values: "A8:A9" }] }],
    print: { area: "A7:A9", repeatRows: [6, 6] },
  });
  expect(moved.rows.map((row) => row[0]?.formula ?? row[0]?.value)).toEqual([
    ...Array.from({ length: 6 }, () => undefined),
    "Tên",
    "A9*2",
    1,
  ]);
});
