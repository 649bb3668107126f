import { DatasetError, OptionError } from "@ntm-kit/core";
import { samplePlan } from "@ntm-kit/core/testing";
import { describe, expect, it } from "vitest";
import { defineCheck } from "../checks/support/own-check";
import { gridFromRows } from "../grid/grid-builder";
import { fieldsOfKind } from "../kinds/fields-of-kind";
import { defineKind, type OwnKind } from "../kinds/own/own-kind";
import { checkFiles } from "./check-files";
import { extractRecords } from "./extract-records";
import { mappingsOf } from "./mappings-of";
import { reportOf } from "./report-of";
import type { Run, RunOptions } from "./run";

const verdicts = defineKind({
  kind: "office/verdicts",
  title: { vi: "biên bản thẩm định", en: "minutes of appraisals" },
  columns: {
    commune: { holds: "unit" },
    verdict: { holds: "mark", words: ["kết luận [của đoàn]"] },
    points: { holds: "number", words: ["điểm"] },
    day: { holds: "date", words: ["ngày kiểm tra"] },
    note: { holds: "text", words: ["nhận xét"], optional: true },
  },
  records: (rows) => ({
    communes: rows.flatMap(({ unit, origin, cells: { verdict } }) => {
      if (!unit || !verdict?.value || verdict.value === "open") return [];
      const standard = { value: verdict.value === "met", origin: verdict.origin };
      return [{ unit: unit.id, origin, marks: {}, claims: { standard } }];
    }),
  }),
});

const HEADER = ["STT", "Tên xã", "Kết luận của đoàn", "Điểm", "Ngày kiểm tra", "Nhận xét"];
const ROWS = [
  ["BIÊN BẢN KIỂM TRA NĂM 2024"],
  HEADER,
  ["I", "Huyện Sông Mẫu", "", "", "", ""],
  [1, "Bình Hòa", "Đạt", 92, "5/6/2024", ""],
  [2, "Tân Mính", "?", "8x", "31/2/2024", "xem lại"],
  [3, "Không Có", "Chưa đạt", 40, "", ""],
  ["", "Tổng cộng", "", 132, "", ""],
  ["", "Người lập biểu"],
];
const check = (rows: readonly (readonly (string | number)[])[], options: Partial<RunOptions> = {}): Promise<Run> => {
  const workbook = { format: "xlsx" as const, sheets: [gridFromRows("Kiểm tra", rows)] };
  return checkFiles([{ path: "a.xlsx", sha256: "", workbook }], {
    ...{ plan: samplePlan, asOf: "2025-12-31", kinds: [verdicts], ...options },
  });
};
const told = (run: Run) => reportOf(run, { language: "en", toolVersion: "1" });

describe("a kind from outside", () => {
  it("is found, accounted for and described in the report beside those of the library", async () => {
    const [sheet] = told(await check(ROWS)).files[0]?.sheets ?? [];
    expect(sheet).toMatchObject({
      kind: "office/verdicts",
      kindTitle: "minutes of appraisals",
      headerRows: [2],
      records: 3,
      columns: [
        { field: "number", column: "A" },
        { field: "unit", column: "B", header: "Tên xã" },
        { field: "own.verdict", column: "C" },
        { field: "own.points", column: "D" },
        { field: "own.day", column: "E" },
        { field: "own.note", column: "F" },
      ],
      ledger: { nonEmpty: 27, used: 15, header: 6, heading: 3, subtotal: 2, note: 1, ignored: 0 },
    });
  });
  it("is checked by the checks of the library", async () => {
    const found = told(await check(ROWS)).findings.map(({ code, cell, subject }) => [code, cell, subject]);
    expect(found).toEqual(
      expect.arrayContaining([
        ["unit/misspelt", "B5", "song-mau/tan-minh"],
        ["unit/unknown", "B6", "Không Có"],
        ["mark/not-understood", "C5", "song-mau/tan-minh"],
        ["value/not-a-number", "D5", "song-mau/tan-minh"],
        ["date/not-understood", "E5", "song-mau/tan-minh"],
      ]),
    );
    expect(found).toHaveLength(5);
  });
  it("has records of its own, dated by its title, and they reach the targets", async () => {
    const run = await check(ROWS);
    expect(run.dataset.communes).toMatchObject([
      { unit: "song-mau/binh-hoa", day: "2024-12-31", claims: { standard: { value: true } } },
    ]);
    expect(run.targets.find(({ target }) => target.id === "song-mau/communes-standard")?.range[0]).toBe(1);
    expect(extractRecords(run).filter(({ subject }) => subject === "song-mau/binh-hoa")).toMatchObject([
      { kind: "office/verdicts", field: "unit", cell: "B4" },
      { kind: "office/verdicts", field: "standard", value: true, cell: "C4" },
      { kind: "office/verdicts", field: "own.verdict", value: "met", cell: "C4" },
      { kind: "office/verdicts", field: "own.points", value: 92, cell: "D4" },
      { kind: "office/verdicts", field: "own.day", value: "2024-06-05", cell: "E4" },
    ]);
  });
  it("lists its fields as those of the library are listed, for a choice of columns", () => {
    expect(fieldsOfKind("office/verdicts", samplePlan, [verdicts])).toEqual([
      ...["number", "unit", "own.verdict", "own.points", "own.day", "own.note", "note"],
    ]);
    expect(fieldsOfKind("office/verdicts", samplePlan)).toEqual([]);
  });
  it("is read from a form with other headings by a mapping, which a run gives to be saved", async () => {
    const other = ROWS.map((row) => (row === HEADER ? ["STT", "Tên xã", "KL", "Số chấm", "Hôm đi", "Nhận xét"] : row));
    const columns = { B: "unit", C: "own.verdict", D: "own.points", E: "own.day" };
    const mapping = { mappingVersion: 1, name: "đoàn khác", kind: "office/verdicts", columns } as const;
    const run = await check(other, { mappings: [mapping] });
    expect(verdicts.rowsIn(run.sheets[0]?.content ?? { tables: [] })[0]?.cells.points?.value).toBe(92);
    expect(mappingsOf(run)).toMatchObject([
      { kind: "office/verdicts", columns: { A: "number", ...columns, F: "own.note" } },
    ]);
    expect(told(await check(other)).files[0]?.sheets[0]?.kind).not.toBe("office/verdicts");
    const without = check(other, { mappings: [mapping], kinds: undefined });
    await expect(without).rejects.toThrow(/mappings\[0\]\.kind: a kind of the library or the name of one of `kinds`/);
  });
  it("is none where a heading of it is missing, and another run does not know it", async () => {
    const without = ROWS.map((row) => row.slice(0, 4));
    expect(told(await check(without)).files[0]?.sheets[0]?.kind).not.toBe("office/verdicts");
    expect(told(await check(ROWS, { kinds: undefined })).files[0]?.sheets[0]?.kind).not.toBe("office/verdicts");
    expect(told(await check(ROWS.map((row) => row.slice(0, 5)))).files[0]?.sheets[0]?.kind).toBe("office/verdicts");
  });
  it("gives its rows to a check from outside, typed by its columns", async () => {
    const low = defineCheck({
      ...{ code: "office/few-points", severity: "warning" },
      words: {
        vi: { title: "Ít điểm", message: "{unit} có {points} điểm.", hint: "Xem lại." },
        en: { title: "Few points", message: "{unit} has {points} points.", hint: "Look again." },
      },
      sheet({ sheet, report }) {
        for (const { unit, cells } of verdicts.rowsIn(sheet)) {
          const points: number | undefined = cells.points?.value;
          if (unit && points !== undefined && points > 90)
            report({ at: cells.points?.origin, params: { unit: unit.name, points } });
        }
      },
    });
    const { findings } = told(await check(ROWS, { checks: [low] }));
    expect(findings.find(({ code }) => code === "office/few-points")).toMatchObject({
      ...{ cell: "D4", message: "Bình Hòa has 92 points." },
    });
  });
  it("may not give records that the plan does not know", async () => {
    const wrong: OwnKind = defineKind({
      ...verdicts,
      records: () => ({ communes: [{ unit: "song-mau/nowhere", marks: {}, claims: {} }] }),
    });
    await expect(check(ROWS, { kinds: [wrong] })).rejects.toThrow(DatasetError);
  });
  it("bears a name that no other kind of the run has", async () => {
    await expect(check(ROWS, { kinds: [verdicts, { ...verdicts }] })).rejects.toThrow(/kinds: each name once expected/);
  });
});

it.each<[string, object, RegExp]>([
  ["a name of ours", { kind: "funding" }, /whose, slash, what/],
  [
    "a value that no column holds",
    { columns: { a: { holds: "money", words: ["a"] } } },
    /one of unit, district, number/,
  ],
  ["a title in one language", { title: { vi: "biên bản" } }, /title\.en: a text expected/],
  ["a column without words", { columns: { a: { holds: "text" } } }, /columns\.a\.words: a list of headings/],
  ["brackets that do not close", { columns: { a: { holds: "text", words: ["[a"] } } }, /closed brackets/],
  ["optional columns alone", { columns: { a: { holds: "unit", optional: true } } }, /one that is not optional/],
  ["two names a row", { columns: { a: { holds: "unit" }, b: { holds: "unit" } } }, /at most one that holds a unit/],
])("%s is no kind", (_, wrong, message) => {
  const definition = { kind: "office/verdicts", columns: { a: { holds: "unit" } }, ...wrong };
  // @ts-expect-error: what a compiler would refuse
  const define = () => defineKind(definition);
  expect(define).toThrow(OptionError);
  expect(define).toThrow(message);
});
