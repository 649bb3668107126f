import { describe, expect, it } from "vitest";
import { indexPlan } from "../model/plan-index";
import { samplePlan, twoLevelPlan } from "../testing";
import { bandField, bandOf } from "./band";
import type { TidyRecord } from "./tidy-record";
import { claimOf, isBlank, markOf, numberOf, saysSomething, valueFault } from "./tidy-value";

const OTHERS = [null, "", "x", "Đạt", 2, -1, Number.NaN, "2", " 1", "TRUE"];

describe("a value as databases and files write it", () => {
  it.each([
    ["met", "met"],
    [true, "met"],
    [1, "met"],
    ["true", "met"],
    ["1", "met"],
    ["not-met", "not-met"],
    [false, "not-met"],
    [0, "not-met"],
    ["false", "not-met"],
    ["0", "not-met"],
    ["open", "open"],
  ])("%j is the mark %s", (value, mark) => expect(markOf(value)).toBe(mark));
  it.each(OTHERS)("%j is no mark", (value) => expect(markOf(value)).toBeUndefined());

  it.each([
    [true, true],
    [false, false],
    ["true", true],
    ["false", false],
    ["open", "open"],
  ])("%j is the claim %s", (value, claim) => expect(claimOf(value)).toBe(claim));
  it.each([...OTHERS, "met", 1, 0])("%j is no claim", (value) => expect(claimOf(value)).toBeUndefined());

  it.each([
    [12, 12],
    [-0.5, -0.5],
    ["12", 12],
    ["-3", -3],
    ["123.456", 123.456],
    ["123456789012345.123456789012345", 123456789012345.12],
  ])("%j is the number %d", (value, number) => expect(numberOf(value)).toBe(number));
  it.each([
    ...[null, "", "x", true, Number.POSITIVE_INFINITY, "1,5", "1.", ".5", "+1", "1e3", " 1", "1 ", "--1", "1.2.3"],
    ...["1234567890123456", "1.1234567890123456"],
  ])("%j is no number", (value) => expect(numberOf(value)).toBeUndefined());

  it("nothing and an empty text are blank, no other value is", () => {
    expect([null, ""].map(isBlank)).toEqual([true, true]);
    expect([0, false, " ", "open"].map(isBlank)).toEqual([false, false, false, false]);
  });
});

describe("what a field has to hold", () => {
  const index = indexPlan(samplePlan);
  const MARK = "met, not-met, open";
  const CLAIM = "true, false, open";
  const record = (kind: string, field: string, value: unknown, subject = "song-mau/binh-hoa"): TidyRecord =>
    ({ kind, field, value, subject }) as TidyRecord;
  it.each([
    ["commune-criteria", "criterion.5", MARK],
    ["commune-criteria", "total", "123.4"],
    ["commune-criteria", "standard", CLAIM],
    ["commune-criteria", "advanced", CLAIM],
    ["commune-criteria", "year", "123.4"],
    ["commune-criteria", "year.advanced", "123.4"],
    ["commune-criteria", "date", "2025-12-31"],
    ["recognition-list", "date.model", "2025-12-31"],
    ["recognition-list", "standard", CLAIM],
    ["indicators", "indicator.income", "123.4"],
    ["task-progress", "progress", "123.4"],
    ["task-progress", "evidenceDate", "2025-12-31"],
    ["task-progress", "status", "done, in-progress, not-started, not-done, dropped"],
    ["district-summary", "districtStandard", CLAIM],
    ["district-summary", "unitStandard.advanced", CLAIM],
    ["district-summary", "standard", "123.4"],
    ["district-summary", "meanCriteria", "123.4"],
    ["district-summary", "band.10-14", "123.4"],
    ["district-summary", "band.15-", "123.4"],
  ])("%s %s: %s", (kind, field, expected) => {
    expect(valueFault(record(kind, field, "lạ"), index)).toBe(expected);
    for (const blank of [null, ""]) expect(valueFault(record(kind, field, blank), index)).toBeUndefined();
    expect(saysSomething(record(kind, field, null), index)).toBe(false);
    expect(saysSomething(record(kind, field, "lạ"), index)).toBe([MARK, CLAIM].includes(expected));
  });
  it.each([
    ["commune-criteria", "criterion.5", "met"],
    ["commune-criteria", "standard", true],
    ["commune-criteria", "total", 5],
    ["recognition-list", "date", "2025-01-31"],
    ["recognition-list", "decision", "12/QĐ-UBND"],
    ["task-progress", "status", "dropped"],
    ["task-progress", "reason", "thiếu vốn"],
    ["task-progress", "date", "hôm nay"],
    ["funding", "total", "ba tỷ"],
    ["commune-criteria", "years", "nhiều"],
    ["commune-criteria", "dated", "hôm qua"],
    ["commune-criteria", "band.x-1", "lạ"],
    ["commune-criteria", "band.1-2x", "lạ"],
    ["commune-criteria", "communes", "lạ"],
  ])("%s %s may be %j", (kind, field, value) => {
    expect(valueFault(record(kind, field, value), index)).toBeUndefined();
    expect(saysSomething(record(kind, field, value), index)).toBe(true);
  });
  it("the id of a standard is a number of communes for a unit above them, in a list of recognitions a claim", () => {
    const fault = (kind: string, subject: string) => valueFault(record(kind, "standard", "lạ", subject), index);
    expect(fault("commune-criteria", "song-mau")).toBe("123.4");
    expect(fault("recognition-list", "song-mau")).toBe(CLAIM);
    expect(fault("commune-criteria", "nui-cao")).toBe(CLAIM);
    expect(valueFault(record("commune-criteria", "modern", "lạ"), index)).toBeUndefined();
    expect(valueFault(record("commune-criteria", "modern", "lạ"), indexPlan(twoLevelPlan))).toBe(CLAIM);
  });
  it.each(["2025-1-31", "31/1/2025", "x2025-01-31", "2025-01-31x", 20250131])("%j is no date", (value) => {
    expect(valueFault(record("recognition-list", "date", value), index)).toBe("2025-12-31");
  });
});

it.each([
  ["band.0-4", { from: 0, to: 4 }],
  ["band.10-14", { from: 10, to: 14 }],
  ["band.15-", { from: 15, to: Number.POSITIVE_INFINITY }],
])("%s is a band, and back", (field, band) => {
  expect(bandOf(field)).toEqual(band);
  expect(bandField(band)).toBe(field);
});
it.each(["band.-4", "band.1-4x", "xband.1-4", "band.1", "band.1-2-3"])("%s is no band", (field) => {
  expect(bandOf(field)).toBeUndefined();
});
