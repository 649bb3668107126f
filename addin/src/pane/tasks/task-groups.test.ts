import { expect, it } from "vitest";
import type { TaskOverview } from "../../engine/protocol";
import { fitsTask, groupTasks } from "./task-groups";

const line = (over: Partial<TaskOverview>): TaskOverview => ({
  id: "I.1",
  content: "c",
  agencies: [{ id: "a", name: "A" }],
  dueDays: ["2025-12-31"],
  schedule: "2025",
  state: "not-started",
  overdue: false,
  ...over,
});

const DAY = "2025-12-15";

it("what must be done comes first: the latest, what is due within thirty days, what nobody reported", () => {
  const tasks = [
    line({ id: "I.1", state: "done" }),
    line({ id: "I.2", state: "not-reported", dueDays: ["2026-06-30"] }),
    line({ id: "I.3", dueDays: ["2025-12-31"] }),
    line({ id: "I.4", overdue: true, daysLate: 10, state: "not-reported" }),
    line({ id: "I.5", overdue: true, daysLate: 700 }),
  ];
  expect(groupTasks(tasks, "need", DAY).map(({ key, lines }) => [key, ...lines.map(({ id }) => id)])).toEqual([
    ["overdue", "I.5", "I.4"],
    ["soon", "I.3"],
    ["not-reported", "I.2"],
    ["rest", "I.1"],
  ]);
});

it("a task of two lead agencies stands under both", () => {
  const two = line({
    agencies: [
      { id: "a", name: "A" },
      { id: "b", name: "B" },
    ],
  });
  expect(groupTasks([two, line({ id: "I.2" })], "agency", DAY).map(({ key, lines }) => [key, lines.length])).toEqual([
    ["a", 2],
    ["b", 1],
  ]);
});

it("by due date the earliest comes first and what has no date comes last", () => {
  const groups = groupTasks([line({ dueDays: [] }), line({ dueDays: ["2025-06-30"] }), line({})], "due", DAY);
  expect(groups.map((group) => group.key)).toEqual(["2025-06-30", "2025-12-31", ""]);
});

it("by state the overdue ones come first, whatever their state", () => {
  const groups = groupTasks([line({ state: "done" }), line({ overdue: true })], "state", DAY);
  expect(groups.map((group) => group.key)).toEqual(["overdue", "done"]);
});

const isSoon = (task: TaskOverview, day: string): boolean => fitsTask(task, { agency: "", state: "soon" }, day);

it("what is due within thirty days of a day is neither done nor past", () => {
  expect(isSoon(line({}), "2025-12-01")).toBe(true);
  expect(isSoon(line({}), "2025-11-30")).toBe(false);
  expect(isSoon(line({}), "2026-01-01")).toBe(false);
  expect(isSoon(line({ state: "done" }), "2025-12-01")).toBe(false);
});
