import { describe, expect, it } from "vitest";
import { sampleCommune as commune } from "./checks/support/example-records";
import { factsOf } from "./facts";
import { indexPlan } from "./model/plan-index";
import type { CommuneRecord } from "./records/commune-record";
import { type Dataset, EMPTY_DATASET } from "./records/dataset";
import { samplePlan } from "./testing";

const index = indexPlan(samplePlan);
const UNIT = "song-mau/binh-hoa";
const DUE = "2025-12-31";

/** Facts of one commune, as a target that is due at the end of 2025 is judged by a report of a day. */
function judged(asOf: string | undefined, records: readonly CommuneRecord[], rest: Partial<Dataset> = {}) {
  const dataset = { ...EMPTY_DATASET, claimable: ["standard"], communes: records, ...rest } as const;
  return factsOf(index, dataset, { asOf }).judgedOn(DUE).communes.get(UNIT)!;
}
const total = (value: number, time: Partial<CommuneRecord> = {}) => commune("", {}, { total: { value }, ...time });
const recognised = (stated: { year?: number; date?: string }, time: Partial<CommuneRecord> = {}) =>
  commune(
    "",
    { standard: true },
    {
      recognitions: [
        {
          standard: "standard",
          ...(stated.year ? { year: { value: stated.year } } : {}),
          ...(stated.date ? { date: { value: stated.date } } : {}),
        },
      ],
      ...time,
    },
  );

describe("of several results of one commune", () => {
  it.each([
    {
      why: "the latest counts, whichever was read first",
      asOf: "2025-06-30",
      days: ["2024-12-31", "2025-06-30"],
      is: 2,
    },
    { why: "one of a later day does not", asOf: "2025-03-31", days: ["2024-12-31", "2025-06-30"], is: 1 },
    { why: "nor one of a day after the due day", asOf: "2026-12-31", days: ["2025-06-30", "2026-06-30"], is: 1 },
    { why: "one without a day is about the day judged", asOf: "2025-12-31", days: ["2024-12-31", undefined], is: 2 },
    { why: "of one day the first counts", asOf: "2025-12-31", days: ["2025-06-30", "2025-06-30"], is: 1 },
    {
      why: "without a day of the report the due day judges",
      asOf: undefined,
      days: ["2025-06-30", "2026-06-30"],
      is: 1,
    },
  ])("$why", ({ asOf, days: [a, b], is }) => {
    expect(judged(asOf, [total(1, { day: a }), total(2, { day: b })]).criteria).toEqual([is, is]);
  });

  it("a blank is no result: what a later sheet leaves out stays", () => {
    const { criteria, record } = judged("2025-12-31", [
      commune("xxx--", {}, { day: "2024-12-31" }),
      commune("  xx ", {}, { day: "2025-06-30" }),
    ]);
    expect(criteria).toEqual([4, 4]);
    expect(record?.day).toBe("2025-06-30");
  });

  it("an unreadable claim of an earlier day does not open what a later one denies", () => {
    const later = commune("x----", { standard: false }, { day: "2025-06-30" });
    const earlier = commune("", {}, { openClaims: ["standard"], day: "2024-12-31" });
    expect(judged(DUE, [earlier, later]).at.standard).toEqual([0, 0]);
  });
});

describe("what is no result", () => {
  it("a plan and a proposal do not count, in marks, totals and claims", () => {
    for (const nature of ["plan", "proposal"] as const) {
      const record = commune("xxxxx", { standard: true }, { total: { value: 5 }, nature });
      expect(judged(DUE, [record])).toMatchObject({ reported: false, criteria: [0, 5], at: { standard: [0, 1] } });
    }
  });
  it("'not yet' in a table of results says not at that standard, and leaves a lower one as it is stated", () => {
    const result = commune("", { standard: true });
    const proposal = commune("", { advanced: false }, { nature: "proposal" });
    const { at } = judged(DUE, [result, proposal], { claimable: ["standard", "advanced"] });
    expect(at).toMatchObject({ standard: [1, 1], advanced: [0, 0] });
  });
});

describe("a recognition counts on the day judged", () => {
  const YES = [1, 1];
  const NO = [0, 0];
  const OPEN = [0, 1];
  it.each([
    { why: "by its year, that of the day included", of: { year: 2025 }, asOf: "2025-06-30", is: YES },
    { why: "a year to come is not yet", of: { year: 2026 }, asOf: "2025-06-30", is: NO },
    { why: "by its year and not by a date before it", of: { year: 2026, date: "2025-11-11" }, asOf: DUE, is: NO },
    {
      why: "by its year and not by a date after it",
      of: { year: 2025, date: "2026-02-02" },
      asOf: "2027-01-01",
      is: YES,
    },
    { why: "a year after the due day is not yet, also later on", of: { year: 2026 }, asOf: "2026-12-31", is: NO },
    { why: "by its date", of: { date: "2024-05-05" }, asOf: "2025-06-30", is: YES },
    { why: "a date to come may be a slip", of: { date: "2025-08-08" }, asOf: "2025-06-30", is: YES },
    { why: "within twelve months after the due day", of: { date: "2026-12-31" }, asOf: "2027-06-30", is: YES },
    { why: "not after them", of: { date: "2027-01-01" }, asOf: "2027-06-30", is: NO },
    { why: "with neither, by the day of its sheet", of: {}, asOf: DUE, time: { day: "2025-06-30" }, is: YES },
    { why: "of a later sheet it is open", of: {}, asOf: "2026-12-31", time: { day: "2026-06-30" }, is: OPEN },
    {
      why: "of a later sheet by its year",
      of: { year: 2024 },
      asOf: "2026-12-31",
      time: { day: "2026-06-30" },
      is: YES,
    },
    {
      why: "of a later sheet with a later year",
      of: { year: 2026 },
      asOf: "2026-12-31",
      time: { day: "2026-06-30" },
      is: NO,
    },
    {
      why: "of a later sheet by its date",
      of: { date: "2026-03-03" },
      asOf: "2026-12-31",
      time: { day: "2026-06-30" },
      is: YES,
    },
  ])("$why", ({ of, asOf, time, is }) => {
    expect(judged(asOf, [recognised(of, time)]).at.standard).toEqual(is);
  });

  it("what is not yet of one standard takes back no lower one", () => {
    const record = commune(
      "",
      { standard: true, advanced: true, model: false },
      { recognitions: [{ standard: "advanced", year: { value: 2027 } }] },
    );
    const { at } = judged(DUE, [record], { claimable: ["standard", "advanced", "model"] });
    expect(at).toEqual({ standard: YES, advanced: NO, model: NO });
  });
  it("marks and totals of a later sheet do not come with it", () => {
    const record = { ...recognised({ year: 2024 }, { day: "2026-06-30" }), total: { value: 5 } };
    expect(judged("2026-12-31", [record])).toMatchObject({ criteria: [0, 5], at: { standard: YES } });
  });
  it("a later sheet that denies the standard says nothing of the day judged", () => {
    const denied = commune("x----", { standard: false }, { day: "2026-06-30" });
    expect(judged("2026-12-31", [denied]).at.standard).toEqual(OPEN);
  });
  it("what an earlier sheet states stays beside an undated claim of a later one", () => {
    const earlier = commune("x----", { standard: false }, { day: "2025-06-30" });
    const later = commune("", { standard: true }, { day: "2026-06-30" });
    expect(judged("2026-12-31", [later, earlier]).at.standard).toEqual(NO);
  });
});

describe("districts and tasks", () => {
  const at = (day: string | undefined, value: boolean) => ({ unit: "song-mau", day, standard: { value }, stated: {} });
  it("a district's own standard is that of the latest day that counts", () => {
    const districts = [at("2024-12-31", false), at("2025-06-30", true), at("2026-06-30", false)];
    const facts = factsOf(index, { ...EMPTY_DATASET, districts }, { asOf: "2026-12-31" });
    expect(facts.districts.get("song-mau")?.at).toEqual([0, 0]);
    expect(facts.judgedOn(DUE).districts.get("song-mau")?.at).toEqual([1, 1]);
  });
  it("a task stands as the latest day says, plans left out", () => {
    const tasks = [
      { task: "I.1", day: "2025-06-30", status: { value: "done" as const } },
      { task: "I.1", day: "2025-03-31", status: { value: "in-progress" as const } },
      { task: "I.1", day: "2025-09-30", nature: "plan" as const, status: { value: "not-started" as const } },
    ];
    const { merged } = factsOf(index, { ...EMPTY_DATASET, tasks }, { asOf: "2025-12-31" });
    expect(merged.tasks.get("I.1")?.status?.value).toBe("done");
  });
});

it("where nothing in a run has a day, all targets are judged on the same facts", () => {
  const facts = factsOf(index, { ...EMPTY_DATASET, communes: [commune("xxx--")] }, { asOf: "2025-06-30" });
  expect(facts.judgedOn(DUE)).toBe(facts);
  expect(facts.judgedOn("2021-12-31")).toBe(facts);
  expect(facts.asAt("2020-01-01")).toBe(facts);
});
