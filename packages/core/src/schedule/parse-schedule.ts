import { checkGiven } from "../check-given";
import type { Schedule, ScheduleItem } from "../model/schedule";
import { foldTime } from "./fold";
import { FORMS, type ScheduleContext } from "./forms";

export type { ScheduleContext } from "./forms";

/**
 * Reads the words of a time column ("Hàng năm", "Quý II, năm 2022", "Từ 2 - 3 lượt trong giai đoạn 2021-2025").
 * @returns nothing where the words are no form that is known; they are never guessed at
 * @example
 * parseSchedule("Quý II/2023", { period: plan.period })?.to; // "2023-06-30"
 */
export function parseSchedule(text: string, context: ScheduleContext): Schedule | undefined {
  checkGiven({ text, context });
  const { words, condition } = timeAndCondition(text, context);
  const items = parseItems(inUsualForm(words), context);
  if (!items) return undefined;
  const [from = ""] = items.map((item) => item.from).sort();
  const to =
    items
      .map((item) => item.to)
      .sort()
      .at(-1) ?? from;
  return { text: text.trim(), kind: kindOf(items), from, to, items: [...items], ...(condition ? { condition } : {}) };
}

/**
 * Words in brackets are a condition: "Năm 2022 (sau khi có …)"; but of "Hằng năm (trước ngày 15/12)" a part of the time.
 */
function timeAndCondition(text: string, context: ScheduleContext): { words: string; condition?: string } {
  const [, words = text, condition] = /^([^(]+)\(([^()]+)\)\s*$/.exec(text) ?? [];
  if (condition === undefined) return { words };
  const whole = `${words.trim()}, ${condition}`;
  return parseItem(inUsualForm(whole), context) ? { words: whole } : { words, condition: condition.trim() };
}

/** Days in letters or with dots, and short words, as forms have them. */
const inUsualForm = (text: string): string =>
  foldTime(text)
    .replace(/(\d{1,2}) tháng (\d{1,2}) năm (20\d{2})/g, "$1/$2/$3")
    .replace(/(\d{1,2})\.(\d{1,2})\.(20\d{2})/g, "$1/$2/$3")
    .replace(/\bq\.? ?(?=(?:i{1,3}|iv|[1-4])\b)/g, "quý ")
    .replace(/(?<![\p{L}\d])t\.?(?=\d{1,2}\/20\d{2})/gu, "tháng ");

type Items = readonly [ScheduleItem, ...ScheduleItem[]];

function kindOf(items: Items): Schedule["kind"] {
  const kinds = new Set(items.map((item) => item.kind));
  if (kinds.has("phase") && kinds.has("yearly")) return "yearly-and-phase";
  if (kinds.has("phase") && kinds.has("once")) return "once-and-phase";
  return items[0].kind;
}

/** One form, or two joined by "và" or a comma. */
function parseItems(words: string, context: ScheduleContext): Items | undefined {
  const whole = parseItem(words, context);
  if (whole) return [whole];
  const items = words.split(/ và |, /).map((part) => parseItem(part, context));
  const [first, second] = items;
  return items.length === 2 && first && second && first.kind !== second.kind ? [first, second] : undefined;
}

function parseItem(words: string, context: ScheduleContext): ScheduleItem | undefined {
  for (const [pattern, read] of FORMS) {
    const match = pattern.exec(words);
    if (!match) continue;
    const item = read(match, context);
    return item && item.from <= item.to ? item : undefined;
  }
  return undefined;
}
