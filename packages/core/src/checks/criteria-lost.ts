import type { IsoDate } from "../model/basics";
import type { PlanIndex } from "../model/plan-index";
import { isResult } from "../records/as-at";
import { mergedByDay } from "../records/by-day";
import type { CommuneRecord } from "../records/commune-record";
import { mergeCommune } from "../records/merge";
import type { Mark, Stated } from "../records/stated";
import { daysBetween } from "../schedule/days";
import { dayWords } from "../words/day";
import { defineRecordCheck } from "./support/define-record-check";
import { sampleCommune } from "./support/example-records";

/**
 * A criterion that was met on one day and is not met on the next day that states it; days after that of the report are
 * left out.
 */
export const criteriaLost = defineRecordCheck({
  code: "criteria/lost",
  severity: "warning",
  run({ index, dataset, asOf, report }) {
    for (const { unit, number, before, after } of lossesOf(dataset.communes, asOf, index))
      report({
        at: after.mark.origin,
        params: {
          name: index.nameOf(unit),
          criterion: number,
          before: dayWords(before.day),
          day: dayWords(after.day),
        },
        ...(before.mark.origin === undefined
          ? {}
          : {
              related: [{ at: before.mark.origin, note: "met-here" as const, params: { day: dayWords(before.day) } }],
            }),
        subject: unit,
        field: `criterion.${number}`,
      });
  },
  passes: [
    {
      why: "not met and then met is progress",
      dataset: { communes: [on("2024-12-31", "xx---"), on("2025-06-30", "xxx--")] },
    },
    {
      why: "one sheet without a day is one state",
      dataset: { communes: [sampleCommune("xx---")] },
    },
    {
      why: "a plan loses nothing, nor does a day after that of the report",
      dataset: {
        communes: [
          on("2024-12-31", "xxx--"),
          { ...on("2025-06-30", "-----"), nature: "plan" },
          on("2026-03-31", "-----"),
        ],
      },
    },
  ],
  fails: [
    {
      why: "met at the end of 2024, not met in June 2025",
      dataset: { communes: [on("2025-06-30", "x-x--", "later"), on("2024-12-31", "xx---", "earlier")] },
      at: "later 2",
      params: {
        name: "Bình Hòa",
        criterion: "2",
        before: { vi: "31/12/2024", en: "2024-12-31" },
        day: { vi: "30/6/2025", en: "2025-06-30" },
      },
      related: [{ at: "earlier 2", note: "met-here", params: { day: { vi: "31/12/2024", en: "2024-12-31" } } }],
      subject: "song-mau/binh-hoa",
      field: "criterion.2",
    },
  ],
});

interface OnDay {
  readonly day: IsoDate;
  readonly mark: Stated<Mark>;
}

interface Loss {
  readonly unit: string;
  readonly number: string;
  readonly before: OnDay;
  readonly after: OnDay;
}

function lossesOf(communes: readonly CommuneRecord[], asOf: IsoDate, index: PlanIndex): Loss[] {
  // Mostly all of a run is of one day, and nothing was lost on it.
  if (new Set(communes.filter(isResult).map(({ day }) => day ?? asOf)).size < 2) return [];
  const losses: Loss[] = [];
  const last = new Map<string, OnDay>();
  const days = mergedByDay(communes, asOf, (first, later) => mergeCommune(first, later, index)).filter(
    ({ day }) => day <= asOf,
  );
  for (const { day, record } of days.sort((a, b) => daysBetween(b.day, a.day)))
    for (const [number, mark] of Object.entries(record.marks)) {
      if (mark.value === "open") continue;
      const key = `${record.unit} ${number}`;
      const before = last.get(key);
      const after = { day, mark };
      if (before?.mark.value === "met" && mark.value === "not-met")
        losses.push({ unit: record.unit, number, before, after });
      last.set(key, after);
    }
  return losses;
}

function on(day: IsoDate, letters: string, where = day): CommuneRecord {
  const { marks, ...record } = sampleCommune(letters, {}, { day });
  const placed = Object.entries(marks).map(([number, mark]) => [number, { ...mark, origin: `${where} ${number}` }]);
  return { ...record, marks: Object.fromEntries(placed) };
}
