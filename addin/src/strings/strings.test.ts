import { expect, it } from "vitest";
import { HOST_ERRORS } from "../host/host-error";
import { en } from "./en";
import { vi } from "./vi";
import { failureText, wordsOf } from "./words";

/**
 * Parameters that a text asks for; choosing between one and many asks for none that is not there anyway, nor does the
 * word of a layer in one or the other.
 */
const braces = (text: string): string[] =>
  [
    ...new Set(
      [...text.matchAll(/\{(\w+)[|}]/g)].map(([, name = ""]) => name.replace(/(unit|upper)(?:One|Many)/, "$1")),
    ),
  ].sort();

it("English has every text that Vietnamese has, and no other", () => {
  expect(Object.keys(en).sort()).toEqual(Object.keys(vi).sort());
});

it("no text says what a plan's units are called: the plan does", () => {
  const own = /(?<!\p{L})(?:xã|huyện)(?!\p{L})|commune|district/iu;
  const texts = [...Object.entries(vi), ...Object.entries(en)].map(([key, text]) => [
    key,
    text.replace(/xã hội/gi, ""),
  ]);
  expect(texts.filter(([, text = ""]) => own.test(text.replace(/\{\w+\}/g, "")))).toEqual([]);
});

it.each(Object.keys(vi) as (keyof typeof vi)[])("%s asks for the same parameters in both languages", (key) => {
  expect(braces(en[key])).toEqual(braces(vi[key]));
});

it("English tells one from many", () => {
  const say = wordsOf("en");
  expect(say("done", { errors: 1, warnings: 2, infos: 0 })).toBe("Checked: 1 error, 2 warnings, 0 notes.");
});

it("every failure of a host has a sentence", () => {
  for (const code of HOST_ERRORS) expect(vi).toHaveProperty([`fail.${code}`]);
});

it("a failure that knows no name is a sentence without one", () => {
  expect(failureText("vi", "sheet-gone", "")).toBe("Trang tính không còn hoặc đã đổi tên. Hãy kiểm tra lại.");
  expect(failureText("vi", "sheet-gone", "Biểu 1")).toContain("Trang tính “Biểu 1” không còn");
  for (const code of HOST_ERRORS)
    for (const language of ["vi", "en"] as const) {
      const sentence = failureText(language, code, "");
      expect(sentence).not.toMatch(/[{}]|“”|\(\)/);
      expect(sentence).toMatch(/\.$/);
    }
});
