import { checkGiven } from "../check-given";
import { checkText } from "../check-option";
import type { IsoDate, Period } from "../model/basics";
import type { Schedule } from "../model/schedule";
import { earlier, half, later, QUARTERS, quarter, wholeYears, yearOf } from "./days";
import { foldTime } from "./fold";

/** Rhythm of reporting. */
export type RoundKind = "six-month" | "quarter" | "year" | "phase";

/** A stretch that is reported on; it is due on its last day, since the plan names no day of reporting. */
export interface Round extends Period {
  /** A year, a half, a quarter, a month or a phase. */
  readonly kind: RoundKind;
  /** Its last day. */
  readonly due: IsoDate;
}

const round = (kind: RoundKind, period: Period): Round => ({ kind, ...period, due: period.to });

const FORMS: readonly (readonly [RegExp, (match: RegExpExecArray) => Round | undefined])[] = [
  [/(?:6|sáu) tháng (đầu|cuối) năm (\d{4})/, (m) => round("six-month", half(Number(m[2]), m[1] === "đầu" ? 1 : 2))],
  [/(?:6|sáu) tháng năm (\d{4})/, (m) => round("six-month", half(Number(m[1]), 1))],
  [
    /quý (iv|i{1,3}|[1-4])(?:, |\/| )(?:năm )?(\d{4})/,
    ([, name = "", year]) => {
      const which = QUARTERS[name];
      return which === undefined ? undefined : round("quarter", quarter(Number(year), which));
    },
  ],
  [/giai đoạn (\d{4})-(?:năm )?(\d{4})/, (m) => round("phase", wholeYears(Number(m[1]), Number(m[2])))],
  [/năm (\d{4})-(?:năm )?(\d{4})/, (m) => round("phase", wholeYears(Number(m[1]), Number(m[2])))],
  [/năm báo cáo:? (\d{4})/, (m) => round("year", wholeYears(Number(m[1])))],
  [/^(?:năm )?(\d{4})$|(?:^|[^\d ] )năm (\d{4})/, (m) => round("year", wholeYears(Number(m[1] ?? m[2])))],
];

/**
 * The reporting round that words name ("6 tháng đầu năm 2024", "Quý II/2023", "Năm 2023", "giai đoạn 2021-2025").
 *
 * @example
 * parseRound("6 tháng đầu năm 2024")?.to; // "2024-06-30"
 */
export function parseRound(text: string): Round | undefined {
  checkText("text", text);
  const words = foldTime(text);
  for (const [pattern, read] of FORMS) {
    const match = pattern.exec(words);
    if (!match) continue;
    const found = read(match);
    return found && found.from <= found.to ? found : undefined;
  }
  return undefined;
}

/**
 * The reporting rounds a task has within the plan's period: each half year and each year it runs in, and the phase.
 * @returns in order of their last day; a half year before its year, the phase last
 */
export function roundsOf(schedule: Schedule, period: Period): Round[] {
  checkGiven({ schedule, period });
  const first = yearOf(later(schedule.from, period.from));
  const last = yearOf(earlier(schedule.to, period.to));
  const rounds: Round[] = [];
  for (let year = first; year <= last; year++)
    rounds.push(
      ...[half(year, 1), half(year, 2)].map((part) => round("six-month", part)),
      round("year", wholeYears(year)),
    );
  return [...rounds, round("phase", period)].filter(({ kind, from, to }) => {
    return kind === "phase" || (from <= schedule.to && to >= schedule.from);
  });
}
