import { isoDateSchema } from "./basics";
import { isCalendarDay } from "./days";

/** A day that stands in the calendar: 2025-02-30 does not. */
export const calendarDaySchema = isoDateSchema.refine(isCalendarDay, {
  params: { vi: "phải là một ngày có trong lịch", en: "must be a day of the calendar" },
});
