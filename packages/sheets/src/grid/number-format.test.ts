import { describe, expect, it } from "vitest";
import { DATE_FORMATS, NUMBER_FORMATS } from "../testing/number-formats";
import { isDateFormat } from "./number-format";

describe("a number format shows a date or a time", () => {
  it.each(DATE_FORMATS)("%s", (format) => expect(isDateFormat(format)).toBe(true));
});

describe("a number format shows a number or a text", () => {
  it.each(NUMBER_FORMATS)("%s", (format) => expect(isDateFormat(format)).toBe(false));
});
