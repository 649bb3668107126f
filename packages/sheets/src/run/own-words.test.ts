import { OptionError } from "@ntm-kit/core";
import { samplePlan } from "@ntm-kit/core/testing";
import { describe, expect, it } from "vitest";
import { gridFromRows } from "../grid/grid-builder";
import type { OwnWords } from "../tables/own-words";
import { checkFiles } from "./check-files";
import { liveSummary } from "./live/live-summary";
import { summaryOf } from "./report-of";
import type { Run, RunOptions } from "./run";

const SHEET = gridFromRows("Biểu", [
  ["STT", "Tên xã", "TC1", "TC2", "TC3", "TC4", "Vệ sinh", "Tổng số tiêu chí đạt", "Danh hiệu"],
  [1, "Bình Hòa", "OK", "ok.", "○", "NOK", "Tạm", 3, "Về đích"],
  [2, "Minh cũ", "OK", "OK", "OK", "OK", "OK", 5, "Vượt đích"],
  [3, "Tân Mạnh", "đạt", "chưa đạt", "NOK", "NOK", "NOK", 1, "Chưa về đích"],
]);
const TASKS = gridFromRows("Nhiệm vụ", [
  ["STT", "Nội dung thực hiện", "Đơn vị chủ trì", "Thời gian thực hiện", "Tiến độ thực hiện"],
  ["I.1", "", "", "", "Đã nghiệm thu ngày 3/4"],
  ["I.2", "", "", "", "Giao đơn vị tư vấn"],
]);
const words: OwnWords = {
  headings: [
    { field: "criterion.5", words: ["vệ sinh [chung]"] },
    { field: "level", kinds: ["commune-criteria"], words: ["danh hiệu"] },
  ],
  marks: { met: ["OK", "○"], "not-met": ["NOK"], neither: ["Tạm"] },
  levels: { standard: ["Về đích"], advanced: ["Vượt đích"], none: ["Chưa về đích"] },
  statuses: { done: ["đã nghiệm thu …"], "in-progress": ["giao đơn vị tư vấn"] },
  units: { "song-mau/tan-minh": ["Minh cũ"] },
};

const check = (given: OwnWords | undefined, more: Partial<RunOptions> = {}): Promise<Run> =>
  checkFiles([{ path: "a.xlsx", sha256: "", workbook: { format: "xlsx", sheets: [SHEET, TASKS] } }], {
    ...{ plan: samplePlan, asOf: "2025-12-31", words: given, ...more },
  });
const codesAndCells = ({ findings, locate }: Run): string[] =>
  findings
    .map(({ code, at }) => `${code} ${at === undefined ? "" : locate(at)?.cell}`)
    .filter((found) => /^(?:mark|status|unit\/(?:unknown|misspelt)|criteria)/.test(found));

describe("words from outside", () => {
  it("are read in marks, levels, states, headings and names, beside those of the library", async () => {
    const run = await check(words);
    expect(codesAndCells(run)).toEqual([]);
    const communes = run.dataset.communes.map(({ unit, marks, claims }) => [
      unit,
      ...Object.values(marks).map(({ value }) => value),
      ...Object.entries(claims).map(([standard, claim]) => `${standard} ${claim?.value}`),
    ]);
    expect(communes).toEqual([
      ["song-mau/binh-hoa", "met", "met", "met", "not-met", "open", "standard true", "advanced false", "model false"],
      ["song-mau/tan-minh", "met", "met", "met", "met", "met", "standard true", "advanced true", "model false"],
      expect.arrayContaining(["song-mau/tan-manh", "met", "not-met", "standard false"]),
    ]);
    expect(run.dataset.tasks.map(({ task, status }) => [task, status?.value])).toEqual([
      ["I.1", "done"],
      ["I.2", "in-progress"],
    ]);
  });
  it("belong to the run that they were handed to, and to no other of the same plan", async () => {
    await check(words);
    expect(codesAndCells(await check(undefined))).toEqual(
      expect.arrayContaining(["mark/not-understood C2", "unit/unknown B3", "status/not-understood E3"]),
    );
  });
  it("are read anew where an earlier run was read by other words, and not where they are the same", async () => {
    const previous = await check(undefined);
    const run = await check(words, { previous });
    expect(codesAndCells(run)).toEqual([]);
    const again = await check(words, { previous: run });
    expect(again.sheets.map(({ content }) => content)).toEqual(run.sheets.map(({ content }) => content));
    expect(again.sheets[0]?.content).toBe(run.sheets[0]?.content);
  });
  it("stand in the lists of a live summary", async () => {
    const run = await check(words);
    const summary = summaryOf(run, { language: "vi", toolVersion: "1" });
    const live = JSON.stringify(liveSummary(run, summary, { language: "vi" }));
    for (const word of ["NOK", "○", "Vượt đích"]) expect(live).toContain(`"${word}"`);
  });
});

it.each<[string, unknown, string, RegExp]>([
  [
    "a mark that is none",
    { marks: { yes: ["OK"] } },
    "words.marks",
    /one of met, not-met, neither expected, not “yes”/,
  ],
  ["a text where a list belongs", { marks: { met: "OK" } }, 'words.marks["met"]', /a list of texts expected/],
  ["a blank word", { marks: { met: ["OK", " "] } }, 'words.marks["met"]', /none blank, expected, not “ ”/],
  ["a standard that the plan does not have", { levels: { gold: ["Vàng"] } }, "words.levels", /model, none expected/],
  ["a state that is none", { statuses: { finished: ["xong"] } }, "words.statuses", /one of done, /],
  ["brackets that do not close", { statuses: { done: ["[đã xong"] } }, 'words.statuses["done"]', /not closed/],
  ["a field that is none", { headings: [{ field: "criterion", words: ["a"] }] }, "words.headings[0].field", /a field/],
  [
    "a kind that is none",
    { headings: [{ field: "unit", kinds: ["communes"], words: ["a"] }] },
    "words.headings[0].kinds",
    /one of commune-criteria, .* not “communes”/,
  ],
  ["a unit that is none", { units: { "song-mau/nowhere": ["A"] } }, "words.units", /a unit of the plan expected/],
])("%s is refused before anything is read", async (_, given, option, message) => {
  const error = await check(given as OwnWords).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(OptionError);
  expect(error).toMatchObject({ option, message: expect.stringMatching(message) });
});
