import { expect, it } from "vitest";
import type { CellStyle, TextRun } from "../grid/cell";
import { GridBuilder, type GridOptions } from "../grid/grid-builder";
import { findingsOf, runOf } from "../testing/found-in";

const FONTS = [undefined, "Wingdings", "Wingdings 2", "Webdings", "Symbol", "Marlett", ".VnTime"];
const styles: CellStyle[] = FONTS.map((font) => ({ format: "General", isDate: false, ...(font ? { font } : {}) }));
const options: GridOptions = { styles };
const NAMES = ["Bình Hòa", "Tân Minh", "Tân Mạnh", "Long Khê", "Ea R'Mẫu"];
const HEAD = ["STT", "Tên xã", "TC1", "TC2", "TC3", "TC4", "TC5", "Tổng số tiêu chí đạt"];

interface Tick {
  readonly text: string;
  readonly font?: string;
  readonly runs?: readonly TextRun[];
}

/** A sheet whose rows mark by ticks of one font each, the last criterion by its cross. */
function sheetOf(rows: readonly { readonly tick: Tick; readonly cross: Tick }[]) {
  const builder = new GridBuilder("Biểu 1", options);
  HEAD.forEach((text, column) => builder.addText(0, column, text));
  const put = (row: number, column: number, { text, font, runs }: Tick): void =>
    builder.addText(row, column, text, { style: FONTS.indexOf(font), ...(runs ? { runs } : {}) });
  rows.forEach(({ tick, cross }, i) => {
    builder.addNumber(i + 1, 0, i + 1);
    builder.addText(i + 1, 1, NAMES[i] ?? "");
    for (let column = 2; column < 6; column++) put(i + 1, column, tick);
    put(i + 1, 6, cross);
    builder.addNumber(i + 1, 7, 4);
  });
  return builder.build();
}

const pair = (font: string, tick: string, cross: string) => ({
  tick: { text: tick, font },
  cross: { text: cross, font },
});

it("ticks of symbol fonts are marks, and nothing of them is told to be in an old encoding", async () => {
  const run = await runOf([
    sheetOf([
      pair("Wingdings", "ü", "û"),
      pair("Wingdings 2", "P", "O"),
      pair("Webdings", "a", "r"),
      pair("Symbol", "Ö", "-"),
      pair("Marlett", "\uf061", "\uf072"),
    ]),
  ]);
  expect(findingsOf(run)).toEqual([]);
  const marks = run.dataset.communes.map(({ marks: own }) => Object.values(own).map((mark) => mark?.value));
  expect(marks).toEqual(NAMES.map(() => ["met", "met", "met", "met", "not-met"]));
});

it("a tick before a word is one of the runs of its cell, and the cell keeps its text", async () => {
  const runs = [{ text: "ü", font: "Wingdings" }, { text: " Đạt" }];
  const cross = { text: "û Chưa đạt", runs: [{ text: "û", font: "Wingdings" }, { text: " Chưa đạt" }] };
  const grid = sheetOf(NAMES.map(() => ({ tick: { text: "ü Đạt", runs }, cross })));
  const run = await runOf([grid]);
  expect(findingsOf(run)).toEqual([]);
  expect(grid.cell(1, 2)?.value).toBe("ü Đạt");
});

it("beside ticks, names in an old encoding are converted as ever", async () => {
  const builder = new GridBuilder("Biểu 1", options);
  HEAD.forEach((text, column) => builder.addText(0, column, text));
  ["B×nh Hßa", "T©n Minh", "T©n M¹nh", "Long Khª", "Ea R'MÉu"].forEach((name, i) => {
    builder.addText(i + 1, 1, name, { style: FONTS.indexOf(".VnTime") });
    for (let column = 2; column < 7; column++) builder.addText(i + 1, column, "ü", { style: 1 });
    builder.addNumber(i + 1, 7, 5);
  });
  const run = await runOf([builder.build()]);
  expect(findingsOf(run)).toEqual([2, 3, 4, 5, 6].map((row) => `text/legacy-encoding B${row}`));
});
