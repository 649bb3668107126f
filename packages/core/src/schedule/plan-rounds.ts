import { checkGiven } from "../check-given";
import type { IsoDate } from "../model/basics";
import type { Plan, ReportingPeriod } from "../model/plan";
import { half, month, quarter, wholeYears, yearOf } from "./days";

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
