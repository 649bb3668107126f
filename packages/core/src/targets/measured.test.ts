import { describe, expect, it } from "vitest";
import { sampleCommune as commune } from "../checks/support/example-records";
import { factsOf } from "../facts";
import { indexPlan } from "../model/plan-index";
import type { Measure, Operator, PlainMeasure, PopulationFilter, Target } from "../model/target";
import type { CommuneRecord } from "../records/commune-record";
import { type Dataset, EMPTY_DATASET } from "../records/dataset";
import { samplePlan } from "../testing";
import { decidingOrigins } from "./deciding-origins";
import { evaluateTarget } from "./evaluate-target";
import { asNumber } from "./exact";
import { measure } from "./measure";
import { type MemberState, membersOf } from "./members";
import { statedOrigins } from "./stated-origins";

const index = indexPlan(samplePlan);
const NAMES = index.communes.map(({ id }) => id);
const value = <T>(of: T, origin?: string) => ({ value: of, ...(origin ? { origin } : {}) });

/** Members by what each gives: a number, both ends of a range, and a `?` where it may not belong to them. */
const membersBy = (...given: (number | [number, number] | [number, number, "?"])[]): MemberState[] =>
  given.map((of, i) => {
    const [low, high, optional] = typeof of === "number" ? [of, of] : of;
    const unit = index.communes[i];
    if (!unit) throw new Error("the sample plan has eight communes");
    return { unit, state: "open", value: [low, high], reported: true, ...(optional ? { optional: true } : {}) };
  });
const ends = (what: Measure, members: MemberState[]) => {
  const extent = measure(what, members, index);
  return extent && [asNumber(extent.least), asNumber(extent.most), ...(extent.mayBeEmpty ? ["may be empty"] : [])];
};

describe("what a measure can come to", () => {
  const count: Measure = { kind: "count", standard: "standard" };
  const mean: Measure = { kind: "mean", of: "criteria" };
  const minimum: Measure = { kind: "minimum", of: "criteria" };
  const quantity = (take: "sum" | "mean" | "value"): Measure => ({ kind: "quantity", of: "income", take });
  const newly = (baseline: string[]): Measure => ({ kind: "newly", standard: "standard", baseline });
  const NONE = Number.POSITIVE_INFINITY;
  it.each<[string, Measure, MemberState[], unknown]>([
    ["nobody", count, [], undefined],
    ["a count is the sum of both ends", count, membersBy(1, [0, 1], 0), [1, 2]],
    ["who may not belong to them does not count for certain", count, membersBy(1, [1, 1, "?"]), [1, 2]],
    ["all may not belong to them", count, membersBy([1, 1, "?"], [0, 1, "?"]), [0, 2, "may be empty"]],
    ["a mean leaves out whoever lowers or raises it", mean, membersBy(3, [1, 1, "?"], [5, 5, "?"]), [2, 4]],
    ["a mean does not leave out who changes nothing", mean, membersBy(3, [3, 3, "?"]), [3, 3]],
    ["a mean of two that may both be left out", mean, membersBy([1, 2, "?"], [4, 5, "?"]), [1, 5, "may be empty"]],
    ["a mean of a third after two lower ones", mean, membersBy(4, [1, 1, "?"], [2, 2, "?"], [3, 3, "?"]), [7 / 3, 4]],
    ["the fewest may be of one that is perhaps left out", minimum, membersBy([2, 3], [1, 4, "?"]), [1, 3]],
    [
      "of those that are perhaps left out the most is the greatest",
      minimum,
      membersBy([1, 2, "?"], [3, 4, "?"]),
      [1, 4, "may be empty"],
    ],
    ["a sum of quantities, to the last decimal", quantity("sum"), membersBy(0.1, 0.2), [0.3, 0.3]],
    ["one that is not stated opens the sum", quantity("sum"), membersBy(0.1, [0, NONE]), [0.1, NONE]],
    [
      "one that may be left out adds what it has, or takes it off",
      quantity("sum"),
      membersBy(5, [2, 2, "?"], [-1, -1, "?"]),
      [4, 7],
    ],
    ["a sum of those that may all be left out", quantity("sum"), membersBy([2, 2, "?"]), [0, 2, "may be empty"]],
    ["a mean of quantities", quantity("mean"), membersBy(1, 2), [1.5, 1.5]],
    ["one that is not stated opens the mean", quantity("mean"), membersBy(1, [0, NONE]), [-NONE, NONE]],
    ["new ones beside those that had it", newly([NAMES[0] ?? ""]), membersBy(1, 1, [0, 1]), [1, 2]],
    ["new ones where nobody but those is left", newly([NAMES[0] ?? ""]), membersBy(1), [0, 0]],
    ["new ones of whom none may belong to them", newly([]), membersBy([0, 1, "?"]), [0, 1, "may be empty"]],
    ["new ones beside one that had it and belongs to them", newly([NAMES[0] ?? ""]), membersBy(1, [0, 1, "?"]), [0, 1]],
    [
      "the least of each district",
      { kind: "each", of: "district", measure: count },
      membersBy(1, 1, 1, 1, 1, 1, 0, [0, 1]),
      [1, 2],
    ],
    ["each of a layer that nobody belongs to", { kind: "each", of: "region", measure: count }, membersBy(1), undefined],
    [
      "a district of which nobody may be left is not the least",
      { kind: "each", of: "district", measure: minimum },
      membersBy(4, 4, 4, 4, 4, [1, 1, "?"]),
      [1, 4],
    ],
  ])("%s", (_why, what, members, expected) => {
    expect(ends(what, members)).toEqual(expected);
  });
});

const target = (rule: Partial<Target["rule"]>, unit = "song-mau"): Target => {
  const [first] = samplePlan.targets;
  if (!first) throw new Error("the sample plan has targets");
  return {
    ...first,
    unit,
    required: 1,
    rule: { of: "commune", measure: { kind: "count", standard: "standard" }, operator: ">=", ...rule },
  };
};
const factsIn = (dataset: Partial<Dataset>) => factsOf(index, { ...EMPTY_DATASET, ...dataset });

describe("who is looked at, and what each gives", () => {
  const rows = (...given: [letters: string, claims?: Record<string, boolean>][]): CommuneRecord[] =>
    given.map(([letters, claims], i) => commune(letters, claims ?? {}, { unit: NAMES[i] ?? "" }));
  const members = (rule: Partial<Target["rule"]>, dataset: Partial<Dataset>) =>
    membersOf(target(rule), factsIn(dataset), index).map(({ value: [low, high], state, optional }) =>
      [low === high ? low : `${low}–${high}`, state, ...(optional ? ["?"] : [])].join(" "),
    );
  const where = (...filters: PopulationFilter[]) => ({ where: filters });
  const at = (standard: string): PopulationFilter => ({ kind: "at", standard });
  const notAt = (standard: string): PopulationFilter => ({ kind: "not-at", standard });
  const claims = [
    { standard: true, advanced: true },
    { standard: true, advanced: false },
    { standard: false, advanced: false },
  ] as const;
  const three = {
    communes: rows(...claims.map((claim): [string, Record<string, boolean>] => ["", claim])),
    claimable: ["standard", "advanced"],
  };

  it("of several filters of one kind the strictest counts", () => {
    const count = { measure: { kind: "count", standard: "advanced" } as const };
    expect(members({ ...count, ...where(at("standard"), at("advanced")) }, three)).toEqual([
      "1 yes",
      "1 open ?",
      "1 open ?",
    ]);
    expect(members({ ...count, ...where(at("advanced"), at("standard")) }, three)).toHaveLength(3);
    expect(members({ ...count, ...where(notAt("advanced"), notAt("standard")) }, three)).toEqual([
      "0 no",
      "0 open ?",
      "0 open ?",
    ]);
  });
  it("at one and not at a higher one leaves those in between", () => {
    const count = { measure: { kind: "count", standard: "standard" } as const };
    expect(members({ ...count, ...where(at("standard"), notAt("advanced")) }, three)).toEqual([
      "1 yes",
      "1 open ?",
      "1 open ?",
    ]);
    expect(members({ ...count, ...where(at("standard"), notAt("standard")) }, three)).toEqual([]);
  });
  it("standards nest: who is at one is at those below, who is not at one is at none above", () => {
    const of = (standard: string, ...filters: PopulationFilter[]) =>
      members({ measure: { kind: "count", standard }, ...where(...filters) }, three)[0];
    expect(of("standard", at("advanced"))).toBe("1 yes");
    expect(of("advanced", at("advanced"))).toBe("1 yes");
    expect(of("model", at("advanced"))).toBe("0–1 open");
    expect(members({ measure: { kind: "count", standard: "advanced" }, ...where(notAt("advanced")) }, three)[0]).toBe(
      "0 no",
    );
    expect(members({ measure: { kind: "count", standard: "model" }, ...where(notAt("advanced")) }, three)[0]).toBe(
      "0 no",
    );
  });
  it("whoever is at the standard by its criteria alone meets all, whoever is not misses one", () => {
    const minimum = { measure: { kind: "minimum", of: "criteria" } as const };
    const open = { communes: rows(["xxxx?"], ["xxx??"]) };
    expect(members({ ...minimum, ...where(at("standard")) }, open).slice(0, 2)).toEqual(["5 open ?", "5 open ?"]);
    expect(members({ ...minimum, ...where(notAt("standard")) }, open).slice(0, 2)).toEqual(["4 open ?", "3–4 open ?"]);
    expect(members({ ...minimum, ...where(notAt("advanced")) }, open).slice(0, 2)).toEqual([
      "4–5 open ?",
      "3–5 open ?",
    ]);
    expect(members({ ...minimum, ...where(notAt("standard")) }, { ...open, claimable: ["standard"] })).toHaveLength(5);
    expect(members(minimum, open).slice(0, 2)).toEqual(["4–5 open", "3–5 open"]);
  });
  it("a criterion by its mark, by a total of all or none, and as the one that whoever is left must miss", () => {
    const of = (number: string) => ({ measure: { kind: "count", criterion: number } as const });
    expect(members(of("5"), { communes: rows(["xxxxx"], ["xxxx-"], ["xxxx?"], ["xxxx "]) })).toEqual([
      "1 yes",
      "0 no",
      "0–1 open",
      "0–1 open",
      "0–1 open",
    ]);
    expect(
      members({ ...of("5"), ...where(notAt("standard")) }, { communes: rows(["xxxx?"], ["xxx??"]) }).slice(0, 2),
    ).toEqual(["0 open ?", "0–1 open ?"]);
    const totals = [5, 0, 4].map((total, i) => commune("", {}, { unit: NAMES[i] ?? "", total: value(total) }));
    expect(members(of("5"), { communes: totals }).slice(0, 3)).toEqual(["1 yes", "0 no", "0–1 open"]);
    expect(members(of("9"), { communes: rows(["xxxxx"]) })[0]).toBe("0–1 open");
  });
  it("a quantity that is stated, and reported where it is", () => {
    const communes = [
      commune("", {}, { unit: NAMES[0] ?? "", quantities: { income: value(5) } }),
      commune("x", {}, { unit: NAMES[1] ?? "" }),
    ];
    const of = membersOf(
      target({ measure: { kind: "quantity", of: "income", take: "sum" } }),
      factsIn({ communes }),
      index,
    );
    expect(of.slice(0, 2).map(({ value: own, reported, state }) => [own, reported, state])).toEqual([
      [[5, 5], true, "yes"],
      [[0, Number.POSITIVE_INFINITY], false, "open"],
    ]);
  });
  it("the unit itself where it is asked for its own, each of a layer where each is", () => {
    const ids = (rule: Partial<Target["rule"]>, unit = "song-mau") =>
      membersOf(target(rule, unit), factsIn({}), index).map(({ unit: { id } }) => id);
    expect(ids({ of: "district", measure: { kind: "status", standard: "standard" } })).toEqual(["song-mau"]);
    expect(ids({ measure: { kind: "quantity", of: "income", take: "value" } })).toEqual(["song-mau"]);
    expect(ids({ measure: { kind: "quantity", of: "income", take: "sum" } })).toHaveLength(5);
    expect(ids({ of: "district", measure: { kind: "count", standard: "standard" } }, "mau")).toEqual([
      "song-mau",
      "doi-mau",
    ]);
    const each = { kind: "each", of: "district", measure: { kind: "status", standard: "standard" } } as const;
    expect(ids({ of: "district", measure: each }, "mau")).toEqual(["song-mau", "doi-mau"]);
    expect(ids({ measure: { kind: "status", standard: "standard" } }, "la")).toEqual([]);
  });
  it("a unit above communes is reported where its own standard is stated", () => {
    const of = (record: object) => {
      const districts = [{ unit: "song-mau", stated: {}, ...record }];
      return membersOf(
        target({ of: "district", measure: { kind: "status", standard: "standard" } }),
        factsIn({ districts }),
        index,
      )[0]?.reported;
    };
    expect([of({}), of({ standard: value(true) }), of({ claims: { advanced: value(true) } })]).toEqual([
      false,
      true,
      true,
    ]);
  });
});

describe("where it stands", () => {
  const count: PlainMeasure = { kind: "count", standard: "standard" };
  const record = commune(
    "x-?",
    { advanced: true },
    { total: value(3, "total"), quantities: { income: value(5, "income") } },
  );
  it.each<[string, CommuneRecord, PlainMeasure, unknown[]]>([
    ["the claim that tells it", record, count, ["row", "claim advanced"]],
    ["without one the marks that are not met or open", commune("x-?", {}), count, ["row", "mark 2", "mark 3"]],
    ["without marks the total", commune("", {}, { total: value(3, "total") }), count, ["row", "total"]],
    ["nothing but the row", commune(""), count, ["row"]],
    ["the quantity", record, { kind: "quantity", of: "income", take: "sum" }, ["row", "income"]],
    ["a quantity that is not stated", record, { kind: "quantity", of: "roads", take: "sum" }, ["row"]],
    ["the mark of a criterion", record, { kind: "count", criterion: "1" }, ["row", "mark 1"]],
    ["a criterion without a mark", record, { kind: "count", criterion: "5" }, ["row"]],
    [
      "marks for a number of criteria, whatever is claimed",
      record,
      { kind: "mean", of: "criteria" },
      ["row", "mark 2", "mark 3"],
    ],
    [
      "each place once",
      { ...commune("--"), marks: { "1": value("not-met" as const, "row"), "2": value("open" as const) } },
      count,
      ["row"],
    ],
  ])("%s", (_why, of, what, places) => {
    expect(statedOrigins(of, what, index)).toEqual(places);
  });
  it("of a unit above communes its own claim", () => {
    const upper = {
      unit: "song-mau",
      origin: "row",
      stated: {},
      standard: value(true, "own"),
      quantities: { income: value(1, "income") },
    };
    expect(statedOrigins(upper, count, index)).toEqual(["row", "own"]);
    expect(statedOrigins(upper, { kind: "count", standard: "advanced" }, index)).toEqual(["row"]);
    expect(statedOrigins(upper, { kind: "quantity", of: "income", take: "value" }, index)).toEqual(["row", "income"]);
    expect(statedOrigins(undefined, count, index)).toEqual([]);
  });
});

describe("what would settle an open result", () => {
  const deciding = (
    record: Partial<CommuneRecord> & { letters?: string },
    measure: PlainMeasure = { kind: "count", standard: "standard" },
  ) => {
    const { letters = "", ...rest } = record;
    const facts = factsIn({ communes: [commune(letters, {}, rest)] });
    const open = membersOf(target({ measure }), facts, index).filter(({ unit }) => unit.id === NAMES[0]);
    return decidingOrigins(measure, open, facts);
  };
  it.each<[string, Partial<CommuneRecord> & { letters?: string }, PlainMeasure | undefined, unknown[]]>([
    ["its open marks", { letters: "xx??-" }, undefined, ["mark 3", "mark 4"]],
    ["of a criterion its own mark", { letters: "xx??-" }, { kind: "count", criterion: "4" }, ["mark 4"]],
    ["of a criterion that is not open the row", { letters: "xx??-" }, { kind: "count", criterion: "1" }, ["row"]],
    [
      "without open marks the claim",
      { letters: "xx", claims: { standard: value(false, "claim") } },
      undefined,
      ["claim"],
    ],
    [
      "of a number of criteria no claim",
      { letters: "xx", claims: { standard: value(false, "claim") } },
      { kind: "mean", of: "criteria" },
      ["row"],
    ],
    ["a claim without a place: the row", { letters: "xx", claims: { standard: value(false) } }, undefined, ["row"]],
    ["neither: the row", { letters: "xx" }, undefined, ["row"]],
    ["not even that", { letters: "xx", origin: undefined }, undefined, []],
    ["an open mark without a place: the row", { marks: { "1": value("open" as const) } }, undefined, ["row"]],
  ])("%s", (_why, record, what, places) => {
    expect(deciding(record, what)).toEqual(places);
  });
  it("of a unit above communes its row, of one without a record nothing", () => {
    const own: PlainMeasure = { kind: "status", standard: "standard" };
    const of = (districts: Dataset["districts"]) => {
      const facts = factsIn({ districts });
      return decidingOrigins(own, membersOf(target({ of: "district", measure: own }), facts, index), facts);
    };
    expect(of([{ unit: "song-mau", origin: "row", stated: {} }])).toEqual(["row"]);
    expect(of([])).toEqual([]);
  });
  it("who keeps the lowest number open are those that could be below it; for a number that must be small all open ones", () => {
    const communes = ["xxx??", "xxxxx", "x----", "xx???"].map((letters, i) =>
      commune(letters, {}, { unit: NAMES[i] ?? "", origin: `row ${i}` }),
    );
    const openOf = (operator: Operator, required: number, given = communes) =>
      evaluateTarget(
        { ...target({ measure: { kind: "minimum", of: "criteria" }, operator }), required },
        factsIn({ communes: given }),
        index,
      );
    expect(openOf(">=", 1).status).toBe("undetermined");
    expect(openOf(">=", 1)).toMatchObject({ openUnits: [NAMES[4]], deciding: [] });
    expect(
      openOf(
        ">",
        2,
        communes.filter((_, i) => i !== 2),
      ),
    ).toMatchObject({ openUnits: [NAMES[2], NAMES[4]], deciding: ["mark 3", "mark 4", "mark 5"] });
    expect(openOf("<=", 0).openUnits).toEqual([NAMES[4]]);
    expect(openOf("<=", 0).deciding).toEqual(["mark 4", "mark 5", "mark 3"]);
  });
  it("units that had it before keep nothing open, and what is certain has nobody", () => {
    const newly = target({ measure: { kind: "newly", standard: "standard", baseline: [NAMES[0] ?? ""] } });
    expect(evaluateTarget(newly, factsIn({}), index).openUnits).toEqual(NAMES.slice(1, 5));
    const all = NAMES.slice(0, 5).map((unit) => commune("xxxxx", {}, { unit }));
    expect(evaluateTarget(newly, factsIn({ communes: all }), index)).toMatchObject({
      openUnits: [],
      deciding: [],
      actual: 4,
    });
    const met = evaluateTarget({ ...target({}), required: 1 }, factsIn({ communes: all.slice(0, 2) }), index);
    expect(met).toMatchObject({ status: "met", actual: null, openUnits: NAMES.slice(2, 5) });
  });
});
