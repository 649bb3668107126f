import { describe, expect, it } from "vitest";
import { samplePlan } from "../testing";
import { periodText, planRounds } from "./plan-rounds";

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

it("quarters and months are numbered from the first, and a round of the very day of the decision counts", () => {
  const of = (kind: "quarter" | "month", date?: string) => {
    const [first] = samplePlan.documents;
    const documents = [
      { ...first!, id: "khác", date: "2030-01-01" },
      { ...first!, ...(date ? { date } : { date: undefined }) },
    ];
    const reporting = { rounds: [kind], from: [], to: [], sources: [] };
    return planRounds({ ...samplePlan, documents, reporting, period: { from: "2022-01-01", to: "2022-12-31" } });
  };
  expect(of("quarter").map(({ id, title, to }) => `${id} ${title} ${to}`)).toEqual([
    "2022-q1 quý I năm 2022 2022-03-31",
    "2022-q2 quý II năm 2022 2022-06-30",
    "2022-q3 quý III năm 2022 2022-09-30",
    "2022-q4 quý IV năm 2022 2022-12-31",
  ]);
  expect(
    of("month")
      .map(({ title }) => title)
      .slice(0, 2),
  ).toEqual(["tháng 1 năm 2022", "tháng 2 năm 2022"]);
  expect(of("quarter", "2022-06-30")[0]?.id).toBe("2022-q2");
  expect(of("quarter", "2022-07-01")[0]?.id).toBe("2022-q3");
});

it("is called in either language, whatever its kind", () => {
  const rounds = ["month", "quarter", "six-month", "year", "phase"] as const;
  const reporting = { rounds: [...rounds], from: [], to: [], sources: [] };
  const plan = { ...samplePlan, documents: [], targets: [], reporting };
  const all = planRounds({ ...plan, period: { from: "2022-01-01", to: "2022-12-31" } });
  const of = (language: "vi" | "en") =>
    rounds
      .flatMap((kind) => all.filter((round) => round.kind === kind).slice(-1))
      .map((round) => periodText(round, language));
  expect(of("en")).toEqual(["month 12 of 2022", "quarter 4 of 2022", "first half of 2022", "2022", "2022-2022"]);
  expect(of("vi").slice(1, 4)).toEqual(["quý IV năm 2022", "6 tháng đầu năm 2022", "năm 2022"]);
});
