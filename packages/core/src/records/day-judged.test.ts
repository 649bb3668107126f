import { describe, expect, it } from "vitest";
import { sampleCommune as commune } from "../checks/support/example-records";
import { InvalidDayError } from "../model/days";
import { evaluateTargets } from "../targets/evaluate-target";
import { samplePlan } from "../testing";
import type { CommuneRecord } from "./commune-record";
import { EMPTY_DATASET } from "./dataset";
import { dayJudged, settleDays } from "./day-judged";

const TODAY = "2025-06-15";
const YEAR = { from: "2025-01-01", day: "2025-12-31" };
const of = (...times: Partial<CommuneRecord>[]) => ({
  ...EMPTY_DATASET,
  communes: times.map((time) => commune("x", {}, time)),
});

describe("the day judged", () => {
  it("is the one that is named, whatever the sheets state", () => {
    expect(dayJudged(of({ day: "2025-03-31" }), "2024-06-30", TODAY)).toEqual({
      asOf: "2024-06-30",
      asOfFrom: "option",
    });
  });
  it.each([
    { why: "the latest day of results", times: [{ day: "2024-12-31" }, { day: "2025-03-31" }, {}], asOf: "2025-03-31" },
    { why: "an exact day after today too", times: [{ day: "2025-12-31" }], asOf: "2025-12-31" },
    { why: "today for a period that still runs", times: [{ day: "2025-03-31" }, YEAR], asOf: TODAY },
    {
      why: "its last day for one that has ended",
      times: [{ from: "2025-01-01", day: "2025-03-31" }],
      asOf: "2025-03-31",
    },
  ])("else is $why", ({ times, asOf }) => {
    expect(dayJudged(of(...times), undefined, TODAY)).toEqual({ asOf, asOfFrom: "sheets" });
  });
  it("is today where no result states a day, plans left out", () => {
    const plan = { nature: "plan" as const, day: "2025-12-31" };
    expect(dayJudged(of({}, plan), undefined, TODAY)).toEqual({ asOf: TODAY, asOfFrom: "today" });
  });
  it("is today where nothing but names stand in a form of a day", () => {
    const form = {
      ...EMPTY_DATASET,
      communes: [{ unit: "song-mau/binh-hoa", day: "2025-02-28", marks: {}, claims: {} }],
    };
    expect(dayJudged(form, undefined, TODAY)).toEqual({ asOf: TODAY, asOfFrom: "today" });
  });
  it("also counts what is stated of districts and tasks", () => {
    const stated = { communes: { value: 5 } };
    const district = { ...EMPTY_DATASET, districts: [{ unit: "song-mau", day: "2025-02-28", stated }] };
    const done = { value: "done" } as const;
    const task = { ...EMPTY_DATASET, tasks: [{ task: "I.1", day: "2025-01-31", status: done }] };
    expect(dayJudged(district, undefined, TODAY).asOf).toBe("2025-02-28");
    expect(dayJudged(task, undefined, TODAY).asOf).toBe("2025-01-31");
  });
});

it("a period that still runs is about the day judged, any other about its last day", () => {
  const dataset = of(YEAR, { from: "2025-01-01", day: "2025-03-31" }, { from: "2026-01-01", day: "2026-12-31" }, {});
  const days = settleDays(dataset, TODAY).communes.map(({ day, from }) => [day, from]);
  expect(days).toEqual([
    [TODAY, undefined],
    ["2025-03-31", undefined],
    ["2026-12-31", undefined],
    [undefined, undefined],
  ]);
});

it.each(["31/12/2025", "2025-02-30", "2025-2-3", "", new Date(0) as unknown as string])(
  "%s is no day to judge by",
  (asOf) => {
    expect(() => dayJudged(EMPTY_DATASET, asOf, "2025-12-31")).toThrow(InvalidDayError);
    expect(() => evaluateTargets(samplePlan, EMPTY_DATASET, { asOf })).toThrow("expected such as 2025-12-31");
  },
);

it("districts and tasks are settled like communes, a period from its first day until before its last", () => {
  const stated = { communes: { value: 5 } };
  const dataset = {
    ...EMPTY_DATASET,
    districts: [{ unit: "song-mau", stated, ...YEAR }],
    tasks: [{ task: "I.1", ...YEAR }],
  };
  const days = (running: string) => {
    const { districts, tasks } = settleDays(dataset, running);
    return [districts[0]?.day, tasks[0]?.day];
  };
  expect(days("2025-01-01")).toEqual(["2025-01-01", "2025-01-01"]);
  expect(days("2025-12-30")).toEqual(["2025-12-30", "2025-12-30"]);
  expect(days("2025-12-31")).toEqual(["2025-12-31", "2025-12-31"]);
  expect(days("2024-12-31")).toEqual(["2025-12-31", "2025-12-31"]);
  const open = { ...EMPTY_DATASET, tasks: [{ task: "I.1", from: "2025-01-01" }] };
  expect(settleDays(open, TODAY).tasks[0]).toEqual({ task: "I.1", from: undefined });
  const bare = { task: "I.1", day: "2025-01-01" };
  expect(settleDays({ ...EMPTY_DATASET, tasks: [bare] }, TODAY).tasks[0]).toBe(bare);
});

it("the latest day is found wherever it stands", () => {
  for (const days of [
    ["2025-03-31", "2024-12-31"],
    ["2024-12-31", "2025-03-31", "2025-01-31"],
  ])
    expect(dayJudged(of(...days.map((day) => ({ day }))), undefined, TODAY).asOf).toBe("2025-03-31");
});
