import { describe, expect, it } from "vitest";
import { sampleCommune as commune } from "../checks/support/example-records";
import { indexPlan } from "../model/plan-index";
import { regionsPlan, samplePlan, twoLevelPlan } from "../testing";
import { recordsAsAt } from "./as-at";
import { claimableOf } from "./claims";
import type { DistrictRecord } from "./commune-record";
import { countsIn, valuesOf } from "./counts-in";
import { type Dataset, EMPTY_DATASET } from "./dataset";
import { DatasetError, wholeDataset } from "./dataset-fault";
import { unknownWords } from "./dataset-words";
import { isEmpty } from "./is-empty";
import { dueStateOn, judgingOn } from "./judging";
import { mergeDataset } from "./merge";
import { decidingTaskRecords } from "./task-overdue";
import type { TaskRecord } from "./task-record";

const index = indexPlan(samplePlan);
const UNIT = "song-mau/binh-hoa";
const merged = (dataset: Partial<Dataset>) => mergeDataset(index, { ...EMPTY_DATASET, ...dataset });
const communeOf = (...communes: ReturnType<typeof commune>[]) => merged({ communes }).communes.get(UNIT);
const districtOf = (...districts: Partial<DistrictRecord>[]) =>
  merged({ districts: districts.map((record) => ({ unit: "song-mau", stated: {}, ...record })) }).districts.get(
    "song-mau",
  );
const value = <T>(of: T, origin?: string) => ({ value: of, ...(origin ? { origin } : {}) });

describe("records of one commune", () => {
  it("keep each quantity and each recognition as it was stated first, and add what only a later one states", () => {
    const first = commune(
      "",
      {},
      { quantities: { income: value(50) }, recognitions: [{ standard: "standard", year: value(2020) }] },
    );
    const later = commune(
      "",
      {},
      {
        quantities: { income: value(60), roads: value(7) },
        recognitions: [
          { standard: "advanced", year: value(2023) },
          { standard: "standard", year: value(2021), decision: value("1/QĐ") },
        ],
      },
    );
    expect(communeOf(first, later)).toMatchObject({
      quantities: { income: { value: 50 }, roads: { value: 7 } },
      recognitions: [
        { standard: "standard", year: { value: 2020 }, decision: { value: "1/QĐ" } },
        { standard: "advanced", year: { value: 2023 } },
      ],
    });
    expect(communeOf(commune(""), later)?.quantities).toEqual(later.quantities);
    expect(communeOf(first, commune(""))?.recognitions).toEqual(first.recognitions);
  });
  it("state nothing that neither states", () => {
    const both = communeOf(commune("x"), commune("", { standard: true }));
    expect(Object.keys(both ?? {}).sort()).toEqual(["claims", "marks", "origin", "unit"]);
  });
  it("keep what is open where no claim settles it, with the place that was first", () => {
    const open = (place: string) => commune("", {}, { openClaims: ["standard"], openOrigin: place });
    expect(communeOf(open("a"), open("b"))).toMatchObject({ openClaims: ["standard"], openOrigin: "a" });
    expect(communeOf(commune("x"), open("b"))).toMatchObject({ openClaims: ["standard"], openOrigin: "b" });
    expect(communeOf(commune("", { standard: false }), open("b"))).not.toHaveProperty("openClaims");
  });
});

describe("records of one unit above communes", () => {
  const band = (n: number) => ({ from: 1, to: 2, communes: value(n) });
  it("keep their own standards, figures, quantities and bands as they were stated first", () => {
    const first = {
      standard: value(true),
      stated: { communes: value(5) },
      bands: [band(1)],
      quantities: { income: value(1) },
    };
    const later = {
      ...{ standard: value(false), claims: { advanced: value(false) }, bands: [band(2)] },
      ...{ stated: { communes: value(6), model: value(1) }, quantities: { income: value(2), roads: value(3) } },
    };
    expect(districtOf(first, later)).toMatchObject({
      ...{ standard: { value: true }, claims: { advanced: { value: false } }, bands: [band(1)] },
      ...{ stated: { communes: { value: 5 }, model: { value: 1 } } },
      quantities: { income: { value: 1 }, roads: { value: 3 } },
    });
    expect(districtOf({}, later)).toMatchObject({ bands: [band(2)], standard: { value: false } });
    expect(districtOf(first, {})).toMatchObject({ bands: [band(1)] });
  });
  it("state nothing that neither states", () => {
    expect(districtOf({ stated: { communes: value(5) } }, {})).toEqual({
      unit: "song-mau",
      stated: { communes: value(5) },
    });
  });
  it("are left out where the plan lacks the unit, or has it as a commune", () => {
    const districts = ["nui-cao", UNIT].map((unit) => ({ unit, stated: {} }));
    expect(merged({ districts }).districts.size).toBe(0);
  });
});

describe("records of one task", () => {
  const row = (rest: Partial<TaskRecord>): TaskRecord => ({ task: "I.3", ...rest });
  const of = (...tasks: TaskRecord[]) => merged({ tasks }).tasks.get("I.3");
  const [y2022, y2023] = [value("Năm 2022"), value("Năm 2023")];
  it("of two rounds the first that says how it stands counts whole", () => {
    const later = row({ round: y2023, evidence: value("b") });
    expect(of(row({ round: y2022, status: value("done") }), later)).not.toHaveProperty("evidence");
    expect(of(row({ round: y2022, progress: value(0.5) }), later)).not.toHaveProperty("evidence");
    expect(of(row({ round: y2022 }), later)).toMatchObject({ round: y2022, evidence: { value: "b" } });
  });
  it("of one round, or of rounds that one of them does not name, they are put together", () => {
    const done = (round?: typeof y2022) => row({ status: value("done"), ...(round ? { round } : {}) });
    const later = (round?: typeof y2022) => row({ evidence: value("b"), ...(round ? { round } : {}) });
    for (const [a, b] of [
      [y2022, y2022],
      [y2022, undefined],
      [undefined, y2023],
      [undefined, undefined],
    ])
      expect(of(done(a), later(b))).toMatchObject({ status: { value: "done" }, evidence: { value: "b" } });
  });
  it("are left out where the plan lacks the task", () => {
    expect(merged({ tasks: [{ task: "IX.9" }] }).tasks.size).toBe(0);
  });
});

describe("the task records that decide", () => {
  const row = (task: string, rest: Partial<TaskRecord>): TaskRecord => ({
    task,
    status: value("in-progress"),
    ...rest,
  });
  const decides = (asOf: string, ...rows: TaskRecord[]): number[] => {
    const deciding = decidingTaskRecords(index, rows, asOf);
    return rows.flatMap((record, i) => (deciding.has(record) ? [i] : []));
  };
  it("are those of the latest day, all of one day", () => {
    const [old, first, second] = [
      row("I.1", { day: "2023-06-30" }),
      row("I.1", { day: "2023-12-31" }),
      row("I.1", { day: "2023-12-31" }),
    ];
    expect(decides("2025-12-31", old, first, second)).toEqual([1, 2]);
    expect(decides("2025-12-31", first, old)).toEqual([0]);
  });
  it("of what comes back those of each period", () => {
    const rows = ["2022-06-30", "2022-12-31", "2023-06-30"].map((day) => row("I.3", { day }));
    expect(decides("2025-12-31", ...rows)).toEqual([1, 2]);
  });
  it("not those after the day of the report, planned ones, and those that say nothing", () => {
    expect(decides("2023-12-31", row("I.1", { day: "2024-01-01" }), row("I.1", { day: "2023-12-31" }))).toEqual([1]);
    expect(decides("2023-12-31", row("I.1", { nature: "plan" }), { task: "I.1" }, row("IX.9", {}))).toEqual([]);
  });
  it("a round that runs is about the day of the report, one that has ended about its last, one to come about that too", () => {
    const of = (text: string, asOf: string) =>
      decides(asOf, row("I.1", { round: value(text) }), row("I.1", { day: "2023-06-30" }));
    expect(of("Năm 2023", "2023-06-30")).toEqual([0, 1]);
    expect(of("Năm 2023", "2023-12-31")).toEqual([0]);
    expect(of("Năm 2022", "2023-12-31")).toEqual([1]);
    expect(of("Năm 2024", "2023-12-31")).toEqual([1]);
    expect(of("Năm 2024", "2024-01-01")).toEqual([0]);
    expect(of("giai đoạn 2021-2025", "2023-12-31")).toEqual([0]);
    expect(of("lúc khác", "2023-12-31")).toEqual([0]);
  });
});

describe("the day on which something is judged", () => {
  it("is its due day, or before it the day of the report", () => {
    expect(judgingOn("2025-12-31", "2025-06-30")).toEqual({ day: "2025-06-30" });
    const passed = { day: "2025-12-31", lastRecognition: "2026-12-31" };
    for (const asOf of [undefined, "2025-12-31", "2027-01-01"]) expect(judgingOn("2025-12-31", asOf)).toEqual(passed);
  });
  it("on the due day itself it has passed", () => {
    expect([
      dueStateOn("2025-12-31", "2025-12-30"),
      dueStateOn("2025-12-31", "2025-12-31"),
      dueStateOn("2025-12-31", undefined),
    ]).toEqual(["ahead", "passed", "passed"]);
  });
  it("a result of that very day still counts, of the next no more", () => {
    const tasks = ["2025-06-30", "2025-07-01"].map((day): TaskRecord => ({ task: "I.1", day }));
    const districts = ["2025-06-30", "2025-07-01"].map((day) => ({ unit: "song-mau", day, stated: {} }));
    const at = recordsAsAt({ ...EMPTY_DATASET, tasks, districts }, { day: "2025-06-30" }, index.standardIds);
    expect([at.tasks.length, at.districts.length]).toEqual([1, 1]);
    const always = recordsAsAt({ ...EMPTY_DATASET, tasks, districts }, {}, index.standardIds);
    expect([always.tasks.length, always.districts.length]).toEqual([2, 2]);
  });
  it("plans of districts count on no day", () => {
    const districts = [{ unit: "song-mau", nature: "plan" as const, stated: {} }];
    expect(recordsAsAt({ ...EMPTY_DATASET, districts }, {}, index.standardIds).districts).toEqual([]);
  });
  it("of plans what is denied is left, and of later sheets what was recognised, without marks", () => {
    const planned = commune("x", { standard: true, advanced: false }, { nature: "plan" });
    const only = commune("x", { standard: true }, { nature: "plan" });
    const at = (record: ReturnType<typeof commune>) =>
      recordsAsAt({ ...EMPTY_DATASET, communes: [record] }, { day: "2025-06-30" }, index.standardIds).communes;
    expect(at(planned)).toEqual([
      {
        unit: UNIT,
        origin: "row",
        day: undefined,
        marks: {},
        claims: { advanced: { value: false, origin: "claim advanced" } },
      },
    ]);
    expect(at(only)).toEqual([]);
    const laterOf = (recognitions?: object[]) =>
      commune(
        "x",
        { standard: true },
        { day: "2026-06-30", ...(recognitions ? { recognitions: recognitions as never } : {}) },
      );
    expect(at(laterOf())).toEqual([
      {
        unit: UNIT,
        origin: "row",
        day: "2026-06-30",
        marks: {},
        claims: {},
        openClaims: ["standard"],
        openOrigin: "claim standard",
      },
    ]);
    const known = [{ standard: "standard", year: { value: 2024 } }];
    expect(at(laterOf(known))).toEqual([
      {
        ...{ unit: UNIT, origin: "row", day: "2026-06-30", marks: {}, recognitions: known },
        claims: { standard: { value: true, origin: "claim standard" } },
      },
    ]);
  });
  it("a recognition of a higher standard that is in time proves the lower, one of a lower standard proves no higher", () => {
    const reached = (of: string, year: number, claims: Record<string, boolean>) =>
      recordsAsAt(
        {
          ...EMPTY_DATASET,
          communes: [
            commune("", claims, { day: "2026-06-30", recognitions: [{ standard: of, year: { value: year } }] }),
          ],
        },
        { day: "2025-06-30" },
        index.standardIds,
      ).communes[0]?.claims;
    const both = { standard: true, advanced: true };
    expect(reached("advanced", 2024, both)).toMatchObject({ standard: { value: true }, advanced: { value: true } });
    expect(Object.keys(reached("standard", 2024, both) ?? {})).toEqual(["standard"]);
    expect(reached("standard", 2026, both)).toMatchObject({ standard: { value: false }, advanced: { value: false } });
    expect(Object.keys(reached("advanced", 2026, both) ?? {})).toEqual(["advanced"]);
  });
});

describe("standards that the records have a place to claim", () => {
  it.each<[string, Parameters<typeof commune>, string[]]>([
    ["one that says yes", ["", { standard: true }], ["standard"]],
    ["one that says no", ["", { advanced: false }], ["advanced"]],
    ["one that cannot be read", ["", {}, { openClaims: ["model"] }], ["model"]],
    ["not a plan that says yes", ["", { standard: true }, { nature: "plan" }], []],
    ["a plan that says not yet", ["", { standard: false }, { nature: "plan" }], ["standard"]],
    ["not a plan that cannot be read", ["", {}, { nature: "plan", openClaims: ["standard"] }], []],
    ["not marks alone", ["xxxxx"], []],
  ])("%s", (_why, record, standards) => {
    expect(claimableOf([commune("x"), commune(...record)], index)).toEqual(standards);
  });
  it("none by a record of a unit that the plan does not have", () => {
    expect(claimableOf([{ ...commune("", { standard: true }), unit: "song-mau/khac" }], index)).toEqual([]);
  });
});

describe("what a record states, and whether it counts", () => {
  it("is told field by field", () => {
    const record = commune("x", { standard: true }, { total: value(1), quantities: { income: value(2) } });
    expect([...valuesOf(record).keys()].sort()).toEqual(["claim.standard", "criterion.1", "indicator.income", "total"]);
    const upper = {
      unit: "song-mau",
      standard: value(true),
      stated: { communes: value(5) },
      bands: [{ from: 1, to: 2, communes: value(3) }],
      criteria: { "4": value(2) },
    };
    expect([...valuesOf(upper).keys()].sort()).toEqual(["band.1-2", "criterion.4", "figure.communes", "standard"]);
  });
  it("does not count of a unit or task that is not merged, nor where only values without a place are alike", () => {
    const all = merged({ communes: [commune("x")] });
    expect(countsIn(all, commune("x"))).toBe(true);
    expect(countsIn(all, commune("x", {}, { unit: "song-mau/tan-minh" }))).toBe(false);
    expect(countsIn(all, commune("", {}, { total: value(1) }))).toBe(false);
    const bare = commune("", {}, { marks: { "1": value("met" as const) } });
    expect(countsIn(merged({ communes: [bare] }), { ...bare, marks: { "1": value("met" as const) } })).toBe(false);
  });
});

describe("a dataset that does not fit", () => {
  it("is told which of its lists are missing", () => {
    const faultOf = (given: unknown): string => {
      try {
        wholeDataset(given as Dataset);
        return "";
      } catch (error) {
        return error instanceof DatasetError ? error.message : String(error);
      }
    };
    expect(faultOf(EMPTY_DATASET)).toBe("");
    expect(faultOf({ ...EMPTY_DATASET, tasks: undefined })).toBe(
      "not a valid dataset: tasks: is missing; a list […] is expected",
    );
    expect(faultOf(undefined)).toContain("communes: is missing; a list […] is expected; districts: is missing");
    expect(new DatasetError([{ code: "dataset/invalid", path: "", vi: "", message: "is none" }]).message).toBe(
      "not a valid dataset: (whole): is none",
    );
  });
  const words = (dataset: Partial<Dataset>, of = index) => unknownWords(of, { ...EMPTY_DATASET, ...dataset });
  it("names up to five words that could stand there, the most alike first", () => {
    const [fault] = words({ tasks: [{ task: "II" }] });
    expect(fault?.message).toBe("no task II; there are: II.1, II.2, II.3, I.1, I.2, …");
    expect(words({ claimable: ["stan"] })[0]).toMatchObject({
      ...{ vi: "không có mức chuẩn stan; có: standard, advanced, model", known: ["standard", "advanced", "model"] },
    });
    expect(words({ communes: [commune("", {}, { marks: { "9": value("met" as const) } })] })[0]?.message).toBe(
      "no criterion 9; there are: 1, 2, 3, 4, 5",
    );
  });
  it("says so where the plan has none of its kind", () => {
    expect(words({ communes: [commune("", {}, { quantities: { income: value(1) } })] })[0]).toMatchObject({
      ...{ vi: "kế hoạch không có chỉ tiêu nào", message: "the plan has no indicator at all" },
    });
    const known = { ...commune("", {}, { quantities: { income: value(1) } }), unit: "bien-xanh/an-hai" };
    expect(words({ communes: [known] }, indexPlan(twoLevelPlan))).toEqual([]);
  });
  it("offers of units those of the list it stands in", () => {
    const districts = [{ unit: "song", stated: {} }];
    expect(words({ districts })[0]?.known).toEqual(["song-mau", "mau", "doi-mau"]);
    expect(words({ communes: [commune("", {}, { unit: "bien" })] }, indexPlan(regionsPlan))[0]?.known?.[0]).toBe(
      "bien-mau/cat-vang",
    );
  });
});

it("an object is empty without anything of its own", () => {
  expect([isEmpty({}), isEmpty({ a: undefined }), isEmpty(Object.create({ a: 1 }))]).toEqual([true, false, true]);
});

it("records come latest first, those of one day as they were read, later ones last", () => {
  const rows = ["2024-12-31", undefined, "2025-06-30", "2024-12-31", "2026-01-01", "2023-12-31"].map((day, i) =>
    commune("", { standard: true }, { origin: `${i}`, ...(day === undefined ? {} : { day }) }),
  );
  const order = (day?: string) =>
    recordsAsAt({ ...EMPTY_DATASET, communes: rows }, day ? { day } : {}, index.standardIds).communes.map(
      ({ origin }) => origin,
    );
  expect(order("2025-12-31")).toEqual(["1", "2", "0", "3", "5", "4"]);
  expect(order("2025-06-30")).toEqual(["1", "2", "0", "3", "5", "4"]);
  expect(order()).toEqual(["1", "4", "2", "0", "3", "5"]);
});
