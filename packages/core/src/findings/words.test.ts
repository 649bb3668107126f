import { expect, it } from "vitest";
import { fileFault } from "./catalogue/file-fault";
import { fillIn, fillSentence, formatNumber, inNumber } from "./words";

it.each([
  ["{n} xã", { n: 1.5 }, "vi", "1,5 xã"],
  ["{n} xã", { n: 1.5 }, "en", "1.5 xã"],
  ["{n} xã", { n: "1.5" }, "vi", "1.5 xã"],
  ["{a}: {b}", { a: { vi: "một", en: "one" }, b: "hai" }, "en", "one: hai"],
  ["{a} {c}", { a: "x" }, "vi", "x {c}"],
  ["{n}", { n: 0 }, "vi", "0"],
] as const)("%j filled with %j in %s is %j", (text, params, language, filled) => {
  expect(fillIn(text, params, language)).toBe(filled);
});

it.each([
  ["{n} {n|commune|communes}", { n: 1 }, "{n} commune"],
  ["{n} {n|commune|communes}", { n: 0 }, "{n} communes"],
  ["{of} {of|step is|steps are} {n|left|to go}", { of: 1, n: 12 }, "{of} step is to go"],
  ["{n|x|y}{n||s}", { n: 1 }, "x"],
  ["{n||s}{n|a|}", { n: 2 }, "s"],
  ["{n|a|b}", {}, "b"],
  ["{n|a} {n|a|b|c} {|a|b}", { n: 1 }, "{n|a} {n|a|b|c} {|a|b}"],
] as const)("of %j with %j the words by number are %j", (text, params, chosen) => {
  expect(inNumber(text, params)).toBe(chosen);
});

it("a sentence that begins with a parameter begins with a capital, any other as it is written", () => {
  expect(fillSentence("{name} có lỗi", { name: "xã Bình Hòa" }, "vi")).toBe("Xã Bình Hòa có lỗi");
  expect(fillSentence("có lỗi ở {name}", { name: "xã Bình Hòa" }, "vi")).toBe("có lỗi ở xã Bình Hòa");
});

it.each([
  [2.345, "vi", undefined, "2,35"],
  [2, "vi", undefined, "2"],
  [1234.5, "en", undefined, "1234.5"],
  [2.3456, "vi", 3, "2,346"],
] as const)("%d in %s is %s", (value, language, decimals, text) => {
  expect(formatNumber(value, language, ...(decimals === undefined ? [] : [decimals]))).toBe(text);
});

it.each([
  ["total-size", 2 * 1024 ** 3, "tệp giải nén ra hơn 2.048 MB", "the file unpacks to more than 2,048 MB"],
  ["file-size", 1.4 * 1024 ** 2, "tệp lớn hơn 1 MB", "the file is larger than 1 MB"],
  ["sheets", 500, "tệp có hơn 500 trang tính", "the file has more than 500 sheets"],
])("a file over the limit %s of %i", (limit, max, vi, en) => {
  expect(fileFault("too-large", { limit, max }).reason).toEqual({ vi, en });
});

it("a file that goes over no known limit, or over one that is not told, is told as such in general", () => {
  const general = fileFault("too-large");
  expect(fileFault("too-large", { limit: "sheets" })).toEqual(general);
  expect(fileFault("too-large", { limit: "khác", max: 3 })).toEqual(general);
  expect(fileFault("too-large", { limit: "toString", max: 3 })).toEqual(general);
  expect(fileFault("damaged", { limit: "sheets", max: 3, found: "pdf" })).toEqual(fileFault("damaged"));
  expect(fileFault("not-a-workbook", { found: "khác" })).toEqual(fileFault("not-a-workbook"));
  expect(fileFault("timeout")).toEqual(fileFault("timeout", { limit: "legacy-time" }));
});
