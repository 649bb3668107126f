import { describe, expect, it } from "vitest";
import { indexPlan } from "../model/plan-index";
import { samplePlan } from "../testing";
import { isTaskOverdue, taskDue } from "./task-overdue";
import type { TaskStatus } from "./task-record";

const { tasks } = indexPlan(samplePlan);
const once = tasks.get("I.1")!;
const yearly = tasks.get("I.3")!;
const { period } = samplePlan;
const record = (task: string, status?: TaskStatus, round?: string) => ({
  task,
  ...(status ? { status: { value: status } } : {}),
  ...(round ? { round: { value: round } } : {}),
});

describe("a task of one last day, the day after it", () => {
  const after = "2023-01-01";
  it.each([
    ["done", false],
    ["dropped", false],
    ["in-progress", true],
    ["not-started", true],
    ["not-done", true],
  ] as const)("%s: overdue %s", (status, overdue) => {
    expect(isTaskOverdue(once, record("I.1", status), period, after)).toBe(overdue);
  });
  it("is not overdue on its last day, and never where no state is reported", () => {
    expect(taskDue(once, undefined, period)).toBe("2022-12-31");
    expect(isTaskOverdue(once, record("I.1", "in-progress"), period, "2022-12-31")).toBe(false);
    expect(isTaskOverdue(once, record("I.1"), period, after)).toBe(false);
    expect(isTaskOverdue(once, undefined, period, after)).toBe(false);
  });
});

it("what recurs is judged by the round its row names, else by the end of the plan's period", () => {
  expect(taskDue(yearly, record("I.3", "in-progress", "Năm 2023"), period)).toBe("2023-12-31");
  expect(taskDue(yearly, record("I.3", "in-progress"), period)).toBe("2025-12-31");
});
