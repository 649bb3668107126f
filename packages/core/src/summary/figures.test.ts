import { describe, expect, it } from "vitest";
import { sampleCommune as commune } from "../checks/support/example-records";
import { factsOf } from "../facts";
import type { Plan } from "../model/plan";
import { indexPlan } from "../model/plan-index";
import { type Dataset, EMPTY_DATASET } from "../records/dataset";
import { samplePlan, twoLevelPlan } from "../testing";
import { coverageOf } from "./coverage";
import { laterResults } from "./later-units";
import { summarize } from "./summarize";

const NAMES = indexPlan(samplePlan).communes.map(({ id }) => id);
const summary = (plan: Plan, dataset: Partial<Dataset>, language: "vi" | "en" = "vi") =>
  summarize(plan, { ...EMPTY_DATASET, ...dataset }, { asOf: "2025-06-30", language });

describe("groups of communes", () => {
  const { groups: _groups, ...without } = twoLevelPlan;
  it("are summed like units, by their names in either language", () => {
    const communes = [
      commune("xxx", {}, { unit: "bien-xanh/an-hai" }),
      commune("x-", {}, { unit: "bien-xanh/cat-lam" }),
    ];
    const of = (language: "vi" | "en", plan: Plan = twoLevelPlan) =>
      summary(plan, { communes }, language).groups?.map(({ id, name, communes: n, reported, meanCriteria }) => [
        id,
        name,
        n,
        reported,
        meanCriteria,
      ]);
    expect(of("vi")).toEqual([
      ["nhom-1", "Xã nhóm 1", 3, 1, [1, 3]],
      ["nhom-3", "Xã nhóm 3", 2, 1, [0.5, 1.5]],
    ]);
    expect(of("en")?.map(([, name]) => name)).toEqual(["Communes of group 1", "Communes of group 3"]);
    const bare = { ...twoLevelPlan, groups: twoLevelPlan.groups?.map(({ nameEn: _nameEn, ...group }) => group) };
    expect(of("en", bare as Plan)?.map(([, name]) => name)).toEqual(["Xã nhóm 1", "Xã nhóm 3"]);
  });
  it("without a commune have no mean and no fewest; a plan without groups has none", () => {
    const more = { ...twoLevelPlan, groups: [{ id: "nhom-9", name: "xã nhóm 9" }] };
    expect(summary(more, {}).groups).toMatchObject([
      { communes: 0, meanCriteria: [null, null], minCriteria: [null, null] },
    ]);
    expect(summary(without as Plan, {})).not.toHaveProperty("groups");
  });
});

describe("units", () => {
  it("the root stands once, also where it is the layer right above the communes", () => {
    expect(summary(twoLevelPlan, {}).units.map(({ id }) => id)).toEqual(["bien-xanh"]);
  });
  it("have their own standard as stated, met, not met or not known", () => {
    const districts = [
      { unit: "song-mau", standard: { value: true }, claims: { advanced: { value: false } }, stated: {} },
      { unit: "mau", standard: { value: false }, stated: {} },
    ];
    expect(
      summary(samplePlan, { districts }).units.map(({ unitStandard, districtStandard }) => [
        unitStandard,
        districtStandard,
      ]),
    ).toEqual([
      [{ standard: "not-met", advanced: "not-met", model: "not-met" }, undefined],
      [{ standard: "met", advanced: "not-met", model: "not-met" }, "met"],
      [{ standard: "undetermined", advanced: "undetermined", model: "undetermined" }, "undetermined"],
    ]);
  });
});

describe("criteria", () => {
  it("of sets of groups stand once each, of those that are asked for them; those of other standards and layers do not", () => {
    const [one] = twoLevelPlan.criteriaSets;
    const other = {
      ...one!,
      id: "khac",
      groups: [],
      criteria: one!.criteria.map((criterion) => ({ ...criterion, number: `9${criterion.number}` })),
    };
    const plan = {
      ...twoLevelPlan,
      criteriaSets: [
        ...twoLevelPlan.criteriaSets,
        { ...other, standard: "modern" },
        { ...other, id: "tinh", level: "province" },
      ],
    };
    const communes = [
      commune("xx-", {}, { unit: "bien-xanh/an-hai" }),
      commune("xxx", {}, { unit: "bien-xanh/cat-lam" }),
    ];
    expect(
      summary(plan, { communes }).criteria.map(({ number, met, notMet, notReported }) => [
        number,
        met,
        notMet,
        notReported,
      ]),
    ).toEqual([
      ["1", 2, 0, 3],
      ["2", 2, 0, 3],
      ["3", 0, 1, 2],
    ]);
  });
  it("near are those of which the marks are all that is missing", () => {
    const near = (letters: string, rest: object = {}, claims: Record<string, boolean> = {}) =>
      summary(samplePlan, { communes: [commune(letters, claims, rest)], claimable: Object.keys(claims) }).near;
    expect(near("xxxx-")).toEqual([{ unit: NAMES[0], missing: ["5"] }]);
    expect(near("xxx--")).toEqual([{ unit: NAMES[0], missing: ["4", "5"] }]);
    expect(near("xx---")).toEqual([]);
    expect(near("xxxx?")).toEqual([]);
    expect(near("xxxxx", {}, { standard: false })).toEqual([]);
    expect(near("", { total: { value: 4 } })).toEqual([]);
    expect(near("xxxx-", {}, { standard: true })).toEqual([]);
  });
});

describe("tasks", () => {
  const schedule = (kind: string, to: string) => ({ text: kind, kind, from: "2021-01-01", to, items: [] });
  const [first] = samplePlan.tasks;
  const task = (id: string, group: string, kind: string, to = "2025-12-31") =>
    ({ ...first!, id, group, schedule: schedule(kind, to) }) as never;
  const plan: Plan = {
    ...samplePlan,
    taskGroups: [...samplePlan.taskGroups, { ...samplePlan.taskGroups[0]!, id: "I.a", title: "Con", parent: "I" }],
    tasks: [
      task("1", "I.a", "once", "2024-12-31"),
      task("2", "I", "yearly"),
      task("3", "II", "yearly-and-phase"),
      task("4", "II", "once", "2023-12-31"),
    ],
  };
  it("count under their group and those above it", () => {
    expect(summary(plan, {}).tasks.byGroup.map(({ id, tasks }) => [id, tasks])).toEqual([
      ["I", 2],
      ["II", 2],
      ["I.a", 1],
    ]);
  });
  it("by their last day, what comes back each year apart, in order", () => {
    const dues = (language: "vi" | "en") => summary(plan, {}, language).tasks.byDue.map(({ name }) => name);
    expect(dues("vi")).toEqual([
      "Đến hết ngày 31/12/2023",
      "Đến hết ngày 31/12/2024",
      "Hàng năm",
      "Hàng năm và giai đoạn",
    ]);
    expect(dues("en")).toEqual(["By 2023-12-31", "By 2024-12-31", "Each year", "Each year and for the phase"]);
  });
  it("in each state; one that was dropped is not started, one not done is under way, one without a state is not reported", () => {
    const states = ["done", "in-progress", "not-done", "not-started", "dropped"] as const;
    const tasks = states.map((value, i) => ({ task: String(i), status: { value } }));
    const many = { ...samplePlan, tasks: [...states.keys(), 5].map((i) => task(String(i), "I", "once", "2024-12-31")) };
    const { tasks: all } = summary(many, { tasks: [...tasks, { task: "5", progress: { value: 0.5 } }] });
    expect(all.byGroup).toMatchObject([
      { tasks: 6, done: 1, inProgress: 2, notStarted: 2, notReported: 1, overdue: 3 },
    ]);
  });
});

it("files of records without a unit or a file are not named", () => {
  const index = indexPlan(samplePlan);
  const records = [
    commune("x", {}, { origin: "a.xlsx" }),
    commune("x", {}, { unit: "nui-cao/xa-la", origin: "b.xlsx" }),
    commune("x", {}, { origin: "" }),
    commune("x", {}, { unit: NAMES[5] ?? "", origin: "c.xlsx" }),
  ];
  const fileOf = ({ origin }: { origin?: string | number | undefined }) => (origin === "" ? undefined : String(origin));
  const facts = factsOf(index, { ...EMPTY_DATASET, communes: records });
  expect(coverageOf(index, facts, records, fileOf).map(({ unit, files }) => [unit, files])).toEqual([
    ["song-mau", ["a.xlsx"]],
    ["doi-mau", ["c.xlsx"]],
  ]);
});

describe("units that came later", () => {
  const later = (id: string, successors: string[] = [], level = "commune") =>
    ({ id: `moi/${id}`, code: "", level, type: "xã", name: id, aliases: [], successors }) as never;
  /** The sample plan, its communes in order going into the later units that are named; `on` and units of each round. */
  const planOf = (into: string[][], rounds: readonly [on: string, units: never[]][]): Plan => ({
    ...samplePlan,
    units: samplePlan.units.map((unit) => {
      const successors = into[NAMES.indexOf(unit.id)]?.map((id) => `moi/${id}`) ?? [];
      return { ...unit, successors: unit.id === "song-mau" ? ["moi/mot"] : successors };
    }),
    laterUnits: rounds.map(([on, units]) => ({ on, units })),
  });
  const results = (plan: Plan, rows: string[], claims: (Record<string, boolean> | undefined)[] = []) => {
    const index = indexPlan(plan);
    const communes = rows.flatMap((letters, i) =>
      letters === "" ? [] : [commune(letters, claims[i] ?? {}, { unit: NAMES[i] ?? "" })],
    );
    return laterResults(index, factsOf(index, { ...EMPTY_DATASET, communes }));
  };
  const both: readonly [string, never[]][] = [["2025-07-01", [later("mot"), later("tinh", [], "province")]]];

  it("are those of the latest round, of the counted layer; earlier rounds lead on to it", () => {
    const plan = planOf(
      [["cu"], ["mot"]],
      [
        ["2026-01-01", [later("mot")]],
        ["2025-07-01", [later("cu", ["moi/mot"])]],
      ],
    );
    expect(results(plan, [])).toMatchObject({
      on: "2026-01-01",
      communes: 1,
      units: [{ id: "moi/mot", parts: [{ unit: NAMES[0] }, { unit: NAMES[1] }] }],
    });
    expect(
      results(planOf([["mot"]], both), [])?.units.map(({ id, parts }) => [id, parts.map(({ unit }) => unit)]),
    ).toEqual([["moi/mot", [NAMES[0]]]]);
  });
  it("that lead to one another end somewhere", () => {
    const plan = planOf([["a"]], [["2025-07-01", [later("a", ["moi/b"]), later("b", ["moi/a"])]]]);
    expect(results(plan, [])?.units.flatMap(({ parts }) => parts)).toHaveLength(1);
  });
  it.each<[string, string[], (number | null)[], number[], string | undefined]>([
    ["all at it", ["xxxxx", "xxxxx"], [5, 5], [1, 1], undefined],
    ["all not at it", ["xx---", "x-x--"], [1, 3], [0, 0], undefined],
    ["one at it, one not", ["xxxxx", "xxxx-"], [4, 5], [0, 1], "parts-differ"],
    ["one at it, one open", ["xxxxx", "xxxx?"], [4, 5], [0, 1], "part-open"],
    ["one at it, one not, one open", ["xxxxx", "xxxx-", "xxxx?"], [4, 5], [0, 1], "parts-differ"],
    ["one not reported", ["xxxxx", ""], [0, 5], [0, 1], "part-open"],
    ["one alone", ["xxx-?"], [3, 4], [0, 0], undefined],
  ])("%s", (_why, rows, criteria, at, why) => {
    const unit = results(
      planOf(
        rows.map(() => ["mot"]),
        both,
      ),
      rows,
    )?.units[0];
    expect(unit?.criteria).toEqual(criteria);
    expect(unit?.standards["standard"]).toEqual(at);
    expect(unit?.open.find(({ standard }) => standard === "standard")?.why).toBe(why);
  });
  it("a part that went into several opens the whole, also beside one that did not", () => {
    const unit = results(planOf([["mot", "hai"], ["mot"]], [["2025-07-01", [later("mot"), later("hai")]]]), [
      "xxxxx",
      "xxxxx",
    ])?.units[0];
    expect(unit).toMatchObject({ criteria: [null, null], standards: { standard: [0, 1] } });
    expect(unit?.open[0]?.why).toBe("part-split");
  });
  it("a total of all criteria is all of them, without a mark", () => {
    const plan = planOf([["mot"], ["mot"]], both);
    const index = indexPlan(plan);
    const communes = [0, 1].map((i) => commune("", {}, { unit: NAMES[i] ?? "", total: { value: 5 } }));
    expect(laterResults(index, factsOf(index, { ...EMPTY_DATASET, communes }))?.units[0]?.criteria).toEqual([5, 5]);
  });
  it("parts that are not counted, and those that are not reported, are told", () => {
    const plan = planOf([["mot"], ["mot"]], both);
    const units = plan.units.map((unit) =>
      unit.id === "song-mau/song-mau" ? { ...unit, successors: ["moi/mot"] } : unit,
    );
    const [unit] = results({ ...plan, units }, ["xxxxx"])?.units ?? [];
    expect(unit?.parts).toMatchObject([
      { counted: true, reported: true, standards: { standard: [1, 1] } },
      { counted: true, reported: false, standards: { standard: [0, 1] } },
      { unit: "song-mau/song-mau", counted: false, reported: false, standards: {} },
    ]);
  });
});
