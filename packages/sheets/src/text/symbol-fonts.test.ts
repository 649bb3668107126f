import { describe, expect, it } from "vitest";
import { readMark } from "./mark";
import { isSymbolFont, mayBeSymbols, readSymbols } from "./symbol-fonts";

const mark = (text: string, font: string) => readMark({ kind: "text", value: readSymbols(text, font) }).kind;

describe("a letter under a symbol font is the sign that the font draws", () => {
  it.each([
    ["ü", "Wingdings", "met"],
    ["û", "Wingdings", "not-met"],
    ["þ", "Wingdings", "met"],
    ["ý", "Wingdings", "not-met"],
    ["¨", "wingdings", "not-met"],
    ["\uf0fc", "Wingdings", "met"],
    ["P", "Wingdings 2", "met"],
    ["O", "Wingdings 2", "not-met"],
    ["R", "Wingdings 2", "met"],
    ["Q", "Wingdings 2", "not-met"],
    ["a", "Webdings", "met"],
    ["r", "Webdings", "not-met"],
    ["Ö", "Symbol", "met"],
    ["a", "Marlett", "met"],
    ["r", "Marlett", "not-met"],
    [" ü ", "Wingdings", "met"],
  ])("%j in %s is a mark that says %s", (text, font, kind) => expect(mark(text, font)).toBe(kind));

  it.each([
    ["ü", "Wingdings 2", "unknown"],
    ["P", "Wingdings", "unknown"],
    ["x", "Wingdings", "met"],
    ["Đ", "Wingdings 3", "met"],
    ["K", "Webdings", "not-met"],
  ])("%j in %s is a tick of another font, or the mark that was typed", (text, font, kind) =>
    expect(mark(text, font)).toBe(kind),
  );
});

it("signs of Unicode, digits and whole texts stay, whatever the font", () => {
  expect(["✓", "√", "Xã Nam Dong", "1", ""].map((text) => readSymbols(text, "Symbol"))).toEqual([
    "✓",
    "√",
    "Xã Nam Dong",
    "1",
    "",
  ]);
});

it("fonts of letters are no symbol fonts, whatever their names", () => {
  expect(["Segoe UI Symbol", "Times New Roman", ".VnTime", "constructor", undefined].filter(isSymbolFont)).toEqual([]);
  expect(readSymbols("ü", "Arial")).toBe("ü");
});

it("a font is asked for where a text may be a tick, and not where it is a word or one of the usual marks", () => {
  expect(["ü", "P", "\uf0fc", "a a"].every(mayBeSymbols)).toBe(true);
  expect(["Đạt", "Đ", "K", "x", "0", "-", "Bình Hòa", ""].some(mayBeSymbols)).toBe(false);
});
