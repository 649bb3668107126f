import {
  checkLanguage,
  checkNames,
  indexPlan,
  type Language,
  namesOf,
  type Plan,
  type RoadBody,
  type Summary,
} from "@ntm-kit/core";
import { checkGiven } from "../../check-given";
import type { WorkbookDocument } from "../../document/sheet-document";
import { shortNames } from "../../text/file-names";
import { type OfficialForm, officialSheet } from "../official-sheet";
import { roadSheet } from "../road-sheet";
import { STYLES } from "../styles";
import { criteriaSheet } from "./criteria-sheet";
import { laterSheet } from "./later-sheet";
import { PICTURE_STYLES, pictureSheet } from "./picture-sheet";
import { signedTargetsSheet } from "./signed-targets-sheet";
import { taskCountsSheet } from "./tasks-sheet";
import { unitsSheet } from "./units-sheet";

const NAMES = namesOf<SummaryOptions>({
  language: ["vi or en", ["vi", "en"]],
  plan: true,
  road: ["a road, as roadOf gives it,", "object", "aim", "cost"],
  sources: ["a list of texts", "list"],
});

/** Language, plan and sources of a summary. */
export interface SummaryOptions {
  /** Of headings and words. */
  readonly language: Language;
  /** The plan that the summary was made by. */
  readonly plan: Plan;
  /** The way to all targets; without it there is no sheet of it. */
  readonly road?: RoadBody | undefined;
  /** Paths of the files that the figures come from: named beneath each table, without folders. */
  readonly sources?: readonly string[] | undefined;
}

/** What the sheets of a summary are called. */
export const SUMMARY_SHEETS = {
  units: { vi: "Tổng hợp NTM", en: "NTM summary" },
  picture: { vi: "Bức tranh NTM", en: "NTM picture" },
  targets: { vi: "Mục tiêu NTM", en: "NTM targets" },
  criteria: { vi: "Tiêu chí NTM", en: "NTM criteria" },
  tasks: { vi: "Nhiệm vụ NTM", en: "NTM tasks" },
  later: { vi: "Đơn vị mới NTM", en: "NTM later units" },
  road: { vi: "Lộ trình NTM", en: "NTM road" },
  /** Where a live summary counts. */
  calculation: { vi: "Tính toán NTM", en: "NTM calculation" },
} as const;

const ROAD = { vi: "Lộ trình đạt các mục tiêu còn lại", en: "The way to the targets that are left" } as const;

/** The names of the sheets that a summary is made of, so that a later one can replace its own sheets and no other. */
export const summarySheetNames = (language: Language): string[] =>
  Object.values(SUMMARY_SHEETS).map((name) => name[language]);

/**
 * The summary as a workbook that an office prints and signs: units, the picture of the whole, targets, criteria, tasks and the road, a table a
 * sheet, each under its letterhead, with its day, its sources and the place to sign.
 *
 * @example
 * const bytes = writeWorkbook(summaryDocument(summaryOf(run, words), { language: "vi", plan }));
 */
export function summaryDocument(summary: Summary, options: SummaryOptions): WorkbookDocument {
  checkGiven({ summary, options });
  checkNames(options, NAMES);
  checkLanguage(options.language);
  const { language, plan, road, sources = [] } = options;
  const { asOf: day, labels } = summary;
  const form: OfficialForm = { language, unit: indexPlan(plan).root, day, sources: shortNames(sources) };
  const name = (sheet: keyof typeof SUMMARY_SHEETS): string => SUMMARY_SHEETS[sheet][language];
  const picture = pictureSheet(summary, name("picture"), form);
  return {
    title: name("units"),
    styles: { ...STYLES, ...PICTURE_STYLES },
    sheets: [
      unitsSheet(summary, name("units"), form),
      ...(picture ? [picture] : []),
      signedTargetsSheet(summary, { name: name("targets"), plan }, form),
      criteriaSheet(summary, name("criteria"), form),
      taskCountsSheet(summary, name("tasks"), form),
      ...(summary.today ? [laterSheet(summary.today, labels, name("later"), form)] : []),
      ...(road
        ? [
            officialSheet(
              roadSheet(road, { name: name("road"), language, plan, standards: labels.standards }),
              ROAD[language],
              form,
            ),
          ]
        : []),
    ],
  };
}
