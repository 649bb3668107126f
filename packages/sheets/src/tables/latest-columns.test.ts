import { expect, it } from "vitest";
import type { Column } from "./columns";
import { latestColumns } from "./latest-columns";

const fields = (...paths: string[][]) =>
  latestColumns(paths.map((path, slot): Column => ({ slot, path, field: "result", score: 1 }))).map(
    ({ field }) => field,
  );

it.each([
  ["the later year", [["Kết quả năm 2023"], ["Kết quả năm 2024"]], ["other", "result"]],
  ["the later part of a year that neither names", [["Kết quả 9 tháng"], ["Kết quả 6 tháng"]], ["result", "other"]],
  [
    "nine months of a year before the whole of it",
    [["Kết quả năm 2024"], ["Kết quả 9 tháng 2024"]],
    ["result", "other"],
  ],
  [
    "the time of an upper heading",
    [
      ["Năm 2023", "Kết quả"],
      ["Năm 2024", "Kết quả"],
    ],
    ["other", "result"],
  ],
  ["what is of now after every day", [["Kết quả năm 2024"], ["Kết quả đến nay"]], ["other", "result"]],
  ["what says no time before “đến nay”", [["Kết quả"], ["Kết quả đến nay"]], ["result", "other"]],
  ["both of one day", [["Kết quả năm 2024"], ["KQ đến 31/12/2024"]], ["result", "result"]],
])("of several columns: %s", (_, paths, expected) => {
  expect(fields(...paths)).toEqual(expected);
});
