import { expect, it } from "vitest";
import { escapedJson, visibleText } from "./visible-text";

it.each([
  ["a bell", "a\u0007b"],
  ["a vertical tab", "a\u000bb"],
  ["a delete", "a\u007fb"],
  ["a control of eight bits", "a\u009bb"],
  ["a change of direction", "a\u202eb"],
  ["an isolate", "a\u2067b"],
  ["a separator of lines", "a\u2028b"],
])("%s is seen and not obeyed, and JSON gives it back", (_, text) => {
  expect(visibleText(text)).toBe("a\ufffdb");
  const json = escapedJson(JSON.stringify({ text }));
  expect(json).toMatch(/^[\x20-\x7e]+$/);
  expect(JSON.parse(json)).toEqual({ text });
});

it("words, tabs and ends of lines stay", () => {
  const text = "Đắk Lắk\tx\r\ny – “z”\u00a0✓";
  expect([visibleText(text), JSON.parse(escapedJson(JSON.stringify(text)))]).toEqual([text, text]);
});
