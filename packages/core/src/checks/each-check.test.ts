import { describe, expect, it } from "vitest";
import type { FindingCode } from "../findings/catalogue";
import type { Plan } from "../model/plan";
import type { CommuneRecord } from "../records/commune-record";
import { type Dataset, EMPTY_DATASET } from "../records/dataset";
import type { TaskRecord } from "../records/task-record";
import { samplePlan } from "../testing";
import { checkRecords } from "./check-records";
import { sampleCommune } from "./support/example-records";

/**
 * What a check says of records: place, parameters in their order (the English of those in two languages), and the fix
 * after an arrow.
 */
function saidBy(code: FindingCode, dataset: Partial<Dataset>, asOf = "2025-12-31", plan: Plan = samplePlan): string[] {
  return checkRecords(plan, { ...EMPTY_DATASET, ...dataset }, { asOf })
    .filter((finding) => finding.code === code)
    .map(({ at, params, fix }) => {
      const said = Object.values(params).map((param) => (typeof param === "object" ? param.en : param));
      return [...(at === undefined ? [] : [at]), said.join(" · "), ...(fix ? ["→", fix.to] : [])].join(" ");
    });
}

const relatedTo = (code: FindingCode, dataset: Partial<Dataset>, plan: Plan = samplePlan): unknown[] =>
  checkRecords(plan, { ...EMPTY_DATASET, ...dataset }, { asOf: "2025-12-31" })
    .filter((finding) => finding.code === code)
    .flatMap(({ related = [] }) => related.map(({ at }) => at));

/** A plan of which one set has as many criteria as a test needs. */
const withCriteria = (n: number): Plan => ({
  ...samplePlan,
  criteriaSets: samplePlan.criteriaSets.map((set) => ({
    ...set,
    criteria: Array.from({ length: n }, (_, i) => ({
      ...set.criteria[0]!,
      number: String(i + 1),
      name: `Mục ${i + 1}`,
    })),
  })),
});

const one = (record: CommuneRecord): Partial<Dataset> => ({ communes: [record], claimable: ["standard"] });
const task = (record: TaskRecord): Partial<Dataset> => ({ tasks: [record] });
const WITHOUT_PLACES = (record: CommuneRecord): CommuneRecord =>
  JSON.parse(JSON.stringify(record, (key, value) => (key === "origin" ? undefined : value)));

describe("criteria/total-mismatch", () => {
  const said = (letters: string, total: number, plan?: Plan): string[] =>
    saidBy(
      "criteria/total-mismatch",
      one(sampleCommune(letters, {}, { total: { value: total, origin: "total" } })),
      undefined,
      plan,
    );
  it("lets open marks explain as many more as there are, and none less", () => {
    for (const total of [3, 4, 5]) expect(said("xxx??", total)).toEqual([]);
    expect(said("xxx??", 2)).toEqual(["total Bình Hòa · 2 · 3 · "]);
    expect(said("xx?--", 4)).toEqual(["total Bình Hòa · 4 · 2 ·  (TC4, TC5 not met)"]);
  });
  it("without an open mark lets nothing explain it", () => {
    expect(said("xxx  ", 4)).toEqual(["total Bình Hòa · 4 · 3 ·  → 3"]);
    expect(said("xxx  ", 2)).toEqual(["total Bình Hòa · 2 · 3 ·  → 3"]);
  });
  it("leaves a total that cannot be to the finding that says so", () => {
    for (const total of [6, -1, 2.5]) expect(said("xxx--", total)).toEqual([]);
  });
  it("names up to six criteria that are not met, and shows the first three", () => {
    const record = (n: number): Partial<Dataset> =>
      one(sampleCommune(`x${"-".repeat(n)}`, {}, { total: { value: 8, origin: "total" } }));
    const detail = (n: number): string[] => saidBy("criteria/total-mismatch", record(n), undefined, withCriteria(8));
    expect(detail(6)).toEqual(["total Bình Hòa · 8 · 1 ·  (TC2, TC3, TC4, TC5, TC6, TC7 not met) → 1"]);
    expect(detail(7)).toEqual(["total Bình Hòa · 8 · 1 ·  → 1"]);
    expect(relatedTo("criteria/total-mismatch", record(7), withCriteria(8))).toEqual(["mark 2", "mark 3", "mark 4"]);
  });
  it("of records without places has neither place, fix nor places beside it; of a unit that the plan lacks, its id", () => {
    const record = WITHOUT_PLACES(
      sampleCommune("xxx--", {}, { total: { value: 5, origin: "total" }, unit: "nui-cao/xa-la" }),
    );
    expect(saidBy("criteria/total-mismatch", one(record))).toEqual(["nui-cao/xa-la · 5 · 3 ·  (TC4, TC5 not met)"]);
    const known = WITHOUT_PLACES(sampleCommune("xxx--", {}, { total: { value: 5, origin: "total" } }));
    expect(saidBy("criteria/total-mismatch", one(known))).toEqual(["Bình Hòa · 5 · 3 ·  (TC4, TC5 not met)"]);
    expect(relatedTo("criteria/total-mismatch", one(known))).toEqual([]);
  });
  it("of a plan without criteria there is nothing to count", () => {
    expect(said("xxx--", 5, { ...samplePlan, criteriaSets: [] })).toEqual([]);
  });
});

describe("criteria/lost", () => {
  const lost = (...days: [day: string, letters: string][]): string[] =>
    saidBy("criteria/lost", { communes: days.map(([day, letters]) => sampleCommune(letters, {}, { day })) });
  it("goes by the days, in whatever order they were read", () => {
    expect(lost(["2024-06-30", "-"], ["2023-12-31", "x"])).toEqual(["mark 1 Bình Hòa · 1 · 2023-12-31 · 2024-06-30"]);
    expect(lost(["2023-12-31", "-"], ["2024-06-30", "x"])).toEqual([]);
    expect(lost(["2024-06-30", "x"], ["2024-12-31", "-"], ["2023-12-31", "x"])).toHaveLength(1);
  });
  it("passes over a day on which it is open, and days after the report", () => {
    expect(lost(["2023-06-30", "x"], ["2023-12-31", "?"], ["2024-06-30", "-"])).toEqual([
      "mark 1 Bình Hòa · 1 · 2023-06-30 · 2024-06-30",
    ]);
    expect(lost(["2025-06-30", "x"], ["2025-12-31", "-"])).toHaveLength(1);
    expect(lost(["2025-06-30", "x"], ["2026-01-01", "-"])).toEqual([]);
  });
  it("takes what two sheets of one day state together", () => {
    const first = sampleCommune("x ", {}, { day: "2023-12-31" });
    const second = sampleCommune(" x", {}, { day: "2023-12-31" });
    const later = sampleCommune("--", {}, { day: "2024-06-30" });
    expect(saidBy("criteria/lost", { communes: [first, second, later] })).toEqual([
      "mark 1 Bình Hòa · 1 · 2023-12-31 · 2024-06-30",
      "mark 2 Bình Hòa · 2 · 2023-12-31 · 2024-06-30",
    ]);
  });
  it("goes through three days and more from the first to the last", () => {
    const days = ["2022-12-31", "2023-06-30", "2023-12-31", "2024-06-30", "2024-12-31"];
    const told = days.slice(1).map((day, i) => `mark 1 Bình Hòa · 1 · ${days[i]} · ${day}`);
    const read = (...places: number[]): string[] =>
      lost(...places.map((i): [string, string] => [days[i]!, i % 2 === 0 ? "x" : "-"]));
    expect(read(4, 2, 0, 3, 1)).toEqual([told[0], told[2]]);
    expect(read(0, 1, 2, 3, 4)).toEqual([told[0], told[2]]);
  });
  it("shows where it was met, where that has a place", () => {
    const days = [sampleCommune("x", {}, { day: "2023-12-31" }), sampleCommune("-", {}, { day: "2024-06-30" })];
    expect(relatedTo("criteria/lost", { communes: days })).toEqual(["mark 1"]);
    expect(relatedTo("criteria/lost", { communes: days.map(WITHOUT_PLACES) })).toEqual([]);
  });
});

describe("date/in-future", () => {
  const dated = (value: string): TaskRecord => ({ task: "I.1", evidenceDate: { value, origin: "document" } });
  it("is told of documents, from the day after that of the report", () => {
    expect(saidBy("date/in-future", task(dated("2026-01-01")))).toEqual(["document 2026-01-01 · 2025-12-31"]);
    expect(saidBy("date/in-future", task(dated("2025-12-31")))).toEqual([]);
    expect(saidBy("date/in-future", task({ ...dated("2026-01-01"), nature: "plan" }))).toEqual([]);
  });
  it("is told of a plan where it says of one standard that it is not yet reached", () => {
    const record = (claims: Record<string, boolean>): Partial<Dataset> =>
      one(
        sampleCommune("", claims, {
          nature: "plan",
          recognitions: [{ standard: "standard", date: { value: "2026-02-01", origin: "date" } }],
        }),
      );
    expect(saidBy("date/in-future", record({ standard: true, advanced: false }))).toEqual([
      "date 2026-02-01 · 2025-12-31",
    ]);
    expect(saidBy("date/in-future", record({ standard: true }))).toEqual([]);
  });
});

describe("progress/inconsistent", () => {
  const said = (value: number, rest: Partial<TaskRecord> = {}): string[] =>
    saidBy(
      "progress/inconsistent",
      task({ task: "I.1", status: { value: "done", origin: "s" }, progress: { value, origin: "p" }, ...rest }),
    );
  it("is told of any share below all, and not of what is no share", () => {
    expect(said(0)).toEqual(["p I.1 · 0 · done"]);
    expect(said(0.9999)).toEqual(["p I.1 · 99.99 · done"]);
    for (const value of [0.99999, 1, 1.2, -0.1]) expect(said(value)).toEqual([]);
    expect(said(1.2, { status: { value: "in-progress", origin: "s" } })).toEqual([]);
  });
  it("is not told of a plan", () => expect(said(0.5, { nature: "plan" })).toEqual([]));
});

describe("recognition/date-outside-period", () => {
  const said = (standard: string, value: string, rest: Partial<CommuneRecord> = {}, asOf = "2026-12-31"): string[] =>
    saidBy(
      "recognition/date-outside-period",
      one(sampleCommune("", {}, { recognitions: [{ standard, date: { value, origin: "date" } }], ...rest })),
      asOf,
    );
  it("holds both ends of the period to be within it", () => {
    expect(said("standard", "2025-12-31")).toEqual([]);
    expect(said("standard", "2026-01-01")).toEqual(["date Bình Hòa · 2026-01-01 · 2021-01-01 · 2025-12-31"]);
    expect(said("advanced", "2021-01-01")).toEqual([]);
    expect(said("advanced", "2020-12-31")).toHaveLength(1);
  });
  it("leaves days after the report and plans to others", () => {
    expect(said("standard", "2026-12-31")).toHaveLength(1);
    expect(said("standard", "2027-01-01")).toEqual([]);
    expect(said("standard", "2026-01-01", { nature: "plan" })).toEqual([]);
  });
});

describe("recognition/not-listed", () => {
  const listed = (unit: string, claims: Record<string, boolean> = { standard: true }): CommuneRecord =>
    sampleCommune("", claims, { unit, origin: "list", isListed: true });
  const said = (...communes: CommuneRecord[]): string[] => saidBy("recognition/not-listed", { communes });
  const told = "claim standard Bình Hòa · at the standard";
  it("goes by the lowest standard in the list", () => {
    const both = [listed("song-mau/tan-minh", { advanced: true }), listed("song-mau/tan-manh")];
    expect(said(sampleCommune("", { standard: true }), ...both)).toEqual([told]);
    expect(said(sampleCommune("", { standard: true }), both[0]!)).toEqual([]);
    expect(said(sampleCommune("", { advanced: true }), both[0]!)).toEqual([
      "claim advanced Bình Hòa · at the advanced standard",
    ]);
  });
  it("a commune in the list of which no standard is stated asks for no other", () => {
    expect(said(sampleCommune("", { standard: true }), listed("song-mau/tan-minh", {}))).toEqual([]);
    expect(said(sampleCommune("", { standard: true }), listed("song-mau/tan-minh", { standard: false }))).toEqual([]);
  });
  it("units that the plan lacks are of no district: neither in the list nor beside it", () => {
    const unknown = sampleCommune("", { standard: true }, { unit: "nui-cao/xa-la" });
    expect(said(unknown, listed("nui-cao/xa-khac"))).toEqual([]);
    expect(said(unknown, listed("song-mau/tan-minh"))).toEqual([]);
    expect(said(sampleCommune("", { standard: true }), listed("nui-cao/xa-khac"))).toEqual([]);
  });
  it("is told once of a commune that two sheets state", () => {
    const twice = [sampleCommune("", { standard: true }), sampleCommune("", { standard: true }, { origin: "again" })];
    expect(said(...twice, listed("song-mau/tan-minh"))).toEqual([told]);
  });
});

describe("standard/incomplete-criteria", () => {
  const said = (letters: string, claims: Record<string, boolean> = { standard: true }): string[] =>
    saidBy("standard/incomplete-criteria", one(sampleCommune(letters, claims)));
  it("is not told without a claim, without any mark, or where a criterion is not met", () => {
    expect(said("xxx  ")).toEqual(["claim standard Bình Hòa · at the standard · 4, 5"]);
    for (const letters of ["", "xx-  "]) expect(said(letters)).toEqual([]);
    expect(said("xxx  ", { standard: false })).toEqual([]);
  });
});

describe("standard/without-criteria", () => {
  const record = (recognition: Record<string, unknown> = {}, letters = "xxxx-"): CommuneRecord =>
    sampleCommune(letters, { standard: true }, { recognitions: [{ standard: "standard", ...recognition }] });
  const severity = (recognition?: Record<string, unknown>, plan: Plan = samplePlan): unknown[] =>
    checkRecords(plan, { ...EMPTY_DATASET, ...one(record(recognition)) }, { asOf: "2025-12-31" })
      .filter(({ code }) => code === "standard/without-criteria")
      .map((finding) => finding.severity);
  it("is a warning where the recognition is older than the set of 8 March 2022, by its date or its year", () => {
    expect(severity({ date: { value: "2022-03-07", origin: "d" } })).toEqual(["warning"]);
    expect(severity({ date: { value: "2022-03-08", origin: "d" } })).toEqual(["error"]);
    expect(severity({ year: { value: 2021, origin: "y" } })).toEqual(["warning"]);
    expect(severity({ year: { value: 2022, origin: "y" } })).toEqual(["error"]);
    expect(severity({})).toEqual(["error"]);
  });
  it("goes by the first recognition that has a date or a year", () => {
    const two = sampleCommune(
      "xxxx-",
      { standard: true },
      { recognitions: [{ standard: "advanced" }, { standard: "standard", year: { value: 2019, origin: "y" } }] },
    );
    const [finding] = checkRecords(samplePlan, { ...EMPTY_DATASET, ...one(two) }, { asOf: "2025-12-31" });
    expect(finding).toMatchObject({ code: "standard/without-criteria", severity: "warning" });
  });
  it("is an error where the set does not say since when it is in force", () => {
    const plan = {
      ...samplePlan,
      criteriaSets: samplePlan.criteriaSets.map(({ effective: _effective, ...set }) => set),
    };
    expect(severity({ year: { value: 2019, origin: "y" } }, plan)).toEqual(["error"]);
  });
  it("shows the first five criteria that are not met, where they have places; a plan without criteria has none", () => {
    const many = one(record({}, "-------"));
    expect(relatedTo("standard/without-criteria", many, withCriteria(7))).toEqual(
      [1, 2, 3, 4, 5].map((n) => `mark ${n}`),
    );
    expect(relatedTo("standard/without-criteria", one(WITHOUT_PLACES(record())))).toEqual([]);
    const none = { ...samplePlan, criteriaSets: [] };
    expect(saidBy("standard/without-criteria", one(record()), undefined, none)).toEqual([]);
    expect(saidBy("standard/without-criteria", one(sampleCommune("xxxx-", { standard: false })))).toEqual([]);
  });
});

it("standard/without-lower is not told of a plan", () => {
  const record = sampleCommune("", { standard: false, advanced: true }, { nature: "plan" });
  expect(saidBy("standard/without-lower", one(record))).toEqual([]);
});

describe("task/overdue", () => {
  it("is told at the row where its state has no place, and not of a task that the plan lacks", () => {
    expect(saidBy("task/overdue", task({ task: "I.1", origin: "row", status: { value: "in-progress" } }))).toEqual([
      "row I.1 · Ban hành Kế hoạch thực hiện Chương trình · Sở Nông nghiệp · 2022-12-31 · 2025-12-31 · 1096 days",
    ]);
    expect(saidBy("task/overdue", task({ task: "I.9", status: { value: "in-progress" } }))).toEqual([]);
  });
  it("is told of the latest row of a task alone", () => {
    const rows: TaskRecord[] = [
      { task: "I.1", status: { value: "in-progress", origin: "first" }, day: "2023-06-30" },
      { task: "I.1", status: { value: "done", origin: "later" }, day: "2023-12-31" },
    ];
    expect(saidBy("task/overdue", { tasks: rows })).toEqual([]);
  });
});

describe("summary/differs", () => {
  const NAMES = ["binh-hoa", "tan-minh", "tan-manh", "long-khe", "ea-r-mau"];
  const communes = (...letters: string[]): CommuneRecord[] =>
    letters.map((marks, i) => sampleCommune(marks, { standard: marks === "xxxxx" }, { unit: `song-mau/${NAMES[i]}` }));
  const said = (
    letters: string[],
    stated: Record<string, number>,
    band?: [from: number, to: number, n: number],
  ): string[] =>
    saidBy("summary/differs", {
      communes: communes(...letters),
      claimable: ["standard"],
      districts: [
        {
          unit: "song-mau",
          stated: Object.fromEntries(
            Object.entries(stated).map(([figure, value]) => [figure, { value, origin: figure }]),
          ),
          ...(band ? { bands: [{ from: band[0], to: band[1], communes: { value: band[2], origin: "band" } }] } : {}),
        },
      ],
    });
  const ALL = ["xxxxx", "xxxx-", "xxx--", "xx---", "xx---"];
  it("counts communes at the standard, the mean and the fewest criteria", () => {
    expect(said(ALL, { communes: 5, standard: 1, meanCriteria: 3.2, minCriteria: 2 })).toEqual([]);
    expect(said(ALL, { communes: 5, standard: 2, meanCriteria: 3.4, minCriteria: 3 })).toEqual([
      "standard huyện Sông Mẫu · communes at the standard · 2 · 1",
      "meanCriteria huyện Sông Mẫu · criteria per commune · 3.4 · 3.2",
      "minCriteria huyện Sông Mẫu · lowest number of criteria · 3 · 2",
    ]);
  });
  it("lets a figure be as low or as high as what is open allows", () => {
    const open = ["xxxx?", "xxxx-", "xxx--", "xx---", "xx---"];
    for (const mean of [3, 3.2]) expect(said(open, { meanCriteria: mean })).toEqual([]);
    expect(said(open, { meanCriteria: 3.9 })).toEqual([
      "meanCriteria huyện Sông Mẫu · criteria per commune · 3.9 · 3–3.2",
    ]);
    for (const fewest of [1, 2]) expect(said(["x?---", ...ALL.slice(1)], { minCriteria: fewest })).toEqual([]);
    expect(said(["x?---", ...ALL.slice(1)], { minCriteria: 0 })).toHaveLength(1);
  });
  it("holds both ends of a band to be within it", () => {
    for (const [from, to, n] of [
      [2, 3, 3],
      [2, 2, 2],
      [4, 5, 2],
      [5, 9, 1],
    ] as const) {
      expect(said(ALL, {}, [from, to, n])).toEqual([]);
      const most = Math.min(to, 5);
      for (const other of [n - 1, n + 1])
        expect(said(ALL, {}, [from, to, other])).toEqual([
          `band huyện Sông Mẫu · communes with ${from}–${most} criteria · ${other} · ${n}`,
        ]);
    }
  });
  it("lets an open mark put a commune into a band or not", () => {
    const open = ["xxxx?", ...ALL.slice(1)];
    for (const n of [0, 1]) expect(said(open, {}, [5, 5, n])).toEqual([]);
    for (const n of [1, 2]) expect(said(open, {}, [4, 4, n])).toEqual([]);
    expect(said(open, {}, [5, 5, 2])).toEqual(["band huyện Sông Mẫu · communes with 5–5 criteria · 2 · 0–1"]);
  });
  it("compares nothing where no commune is reported, nor of a unit that is no district", () => {
    expect(said([], { standard: 3 })).toEqual([]);
    for (const unit of ["song-mau/binh-hoa", "nui-cao"])
      expect(
        saidBy("summary/differs", {
          communes: communes(...ALL),
          districts: [{ unit, stated: { communes: { value: 9, origin: "x" } } }],
        }),
      ).toEqual([]);
  });
  it("compares not even the number of communes where none of them is reported", () => {
    expect(said([], { communes: 9 })).toEqual([]);
    expect(said([""], { communes: 9 })).toEqual([]);
  });
  it("counts each sum once where two sheets state it", () => {
    const district = { unit: "song-mau", stated: { communes: { value: 9, origin: "x" } } };
    expect(
      saidBy("summary/differs", { communes: communes(...ALL), districts: [district, { ...district, stated: {} }] }),
    ).toHaveLength(1);
  });
});
