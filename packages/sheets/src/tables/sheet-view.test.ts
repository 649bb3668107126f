import { describe, expect, it } from "vitest";
import { GridBuilder, gridFromRows } from "../grid/grid-builder";
import { withCell } from "../grid/with-cell";
import { SheetView } from "./sheet-view";

/** A row with a number, a name, a text of spaces alone, a formula without its result, and signs that are not seen. */
function mixedRow() {
  const builder = new GridBuilder("Biểu");
  builder.addNumber(0, 0, 3);
  builder.addText(0, 1, "Đắk  Wil");
  builder.addText(0, 2, " \u00a0 ");
  builder.addUnstored(0, 4);
  builder.addText(0, 5, "\u200b");
  builder.addText(0, 6, "Ấp Bắc");
  builder.addNumber(0, 7, 12);
  return builder.build();
}

describe("a line of a sheet", () => {
  it("is filled where anything can be seen or a result is missing", () => {
    expect(new SheetView(mixedRow(), 1, false).filledSlots(0)).toEqual([0, 1, 4, 6, 7]);
  });

  it("is filled alike when the sheet is read turned", () => {
    const turned = new SheetView(mixedRow(), 1, true);
    expect([0, 1, 2, 3, 4, 5, 6, 7].map((line) => turned.filledSlots(line).length)).toEqual([1, 1, 0, 0, 1, 0, 1, 1]);
  });

  it("tells two numbers that a test picks, within the window alone", () => {
    const whole = new SheetView(mixedRow(), 1, false);
    const asked: (readonly [number, number])[] = [];
    const isAny = (value: number, slot: number): boolean => asked.push([value, slot]) > 0;
    expect(whole.hasTwoNumbers(0, isAny)).toBe(true);
    expect(asked).toEqual([
      [3, 0],
      [12, 7],
    ]);
    const part = whole.within({ top: 0, left: 1, bottom: 0, right: 7 });
    expect(part.hasTwoNumbers(0, isAny)).toBe(false);
    expect(part.filledSlots(0)).toEqual([1, 4, 6, 7]);
  });

  it("has two where a test picks two of its texts, each asked once", () => {
    const asked: string[] = [];
    const view = new SheetView(mixedRow(), 1, false);
    const isName = (text: string): boolean => {
      asked.push(text);
      return text !== "";
    };
    expect([view.hasTwo(0, isName), view.hasTwo(0, isName)]).toEqual([true, true]);
    expect(asked).toEqual(["Đắk Wil", "", "", "Ấp Bắc"]);
  });

  it("asks of a new text only where it can make two of one", () => {
    const builder = new GridBuilder("Biểu");
    for (const row of [0, 1]) {
      builder.addText(row, 0, `Ấp ${row}`);
      builder.addText(row, 1, "x");
    }
    const view = new SheetView(builder.build(), 1, false);
    const asked: string[] = [];
    const isNone = (text: string): boolean => asked.push(text) < 0;
    expect([view.hasTwo(0, isNone), view.hasTwo(1, isNone)]).toEqual([false, false]);
    expect(asked).toEqual(["Ấp 0", "x"]);
  });

  it("after an edit it asks of the new text alone, and takes no text for one that another edit put in", () => {
    const grid = gridFromRows("Biểu", [["Ấp Bắc", "Ấp Nam"]]);
    const asked: string[] = [];
    const isLong = (text: string): boolean => {
      asked.push(text);
      return text.length > 2;
    };
    const first = new SheetView(grid, 1, false);
    expect(first.hasTwo(0, isLong)).toBe(true);
    const after = (value: string): boolean => {
      const view = new SheetView(withCell(grid, 0, 1, value), 1, false);
      view.takeTested(first);
      return view.hasTwo(0, isLong);
    };
    expect([after("x"), after("Ấp Tây")]).toEqual([false, true]);
    expect(asked).toEqual(["Ấp Bắc", "Ấp Nam", "x", "Ấp Tây"]);
  });
});
