import { expect, it } from "vitest";
import { jsonFault } from "./json-fault";

const placeOf = (text: string): string => jsonFault(text).message.replace("is no JSON: it goes wrong at ", "");

it.each([
  ['{\n  "id": x\n}', "line 2, column 9."],
  ['{\n  "id": "x",\n  oops\n}', "line 3, column 3."],
  ['{ "id": "x" } {}', "line 1, column 15."],
  ['{ "a": [1, 2,] }', "line 1, column 14."],
  ["{ 'a': 1 }", "line 1, column 3."],
  ['{ "a": tru }', "line 1, column 11."],
])("%j is said to go wrong at %s", (text, place) => {
  expect(placeOf(text)).toBe(place);
});

it("a text that ends too early goes wrong at its end", () => {
  expect(placeOf('{\n  "id": "x"')).toBe("line 2, column 12.");
  expect(placeOf("")).toBe("line 1, column 1.");
});

it("what is no text at all has no line", () => {
  expect(jsonFault("PK\u0003\u0004 a zip")).toMatchObject({ vi: "không phải là JSON.", message: "is no JSON." });
});
