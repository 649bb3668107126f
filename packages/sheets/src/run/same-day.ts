import type { Run } from "./run";

/** Whether two of the files state the unit, or the task, of one day, or one of them names no day. */
export function hasSameDay({ dataset, locate }: Run, id: string, paths: readonly string[]): boolean {
  const records = [
    ...dataset.communes.filter(({ unit }) => unit === id),
    ...dataset.tasks.filter(({ task }) => task === id),
  ];
  const days = new Map<string, Set<string>>();
  for (const { origin, day = "", nature = "result" } of records) {
    const file = origin === undefined ? undefined : locate(origin)?.file;
    if (file === undefined || nature !== "result" || !paths.includes(file)) continue;
    days.set(file, (days.get(file) ?? new Set()).add(day));
  }
  const sets = [...days.values()];
  return sets.some((one, i) =>
    sets.slice(i + 1).some((other) => one.has("") || other.has("") || [...one].some((day) => other.has(day))),
  );
}
