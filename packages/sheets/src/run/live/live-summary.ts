import { dayText, type Language, type RoadBody, type Summary } from "@ntm-kit/core";
import type { SheetDocument, WorkbookDocument } from "../../document/sheet-document";
import { SUMMARY_SHEETS, summaryDocument } from "../../documents/summary/summary-document";
import type { Run } from "../run";
import { calculationOf } from "./calculation";
import { liveCriteria } from "./live-criteria";
import { liveTargets } from "./live-targets";
import { liveUnits } from "./live-units";

export interface LiveSummaryOptions {
  readonly language: Language;
  readonly road?: RoadBody | undefined;
}

const WORDS = {
  made: { vi: "Lập từ {file}, số liệu đến {day}.", en: "Made from {file}, as at {day}." },
  limits: {
    vi: "Sửa dấu, tổng, mức trong bảng thì các số ở đây đổi theo. Trang tính mới, dòng thêm dưới bảng, xã đổi tên, nhiệm vụ, ngày công nhận thì không theo được: hãy lập lại.",
    en: "These numbers follow marks, totals and levels that are changed in the table. A new sheet, rows added beyond the table, a commune renamed, tasks and days of recognition they cannot follow: make them anew.",
  },
} as const;

/**
 * The summary of a run as sheets of formulas over the very cells of its workbook, with a sheet on which each commune is
 * counted. Every formula bears its result of today; what no formula can follow is a number.
 */
export function liveSummary(run: Run, summary: Summary, { language, road }: LiveSummaryOptions): WorkbookDocument {
  const { plan } = run;
  const document = summaryDocument(summary, { language, plan, road });
  const calculation = calculationOf(run, language);
  const name = (sheet: keyof typeof SUMMARY_SHEETS): string => SUMMARY_SHEETS[sheet][language];
  const kept = new Set([name("tasks"), name("road")]);
  return {
    ...document,
    sheets: [
      withNote(liveUnits(summary, name("units"), calculation, language), run, language),
      liveTargets(summary, { name: name("targets"), plan }, calculation, language),
      liveCriteria(summary, name("criteria"), calculation, language),
      ...document.sheets.filter((sheet) => kept.has(sheet.name)),
      calculation.sheet,
    ],
    definedNames: calculation.definedNames,
  };
}

/** What the sheet was made from, and what it cannot follow, in a line of its own. */
function withNote(sheet: SheetDocument, run: Run, language: Language): SheetDocument {
  const file = run.inputs.map(({ path }) => path.split(/[/\\]/).at(-1)).join(", ");
  const made = WORDS.made[language].replace("{file}", file).replace("{day}", dayText(run.asOf, language));
  return { ...sheet, rows: [...sheet.rows, [{ value: `${made} ${WORDS.limits[language]}` }]] };
}
