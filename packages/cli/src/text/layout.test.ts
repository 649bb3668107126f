import { describe, expect, it } from "vitest";
import { layOut } from "./layout";
import { widthOf, wrap } from "./style";

const columns = [
  { head: "Đơn vị", gives: true },
  { head: "Chưa có số liệu", right: true },
  { head: "Xã", right: true },
];
const rows = [
  ["Huyện Cư Jút", "0", "7"],
  ["Thành phố Gia Nghĩa", "12", "2"],
];
const lines = (width: number): string[] => {
  const { head, rows: laid } = layOut(columns, rows, { width });
  return [...head, ...laid.flat()];
};

describe("a table in a width", () => {
  it("stands in one line each where there is room, words left and figures right", () => {
    expect(lines(60)).toEqual([
      "  Đơn vị               Chưa có số liệu  Xã",
      "  Huyện Cư Jút                       0   7",
      "  Thành phố Gia Nghĩa               12   2",
    ]);
  });
  it("breaks headings first", () => {
    expect(lines(36)).toEqual([
      "                         Chưa có",
      "  Đơn vị                 số liệu  Xã",
      "  Huyện Cư Jút                 0   7",
      "  Thành phố Gia Nghĩa         12   2",
    ]);
  });
  it("then breaks what gives way, and never a figure", () => {
    expect(lines(28).slice(-3)).toEqual(["  Huyện Cư Jút         0   7", "  Thành phố Gia       12   2", "  Nghĩa"]);
  });
  it("paints each line of a broken cell by itself", () => {
    const paint = (text: string): string => `<${text}>`;
    const { rows: laid } = layOut([{ gives: true }], [[{ text: "một hai ba bốn năm", paint }]], { width: 16 });
    expect(laid[0]).toEqual(["  <một hai ba bốn>", "  <năm>"]);
  });
});

describe("the width of a text", () => {
  it.each([
    ["decomposed letters", "Đắk".normalize("NFD"), 3],
    ["wide letters", "漢字", 4],
    ["colours", "\u001b[31mlỗi\u001b[39m", 3],
    ["a joiner without width", "a\u200db", 2],
  ])("%s", (_what, text, width) => {
    expect(widthOf(text)).toBe(width);
  });
  it("a word longer than the line is broken", () => {
    expect(wrap("https://example.vn/abc", 10)).toEqual(["https://ex", "ample.vn/a", "bc"]);
  });
});
