import { expect, it } from "vitest";
import { abbreviations, looksAbbreviated } from "./abbreviations";

const entry = (id: string, name: string) => ({ id, words: name.split(" ") });

it("writes each word out or as its first letter", () => {
  expect([...abbreviations([entry("nv", "so noi vu")]).keys()]).toEqual([
    "sonoivu",
    "sonoiv",
    "sonvu",
    "sonv",
    "snoivu",
    "snoiv",
    "snvu",
    "snv",
  ]);
});

it("a word of one letter is written one way", () => {
  expect([...abbreviations([entry("x", "to y te")]).keys()]).toEqual(["toyte", "toyt", "tyte", "tyt"]);
});

it("a form of two agencies stands for neither, of one agency named twice for it", () => {
  const names = abbreviations([entry("noi", "so noi vu"), entry("ngoai", "so ngoai vu"), entry("noi", "so noi vu")]);
  expect(names.get("sonv")).toBeUndefined();
  expect(names.get("sonoivu")).toBe("noi");
  expect(names.get("songoaiv")).toBe("ngoai");
});

it("takes names of two to ten words, and forms of three letters and more", () => {
  expect([...abbreviations([entry("x", "thue")]).keys()]).toEqual([]);
  expect([...abbreviations([entry("x", "ab cd")]).keys()]).toEqual(["abcd", "abc", "acd"]);
  const long = (n: number) => abbreviations([entry("x", Array.from({ length: n }, () => "ab").join(" "))]);
  expect(long(10).get("ab".repeat(10))).toBe("x");
  expect(long(11).size).toBe(0);
});

it.each([
  ["NN", true],
  ["PTNT", true],
  ["N", false],
  ["Nn", false],
])("%s is written as initials are: %s", (word, is) => expect(looksAbbreviated(word)).toBe(is));
