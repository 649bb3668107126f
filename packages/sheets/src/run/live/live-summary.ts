import type { Language, RoadBody, Summary } from "@ntm-kit/core";
import { checkLanguage, checkNames, namesOf } from "@ntm-kit/core";
import { checkGiven } from "../../check-given";
import type { SheetDocument, WorkbookDocument } from "../../document/sheet-document";
import { SUMMARY_SHEETS, summaryDocument } from "../../documents/summary/summary-document";
import type { Run } from "../run";
import { calculationOf } from "./calculation";
import { liveCriteria } from "./live-criteria";
import { liveTargets } from "./live-targets";
import { liveUnits } from "./live-units";
import { madeNote } from "./made-note";

const NAMES = namesOf<LiveSummaryOptions>({
  language: ["vi or en", ["vi", "en"]],
  road: ["a road, as roadOf gives it,", "object", "aim", "cost"],
});

/** Language of the sheets, and the road where one is shown. */
export interface LiveSummaryOptions {
  /** Of names of sheets, headings and words. */
  readonly language: Language;
  /** As `roadOf` gives it, with `language` set. */
  readonly road?: RoadBody | undefined;
}

/**
 * The summary of a run as sheets of formulas over the very cells of its workbook, with a sheet on which each commune is
 * counted. Every formula bears its result of today; what no formula can follow is a number.
 *
 * @example
 * const copy = await addSheets(bytes, liveSummary(run, summaryOf(run, words), { language: "vi" }));
 */
export function liveSummary(run: Run, summary: Summary, options: LiveSummaryOptions): WorkbookDocument {
  checkGiven({ run, summary, options });
  checkNames(options, NAMES);
  checkLanguage(options.language);
  const { language, road } = options;
  const { plan } = run;
  const document = summaryDocument(summary, { language, plan, road });
  const calculation = calculationOf(run, language);
  const name = (sheet: keyof typeof SUMMARY_SHEETS): string => SUMMARY_SHEETS[sheet][language];
  const kept = new Set([name("tasks"), name("road")]);
  return {
    ...document,
    sheets: [
      withNote(liveUnits(summary, name("units"), calculation, language), madeNote(run, language)),
      liveTargets(summary, { name: name("targets"), plan }, calculation, language),
      liveCriteria(summary, name("criteria"), calculation, language),
      ...document.sheets.filter((sheet) => kept.has(sheet.name)),
      calculation.sheet,
    ],
    definedNames: calculation.definedNames,
  };
}

const withNote = (sheet: SheetDocument, note: string): SheetDocument => ({
  ...sheet,
  rows: [...sheet.rows, [{ value: note }]],
});
