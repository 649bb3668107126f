import type { IsoDate, Period } from "../model/basics";
import type { ScheduleItem } from "../model/schedule";
import { firstOfYear, half, lastOfYear, month, QUARTERS, quarter, wholeYears, yearOf } from "./days";

/** What words of a schedule are read by: the plan's period and day. */
export interface ScheduleContext {
  /** The plan's period: where "hàng năm" ends and what "giai đoạn" without years means. */
  readonly period: Period;
  /** Day of the decision; recurring rounds begin with its year. */
  readonly decided?: IsoDate | undefined;
}

/** A wording of a time, folded, and what it says; undefined where its numbers are no time. */
type Form = readonly [
  pattern: RegExp,
  read: (match: RegExpExecArray, context: ScheduleContext) => ScheduleItem | undefined,
];

const YEAR = String.raw`(?:năm )?(20\d{2})`;
const QUARTER = String.raw`(i{1,3}|iv|[1-4])`;
/** Words that say no more than "by": they stand before a day, a month or a year. */
const BY = String.raw`(?:hoàn thành |xong )?(?:trước|đến|xong|trong|chậm nhất)?(?: ?(?:hết|cuối))*(?: ?ngày)? ?`;
/** Words before a quarter or a stretch of months that say no more than "within" or "by the end of it". */
const WITHIN = "(?:hoàn thành |xong )?(?:trong |đến hết |hết |cuối )?";
const form = (words: string, read: Form[1]): Form => [new RegExp(`^${words}$`), read];

const once = (stretch: Period): ScheduleItem => ({ kind: "once", ...stretch });
const number = (text: string | undefined): number => Number(text);

/** What comes back begins with the year of the decision and ends with the period. */
const recurring =
  (kind: "yearly" | "half-yearly" | "quarterly" | "monthly"): Form[1] =>
  (_, { period, decided }) => {
    const first = Math.max(yearOf(period.from), decided ? yearOf(decided) : 0);
    return { kind, from: firstOfYear(first), to: period.to };
  };

const quarterOf = (year: string | undefined, name = ""): Period | undefined => {
  const which = QUARTERS[name];
  return which === undefined ? undefined : quarter(number(year), which);
};

/** The month as a stretch; undefined where there is no such month. */
function monthOf(year: string | undefined, name: string | undefined): Period | undefined {
  const which = number(name);
  return which >= 1 && which <= 12 ? month(number(year), which) : undefined;
}

/** A day of the calendar; undefined where there is none such. */
function dayOf(day: string | undefined, name: string | undefined, year: string | undefined): IsoDate | undefined {
  const stretch = monthOf(year, name);
  const padded = String(number(day)).padStart(2, "0");
  return stretch && number(day) >= 1 && `${stretch.from.slice(0, 8)}${padded}` <= stretch.to
    ? `${stretch.from.slice(0, 8)}${padded}`
    : undefined;
}

const between = (from: Period | undefined, to: Period | undefined): ScheduleItem | undefined =>
  from && to ? once({ from: from.from, to: to.to }) : undefined;

/** Wordings of a time column, folded by `foldTime`, with what each says. */
export const FORMS: readonly Form[] = [
  // What comes back.
  form("(?:định kỳ )?(?:hàng|mỗi) năm(?: 1 lần)?", recurring("yearly")),
  form("(?:định kỳ )?(?:(?:mỗi|hàng) )?0?6 tháng(?:(?:/| )(?:1 )?lần)?", recurring("half-yearly")),
  form("(?:định kỳ )?(?:hàng|mỗi) quý(?:(?:/| )(?:1 )?lần)?", recurring("quarterly")),
  form("(?:định kỳ )?(?:hàng|mỗi) tháng(?:(?:/| )(?:1 )?lần)?", recurring("monthly")),
  form(String.raw`${BY}(\d{1,2})/(\d{1,2}) hàng năm`, ([, day, name], { period, decided }) => {
    const first = Math.max(yearOf(period.from), decided ? yearOf(decided) : 0);
    const to = dayOf(day, name, String(yearOf(period.to)));
    return to === undefined ? undefined : { kind: "yearly", from: firstOfYear(first), to };
  }),
  form(String.raw`hàng năm,? ${BY}(\d{1,2})/(\d{1,2})`, ([, day, name], { period, decided }) => {
    const first = Math.max(yearOf(period.from), decided ? yearOf(decided) : 0);
    const to = dayOf(day, name, String(yearOf(period.to)));
    return to === undefined ? undefined : { kind: "yearly", from: firstOfYear(first), to };
  }),
  form(
    String.raw`(?:trong )?(?:tháng (\d{1,2})|quý ${QUARTER}) hàng năm`,
    ([, name, quarterName], { period, decided }) => {
      const first = Math.max(yearOf(period.from), decided ? yearOf(decided) : 0);
      const last = String(yearOf(period.to));
      const stretch = name === undefined ? quarterOf(last, quarterName) : monthOf(last, name);
      return stretch && { kind: "yearly", from: firstOfYear(first), to: stretch.to };
    },
  ),
  form("(?:làm |thực hiện )?(?:thường xuyên|liên tục)(?:, liên tục| và liên tục| trong năm)?", (_, { period }) => ({
    kind: "standing",
    ...period,
  })),
  // Phases.
  form("(?:trong )?(?:cả )?giai đoạn", (_, { period }) => ({ kind: "phase", ...period })),
  form("0?5 năm", (_, { period }) => ({ kind: "phase", ...period })),
  form(String.raw`(?:trong )?giai đoạn ${YEAR}-${YEAR}`, ([, from, to]) => ({
    kind: "phase",
    ...wholeYears(number(from), number(to)),
  })),
  // Quarters.
  form(`${WITHIN}quý ${QUARTER}(?:, |/| )${YEAR}`, ([, name, of]) => {
    const stretch = quarterOf(of, name);
    return stretch && once(stretch);
  }),
  form(`${WITHIN}quý ${QUARTER}(?:, |-| và | )(?:quý )?${QUARTER}(?:, |/| )${YEAR}`, ([, from, to, of]) =>
    between(quarterOf(of, from), quarterOf(of, to)),
  ),
  form(
    `${WITHIN}quý ${QUARTER}, (?:quý )?${QUARTER}(?:, | và )(?:quý )?${QUARTER}(?:, |/| )${YEAR}`,
    ([, from, , to, of]) => between(quarterOf(of, from), quarterOf(of, to)),
  ),
  // Half-years.
  form(String.raw`(?:trong )?0?6 tháng (đầu|cuối)(?: năm|/| ) ?(20\d{2})`, ([, which, of]) =>
    once(half(number(of), which === "đầu" ? 1 : 2)),
  ),
  form(String.raw`(?:trong )?0?([39]) tháng đầu(?: năm|/| ) ?(20\d{2})`, ([, months, of]) =>
    between(monthOf(of, "1"), monthOf(of, months)),
  ),
  // Days and months.
  form(String.raw`${BY}(\d{1,2})/(\d{1,2})/(20\d{2})`, ([, day, name, of], { period }) => {
    const to = dayOf(day, name, of);
    if (to === undefined) return undefined;
    return once({ from: to < period.from ? firstOfYear(number(of)) : laterStart(period, number(of)), to });
  }),
  form(String.raw`(?:trong )?tháng (\d{1,2})(?:/|, | năm | )(20\d{2})`, ([, name, of]) => {
    const stretch = monthOf(of, name);
    return stretch && once(stretch);
  }),
  // "Trước tháng 6" leaves open whether June counts: it is no form.
  form(String.raw`đến (?:hết |cuối )*tháng (\d{1,2})(?:/|, | năm | )(20\d{2})`, ([, name, of], { period }) => {
    const stretch = monthOf(of, name);
    return stretch && once({ from: laterStart(period, number(of)), to: stretch.to });
  }),
  form(
    String.raw`(?:trong )?tháng (\d{1,2})(?:-|, | và )(?:tháng )?(\d{1,2})(?:/|, | năm | )(20\d{2})`,
    ([, from, to, of]) => between(monthOf(of, from), monthOf(of, to)),
  ),
  // Years.
  form(`(?:trong |cả |cuối )?${YEAR}`, ([, of]) => once(wholeYears(number(of)))),
  form(`(?:từ )?${YEAR}(?:-| đến )${YEAR}`, ([, from, to]) => once(wholeYears(number(from), number(to)))),
  form(`đến(?: hết| cuối)* ${YEAR}`, ([, of], { period }) =>
    once({
      from: period.from < lastOfYear(number(of)) ? period.from : firstOfYear(number(of)),
      to: lastOfYear(number(of)),
    }),
  ),
  form(String.raw`từ ${YEAR}(?: trở đi)?|${YEAR} và (?:các|những) năm (?:tiếp theo|sau)`, ([, a, b], { period }) => ({
    kind: "phase",
    from: firstOfYear(number(a ?? b)),
    to: period.to,
  })),
  // So many times.
  form(
    String.raw`(?:từ )?(\d{1,2})(?:-(\d{1,2}))? (?:lượt|lần)(?: trong)?(?: giai đoạn (\d{4})-(\d{4})| giai đoạn)?`,
    ([, min, max, from, to], { period }) => ({
      kind: "times",
      ...(from ? wholeYears(number(from), number(to)) : period),
      count: { min: number(min), max: number(max ?? min) },
    }),
  ),
];

/** What is due within a year of the period may begin with that year. */
const laterStart = ({ from }: Period, year: number): IsoDate => (from > firstOfYear(year) ? from : firstOfYear(year));
