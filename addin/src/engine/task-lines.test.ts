import type { TaskStatus } from "@ntm-kit/core";
import { samplePlan } from "@ntm-kit/core/testing";
import { checkFiles, summaryOf } from "@ntm-kit/sheets";
import { expect, it } from "vitest";
import { taskLines } from "./task-lines";

const AS_OF = "2023-06-01";

it("the pane's list calls overdue what the summary of the same run counts so", async () => {
  const states = ["done", "in-progress", "not-started", "not-done", "dropped"] as const satisfies TaskStatus[];
  const lines = samplePlan.tasks.slice(0, -1).map(({ id }, i) => ({
    line: i + 1,
    record: { kind: "task-progress", subject: id, field: "status", value: states[i % states.length] },
  }));
  const run = await checkFiles([{ path: "a.ndjson", sha256: "", lines }], { plan: samplePlan, asOf: AS_OF });
  const shown = taskLines(run).filter((line) => line.overdue);
  const { byDue } = summaryOf(run, { language: "vi", toolVersion: "0.0.0" }).tasks;
  expect(shown.map((line) => line.state)).not.toContain("dropped");
  expect(shown.length).toBeGreaterThan(0);
  for (const { daysLate = 0 } of shown) expect(daysLate).toBeGreaterThan(0);
  expect(shown).toHaveLength(byDue.reduce((sum, { overdue }) => sum + overdue, 0));
});
