import { describe, expect, it } from "vitest";
import { sampleCommune as commune } from "../checks/support/example-records";
import { factsOf } from "../facts";
import { indexPlan } from "../model/plan-index";
import type { Operator, Target, TargetRule } from "../model/target";
import type { CommuneRecord } from "../records/commune-record";
import { type Dataset, EMPTY_DATASET } from "../records/dataset";
import { samplePlan } from "../testing";
import { evaluateTarget } from "./evaluate-target";
import { statusOf, whole } from "./exact";

const index = indexPlan(samplePlan);
const [BINH_HOA, TAN_MINH] = index.communes.map((unit) => unit.id) as [string, string];
const target = (rule: Partial<TargetRule>, required: number, unit = "song-mau"): Target => ({
  ...samplePlan.targets[0]!,
  unit,
  required,
  rule: { of: "commune", measure: { kind: "count", standard: "standard" }, operator: ">=", ...rule },
});
const evaluate = (rule: Target, dataset: Partial<Dataset>) =>
  evaluateTarget(rule, factsOf(index, { ...EMPTY_DATASET, ...dataset }), index);
const inTurn = (...records: readonly CommuneRecord[]): CommuneRecord[] =>
  records.map((record, i) => ({ ...record, unit: index.communes[i]!.id }));

describe("who keeps a lowest number of criteria open", () => {
  const lowest = (operator: Operator) => target({ measure: { kind: "minimum", of: "criteria" }, operator }, 3);
  const rows = ["xxx--", "xxxx-", "xxxxx", "xxx--"].map((marks) => commune(marks));

  it("where more is asked, only those who could be below it", () => {
    const short = commune("xx?--", {}, { origin: "short" });
    const enough = commune("xxx?-", {}, { origin: "enough" });
    expect(evaluate(lowest(">="), { communes: inTurn(...rows.slice(0, 3), enough, short) })).toMatchObject({
      status: "undetermined",
      deciding: ["mark 3"],
      openUnits: [],
    });
  });
  it("a commune that is not reported, by its name", () => {
    expect(evaluate(lowest(">="), { communes: inTurn(...rows) }).openUnits).toEqual(["song-mau/ea-r-mau"]);
    expect(evaluate(lowest(">"), { communes: inTurn(...rows.slice(1, 3), rows[1]!, rows[1]!) }).openUnits).toEqual([
      "song-mau/ea-r-mau",
    ]);
  });
  it("where less is asked, everyone who is open", () => {
    const open = commune("xxx?-", {}, { origin: "open" });
    const high = [rows[1]!, rows[2]!, rows[1]!];
    const result = evaluate(lowest("<="), { communes: inTurn(...high, open, commune("xxxx?")) });
    expect(result).toMatchObject({ status: "undetermined", deciding: ["mark 4", "mark 5"] });
  });
});

describe("the gap to what is required", () => {
  const claimed = (n: number): Partial<Dataset> => ({
    communes: inTurn(...index.communesOf("song-mau").map((_, i) => commune("", { standard: i < n }))),
    claimable: ["standard"],
  });
  it.each([
    { operator: "=", required: 3, at: 5, gap: 2 },
    { operator: "=", required: 3, at: 1, gap: 2 },
    { operator: "=", required: 3, at: 3, gap: 0 },
    { operator: "<=", required: 3, at: 5, gap: 2 },
    { operator: "<=", required: 3, at: 1, gap: 0 },
    { operator: "<", required: 3, at: 4, gap: 1 },
    { operator: ">", required: 3, at: 1, gap: 2 },
    { operator: ">=", required: 3, at: 5, gap: 0 },
  ] as const)("$at where $operator $required is asked: $gap", ({ operator, required, at, gap }) => {
    expect(evaluate(target({ operator }, required), claimed(at)).gap).toBe(gap);
  });
});

describe("an operator at its very bound", () => {
  it.each([
    ["<=", 3, 3, "met"],
    ["<", 3, 3, "not-met"],
    [">=", 3, 3, "met"],
    [">", 3, 3, "not-met"],
    ["=", 2, 4, "undetermined"],
    ["=", 4, 5, "not-met"],
    ["<=", 3, 4, "undetermined"],
  ] as const)("%s 3 of %i to %i: %s", (operator, least, most, status) => {
    expect(statusOf(operator, { least: whole(least), most: whole(most) }, 3, "met")).toBe(status);
  });
});

describe("who is newly at the standard", () => {
  const newly = target({ measure: { kind: "newly", standard: "standard", baseline: [BINH_HOA] } }, 4);
  it("who had it before decides nothing, though it is not reported", () => {
    const result = evaluate(newly, { communes: [commune("", {}, { unit: TAN_MINH, openClaims: ["standard"] })] });
    expect(result.status).toBe("undetermined");
    expect(result.openUnits).toHaveLength(4);
    expect(result.openUnits).not.toContain(BINH_HOA);
  });
});

describe("the place that would settle an open result", () => {
  const count = target({}, 5);
  it("marks that cannot be read, where the criteria decide", () => {
    const { deciding } = evaluate(count, { communes: [commune("xx?-?")] });
    expect(deciding).toEqual([]);
    expect(evaluate(count, { communes: [commune("xx?x?")] }).deciding).toEqual(["mark 3", "mark 5"]);
  });
  it("no mark of a criterion that the standard does not ask for", () => {
    const all = commune("xxxxx", {}, { openClaims: ["standard"] });
    const record = { ...all, marks: { ...all.marks, "99": { value: "open", origin: "mark 99" } as const } };
    expect(evaluate(count, { communes: [record], claimable: ["standard"] }).deciding).toEqual(["row"]);
  });
  it("a total, which is certain, decides nothing: the row does", () => {
    const unclear = commune("", {}, { total: { value: 5, origin: "total" }, openClaims: ["standard"] });
    expect(evaluate(count, { communes: [unclear], claimable: ["standard"] }).deciding).toEqual(["row"]);
  });
  it("the claim itself, where a higher one cannot be read and all criteria are certain", () => {
    const model = target({ measure: { kind: "count", standard: "model" } }, 5);
    const record = commune("xxxxx", { standard: true }, { openClaims: ["model"] });
    expect(evaluate(model, { communes: [record], claimable: ["standard", "model"] }).deciding).toEqual(["row"]);
    const claimed = { ...record, claims: { ...record.claims, model: { value: false, origin: "model cell" } } };
    expect(evaluate(model, { communes: [claimed], claimable: ["standard", "model"] }).deciding).toEqual(["model cell"]);
  });
  it("the row of a district that says nothing of its own standard", () => {
    const own = target({ of: "district", measure: { kind: "status", standard: "standard" } }, 1);
    const district = { unit: "song-mau", origin: "district row", stated: { communes: { value: 5 } } };
    expect(evaluate(own, { districts: [district] })).toMatchObject({
      deciding: ["district row"],
      openUnits: ["song-mau"],
    });
    const stated = { ...district, standard: { value: true, origin: "own cell" } };
    expect(evaluate(own, { districts: [stated] })).toMatchObject({ deciding: [], openUnits: [] });
    expect(evaluate(own, { districts: [stated] }).members).toMatchObject([{ reported: true }]);
  });
});

describe("the mean of communes of which some may be left out", () => {
  const mean = target(
    { where: { kind: "not-at", standard: "standard" }, measure: { kind: "mean", of: "criteria" } },
    3,
  );
  const at = commune("xxxxx", { standard: true });
  const unclear = (marks: string) => commune(marks, {}, { openClaims: ["standard"] });
  it("goes down to where one more would raise it, and up to where one more would lower it", () => {
    const of = (...records: CommuneRecord[]) =>
      evaluate(mean, { communes: inTurn(...records), claimable: ["standard"] }).range;
    // 3 is certain; 1 lowers it to 2, 4 raises it to 3.5, 5 before 4 raises it to 4.
    expect(of(at, at, commune("xxx--"), unclear("xxxx-"), unclear("x----"))).toEqual([2, 3.5]);
    expect(of(at, at, commune("xxx--"), unclear("x----"), unclear("xxxx-"))).toEqual([2, 3.5]);
    expect(of(at, commune("xxx--"), unclear("xxxx-"), unclear("xxxxx"), at)).toEqual([3, 4]);
    expect(of(at, commune("xxx--"), unclear("xx---"), unclear("x----"), at)).toEqual([2, 3]);
  });
});
