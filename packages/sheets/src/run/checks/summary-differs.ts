import { evaluateTargets, factsOf, type Language, summarize, toReportTarget } from "@ntm-kit/core";
import type { DocumentCell, SheetDocument } from "../../document/sheet-document";
import { SUMMARY_SHEETS } from "../../documents/summary/summary-document";
import { targetsSheet } from "../../documents/targets-sheet";
import type { Cell } from "../../grid/cell";
import { packPlace } from "../../grid/place";
import { criteriaTable } from "../live/live-criteria";
import { unitsTable } from "../live/live-units";
import { dayMade } from "../live/made-note";
import type { RunSheet } from "../run";
import { defineRunCheck, type RunSoFar } from "./define-run-check";

const LIVE = SUMMARY_SHEETS.calculation.vi;
const TABLE = [
  ["TT", "Tên xã", "TC1", "TC2", "TC3", "TC4", "TC5", "Mức đạt chuẩn"],
  [1, "Bình Hòa", "x", "x", "x", "x", "x", "NTM"],
];
/** The sheet of targets with one line, of communes at the standard, so many of which are there. */
const targetOf = (low: number) => [
  ["Mã", "Đơn vị", "Mục tiêu", "Chỉ tiêu", "Thực hiện, thấp nhất", "Thực hiện, cao nhất", "Còn thiếu", "Trạng thái"],
  ["song-mau/communes-standard", "Huyện Sông Mẫu", "Số xã đạt chuẩn", 4, low, 5, null, "chưa đủ số liệu"],
];

/**
 * A number or a status on the sheets of a live summary is another than the rules give of the same workbook on the day it
 * was made for: a formula was overwritten, or something changed that it cannot follow. Of a run of several files
 * nothing is said, since the sheets are about their own.
 */
export const summaryDiffers = defineRunCheck({
  code: "summary/differs",
  severity: "error",
  run(run, report) {
    const language = languageOf(run);
    if (language === undefined || run.inputs.length > 1) return;
    for (const { sheet, expected, named, from, until } of liveTables(run, language)) {
      const rows = rowsByName(sheet);
      for (const [i, line] of expected[language].rows.slice(1).entries()) {
        const row = rows.get(String(line[0]?.value));
        for (let column = from; row !== undefined && column <= until; column++) {
          const stated = sheet.content.grid.cell(row, column);
          const counted = line[column]?.value;
          if (!differs(stated, counted)) continue;
          const head = (own: Language): string => String(expected[own].rows[0]?.[column]?.value).toLowerCase();
          const name = (own: Language): string =>
            named.map((one) => expected[own].rows[i + 1]?.[one]?.value).join(": ");
          report({
            at: packPlace(sheet.content.number, row, column),
            params: {
              name: { vi: name("vi"), en: name("en") },
              field: { vi: head("vi"), en: head("en") },
              stated: isBlank(stated) ? NOTHING : contentOf(stated),
              counted: counted === undefined ? NOTHING : shown(counted),
            },
          });
        }
      }
    }
  },
  passes: [
    { why: "the number that the rules give", sheets: { "Biểu 1": TABLE, "Mục tiêu NTM": targetOf(1), [LIVE]: [] } },
    { why: "a summary in a workbook that counts nothing", sheets: { "Biểu 1": TABLE, "Mục tiêu NTM": targetOf(3) } },
  ],
  fails: [
    {
      why: "the number of a target was written over",
      sheets: { "Biểu 1": TABLE, "Mục tiêu NTM": targetOf(3), [LIVE]: [["Mã"]] },
      at: "E2",
      params: {
        name: {
          vi: "Huyện Sông Mẫu: Số xã đạt chuẩn nông thôn mới",
          en: "Huyện Sông Mẫu: Communes at the standard",
        },
        field: { vi: "thực hiện, thấp nhất", en: "actual from" },
        stated: 3,
        counted: 1,
      },
    },
  ],
});

const NOTHING = { vi: "trống", en: "nothing" } as const;

interface LiveTable {
  readonly sheet: RunSheet;
  /** The same table as the rules give it today, in both languages. */
  readonly expected: Readonly<Record<Language, SheetDocument>>;
  /** Columns that say what a row is about. */
  readonly named: readonly number[];
  /** First and last column that is compared. */
  readonly from: number;
  readonly until: number;
}

/** The language of the live sheets of a run; undefined where it has none. */
const languageOf = ({ sheets }: RunSoFar): Language | undefined =>
  (["vi", "en"] as const).find((language) =>
    sheets.some(({ content }) => content.grid.name === SUMMARY_SHEETS.calculation[language]),
  );

/** The tables of a live summary that a run has, beside what the rules give on the day they were made for. */
function liveTables(run: RunSoFar, language: Language): LiveTable[] {
  const { plan, index, dataset, sheets } = run;
  const sheetOf = (name: keyof typeof SUMMARY_SHEETS): RunSheet | undefined =>
    sheets.find(({ content }) => content.grid.name === SUMMARY_SHEETS[name][language]);
  const asOf = dayOf(sheetOf("units")) ?? run.asOf;
  const facts = asOf === run.asOf ? run.facts : factsOf(index, dataset, { asOf });
  const summaries = both((own) => summarize(plan, dataset, { asOf, language: own, facts }));
  const results = evaluateTargets(plan, dataset, { asOf, facts });
  const ofUnits = both((own) => unitsTable(summaries[own], "", own));
  const ofTargets = both((own) =>
    targetsSheet(
      { targets: results.map((result) => toReportTarget(result, { language: own, locate: run.locate })) },
      { name: "", language: own, plan },
    ),
  );
  const ofCriteria = both((own) => criteriaTable(summaries[own], "", own));
  const last = (ofUnits.vi.rows[0]?.length ?? 1) - 1;
  const tables = [
    { name: "units", expected: ofUnits, named: [0], from: 1, until: last },
    { name: "targets", expected: ofTargets, named: [1, 2], from: 3, until: 7 },
    { name: "criteria", expected: ofCriteria, named: [0], from: 2, until: 4 },
  ] as const;
  return tables.flatMap(({ name, ...table }) => {
    const sheet = sheetOf(name);
    return sheet ? [{ ...table, sheet }] : [];
  });
}

const both = <Value>(of: (language: Language) => Value) => ({ vi: of("vi"), en: of("en") });

/** The day that the note beneath the units says. */
function dayOf(sheet: RunSheet | undefined) {
  for (const cell of sheet?.content.grid.cells() ?? []) {
    const day = cell.column === 0 && typeof cell.value === "string" ? dayMade(cell.value) : undefined;
    if (day !== undefined) return day;
  }
  return undefined;
}

/** Rows by their first cell; the first of several with the same. */
function rowsByName({ content }: RunSheet): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  for (const { row, column, value } of content.grid.cells())
    if (column === 0 && row > 0 && !rows.has(String(value))) rows.set(String(value), row);
  return rows;
}

/** An error and a formula without its result say nothing. */
function differs(stated: Cell | undefined, counted: DocumentCell["value"]): boolean {
  if (stated?.kind === "error" || stated?.kind === "unstored") return false;
  if (counted === undefined || counted === "") return !isBlank(stated);
  const value = contentOf(stated);
  return typeof counted === "number" && typeof value === "number"
    ? Math.abs(value - counted) > 1e-6 * Math.max(1, Math.abs(counted))
    : value !== String(counted);
}

const contentOf = (cell: Cell | undefined): string | number =>
  typeof cell?.value === "number" ? cell.value : String(cell?.value ?? "").trim();

const isBlank = (cell: Cell | undefined): boolean => contentOf(cell) === "";

const shown = (value: NonNullable<DocumentCell["value"]>): string | number =>
  typeof value === "number" ? Math.round(value * 100) / 100 : String(value);
