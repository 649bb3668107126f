import { describe, expect, it } from "vitest";
import { factsOf } from "../facts";
import type { Plan } from "../model/plan";
import { indexPlan } from "../model/plan-index";
import type { Unit } from "../model/unit";
import type { CommuneRecord } from "../records/commune-record";
import { samplePlan } from "../testing";
import { laterResults } from "./later-units";

const later = (id: string, type = "xã"): Unit => ({
  id: `tinh-moi/${id}`,
  code: "",
  level: "commune",
  type,
  name: id,
  parent: "tinh-moi",
  aliases: [],
  successors: [],
});
const communes = indexPlan(samplePlan).communes.map(({ id }) => id);
const [a = "", b = "", c = "", d = ""] = communes;

/** The sample plan, whose communes go into later ones as said. */
function planWith(successors: Readonly<Record<string, readonly string[]>>, units: readonly Unit[]): Plan {
  return {
    ...samplePlan,
    units: samplePlan.units.map((unit) => ({ ...unit, successors: [...(successors[unit.id] ?? [])] })),
    laterUnits: [{ on: "2025-07-01", units: [...units] }],
  };
}

const record = (unit: string, claims: CommuneRecord["claims"], met = 5): CommuneRecord => ({
  unit,
  marks: Object.fromEntries(
    Array.from({ length: 5 }, (_, i) => [String(i + 1), { value: i < met ? ("met" as const) : ("not-met" as const) }]),
  ),
  claims,
});
const AT = { standard: { value: true } };
const NOT_AT = { standard: { value: false } };

function resultsOf(plan: Plan, records: readonly CommuneRecord[]) {
  const index = indexPlan(plan);
  return laterResults(index, factsOf(index, { communes: records, districts: [], tasks: [], claimable: ["standard"] }));
}

describe("a unit that came later", () => {
  const plan = planWith({ [a]: ["tinh-moi/mot"], [b]: ["tinh-moi/mot"], [c]: ["tinh-moi/hai"] }, [
    later("mot"),
    later("hai"),
    later("ba", "phường"),
  ]);
  const one = (records: readonly CommuneRecord[]) => resultsOf(plan, records)?.units[0];

  it("is at the standard where all that went into it are, with the parts beside it", () => {
    const unit = one([record(a, AT), record(b, AT)]);
    expect(unit).toMatchObject({ standards: { standard: [1, 1] }, criteria: [5, 5] });
    expect(unit?.open.filter(({ standard }) => standard === "standard")).toEqual([]);
    expect(unit?.parts.map(({ unit: part, standards }) => [part, standards["standard"]])).toEqual([
      [a, [1, 1]],
      [b, [1, 1]],
    ]);
  });

  it("is open where they differ, and says so", () => {
    const unit = one([record(a, AT), record(b, NOT_AT, 3)]);
    expect(unit).toMatchObject({ standards: { standard: [0, 1] }, criteria: [3, 5] });
    expect(unit?.open).toContainEqual({ standard: "standard", why: "parts-differ" });
  });

  it("is open where one is not reported, and is not at it where none is", () => {
    expect(one([record(a, AT)])?.open).toContainEqual({ standard: "standard", why: "part-open" });
    expect(one([record(a, NOT_AT, 3), record(b, NOT_AT, 2)])?.standards["standard"]).toEqual([0, 0]);
  });

  it("of which no part is counted is open; one of another type counts in no sum", () => {
    const results = resultsOf(plan, [record(a, AT), record(b, AT), record(c, NOT_AT, 1)]);
    expect(results?.units[2]).toMatchObject({ counted: false, parts: [], criteria: [null, null] });
    expect(results?.units[2]?.open).toContainEqual({ standard: "standard", why: "no-counted-part" });
    expect(results).toMatchObject({ on: "2025-07-01", communes: 2, standards: { standard: [1, 1] } });
  });

  it("with a part that went into several is open", () => {
    const split = planWith({ [d]: ["tinh-moi/mot", "tinh-moi/hai"] }, [later("mot"), later("hai")]);
    expect(resultsOf(split, [record(d, AT)])?.units[0]?.open).toContainEqual({
      standard: "standard",
      why: "part-split",
    });
  });
});

it("a plan that knows of no later units has none", () => {
  expect(resultsOf({ ...samplePlan, laterUnits: [] }, [])).toBeUndefined();
});
