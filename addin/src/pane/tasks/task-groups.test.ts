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

it("a task of two lead agencies stands under both", () => {
  const two = line({
    agencies: [
      { id: "a", name: "A" },
      { id: "b", name: "B" },
    ],
  });
  expect(groupTasks([two, line({ id: "I.2" })], "agency").map(({ key, lines }) => [key, lines.length])).toEqual([
    ["a", 2],
    ["b", 1],
  ]);
});

it("by due date the earliest comes first and what has no date comes last", () => {
  const groups = groupTasks([line({ dueDays: [] }), line({ dueDays: ["2025-06-30"] }), line({})], "due");
  expect(groups.map((group) => group.key)).toEqual(["2025-06-30", "2025-12-31", ""]);
});

it("by state the overdue ones come first, whatever their state", () => {
  const groups = groupTasks([line({ state: "done" }), line({ overdue: true })], "state");
  expect(groups.map((group) => group.key)).toEqual(["overdue", "done"]);
});

const isSoon = (task: TaskOverview, day: string): boolean => fitsTask(task, { agency: "", state: "soon" }, day);

it("what is due within thirty days of a day is neither done nor past", () => {
  expect(isSoon(line({}), "2025-12-01")).toBe(true);
  expect(isSoon(line({}), "2025-11-30")).toBe(false);
  expect(isSoon(line({}), "2026-01-01")).toBe(false);
  expect(isSoon(line({ state: "done" }), "2025-12-01")).toBe(false);
});
