import { samplePlan } from "@ntm-kit/core/testing";
import { describe, expect, it } from "vitest";
import { checkFiles } from "./check-files";
import { reportOf, summaryOf } from "./report-of";

const words = { language: "vi", toolVersion: "0" } as const;
const line = (field: string, value: unknown, rest: object = {}) => ({
  ...{ kind: "commune-criteria", subject: "song-mau/binh-hoa", field, value },
  ...rest,
});
async function run(records: readonly object[], options: { asOf?: string; today?: string } = {}) {
  const lines = records.map((record, i) => ({ line: i + 1, record }));
  return checkFiles([{ path: "a.ndjson", sha256: "", lines }], { plan: samplePlan, today: "2025-06-15", ...options });
}

describe("the day judged of a run", () => {
  it.each([
    { why: "as named", options: { asOf: "2024-01-01" }, asOf: "2024-01-01", asOfFrom: "option" },
    { why: "the latest that the results state", options: {}, asOf: "2025-03-31", asOfFrom: "sheets" },
  ])("$why, in report and summary", async ({ options, asOf, asOfFrom }) => {
    const checked = await run(
      [
        line("total", 3, { day: "2024-12-31" }),
        line("total", 4, { day: "2025-03-31" }),
        line("total", 5, { nature: "plan", day: "2026-12-31" }),
      ],
      options,
    );
    expect(reportOf(checked, words)).toMatchObject({ asOf, asOfFrom });
    expect(summaryOf(checked, words)).toMatchObject({ asOf, asOfFrom });
  });
  it("today where nothing states one", async () => {
    expect(reportOf(await run([line("total", 3)]), words)).toMatchObject({ asOf: "2025-06-15", asOfFrom: "today" });
  });
});

it("where the day comes from the sheets, only what lies after today is in the future", async () => {
  const dated = (date: string) => [
    line("total", 5, { day: "2025-03-31" }),
    line("standard", true, { day: "2025-03-31" }),
    line("date", date, { day: "2025-03-31" }),
  ];
  const codes = async (date: string) =>
    (await run(dated(date))).findings.map(({ code }) => code).filter((code) => code === "date/in-future");
  expect(await codes("2025-06-01")).toEqual([]);
  expect(await codes("2025-06-16")).toEqual(["date/in-future"]);
});

it("a target that is ahead says so, and its report how many communes have data", async () => {
  const report = reportOf(await run([line("total", 3)]), words);
  expect(report.targets.map(({ dueState }) => dueState)).toContain("ahead");
  expect(report.coverage[0]).toEqual({ unit: "song-mau", communes: 5, withData: 1, files: ["a.ndjson"] });
  expect(reportOf(await run([], { asOf: "2025-12-31" }), words).targets[0]?.dueState).toBe("passed");
});
