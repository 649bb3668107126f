import { describe, expect, it } from "vitest";
import { readDate } from "./date";

describe("a day", () => {
  it.each([
    "25/4/2022",
    "25/04/2022",
    "25.4.2022",
    "25-4-2022",
    "25 / 4 / 2022",
    "25/4/22",
    "25/04/2022.",
    "25/4/2022 08:30",
    "2022-04-25",
    "2022/04/25",
    "2022-04-25T00:00:00",
    "ngày 25/4/2022",
    "ngày 25 tháng 4 năm 2022",
    "Ngày 25 Tháng 04 Năm 2022",
    "ngày 25 tháng 4, 2022",
    "Tỉnh Mẫu, ngày 25 tháng 4 năm 2022",
    "ngày 25 tháng 4 năm 2022".normalize("NFD"),
    "4/25/2022",
  ])("%s", (text) => {
    expect(readDate(text)).toEqual({ date: "2022-04-25", precision: "day" });
  });
});

it("stands before its month wherever both could be either", () => {
  expect(readDate("04/05/2022")).toEqual({ date: "2022-05-04", precision: "day" });
});

it.each([
  ["4/2022", "2022-04-30", "month"],
  ["tháng 4 năm 2022", "2022-04-30", "month"],
  ["2/2024", "2024-02-29", "month"],
  ["Quý II/2023", "2023-06-30", "quarter"],
  ["Quý II, năm 2023", "2023-06-30", "quarter"],
  ["Quí 2 năm 2023", "2023-06-30", "quarter"],
  ["Quý IV/2023", "2023-12-31", "quarter"],
  ["2023", "2023-12-31", "year"],
  ["Năm 2023.", "2023-12-31", "year"],
])("%s ends on its last day, %s", (text, date, precision) => {
  expect(readDate(text)).toEqual({ date, precision });
});

describe("ambiguous", () => {
  it("are two numbers without a year", () => {
    expect(readDate("5/11")).toEqual({ ambiguous: ["05/11", "05/2011"] });
    expect(readDate("4-5")).toEqual({ ambiguous: ["04/05", "04/2005"] });
  });
  it("are two different days in one cell, none of which goes first", () => {
    const both = { ambiguous: ["2022-04-25", "2022-04-26"] };
    expect(readDate("25/4/2022 và 26/4/2022")).toEqual(both);
    expect(readDate("từ ngày 25 tháng 4 năm 2022 đến ngày 26 tháng 4 năm 2022")).toEqual(both);
  });
  it("is not one day said twice", () => {
    expect(readDate("25/4/2022 (25/04/2022)")).toEqual({ date: "2022-04-25", precision: "day" });
  });
});

it.each([
  "31/2/2022",
  "31/2/22",
  "29/2/2023",
  "32/1/2022",
  "0/1/2022",
  "13/13/2022",
  "ngày 31 tháng 2 năm 2022",
  "12/1899",
  "17.2",
  "44676",
  "Chưa có",
  "772/QĐ-UBND",
  "",
])("“%s” is no date", (text) => {
  expect(readDate(text)).toBeUndefined();
});

describe("a serial number", () => {
  it.each([
    [44676, false, "2022-04-25"],
    [44676.99, false, "2022-04-25"],
    [43214, true, "2022-04-25"],
    [1, false, "1900-01-01"],
    [59, false, "1900-02-28"],
    [61, false, "1900-03-01"],
    [0, true, "1904-01-01"],
    [2_958_465, false, "9999-12-31"],
    [2_957_003, true, "9999-12-31"],
  ])("%d, counted from 1904: %s", (serial, date1904, date) => {
    expect(readDate(serial, { date1904 })).toEqual({ date, precision: "day" });
  });
  it.each([
    [60, false],
    [0.5, false],
    [-1, false],
    [-1, true],
    [Number.NaN, false],
    [2_958_466, false],
    [2_957_004, true],
  ])("%d, counted from 1904: %s, is no day", (serial, date1904) => {
    expect(readDate(serial, { date1904 })).toBeUndefined();
  });
});
