import { describe, expect, it } from "vitest";
import { sampleCommune } from "../checks/support/example-records";
import { factsOf } from "../facts";
import { indexPlan } from "../model/plan-index";
import type { Required, Target, TargetRule } from "../model/target";
import type { CommuneRecord, DistrictRecord } from "../records/commune-record";
import { type Dataset, EMPTY_DATASET } from "../records/dataset";
import { samplePlan, twoLevelPlan } from "../testing";
import { evaluateTarget, evaluateTargets } from "./evaluate-target";
import { explainTarget } from "./explain";

const index = indexPlan(samplePlan);
const NAMES = index.communes.map((unit) => unit.id);
const target = (rule: Partial<TargetRule>, required: Required, unit = "mau"): Target => ({
  ...samplePlan.targets[0]!,
  unit,
  required,
  rule: { of: "commune", measure: { kind: "count", standard: "standard" }, operator: ">=", ...rule },
});
const evaluate = (rule: Target, dataset: Partial<Dataset>) =>
  evaluateTarget(rule, factsOf(index, { ...EMPTY_DATASET, ...dataset }), index);

/**
 * Communes in the plan's order by one letter each: 0 none, 1 standard, 2 advanced, 3 model, ? a claim that is open, a
 * space for nothing reported.
 */
function levels(letters: string): Partial<Dataset> {
  const communes = [...letters].flatMap((letter, i): CommuneRecord[] => {
    if (letter === " ") return [];
    const height = Number(letter);
    const claims: Record<string, boolean> =
      letter === "?" ? {} : { standard: height > 0, advanced: height > 1, model: height > 2 };
    const open = letter === "?" ? { openClaims: ["standard", "advanced", "model"] } : {};
    return [sampleCommune("xx---", claims, { unit: NAMES[i]!, ...open })];
  });
  return { communes, claimable: ["standard", "advanced", "model"] };
}

describe("of those at the standard", () => {
  const share = target(
    { where: { kind: "at", standard: "standard" }, measure: { kind: "share", standard: "advanced" } },
    0.4,
  );
  it("the denominator is those at it, not all communes", () => {
    expect(evaluate(share, levels("22111000"))).toMatchObject({ status: "met", actual: 0.4, population: 5 });
  });
  it("whether a commune is one of them may be open: then the share is a range", () => {
    expect(evaluate(share, levels("2211100?"))).toMatchObject({ range: [2 / 6, 3 / 6], status: "undetermined" });
  });
  it("nobody at it leaves the target open, unlike nobody remaining", () => {
    expect(evaluate(share, levels("00000000"))).toMatchObject({ range: [null, null], status: "undetermined" });
    const left = target(
      { where: { kind: "not-at", standard: "standard" }, measure: { kind: "minimum", of: "criteria" } },
      3,
    );
    expect(evaluate(left, levels("11111111"))).toMatchObject({ range: [null, null], status: "met" });
  });
  it("a result that may have nobody to count is not met for certain", () => {
    const model = target(
      { where: { kind: "at", standard: "advanced" }, measure: { kind: "share", standard: "standard" } },
      1,
    );
    expect(evaluate(model, levels("0000000?")).status).toBe("undetermined");
  });
});

describe("several filters must all hold", () => {
  it("named communes that are not at the standard", () => {
    const where = [
      { kind: "units" as const, units: NAMES.slice(0, 3) },
      { kind: "not-at" as const, standard: "standard" },
    ];
    const minimum = target({ where, measure: { kind: "minimum", of: "criteria" } }, 2);
    expect(evaluate(minimum, levels("10000000"))).toMatchObject({ population: 2, actual: 2, status: "met" });
  });
  it("at a standard and not at a lower one is nobody", () => {
    const where = [
      { kind: "at" as const, standard: "advanced" },
      { kind: "not-at" as const, standard: "standard" },
    ];
    expect(evaluate(target({ where }, 1), levels("????????"))).toMatchObject({ population: 0, status: "met" });
  });
});

describe("a criterion", () => {
  const marks = (...rows: readonly string[]) => ({
    communes: rows.map((letters, i) => sampleCommune(letters, {}, { unit: NAMES[i]! })),
  });
  it("is counted by its mark, and open without one", () => {
    const count = target({ measure: { kind: "count", criterion: "2" } }, 2);
    expect(evaluate(count, marks("xx---", "x----", "x?---", "xx   "))).toMatchObject({ range: [2, 7], status: "met" });
  });
  it("is met where the total says that all are, and not where it says none", () => {
    const share = target({ measure: { kind: "share", criterion: "4" } }, 0.5);
    const communes = NAMES.map((unit, i) => sampleCommune("", {}, { unit, total: { value: i < 4 ? 5 : 0 } }));
    expect(evaluate(share, { communes })).toMatchObject({ actual: 0.5, status: "met" });
  });
  it("of one commune is its status", () => {
    const own = target({ measure: { kind: "status", criterion: "3" } }, 1, NAMES[0]);
    expect(evaluate(own, marks("xxx--"))).toMatchObject({ actual: 1, status: "met", population: 1 });
  });
});

describe("each district", () => {
  const each = target({ measure: { kind: "each", of: "district", measure: { kind: "count", standard: "model" } } }, 1);
  it("the least of them counts", () => {
    expect(evaluate(each, levels("33330000"))).toMatchObject({ actual: 0, gap: 1, status: "not-met" });
    expect(evaluate(each, levels("30000300"))).toMatchObject({ actual: 1, status: "met", population: 8 });
  });
  it("one that is not reported keeps it open", () => {
    expect(evaluate(each, levels("30000   "))).toMatchObject({ range: [0, 1], status: "undetermined" });
  });
  it("a district with nobody to count is left out", () => {
    const left = target(
      {
        where: { kind: "not-at", standard: "standard" },
        measure: { kind: "each", of: "district", measure: { kind: "minimum", of: "criteria" } },
      },
      2,
    );
    expect(evaluate(left, levels("11111000"))).toMatchObject({ actual: 2, status: "met" });
  });
  it("asks each for its own standard", () => {
    const own = target(
      { of: "district", measure: { kind: "each", of: "district", measure: { kind: "status", standard: "standard" } } },
      1,
    );
    const districts: DistrictRecord[] = [
      { unit: "song-mau", standard: { value: true }, stated: {} },
      { unit: "doi-mau", standard: { value: false }, stated: {} },
    ];
    expect(evaluate(own, { districts })).toMatchObject({ actual: 0, status: "not-met", population: 2 });
  });
});

describe("a number that had it before, without a list", () => {
  it.each([
    { letters: "11111000", actual: 2, status: "met" },
    { letters: "11100000", actual: 0, status: "not-met" },
    { letters: "10000000", actual: 0, status: "not-met" },
  ])("3 of $letters", ({ letters, actual, status }) => {
    const newly = target({ measure: { kind: "newly", standard: "standard", baselineCount: 3 } }, 2);
    expect(evaluate(newly, levels(letters))).toMatchObject({ actual, status });
  });
});

describe("a range", () => {
  const within = target({ operator: "in" }, { from: 3, to: 4 });
  it.each([
    { letters: "11000000", status: "not-met", gap: 1 },
    { letters: "11100000", status: "met", gap: 0 },
    { letters: "11111100", status: "not-met", gap: 2 },
  ])("3 to 4 of $letters: $status, the gap is to the nearer end", ({ letters, status, gap }) => {
    expect(evaluate(within, levels(letters))).toMatchObject({ status, gap });
  });
  it("is open while either end may be passed", () => {
    expect(evaluate(within, levels("111    0"))).toMatchObject({ range: [3, 7], status: "undetermined" });
  });
});

describe("a unit above communes", () => {
  const districts = (claims: DistrictRecord["claims"], standard?: boolean): Partial<Dataset> => ({
    districts: [
      { unit: "song-mau", stated: {}, claims, ...(standard === undefined ? {} : { standard: { value: standard } }) },
    ],
  });
  const count = target({ of: "district", measure: { kind: "count", standard: "advanced" } }, 1);
  it("may be at any standard; a higher one says the lower", () => {
    expect(evaluate(count, districts({ advanced: { value: true } })).range).toEqual([1, 2]);
    const own = target({ of: "district", measure: { kind: "status", standard: "standard" } }, 1, "song-mau");
    expect(evaluate(own, districts({ advanced: { value: true } }))).toMatchObject({ actual: 1, status: "met" });
  });
  it("is not at a higher one where it is not at the plain one", () => {
    expect(evaluate(count, districts({}, false)).range).toEqual([0, 1]);
  });
});

describe("the two-level plan", () => {
  const two = indexPlan(twoLevelPlan);
  const results = (dataset: Partial<Dataset>) =>
    new Map(
      evaluateTargets(twoLevelPlan, { ...EMPTY_DATASET, ...dataset }).map((result) => [
        result.target.id.replace("bien-xanh/", ""),
        result,
      ]),
    );
  const row = (slug: string, letters: string, rest: Partial<CommuneRecord> = {}): CommuneRecord =>
    sampleCommune(letters, {}, { unit: `bien-xanh/${slug}`, ...rest });

  it("has a block: the root right above the communes; a special zone counts, a ward does not", () => {
    expect(two.districts.map(({ id }) => id)).toEqual(["bien-xanh"]);
    expect(two.communes.map(({ name }) => name)).toEqual(["An Hải", "Bình Sơn", "Cát Lâm", "Đông Khê", "Đảo Ngọc"]);
  });
  it("asks each group for its own criteria", () => {
    const found = results({ communes: [row("cat-lam", "xx"), row("an-hai", "xx-")] });
    expect(found.get("nhom-3")).toMatchObject({ range: [1, 2], population: 2, status: "met" });
    expect(found.get("standard")?.range).toEqual([1 / 5, 4 / 5]);
  });
  it("has its milestone as a target of its own", () => {
    const found = results({ communes: [row("cat-lam", "xx")] });
    expect(found.get("standard@2026-12-31")).toMatchObject({
      target: { due: "2026-12-31", required: 0.2, unit: "bien-xanh" },
      status: "met",
    });
  });
  it("a quantity that one commune does not state has no mean, and a sum no upper end", () => {
    const income = (slug: string, value: number) => row(slug, "x", { quantities: { income: { value } } });
    const communes = ["an-hai", "binh-son", "cat-lam", "dong-khe"].map((slug, i) => income(slug, 80.1 + i / 10));
    expect(results({ communes }).get("income")).toMatchObject({ range: [null, null], status: "undetermined" });
    const all = [...communes, income("dao-ngoc", 80.5)];
    expect(results({ communes: all }).get("income")).toMatchObject({ actual: 80.3, status: "met" });
    const base = twoLevelPlan.targets.find(({ id }) => id === "bien-xanh/income")!;
    const sum: Target = {
      ...base,
      required: 100,
      rule: { ...base.rule, measure: { kind: "quantity", of: "income", take: "sum" } },
    };
    const facts = factsOf(two, { ...EMPTY_DATASET, communes: communes.slice(0, 1) });
    expect(evaluateTarget(sum, facts, two)).toMatchObject({ range: [80.1, null], status: "undetermined" });
  });
  it("takes the value of a unit from what is stated of it, never from its communes", () => {
    const base = twoLevelPlan.targets.find(({ id }) => id === "bien-xanh/income")!;
    const own: Target = {
      ...base,
      rule: { of: "province", measure: { kind: "quantity", of: "income", take: "value" }, operator: ">=" },
    };
    const evaluated = (dataset: Partial<Dataset>) =>
      evaluateTarget(own, factsOf(two, { ...EMPTY_DATASET, ...dataset }), two);
    const communes = [row("an-hai", "x", { quantities: { income: { value: 90 } } })];
    expect(evaluated({ communes })).toMatchObject({ range: [null, null], status: "undetermined" });
    const districts = [{ unit: "bien-xanh", stated: {}, quantities: { income: { value: 81.5 } } }];
    expect(evaluated({ districts })).toMatchObject({ actual: 81.5, status: "met" });
  });
  it("says its rules in its own words, and nothing of a district", () => {
    const said = (language: "vi" | "en") =>
      [...results({}).values()].map((result) => explainTarget(result, two, language).rule);
    expect(said("vi")).toEqual([
      "Ít nhất 60% số xã thuộc tỉnh Biển Xanh đạt chuẩn nông thôn mới.",
      "Ít nhất 20% số xã thuộc tỉnh Biển Xanh đạt chuẩn nông thôn mới.",
      "Ít nhất 10% số xã đã đạt chuẩn nông thôn mới thuộc tỉnh Biển Xanh đạt chuẩn nông thôn mới hiện đại.",
      "Ít nhất 1 trong 2 xã nhóm 3 thuộc tỉnh Biển Xanh đạt chuẩn nông thôn mới.",
      "Ít nhất 4 trong 5 xã thuộc tỉnh Biển Xanh đạt tiêu chí 2 (Thu nhập).",
      "Bình quân “Thu nhập bình quân đầu người” của các xã thuộc tỉnh Biển Xanh đạt ít nhất 80 triệu đồng/người/năm.",
      "Tỉnh Biển Xanh hoàn thành nhiệm vụ xây dựng nông thôn mới.",
    ]);
    expect(`${said("vi").join()}${said("en").join()}`).not.toMatch(/huyện|district|undefined|[{}]/i);
  });
});
