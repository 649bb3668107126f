import { describe, expect, it } from "vitest";
import { readMark } from "./mark";

const text = (value: string) => readMark({ kind: "text", value }).kind;

describe("marks by the conventions of offices", () => {
  it.each([
    ["x", "met"],
    ["X", "met"],
    ["х", "met"],
    ["✓", "met"],
    ["✔", "met"],
    ["√", "met"],
    ["+", "met"],
    ["1", "met"],
    ["Đ", "met"],
    ["đ", "met"],
    ["Ð", "met"],
    ["Đạt", "met"],
    ["ĐẠT", "met"],
    ["Đạt.", "met"],
    ["Đạt*", "met"],
    ["(x)", "met"],
    ["Đạt (2023)", "met"],
    ["Đạt (năm 2023)", "met"],
    ["Có", "met"],
    ["100%", "met"],
    ["TRUE", "met"],
    ["CĐ", "not-met"],
    ["ĐK 2026", "not-met"],
    ["ü Đạt", "met"],
    ["û Chưa đạt", "not-met"],
    ["Phấn đấu đạt năm 2025", "not-met"],
    ["Dự kiến đạt quý IV năm 2025", "not-met"],
    ["cđ", "not-met"],
    ["C.Đ", "not-met"],
    ["Chưa đạt", "not-met"],
    ["Chưa", "not-met"],
    ["K", "not-met"],
    ["KĐ", "not-met"],
    ["Không", "not-met"],
    ["Không đạt", "not-met"],
    ["0", "not-met"],
    ["-", "not-met"],
    ["–", "not-met"],
    ["--", "not-met"],
    ["FALSE", "not-met"],
    ["Cơ bản đạt", "neither"],
    ["Đang thẩm định", "neither"],
    ["Đang thực hiện", "neither"],
    ["Chưa đánh giá", "neither"],
    ["...", "neither"],
    ["…", "neither"],
    ["", "blank"],
    ["   ", "blank"],
    ["\u00a0", "blank"],
    ["?", "unknown"],
    ["Đạt?", "unknown"],
    ["x (?)", "unknown"],
    ["Chưa đạt?", "unknown"],
    ["Đạt (kiểm tra lại?)", "unknown"],
    ["85%", "unknown"],
    ["0%", "unknown"],
    ["2", "unknown"],
    ["v", "unknown"],
    ["Đạt (chưa bền vững)", "unknown"],
    ["Đạt (QĐ 12/QĐ-UBND)", "met"],
    ["Đạt (theo QĐ số 45/QĐ-UBND ngày 12/3/2023)", "met"],
    ["Đạt từ năm 2022", "met"],
    ["Đạt, 52 triệu đồng/người", "met"],
    ["Đã đạt: 4/4 thôn", "met"],
    ["Đạt (4/5 thôn)", "unknown"],
    ["Đạt (85%)", "unknown"],
    ["Đạt, dự kiến công nhận năm 2026", "unknown"],
    ["Đạt 52 triệu", "unknown"],
    ["Chưa đạt (9/10 km)", "not-met"],
    ["Không đạt do thiếu nước sạch", "not-met"],
    ["Chưa đạt, nay đạt", "unknown"],
    ["Chưa đạtt", "unknown"],
  ])("“%s” says %s", (value, kind) => {
    expect(text(value)).toBe(kind);
  });
});

it("does not mind the Unicode form and blanks around a mark", () => {
  expect(text(` ${"Chưa đạt".normalize("NFD")}\u00a0`)).toBe("not-met");
  expect(text("\u200bx ")).toBe("met");
});

it("takes words that every object knows for what they are", () => {
  for (const word of ["constructor", "toString", "__proto__", "valueOf"]) expect(text(word)).toBe("unknown");
});

it("does not read a paragraph as a mark", () => {
  expect(text(`Đạt ${"x".repeat(300)}`)).toBe("unknown");
  expect(text(" ".repeat(300))).toBe("blank");
});

it.each([
  [1, "met"],
  [0, "not-met"],
  [2, "unknown"],
  [0.5, "unknown"],
  [-1, "unknown"],
])("the number %d says %s", (value, kind) => {
  expect(readMark({ kind: "number", value }).kind).toBe(kind);
});

it("reads a boolean as yes or no", () => {
  expect(readMark({ kind: "boolean", value: true }).kind).toBe("met");
  expect(readMark({ kind: "boolean", value: false }).kind).toBe("not-met");
});
