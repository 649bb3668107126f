import type { IsoDate } from "../basics";
import { isCalendarDay } from "../days";
import type { Plan } from "../plan";
import { fault, type PlanRule } from "./fault";

/** A day of the plan, where it stands, and what it belongs to. */
type Placed = readonly [path: string, day: IsoDate | undefined, subject?: string];

function* daysOf(plan: Plan): Generator<Placed> {
  yield ["period.from", plan.period.from];
  yield ["period.to", plan.period.to];
  for (const [i, { id, date }] of plan.documents.entries()) yield [`documents[${i}].date`, date, id];
  for (const [i, { on }] of plan.laterUnits.entries()) yield [`laterUnits[${i}].on`, on];
  for (const [i, { id, effective }] of plan.criteriaSets.entries()) {
    yield [`criteriaSets[${i}].effective.from`, effective?.from, id];
    yield [`criteriaSets[${i}].effective.to`, effective?.to, id];
  }
  for (const [i, { id, validity }] of plan.units.entries()) {
    yield [`units[${i}].validity.from`, validity?.from, id];
    yield [`units[${i}].validity.to`, validity?.to, id];
  }
  for (const [i, { id, schedule }] of plan.tasks.entries()) {
    yield [`tasks[${i}].schedule.from`, schedule.from, id];
    yield [`tasks[${i}].schedule.to`, schedule.to, id];
    for (const [k, { from, to }] of schedule.items.entries()) {
      yield [`tasks[${i}].schedule.items[${k}].from`, from, id];
      yield [`tasks[${i}].schedule.items[${k}].to`, to, id];
    }
  }
  yield* dueDays(plan);
}

function* dueDays(plan: Plan): Generator<Placed> {
  for (const [i, { id, due, milestones = [] }] of plan.targets.entries()) {
    yield [`targets[${i}].due`, due, id];
    for (const [k, milestone] of milestones.entries()) yield [`targets[${i}].milestones[${k}].due`, milestone.due, id];
  }
}

/** Every day stands in the calendar. */
export const calendarDays: PlanRule = function* ({ plan }) {
  for (const [path, day, subject] of daysOf(plan))
    if (day !== undefined && !isCalendarDay(day))
      yield fault("plan/day-impossible", path, { vi: `không có ngày ${day}`, en: `there is no day ${day}` }, subject);
};

/** Targets and milestones are due within the period, a milestone not on the day of its target. */
export const duesWithinPeriod: PlanRule = function* ({ plan }) {
  const { from, to } = plan.period;
  for (const [path, day, subject] of dueDays(plan))
    if (day !== undefined && isCalendarDay(day) && (day < from || day > to))
      yield fault(
        "plan/due-outside-period",
        path,
        { vi: `${day} ngoài giai đoạn ${from} – ${to}`, en: `${day} is outside the period ${from} to ${to}` },
        subject,
      );
  for (const [i, { id, due, milestones = [] }] of plan.targets.entries())
    for (const [k, milestone] of milestones.entries())
      if (milestone.due === due)
        yield fault(
          "plan/id-repeats",
          `targets[${i}].milestones[${k}].due`,
          { vi: `mốc ${due} chính là hạn của mục tiêu`, en: `the milestone ${due} is the target's own day` },
          id,
        );
};

/** A stretch or a range ends no earlier than it begins. */
export const rangesForward: PlanRule = function* ({ plan }) {
  const reversed = <T extends string | number>(
    path: string,
    range: { readonly from?: T; readonly to?: T } | undefined,
    subject?: string,
  ) =>
    range?.from !== undefined && range.to !== undefined && range.from > range.to
      ? [
          fault(
            "plan/range-reversed",
            path,
            { vi: `${range.from} đứng sau ${range.to}`, en: `${range.from} comes after ${range.to}` },
            subject,
          ),
        ]
      : [];
  yield* reversed("period", plan.period);
  for (const [i, { id, effective }] of plan.criteriaSets.entries())
    yield* reversed(`criteriaSets[${i}].effective`, effective, id);
  for (const [i, { id, validity }] of plan.units.entries()) yield* reversed(`units[${i}].validity`, validity, id);
  for (const [i, { id, schedule }] of plan.tasks.entries()) {
    yield* reversed(`tasks[${i}].schedule`, schedule, id);
    for (const [k, item] of schedule.items.entries()) {
      const path = `tasks[${i}].schedule.items[${k}]`;
      yield* reversed(path, item, id);
      if (item.count) yield* reversed(`${path}.count`, { from: item.count.min, to: item.count.max }, id);
    }
  }
  for (const [i, { id, required, milestones = [] }] of plan.targets.entries()) {
    if (typeof required === "object") yield* reversed(`targets[${i}].required`, required, id);
    for (const [k, milestone] of milestones.entries())
      if (typeof milestone.required === "object")
        yield* reversed(`targets[${i}].milestones[${k}].required`, milestone.required, id);
  }
};
