import { expect, it } from "vitest";
import { OptionError } from "../option-error";

it.each([
  ["vn", "“vn”"],
  [undefined, "undefined"],
  [null, "null"],
  [7, "7"],
  [{ vi: 1 }, "an object"],
  [["vi"], "a list"],
  [new Date(), "a Date"],
  [Promise.resolve("vi"), "a promise; await it first"],
])("%j is shown as %s", (given, shown) => {
  expect(new OptionError("language", given, "vi or en").message).toBe(
    `option language: vi or en expected, not ${shown}`,
  );
});
