import type { IsoDate, Period } from "../model/basics";
import type { Schedule, ScheduleItem } from "../model/schedule";
import { firstOfYear, lastOfYear, QUARTERS, quarter, wholeYears, yearOf } from "./days";
import { foldTime } from "./fold";

export interface ScheduleContext {
  /** The plan's period: where "hàng năm" ends and what "giai đoạn" without years means. */
  readonly period: Period;
  /** Day of the decision; recurring rounds begin with its year. */
  readonly decided?: IsoDate | undefined;
}

/**
 * Reads the words of a time column ("Hàng năm", "Quý II, năm 2022", "Từ 2 - 3 lượt trong giai đoạn 2021-2025").
 * @returns nothing where the words are no form that is known; they are never guessed at
 */
export function parseSchedule(text: string, context: ScheduleContext): Schedule | undefined {
  const { words, condition } = splitCondition(text);
  const items = parseItems(foldTime(words), context);
  if (!items) return undefined;
  const [from = ""] = items.map((item) => item.from).sort();
  const to =
    items
      .map((item) => item.to)
      .sort()
      .at(-1) ?? from;
  return { text: text.trim(), kind: kindOf(items), from, to, items: [...items], ...(condition ? { condition } : {}) };
}

/** Words in brackets are a condition: "Năm 2022 (sau khi có …)". */
function splitCondition(text: string): { words: string; condition?: string } {
  const [, words = text, condition] = /^([^(]+)\(([^()]+)\)\s*$/.exec(text) ?? [];
  return condition === undefined ? { words } : { words, condition: condition.trim() };
}

type Items = readonly [ScheduleItem, ...ScheduleItem[]];

function kindOf(items: Items): Schedule["kind"] {
  const kinds = new Set(items.map((item) => item.kind));
  if (kinds.has("phase") && kinds.has("yearly")) return "yearly-and-phase";
  if (kinds.has("phase") && kinds.has("once")) return "once-and-phase";
  return items[0].kind;
}

/** One form, or two joined by "và". */
function parseItems(words: string, context: ScheduleContext): Items | undefined {
  const items = words.split(" và ").map((part) => parseItem(part, context));
  const [first, second, ...more] = items.filter((item) => item !== undefined);
  if (!first || items.length > 2 || more.length > 0) return undefined;
  if (items.length === 1) return [first];
  return second && first.kind !== second.kind ? [first, second] : undefined;
}

type Form = readonly [pattern: RegExp, read: (match: RegExpExecArray, context: ScheduleContext) => ScheduleItem];

const year = (text: string | undefined): number => Number(text);

const FORMS: readonly Form[] = [
  [
    /^(?:hàng năm|mỗi năm)$/,
    (_, { period, decided }) => {
      const first = Math.max(yearOf(period.from), decided ? yearOf(decided) : 0);
      return { kind: "yearly", from: firstOfYear(first), to: period.to };
    },
  ],
  [/^(?:trong )?(?:cả )?giai đoạn$/, (_, { period }) => ({ kind: "phase", ...period })],
  [/^0?5 năm$/, (_, { period }) => ({ kind: "phase", ...period })],
  [
    /^(?:trong )?giai đoạn (\d{4})-(?:năm )?(\d{4})$/,
    ([, from, to]) => ({ kind: "phase", ...wholeYears(year(from), year(to)) }),
  ],
  [
    /^quý (i{1,3}|iv|[1-4])(?:, |\/| )(?:năm )?(\d{4})$/,
    ([, number, of]) => ({ kind: "once", ...quarter(year(of), QUARTERS[number ?? ""] ?? 0) }),
  ],
  [/^năm (\d{4})$/, ([, of]) => ({ kind: "once", ...wholeYears(year(of)) })],
  [
    /^năm (\d{4})-(?:năm )?(\d{4})$/,
    ([, from, to]) => ({ kind: "once", from: firstOfYear(year(from)), to: lastOfYear(year(to)) }),
  ],
  [
    /^(?:từ )?(\d{1,2})-(\d{1,2}) lượt(?: trong)?(?: giai đoạn (\d{4})-(\d{4})| giai đoạn)?$/,
    ([, min, max, from, to], { period }) => ({
      kind: "times",
      ...(from ? wholeYears(year(from), year(to)) : period),
      count: { min: Number(min), max: Number(max) },
    }),
  ],
];

function parseItem(words: string, context: ScheduleContext): ScheduleItem | undefined {
  for (const [pattern, read] of FORMS) {
    const match = pattern.exec(words);
    if (!match) continue;
    const item = read(match, context);
    return item.from <= item.to ? item : undefined;
  }
  return undefined;
}
