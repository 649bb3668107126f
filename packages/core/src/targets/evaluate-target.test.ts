import { describe, expect, it } from "vitest";
import { sampleCommune as commune } from "../checks/support/example-records";
import { factsOf } from "../facts";
import { indexPlan } from "../model/plan-index";
import type { Target, TargetRule } from "../model/target";
import type { CommuneRecord, DistrictRecord } from "../records/commune-record";
import { type Dataset, EMPTY_DATASET } from "../records/dataset";
import { regionsPlan, samplePlan } from "../testing";
import { evaluateTarget, evaluateTargets, UnknownUnitError } from "./evaluate-target";
import { statusOf } from "./exact";

const index = indexPlan(samplePlan);
const NAMES = index.communes.map((unit) => unit.id);
const target = (rule: Partial<TargetRule>, required: number, unit = "mau"): Target => ({
  ...samplePlan.targets[0]!,
  unit,
  required,
  rule: { of: "commune", measure: { kind: "count", standard: "standard" }, operator: ">=", ...rule },
});
const evaluate = (rule: Target, dataset: Partial<Dataset>) =>
  evaluateTarget(rule, factsOf(index, { ...EMPTY_DATASET, ...dataset }), index);
/** The communes of the plan in its order, with marks and claims in turn; "" is a commune that no sheet lists. */
const communes = (...rows: readonly (string | CommuneRecord)[]): CommuneRecord[] =>
  rows.flatMap((row, i) =>
    row === "" ? [] : [{ ...(typeof row === "string" ? commune(row) : row), unit: NAMES[i]! }],
  );
const claimed = (...claims: readonly (boolean | undefined)[]): Partial<Dataset> => ({
  communes: communes(...claims.map((claim) => (claim === undefined ? "" : commune("xx---", { standard: claim })))),
  claimable: ["standard"],
});

describe("at least 5 of 8 communes at the standard, some not reported", () => {
  it.each([
    { met: 5, unknown: 3, status: "met", range: [5, 8], actual: null, gap: null },
    { met: 4, unknown: 2, status: "undetermined", range: [4, 6], actual: null, gap: null },
    { met: 2, unknown: 2, status: "not-met", range: [2, 4], actual: null, gap: null },
    { met: 6, unknown: 0, status: "met", range: [6, 6], actual: 6, gap: 0 },
    { met: 3, unknown: 0, status: "not-met", range: [3, 3], actual: 3, gap: 2 },
  ])("$met certain and $unknown unknown: $status", ({ met, unknown, ...expected }) => {
    const claims = NAMES.map((_, i) => (i < met ? true : i < met + unknown ? undefined : false));
    expect(evaluate(target({}, 5), claimed(...claims))).toMatchObject({ ...expected, population: 8 });
  });
});

describe("operators", () => {
  it.each([
    { operator: ">", required: 2, status: "undetermined" },
    { operator: ">", required: 3, status: "not-met" },
    { operator: "<", required: 4, status: "met" },
    { operator: "<", required: 3, status: "undetermined" },
    { operator: "<=", required: 1, status: "not-met" },
    { operator: "=", required: 2, status: "undetermined" },
    { operator: "=", required: 4, status: "not-met" },
  ] as const)("$operator $required of 2 to 3: $status", ({ operator, required, status }) => {
    const result = evaluate(target({ operator }, required), claimed(true, true, undefined, ...Array(5).fill(false)));
    expect(result).toMatchObject({ status, range: [2, 3] });
  });
});

describe("standards nest", () => {
  it("a model commune counts three times, an advanced one twice", () => {
    const dataset = {
      communes: communes(
        commune("", { model: true }),
        commune("", { advanced: true }),
        ...Array(6).fill(commune("-----")),
      ),
      claimable: ["standard", "advanced", "model"],
    } as const;
    const counted = (["standard", "advanced", "model"] as const).map(
      (standard) => evaluate(target({ measure: { kind: "count", standard } }, 1), dataset).actual,
    );
    expect(counted).toEqual([2, 2, 1]);
  });
});

describe("the mean is compared exactly", () => {
  const mean = target({ measure: { kind: "mean", of: "criteria" } }, 4.2, "song-mau");
  it.each([
    { rows: ["xxxxx", "xxxxx", "xxxx-", "xxxx-", "xxx--"], actual: 21 / 5, status: "met", gap: 0 },
    { rows: ["xxxxx", "xxxxx", "xxxx-", "xxx--", "xxx--"], actual: 4, status: "not-met", gap: 0.2 },
  ])("$rows", ({ rows, ...expected }) => {
    expect(evaluate(mean, { communes: communes(...rows) })).toMatchObject(expected);
  });

  it("17.2 criteria over 60 communes are 1,032, and 1,031 miss it though they print as 17.2", () => {
    const of = (over: number) => statusOf(">=", { least: { over, under: 60 }, most: { over, under: 60 } }, 17.2, "met");
    expect([of(1031), of(1032)]).toEqual(["not-met", "met"]);
  });

  it("communes that are not reported widen it", () => {
    expect(evaluate(mean, { communes: communes("xxxxx", "xxxxx", "xxxxx", "xxxxx") })).toMatchObject({
      status: "undetermined",
      range: [4, 5],
      actual: null,
      openUnits: ["song-mau/ea-r-mau"],
    });
  });
});

describe("no commune below 3 criteria", () => {
  const minimum = target({ measure: { kind: "minimum", of: "criteria" } }, 3, "song-mau");
  it.each([
    { why: "all reach it", rows: ["xxx--", "xxxx-", "xxxxx", "xxx--", "xxx--"], status: "met", actual: 3 },
    { why: "one is short", rows: ["xx---", "xxxx-", "", "", ""], status: "not-met", actual: null },
    {
      why: "one could be short",
      rows: ["xx-? ", "xxxx-", "xxxxx", "xxx--", "xxx--"],
      status: "undetermined",
      actual: null,
    },
    {
      why: "an open mark cannot lower it",
      rows: ["xxx-?", "xxxx-", "xxxxx", "xxx--", "xxx--"],
      status: "met",
      actual: 3,
    },
  ])("$why: $status", ({ rows, status, actual }) => {
    expect(evaluate(minimum, { communes: communes(...rows) })).toMatchObject({ status, actual });
  });

  it("names the marks that could bring a commune below it, and no others", () => {
    const result = evaluate(minimum, { communes: communes("xx-?-", "xxx?-", "xxxxx", "xxx--", "xxx--") });
    expect(result.deciding).toEqual(["mark 4"]);
    const alone = evaluate(minimum, { communes: communes("xxx?-", "xxxx-", "xxxxx", "xxx--", "xx---") });
    expect(alone).toMatchObject({ status: "not-met", deciding: [] });
  });
});

describe("the remaining communes, those not at the standard", () => {
  const remaining = target(
    { where: { kind: "not-at", standard: "standard" }, measure: { kind: "minimum", of: "criteria" } },
    3,
    "song-mau",
  );
  const at = commune("xxxxx", { standard: true });
  const of = (...rows: readonly (string | CommuneRecord)[]) =>
    evaluate(remaining, { communes: communes(...rows), claimable: ["standard"] });

  it("none is left: met, and there is no number", () => {
    expect(of(at, at, at, at, at)).toMatchObject({ status: "met", range: [null, null], actual: null, population: 0 });
  });
  it("those at the standard are not looked at, whatever their criteria", () => {
    expect(of(commune("x----", { standard: true }), at, at, at, "xxx--")).toMatchObject({ status: "met", actual: 3 });
  });
  it("one that remains is short", () => {
    expect(of(at, at, at, at, "xx---")).toMatchObject({ status: "not-met", actual: 2, gap: 1 });
  });
  it("one that may remain leaves it open, and the number too", () => {
    expect(of(at, at, at, at, "")).toMatchObject({ status: "undetermined", range: [0, 5], actual: null });
  });
  it("one that may remain and has enough is no threat", () => {
    const unclear = commune("xxxx-", {}, { openClaims: ["standard"] });
    expect(of(at, at, at, "xxx--", unclear)).toMatchObject({ status: "met", range: [3, 3] });
    expect(of(at, at, at, at, unclear)).toMatchObject({ status: "met", actual: null });
  });
  it("without a claim in any sheet, who remains has not met all criteria", () => {
    const result = evaluate(remaining, { communes: communes("xxxxx", "xxxxx", "xxxxx", "xxxxx", "xxxx ") });
    expect(result).toMatchObject({ status: "met", range: [4, 4], actual: null });
  });
  it("the mean of those that remain leaves out who may be at the standard, where that changes it", () => {
    const mean = { ...remaining, rule: { ...remaining.rule, measure: { kind: "mean", of: "criteria" } as const } };
    const unclear = commune("xxxx-", {}, { openClaims: ["standard"] });
    const dataset = { communes: communes(at, at, at, "xx---", unclear), claimable: ["standard"] } as const;
    expect(evaluate(mean, dataset)).toMatchObject({ status: "undetermined", range: [2, 3] });
  });
  it("the share of advanced communes among those that remain is none", () => {
    const share = {
      ...remaining,
      rule: { ...remaining.rule, measure: { kind: "share", standard: "advanced" } as const },
    };
    expect(evaluate(share, { communes: communes("xx---") })).toMatchObject({ status: "not-met", range: [0, 0] });
  });
});

describe("a share of communes", () => {
  it("is compared as whole numbers: 6 of 8 are 0.75", () => {
    const share = target({ measure: { kind: "share", standard: "standard" } }, 0.75);
    const claims = (n: number) => claimed(...NAMES.map((_, i) => i < n));
    expect(evaluate(share, claims(6))).toMatchObject({ status: "met", actual: 0.75, gap: 0 });
    expect(evaluate(share, claims(5))).toMatchObject({ status: "not-met", actual: 0.625, gap: 0.125 });
  });
});

describe("districts", () => {
  const stated = (unit: string, value: boolean): DistrictRecord => ({
    unit,
    standard: { value, origin: unit },
    stated: {},
  });
  const own = target({ of: "district", measure: { kind: "status", standard: "standard" } }, 1, "song-mau");
  it.each([
    { why: "stated at it", dataset: { districts: [stated("song-mau", true)] }, status: "met", actual: 1, gap: 0 },
    {
      why: "stated not at it",
      dataset: { districts: [stated("song-mau", false)] },
      status: "not-met",
      actual: 0,
      gap: 1,
    },
    { why: "a commune is not", dataset: { communes: communes("xxxx-") }, status: "not-met", actual: 0, gap: 1 },
    { why: "nothing stated", dataset: {}, status: "undetermined", actual: null, gap: null },
  ])("own standard, $why: $status of 1", ({ dataset, why: _why, ...expected }) => {
    expect(evaluate(own, dataset)).toMatchObject({ ...expected, population: 1 });
  });

  const newly = (baseline: string[]) =>
    target({ of: "district", measure: { kind: "newly", standard: "standard", baseline } }, 1);
  it("one that had the standard before is not new", () => {
    const dataset = { districts: [stated("song-mau", true), stated("doi-mau", false)] };
    expect(evaluate(newly([]), dataset)).toMatchObject({ status: "met", actual: 1 });
    expect(evaluate(newly(["song-mau"]), dataset)).toMatchObject({ status: "not-met", actual: 0 });
  });
  it("one that had it before and is not reported leaves nothing open", () => {
    const result = evaluate(newly(["song-mau"]), { districts: [stated("doi-mau", true)] });
    expect(result).toMatchObject({ status: "met", actual: 1, openUnits: [] });
  });
  it("a higher standard of districts, which no record states, stays open", () => {
    const advanced = target({ of: "district", measure: { kind: "count", standard: "advanced" } }, 1);
    const dataset = { districts: [stated("song-mau", true), stated("doi-mau", false)] };
    expect(evaluate(advanced, dataset)).toMatchObject({ status: "undetermined", range: [0, 1] });
  });
});

describe("a plan of another shape", () => {
  it("counts shares of a country and a region, and provinces by what is stated of them", () => {
    const record = (unit: string): CommuneRecord => ({ unit, marks: {}, claims: { advanced: { value: true } } });
    const results = evaluateTargets(regionsPlan, {
      ...EMPTY_DATASET,
      communes: [record("nui-mau/suoi-mo"), record("bien-mau/cat-vang")],
      districts: [{ unit: "nui-mau", standard: { value: true }, stated: {} }],
      claimable: ["standard", "advanced"],
    });
    expect(results.map(({ target: { id }, status, range }) => [id, status, range])).toEqual([
      ["ca-nuoc/share-standard", "met", [0.5, 1]],
      ["vung-thap/share-advanced", "met", [0.5, 1]],
      ["ca-nuoc/share-provinces", "met", [0.5, 1]],
    ]);
  });
});

it("names the places and the units that decide an open result", () => {
  const unclear = commune("xxxxx", {}, { openClaims: ["standard"], origin: "row" });
  const result = evaluate(target({}, 5), {
    communes: communes(...Array(4).fill(commune("", { standard: true })), unclear, "x----", "x----"),
    claimable: ["standard"],
  });
  expect(result).toMatchObject({ status: "undetermined", deciding: ["row"], openUnits: ["doi-mau/yen-son"] });
});

it("throws on a target for a unit that the plan does not have", () => {
  expect(() => evaluate(target({}, 1, "khac"), {})).toThrow(UnknownUnitError);
});

it("evaluates every target of the plan, in its order", () => {
  const results = evaluateTargets(samplePlan, EMPTY_DATASET);
  expect(results.map((result) => result.target.id)).toEqual(samplePlan.targets.map((entry) => entry.id));
  expect(new Set(results.map((result) => result.status))).toEqual(new Set(["undetermined"]));
});
