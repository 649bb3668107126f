import { expect, it } from "vitest";
import { readLegend } from "./legend";

const said = (text: string): string => [...readLegend(text)].map((entry) => entry.join(" ")).join(", ");

it.each([
  ["Ghi chú: Đ: đạt; C: chưa đạt", "đ met, c not-met"],
  ["Ký hiệu: x đạt; o chưa đạt", "x met, o not-met"],
  ["(V) là đạt, (O) là không đạt", "v met, o not-met"],
  ["Ghi “H” nếu đạt, “T” nếu chưa đạt", "h met, t not-met"],
  ["★ = tiêu chí đạt", "★ met"],
  ["Ghi x nếu đạt".normalize("NFD"), "x met"],
  ["C: có; K: không", ""],
  ["Các tiêu chí chưa đạt", ""],
  ["TC 17: chưa đạt", ""],
  [`C: chưa đạt ${"x".repeat(500)}`, ""],
])("%s", (text, expected) => {
  expect(said(text)).toBe(expected);
});
