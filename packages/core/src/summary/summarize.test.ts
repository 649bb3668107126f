import { describe, expect, it } from "vitest";
import { sampleCommune as commune } from "../checks/support/example-records";
import { indexPlan } from "../model/plan-index";
import { type Dataset, EMPTY_DATASET } from "../records/dataset";
import type { TaskRecord, TaskStatus } from "../records/task-record";
import { regionsPlan, samplePlan } from "../testing";
import { summarize } from "./summarize";

const index = indexPlan(samplePlan);
const ASOF = "2025-06-30";
const summary = (dataset: Partial<Dataset>, asOf = ASOF, language: "vi" | "en" = "vi") =>
  summarize(samplePlan, { ...EMPTY_DATASET, ...dataset }, { asOf, language });
/** Marks for the communes of the plan, in its order; "" is one that no sheet lists. */
const communes = (...rows: readonly string[]) =>
  rows.flatMap((marks, i) => (marks === "" ? [] : [commune(marks, {}, { unit: index.communes[i]!.id })]));

describe("units", () => {
  it("come as the province, then each district, with numbers that are ranges where communes are not reported", () => {
    const { units } = summary({
      communes: communes("xxxxx", "xxx--", "xxxx?", "", "x----", "xxxxx", "xxxxx", "xxxxx"),
    });
    expect(units).toMatchObject([
      { id: "mau", name: "Tỉnh Mẫu", communes: 8, reported: 7, standard: [4, 6], meanCriteria: [28 / 8, 34 / 8] },
      { id: "song-mau", communes: 5, reported: 4, standard: [1, 3], advanced: [0, 3], minCriteria: [0, 1] },
      { id: "doi-mau", communes: 3, reported: 3, standard: [3, 3], meanCriteria: [5, 5], minCriteria: [5, 5] },
    ]);
    expect(units.map((unit) => unit.districtStandard)).toEqual([undefined, "not-met", "undetermined"]);
  });

  it("of a plan without districts are its root and the layer right above the communes", () => {
    const { units } = summarize(regionsPlan, EMPTY_DATASET, { asOf: ASOF, language: "vi" });
    expect(units.map((unit) => unit.id)).toEqual(["ca-nuoc", "nui-mau", "bien-mau"]);
  });
});

it("criteria are counted over all counted communes; open, blank and absent are not reported", () => {
  const { criteria } = summary({ communes: communes("xx--?", "x-x- ") });
  expect(criteria.map(({ number, met, notMet, notReported }) => [number, met, notMet, notReported])).toEqual([
    ["1", 2, 0, 6],
    ["2", 1, 1, 6],
    ["3", 1, 1, 6],
    ["4", 0, 2, 6],
    ["5", 0, 0, 8],
  ]);
});

describe("near to the standard", () => {
  it("are those that miss one or two criteria for certain, fewest first", () => {
    const { near } = summary({ communes: communes("xxx--", "xx---", "xxxx-", "xxxxx", "xxx-?", "xxx- ") });
    expect(near).toEqual([
      { unit: "song-mau/tan-manh", missing: ["5"] },
      { unit: "song-mau/binh-hoa", missing: ["4", "5"] },
    ]);
  });

  it("is nobody who is at the standard already, whatever is missing", () => {
    const { near } = summary({ communes: [commune("xxxx-", { standard: true })], claimable: ["standard"] });
    expect(near).toEqual([]);
  });
});

describe("tasks", () => {
  const task = (id: string, value: TaskStatus): TaskRecord => ({ task: id, status: { value } });
  const tasks = [task("I.1", "not-done"), task("I.2", "done"), task("II.1", "dropped"), task("II.3", "not-started")];

  it("are counted by group in one state each, and overdue ones besides", () => {
    const { byGroup } = summary({ tasks }).tasks;
    expect(byGroup).toEqual([
      {
        id: "I",
        name: "Lãnh đạo, chỉ đạo",
        tasks: 3,
        done: 1,
        inProgress: 1,
        notStarted: 0,
        overdue: 1,
        notReported: 1,
      },
      {
        id: "II",
        name: "Huy động nguồn vốn",
        tasks: 3,
        done: 0,
        inProgress: 0,
        notStarted: 2,
        overdue: 0,
        notReported: 1,
      },
    ]);
  });

  it("are counted under each of their lead agencies", () => {
    const { byAgency } = summary({ tasks }).tasks;
    expect(byAgency.map(({ id, tasks: n }) => [id, n])).toEqual([
      ["so-nong-nghiep", 2],
      ["so-noi-vu", 1],
      ["so-tai-chinh", 2],
      ["van-phong-dieu-phoi", 2],
    ]);
  });

  it("are counted by their last day, and what comes back each year by itself", () => {
    expect(summary({}).tasks.byDue.map(({ id, name, tasks: n }) => [id, name, n])).toEqual([
      ["2022-06-30", "Đến hết ngày 30/6/2022", 1],
      ["2022-12-31", "Đến hết ngày 31/12/2022", 2],
      ["2025-12-31", "Đến hết ngày 31/12/2025", 2],
      ["yearly", "Hàng năm", 1],
    ]);
    expect(summary({}, ASOF, "en").tasks.byDue.at(-1)?.name).toBe("Each year");
  });

  it("that no sheet reports are not overdue: they are not known to be undone", () => {
    const { byGroup } = summary({}, "2030-01-01").tasks;
    expect(byGroup.map(({ overdue, notReported }) => [overdue, notReported])).toEqual([
      [0, 3],
      [0, 3],
    ]);
  });

  it("of a round that the sheet names are judged by that round", () => {
    const yearly = (round?: string): TaskRecord => ({
      ...task("I.3", "in-progress"),
      ...(round ? { round: { value: round } } : {}),
    });
    const overdue = (record: TaskRecord) => summary({ tasks: [record] }).tasks.byGroup[0]!.overdue;
    expect([overdue(yearly()), overdue(yearly("Năm 2024")), overdue(yearly("Năm 2025"))]).toEqual([0, 1, 0]);
  });
});
