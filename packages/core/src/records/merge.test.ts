import { describe, expect, it } from "vitest";
import { checkRecords } from "../checks/check-records";
import { sampleCommune as commune } from "../checks/support/example-records";
import { indexPlan } from "../model/plan-index";
import { samplePlan } from "../testing";
import { type Dataset, EMPTY_DATASET } from "./dataset";
import { mergeDataset } from "./merge";

const index = indexPlan(samplePlan);
const UNIT = "song-mau/binh-hoa";
const merge = (...communes: ReturnType<typeof commune>[]) => mergeDataset(index, { ...EMPTY_DATASET, communes });
const contradictions = (dataset: Partial<Dataset>) =>
  checkRecords(samplePlan, { ...EMPTY_DATASET, ...dataset }, { asOf: "2025-12-31" }).filter(
    ({ code }) => code === "unit/contradiction",
  );
const between = (...communes: ReturnType<typeof commune>[]) => contradictions({ communes });
const of = (...communes: ReturnType<typeof commune>[]) => merge(...communes).communes.get(UNIT)!;

describe("what several sheets state of one commune is put together", () => {
  it("marks from one, the claim from the next", () => {
    const record = of(commune("xx--x"), commune("", { standard: true }));
    expect(Object.keys(record.marks)).toHaveLength(5);
    expect(record.claims.standard?.value).toBe(true);
  });

  it("criteria that the first leaves blank come from the next", () => {
    const record = of(commune("x    "), commune("--xxx"));
    expect(Object.values(record.marks).map((mark) => mark.value)).toEqual(["met", "not-met", "met", "met", "met"]);
  });

  it("a total that the first does not state comes from the next", () => {
    expect(of(commune(""), commune("", {}, { total: { value: 4 } })).total?.value).toBe(4);
  });

  it("the date of a recognition from one list, its decision from another", () => {
    const record = of(
      commune("", {}, { recognitions: [{ standard: "standard", date: { value: "2023-06-05" } }] }),
      commune("", {}, { recognitions: [{ standard: "standard", decision: { value: "123/QĐ-UBND" } }] }),
    );
    expect(record.recognitions).toEqual([
      { standard: "standard", date: { value: "2023-06-05" }, decision: { value: "123/QĐ-UBND" } },
    ]);
  });

  it("what is written and not understood stays open, whichever sheet it stands in", () => {
    expect(of(commune("x"), commune("", {}, { openClaims: ["standard"] })).openClaims).toEqual(["standard"]);
  });
});

describe("what was stated first counts, and the later place is a contradiction", () => {
  it.each([
    { why: "a mark", first: commune("xx   "), later: commune("x-   "), at: "mark 2" },
    {
      why: "a total",
      first: commune("", {}, { total: { value: 4, origin: "a" } }),
      later: commune("", {}, { total: { value: 5, origin: "b" } }),
      at: "b",
    },
    { why: "a level", first: commune("", all(1)), later: commune("", all(2)), at: "claim advanced" },
    {
      why: "one standard, where the rest is not stated",
      first: commune("", { standard: true, advanced: true }),
      later: commune("", { standard: true, advanced: false }),
      at: "claim advanced",
    },
    {
      why: "not at the standard against a higher one",
      first: commune("", { standard: false }),
      later: commune("", { advanced: true }),
      at: "claim advanced",
    },
    {
      why: "another decision",
      first: commune("", {}, { recognitions: [{ standard: "standard", decision: { value: "12/QĐ-UBND" } }] }),
      later: commune(
        "",
        {},
        { recognitions: [{ standard: "standard", decision: { value: "21/QĐ-UBND", origin: "d" } }] },
      ),
      at: "d",
    },
  ])("$why", ({ first, later, at }) => {
    const merged = merge(first, later);
    expect(between(first, later)).toMatchObject([{ code: "unit/contradiction", severity: "error", at, subject: UNIT }]);
    expect(merged.communes.get(UNIT)).toMatchObject({ marks: first.marks, claims: first.claims });
  });

  it("an advanced commune in a list that states the standard alone is no contradiction", () => {
    expect(between(commune("", { standard: true }), commune("", { advanced: true }))).toEqual([]);
  });

  it("a later claim adds the standards that the first denial says nothing of", () => {
    const { communes } = merge(commune("", { advanced: false }), commune("", { model: true }));
    expect(communes.get(UNIT)?.claims).toMatchObject({ standard: { value: true }, advanced: { value: false } });
    expect(communes.get(UNIT)?.claims.model).toBeUndefined();
  });

  it("a mark that is not understood contradicts nothing", () => {
    expect(between(commune("?"), commune("x"))).toEqual([]);
  });

  it.each([
    ["that adds up its own row follows from the marks that contradict", 3, ["mark 2", "mark 3", "mark 4"]],
    ["that its own row does not give is one of its own", 1, ["mark 2", "mark 3", "mark 4", "b"]],
  ])("a total %s", (_, total, at) => {
    const first = commune("xx---", {}, { total: { value: 2, origin: "a" } });
    const later = commune("x-xx-", {}, { total: { value: total, origin: "b" } });
    expect(between(first, later).map((finding) => finding.at)).toEqual(at);
  });

  it("names the earlier place", () => {
    const first = commune("", {}, { total: { value: 4, origin: "a" } });
    const later = commune("", {}, { total: { value: 5, origin: "b" } });
    expect(between(first, later)[0]!.related).toEqual([{ at: "a", note: "stated-here", params: { value: "4" } }]);
  });
});

describe("districts and tasks", () => {
  it("the district's own standard and its figures may stand in two sheets; figures that differ contradict", () => {
    const dataset = {
      ...EMPTY_DATASET,
      districts: [
        { unit: "song-mau", stated: { communes: { value: 5 } } },
        { unit: "song-mau", standard: { value: true }, stated: { communes: { value: 6, origin: "later" } } },
      ],
    };
    const { districts } = mergeDataset(index, dataset);
    expect(districts.get("song-mau")).toMatchObject({ standard: { value: true }, stated: { communes: { value: 5 } } });
    expect(contradictions(dataset).map((finding) => finding.at)).toEqual(["later"]);
  });

  it("a round that says nothing of how a task stands leaves what the round before it says", () => {
    const { tasks } = mergeDataset(index, {
      ...EMPTY_DATASET,
      tasks: [
        { task: "I.3", round: { value: "Quý II năm 2023" } },
        { task: "I.3", status: { value: "done" }, round: { value: "Quý I năm 2023" } },
      ],
    });
    expect(tasks.get("I.3")?.status?.value).toBe("done");
  });

  it("the evidence of one round is not taken for another", () => {
    const { tasks } = mergeDataset(index, {
      ...EMPTY_DATASET,
      tasks: [
        { task: "I.3", status: { value: "done" }, round: { value: "Năm 2022" } },
        { task: "I.3", evidence: { value: "5/BC-UBND" }, round: { value: "Năm 2023" } },
      ],
    });
    expect(tasks.get("I.3")?.evidence).toBeUndefined();
  });
});

it("units that the plan does not have, and those it does not count, are left out", () => {
  const { communes } = merge(commune("x", {}, { unit: "song-mau/song-mau" }), commune("x", {}, { unit: "khac/xa" }));
  expect([...communes.keys()]).toEqual([]);
});

function all(height: number) {
  return { standard: height > 0, advanced: height > 1, model: height > 2 };
}
