import { describe, expect, it } from "vitest";
import { samplePlan } from "../testing";
import { planRounds } from "./plan-rounds";

describe("rounds of a plan", () => {
  const document = { ...samplePlan.documents[0]!, id: samplePlan.targets[0]!.source.document, date: "2022-04-25" };
  const plan = { ...samplePlan, period: { from: "2022-01-01", to: "2023-12-31" }, documents: [document] };
  const reporting = { rounds: ["six-month", "year", "phase"] as const, from: [], to: [], sources: [] };
  const idsOf = (rounds: readonly ("month" | "quarter" | "six-month" | "year" | "phase")[]): string[] =>
    planRounds({ ...plan, reporting: { ...reporting, rounds: [...rounds] } }).map(({ id }) => id);

  it("are the half-years, the years and the phase, by their last day", () => {
    expect(idsOf(reporting.rounds)).toEqual(["2022-6m", "2022", "2023-6m", "2023", "2022-2023"]);
    expect(planRounds({ ...plan, reporting: undefined }).map(({ id }) => id)).toEqual(idsOf(reporting.rounds));
  });

  it("leave out what ends before the plan's own decision", () => {
    expect(idsOf(["quarter"])).toEqual(["2022-q2", "2022-q3", "2022-q4", "2023-q1", "2023-q2", "2023-q3", "2023-q4"]);
    expect(idsOf(["month"]).slice(0, 2)).toEqual(["2022-04", "2022-05"]);
  });

  it("say their days and words", () => {
    expect(planRounds({ ...plan, reporting: undefined })[0]).toEqual({
      id: "2022-6m",
      kind: "six-month",
      from: "2022-01-01",
      to: "2022-06-30",
      title: "6 tháng đầu năm 2022",
    });
  });
});
