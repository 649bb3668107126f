import { capital, taskStateText } from "@ntm-kit/core";
import type { ListedTask, Run } from "@ntm-kit/sheets";
import { ICalCalendar, ICalEventTransparency } from "ical-generator";

/**
 * Due days as a calendar: a whole day for each task that is not done. The day judged stands for the clock, so that it
 * is the same twice.
 */
export function tasksCalendar(run: Run, tasks: readonly ListedTask[]): string {
  const calendar = new ICalCalendar({
    name: run.plan.title,
    prodId: { company: "ntm-kit", product: "ntm", language: "VI" },
  });
  for (const { id, content, lead, due, state, daysLate } of tasks) {
    if (state === "done" || state === "dropped") continue;
    const said = capital(taskStateText(state, "vi"));
    const late = daysLate > 0 ? `, quá hạn ${daysLate} ngày` : "";
    calendar.createEvent({
      id: `${id}@${run.plan.id}`,
      start: due,
      allDay: true,
      stamp: `${run.asOf}T00:00:00.000Z`,
      summary: `${id} ${content}`,
      description: `Đơn vị chủ trì: ${lead}. ${said}${late}.`,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return `${calendar.toString()}\r\n`;
}
