import { describe, expect, it } from "vitest";
import { csvField, htmlText, terminalText } from "./safe-text";

describe("text for a terminal", () => {
  it.each([
    ["an escape", "\x1b[31mđỏ", "\\x1b[31mđỏ"],
    ["a bell", "a\x07", "a\\x07"],
    ["a carriage return", "a\rb", "a\\x0db"],
    ["an escape of eight bits", "a\x9b31m", "a\\x9b31m"],
    ["a change of direction", "a\u202eb", "a\\x202eb"],
    ["a break of lines", "a\nb\tc", "a b c"],
  ])("shows %s and never obeys it", (_, text, shown) => {
    expect(terminalText(text)).toBe(shown);
  });
});

describe("a field of a CSV line", () => {
  it.each(["=1+1", "+84 123 abc", "-1+2", "@SUM(A1)", "\t=1", "\r=1", "- Xã", "＝1+1"])(
    "“%s” gets an apostrophe, so that it is text",
    (text) => {
      expect(csvField(text).replace(/^"|"$/g, "")).toBe(`'${text}`);
    },
  );
  it.each(["-5", "+5", "-5.2", "-1.234", "-5%"])("“%s” is a number and stays one", (text) => {
    expect(csvField(text)).toBe(text);
  });
  it("is quoted where it holds its delimiter, a quote or a break of lines", () => {
    expect(csvField("a,b")).toBe('"a,b"');
    expect(csvField("a,b", ";")).toBe("a,b");
    expect(csvField('a"b')).toBe('"a""b"');
    expect(csvField("a\nb")).toBe('"a\nb"');
  });
  it("is empty for what is not there, and plain for values", () => {
    expect([csvField(null), csvField(undefined), csvField(-3), csvField(true)]).toEqual(["", "", "-3", "true"]);
  });
});

it("HTML text cannot leave its element nor its attribute", () => {
  expect(htmlText(`<a href="x" title='y'>&`)).not.toMatch(/[<>"']/);
  expect(htmlText("Đắk & Lắk")).toBe("Đắk &#38; Lắk");
});
