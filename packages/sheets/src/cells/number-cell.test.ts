import { describe, expect, it } from "vitest";
import { gridFromRows } from "../grid/grid-builder";
import { readNumberCell } from "./number-cell";

const read = (text: string) => readNumberCell(gridFromRows("Biểu", [[text]]).cell(0, 0), text);

describe("words around a figure", () => {
  it.each([
    ["17/19", 17],
    ["17/19 TC", 17],
    ["19/19 tiêu chí", 19],
    ["Đạt 19/19 tiêu chí", 19],
    ["Đã đạt 18/19", 18],
    ["Đạt 18/19 TC.", 18],
  ])("%s is %i of so many, and no fault", (text, value) => {
    expect(read(text)).toMatchObject({ state: "number", value });
  });

  it.each([
    ["7 xã", 7],
    ["18 tiêu chí", 18],
    ["Đạt 18 TC", 18],
    ["07 xã", 7],
  ])("%s is a number stored as text", (text, value) => {
    expect(read(text)).toMatchObject({ state: "text-number", value });
  });

  it.each(["đủ", "17/19 người", "2 con", "xã", "TC"])("%s is no number", (text) => {
    expect(read(text).state).toBe("not-a-number");
  });
});
