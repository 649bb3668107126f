import { checkGiven } from "../check-given";
import type { IsoDate } from "../model/basics";
import type { Plan, ReportingPeriod } from "../model/plan";
import { half, month, monthOf, quarter, wholeYears, yearOf } from "./days";

/** A plan that names no kinds of rounds is reported on each half-year, each year and for the phase. */
const USUAL = ["six-month", "year", "phase"] as const;

/**
 * The rounds in which a plan is reported on, in the order of their last day: those of the kinds it names, within its
 * period, that do not end before its own decision. A half-year is the first one: the second ends with its year.
 *
 * @example
 * const titles = planRounds(plan).map(({ id, title }) => `${id} ${title}`);
 */
export function planRounds(plan: Plan): ReportingPeriod[] {
  checkGiven({ plan });
  const kinds = new Set<ReportingPeriod["kind"]>(plan.reporting?.rounds ?? USUAL);
  const [first, last] = [yearOf(plan.period.from), yearOf(plan.period.to)];
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const all = [
    ...years.flatMap((year) => [...monthsOf(year), ...quartersOf(year), halfOf(year), yearRound(year)]),
    {
      id: `${first}-${last}`,
      kind: "phase" as const,
      ...plan.period,
      title: `giai đoạn ${first}-${last}`,
    },
  ];
  const since = decisionDay(plan);
  return all.filter(({ kind, to }) => kinds.has(kind) && (since === undefined || to >= since));
}

/** The day of the document that the targets are taken from. */
function decisionDay({ targets, documents }: Plan): IsoDate | undefined {
  const own = targets[0]?.source.document ?? documents[0]?.id;
  return documents.find(({ id }) => id === own)?.date;
}

const yearRound = (year: number): ReportingPeriod => ({
  id: String(year),
  kind: "year",
  ...wholeYears(year),
  title: `năm ${year}`,
});

const halfOf = (year: number): ReportingPeriod => ({
  id: `${year}-6m`,
  kind: "six-month",
  ...half(year, 1),
  title: `6 tháng đầu năm ${year}`,
});

const quartersOf = (year: number): ReportingPeriod[] =>
  ([1, 2, 3, 4] as const).map((n) => ({
    id: `${year}-q${n}`,
    kind: "quarter",
    ...quarter(year, n),
    title: `quý ${["I", "II", "III", "IV"][n - 1]} năm ${year}`,
  }));

const monthsOf = (year: number): ReportingPeriod[] =>
  Array.from({ length: 12 }, (_, i) => ({
    id: month(year, i + 1).from.slice(0, 7),
    kind: "month",
    ...month(year, i + 1),
    title: `tháng ${i + 1} năm ${year}`,
  }));

/**
 * What a round is called: in Vietnamese by its title, as within a sentence.
 *
 * @example
 * const words = planRounds(plan).map((round) => periodText(round, "en")); // "first half of 2024", "2024", …
 */
export function periodText(period: ReportingPeriod, language: "vi" | "en"): string {
  checkGiven({ period, language });
  const { kind, from, to, title } = period;
  if (language === "vi") return title;
  const [year, number] = [yearOf(to), monthOf(to)];
  switch (kind) {
    case "six-month":
      return `first half of ${year}`;
    case "year":
      return String(year);
    case "phase":
      return `${yearOf(from)}-${year}`;
    case "quarter":
      return `quarter ${number / 3} of ${year}`;
    default:
      return `month ${number} of ${year}`;
  }
}
