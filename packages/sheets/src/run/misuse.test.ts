import {
  checkRecords,
  DatasetError,
  EMPTY_DATASET,
  evaluateTargets,
  InvalidDayError,
  OptionError,
  planSql,
  provePlan,
  suppose,
  targetSentences,
} from "@ntm-kit/core";
import { samplePlan } from "@ntm-kit/core/testing";
import { describe, expect, it } from "vitest";
import { templateDocument } from "../documents/template-document";
import { gridFromRows } from "../grid/grid-builder";
import { checkFiles } from "./check-files";
import { reportOf, summaryOf } from "./report-of";

/** Handed over as a program in JavaScript might. */
// biome-ignore lint/suspicious/noExplicitAny: no compiler looks at it there
const asAny = (value: unknown): any => value;

describe("wrong use is told as such, with what was expected", () => {
  it.each([
    ["no plan", undefined, "not undefined"],
    ["the id of a plan", "dak-nong-2021-2025", "not “dak-nong-2021-2025”"],
    ["a promise of it", Promise.resolve(samplePlan), "not a promise; await it first"],
  ])("%s", async (_, plan, message) => {
    await expect(checkFiles([], { plan: asAny(plan) })).rejects.toThrow(OptionError);
    await expect(checkFiles([], { plan: asAny(plan) })).rejects.toThrow(message);
    expect(() => evaluateTargets(asAny(plan), asAny({}))).toThrow(OptionError);
  });

  it.each<[string, unknown, string, RegExp]>([
    ["sheets that are no list", { sheets: "Biểu 01" }, "sheets", /a list of names of sheets expected, not “Biểu 01”/],
    ["mappings that are no list", { mappings: {} }, "mappings", /a list of mappings expected/],
    ["a mapping that is none", { mappings: [{ kind: "x" }] }, "mappings[0]", /as mappingSchema describes it/],
    ["checks that are no list", { checks: {} }, "checks", /a list of checks, as defineCheck gives them/],
    ["a check that is none", { checks: [{}] }, "checks[0]", /as defineCheck gives them/],
    ["the name of a kind", { kinds: ["funding"] }, "kinds[0]", /as defineKind gives them, expected, not “funding”/],
    ["words that are a list", { words: ["OK"] }, "words", /an object of lists of words expected/],
    ["a list of words of another name", { words: { mark: {} } }, "words", /headings, marks, .* expected, not “mark”/],
    ["a list of words that is null", { words: { marks: null } }, "words.marks", /lists of words expected, not null/],
    ["texts without findings", { texts: {} }, "texts.findings", /an object of texts by code expected/],
    ["senders that are no map", { senders: {} }, "senders", /a Map by file path expected/],
    ["no sheet at all", { sheets: [] }, "sheets", /sheets: at least one name expected, not an empty list/],
    ["an override that is no mapping", { overrides: { "a!b": {} } }, 'overrides["a!b"]', /a mapping, as mappingSchema/],
    ["a run before that is none", { previous: {} }, "previous", /a run, as checkFiles gives it, expected/],
    ["decisions that are no list", { decisions: {} }, "decisions", /a list of decisions expected/],
    ["a decision without its cell", { decisions: [{ unit: "x", field: "total" }] }, "decisions[0].take.file", /a text/],
    ["an option nearly named", { rule: {} }, "rule", /option rule: rules expected, not “rule”/],
    ["the beginning of an option", { over: {} }, "over", /option over: overrides expected/],
    ["an option of another call", { lang: "en" }, "lang", /option lang: language expected/],
    ["an option in small letters", { asof: "2025-12-31" }, "asof", /option asof: asOf expected/],
    ["an option of no name", { strict: true }, "strict", /option strict: plan, asOf, .* or onProgress expected/],
    [
      "a code nearly written",
      { rules: { "unit/mising": "off" } },
      "rules",
      /unit\/missing expected, not “unit\/mising”/,
    ],
  ])("%s", async (_, wrong, option, message) => {
    const error = await checkFiles([], asAny({ plan: samplePlan, ...Object(wrong) })).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(OptionError);
    expect(error).toMatchObject({ option, message: expect.stringMatching(message) });
  });

  it.each([
    ["a file alone", {}, /option inputs: a list of files expected/],
    ["an object that is no file", [{}], /option inputs\[0\]: a file with its workbook/],
    ["a list for a file", [[]], /option inputs\[0\]: a file with its workbook/],
    ["a workbook without sheets", [{ path: "a", workbook: {} }], /inputs\[0\]\.workbook\.sheets: a list of grids/],
  ])("%s", async (_, inputs, message) => {
    await expect(checkFiles(asAny(inputs), { plan: samplePlan })).rejects.toThrow(message);
  });

  it.each([
    ["Biểu 2", /sheets\[0\]: Biểu 02 expected, not “Biểu 2”/],
    ["tổng hợp", /sheets\[0\]: one of Biểu 02, Ẩn expected/],
    [2, /sheets\[0\]: one of Biểu 02, Ẩn expected, not 2/],
  ])("the sheet %s, which no file has", async (name, message) => {
    const workbook = {
      format: "xlsx" as const,
      sheets: [gridFromRows("Biểu 02", [["TT"]]), gridFromRows("Ẩn", [["TT"]], { visibility: "hidden" })],
    };
    const file = { path: "a.xlsx", sha256: "", workbook };
    const options = { plan: samplePlan, sheets: [asAny(name)] };
    await expect(checkFiles([file], options)).rejects.toThrow(message);
    const unreadable = { path: "b.xlsx", reason: { vi: "", en: "" }, remedy: { vi: "", en: "" } };
    // What cannot be read may have it.
    expect((await checkFiles([unreadable], options)).sheets).toEqual([]);
    const both = checkFiles([file, unreadable], options);
    if (typeof name === "string") expect((await both).sheets).toEqual([]);
    else await expect(both).rejects.toThrow(message);
    for (const typed of ["Ẩn", " Ẩn ", "Ẩn".normalize("NFD")])
      expect((await checkFiles([file], { ...options, sheets: [typed] })).sheets).toHaveLength(1);
  });

  it("what a report is asked for beside its language", async () => {
    const run = await checkFiles([], { plan: samplePlan, asOf: "2025-12-31" });
    const words = { language: "en", toolVersion: "1" } as const;
    expect(() => reportOf(run, asAny({ language: "en" }))).toThrow(
      /option toolVersion: a text expected, not undefined/,
    );
    expect(() => reportOf(run, { ...words, units: asAny("tomorrow") })).toThrow(/option units: plan or today expected/);
    expect(() => reportOf(run, { ...words, accepted: asAny({}) })).toThrow(/accepted: a list of accepted findings/);
    expect(() => reportOf(run, { ...words, accepted: asAny([{ code: "x" }]) })).toThrow(/accepted\[0\]: an accepted/);
  });

  it.each(["31/12/2024", "2025-02-30", new Date(0)])("the day %s, as the day judged and as today", async (day) => {
    await expect(checkFiles([], { plan: samplePlan, asOf: asAny(day) })).rejects.toThrow(InvalidDayError);
    await expect(checkFiles([], { plan: samplePlan, today: asAny(day) })).rejects.toThrow(InvalidDayError);
    expect(() => checkRecords(samplePlan, EMPTY_DATASET, { asOf: asAny(day) })).toThrow(InvalidDayError);
  });

  it("what no cell holds, in rows of a grid", () => {
    const rowsOf = (value: unknown) => [["TT"], [1, asAny(value)]];
    for (const value of [new Date(0), { value: 1 }, ["x"]])
      expect(() => gridFromRows("Biểu", rowsOf(value))).toThrow(
        /option rows\[1\]\[1\]: a text, a number, true, false or/,
      );
  });

  it("options that are left out", async () => {
    await expect(checkFiles([], asAny(undefined))).rejects.toThrow(/option plan/);
    expect(() => reportOf(asAny({}), { language: "vi", toolVersion: "1" })).toThrow(/option run: a run/);
    expect(() => reportOf(asAny({}), asAny(undefined))).toThrow(/option language/);
    expect(() => checkRecords(samplePlan, EMPTY_DATASET, asAny(undefined))).toThrow(InvalidDayError);
  });

  it("words that are none of those that could stand there", () => {
    expect(() => planSql(samplePlan, asAny("mysql"))).toThrow(
      /dialect: duckdb, postgres or sqlite expected, not “mysql”/,
    );
    expect(() => targetSentences(samplePlan, asAny("fr"))).toThrow(/language: vi or en expected/);
    expect(() => templateDocument(asAny("funding"), samplePlan)).toThrow(/kind: commune-criteria, .* expected/);
    expect(() => templateDocument("commune-criteria", samplePlan, { unit: "nowhere" })).toThrow(
      /unit: the id of a unit/,
    );
    expect(() => suppose(samplePlan, EMPTY_DATASET, asAny("song-mau"))).toThrow(/wishes: a list of texts/);
    expect(() => provePlan(asAny("mau-2021-2025"))).toThrow(/option plan/);
  });

  it.each([["fr"], [undefined]])("the language %s", async (language) => {
    const run = await checkFiles([], { plan: samplePlan, asOf: "2025-12-31" });
    const words = { language: asAny(language), toolVersion: "1" };
    for (const make of [reportOf, summaryOf]) expect(() => make(run, words)).toThrow(/language: vi or en expected/);
  });

  it("a dataset without its lists, by their names", () => {
    const dataset = asAny({ communes: [] });
    expect(() => evaluateTargets(samplePlan, dataset)).toThrow(DatasetError);
    expect(() => checkRecords(samplePlan, dataset, { asOf: "2025-12-31" })).toThrow(/districts: is missing.*claimable/);
  });
});
