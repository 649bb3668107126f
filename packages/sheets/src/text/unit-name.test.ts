import { describe, expect, it } from "vitest";
import { readUnitName } from "./unit-name";

describe("a word of type before a name", () => {
  it.each([
    ["Xã Bình Hòa", "xã"],
    ["XÃ Bình Hòa", "xã"],
    ["x. Bình Hòa", "xã"],
    ["xa Bình Hòa", "xã"],
    ["Phường Bình Hòa", "phường"],
    ["P.Bình Hòa", "phường"],
    ["Thị trấn Bình Hòa", "thị trấn"],
    ["TT.Bình Hòa", "thị trấn"],
    ["TT Bình Hòa", "thị trấn"],
    ["Huyện Bình Hòa", "huyện"],
    ["H.Bình Hòa", "huyện"],
    ["Thành phố Bình Hòa", "thành phố"],
    ["TP. Bình Hòa", "thành phố"],
    ["TP.Bình Hòa", "thành phố"],
    ["Thị xã Bình Hòa", "thị xã"],
    ["TX.Bình Hòa", "thị xã"],
    ["Tỉnh Bình Hòa", "tỉnh"],
    ["Xã: Bình Hòa", "xã"],
    ["I. Huyện Bình Hòa", "huyện"],
    ["II Huyện Bình Hòa", "huyện"],
    ["X. Huyện Bình Hòa", "huyện"],
    ["Xã Bình Hòa".normalize("NFD"), "xã"],
  ])("%s", (text, typeHint) => {
    expect(readUnitName(text)).toEqual({ typeHint, name: "Bình Hòa" });
  });
});

describe("numbering before a name and notes behind it are no part of it", () => {
  it.each([
    "1. Bình Hòa",
    "1 Bình Hòa",
    "(1) Bình Hòa",
    "1.2. Bình Hòa",
    "a) Bình Hòa",
    "- Bình Hòa",
    "+ Bình Hòa",
    "Bình Hòa (*)",
    "Bình Hòa*",
    "Bình Hòa **",
    "Bình Hòa (xã điểm) (1)",
    "Bình Hòa²",
    "Bình Hòa:",
    "  Bình\u00a0\n Hòa ",
  ])("%s", (text) => {
    expect(readUnitName(text)).toEqual({ name: "Bình Hòa" });
  });
});

it("keeps a word of type that has no name behind it", () => {
  expect(readUnitName("Xã")).toEqual({ name: "Xã" });
});

it.each([
  ["asterisks", `${"*".repeat(20_000)}x`],
  ["brackets", "(".repeat(20_000)],
  ["spaces", `a${" ".repeat(20_000)}b`],
])("is not held up by a row of %s", (_, text) => {
  const begin = performance.now();
  readUnitName(text);
  expect(performance.now() - begin).toBeLessThan(5000);
});
