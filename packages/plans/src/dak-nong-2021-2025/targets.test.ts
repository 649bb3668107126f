import { indexPlan } from "@ntm-kit/core";
import { describe, expect, it } from "vitest";
import { dakNong20212025 as plan } from "./index";
import { storedLine } from "./testing/stored-text";

const four = ["communes-standard", "communes-advanced", "communes-model", "district-standard"];
const three = ["communes-standard", "communes-advanced", "remaining-min-criteria"];
const two = ["communes-standard", "remaining-min-criteria"];
const province = ["communes-standard", "communes-advanced", "communes-model", "mean-criteria", "min-criteria"];

it("has the 30 targets of the contract and no other", () => {
  const expected = Object.entries({
    "dak-nong": [...province, "new-districts-standard"],
    "cu-jut": four,
    "dak-mil": four,
    "dak-r-lap": four,
    "dak-song": three,
    "krong-no": three,
    "dak-glong": two,
    "tuy-duc": two,
    "gia-nghia": ["communes-advanced", "district-standard"],
  }).flatMap(([unit, measures]) => measures.map((measure) => `${unit}/${measure}`));
  expect(plan.targets.map(({ id }) => id)).toEqual(expected);
  expect(expected).toHaveLength(30);
  for (const { id, unit } of plan.targets) expect(id.startsWith(`${unit}/`)).toBe(true);
});

/** The numbers of a target's words: "5/11 xã" is 5 of 11, "ít nhất 02", "từ 17,2", "dưới 15" one number. */
function numbersIn(quote: string): { required: number; population?: number } | undefined {
  const share = /(\d+)\/(\d+) xã/.exec(quote);
  if (share) return { required: Number(share[1]), population: Number(share[2]) };
  const one = /(?:ít nhất|từ|dưới) (\d+(?:,\d+)?)/.exec(quote);
  return one ? { required: Number(one[1]!.replace(",", ".")) } : undefined;
}

describe("the number of the rule is the number of the words", () => {
  it.each(plan.targets)("$id: $required", ({ rule, required, population, source }) => {
    const words = numbersIn(source.quote);
    if (rule.measure.kind === "status") {
      expect(words).toBeUndefined();
      expect({ required, population }).toEqual({ required: 1, population: 1 });
      return;
    }
    expect(words?.required).toBe(required);
    if (rule.measure.kind === "newly") expect(population).toBe(7);
    else expect(words?.population).toBe(population);
  });
});

it("states populations that are the communes of the unit", () => {
  const index = indexPlan(plan);
  const stated = plan.targets.filter(({ rule, population }) => rule.of === "commune" && population !== undefined);
  expect(stated).toHaveLength(8);
  for (const { unit, population } of stated) expect(index.communesOf(unit)).toHaveLength(population!);
});

it("is an aspiration exactly where “phấn đấu” stands before the target's own verb", () => {
  for (const { id, commitment, source } of plan.targets)
    expect(commitment, id).toBe(/^phấn đấu (có thêm|huyện đạt)/.test(source.quote) ? "aspiration" : "binding");
  expect(plan.targets.filter(({ commitment }) => commitment === "aspiration")).toHaveLength(4);
});

it("is due at the end of 2025 in every target", () => {
  expect(new Set(plan.targets.map(({ due }) => due))).toEqual(new Set(["2025-12-31"]));
});

describe("every clause of section II is covered by a target or listed as not checkable", () => {
  const connecting = /^(trong đó|và|[\s,;:.-])*$/;
  const quotes = [...plan.targets, ...plan.notCheckable].map(({ source }) => source);

  it.each([108, 110, 112, 114, 116, 118, 120, 122, 124, 126])("line %i", (line) => {
    const clauses = storedLine(line).replace(/^- (Huyện|Thành phố) [^:]+:/, "");
    const left = quotes
      .filter((source) => source.line === line)
      .map(({ quote }) => quote)
      .sort((a, b) => b.length - a.length)
      .reduce((rest, quote) => {
        expect(rest.split(quote), `“${quote}” is quoted once`).toHaveLength(2);
        return rest.replace(quote, "");
      }, clauses);
    expect(left).toMatch(connecting);
  });

  it("has no other line of words between the heading of section II and that of section III", () => {
    const lines = Array.from({ length: 128 - 107 }, (_, i) => 107 + i).filter((line) => storedLine(line).trim());
    expect(lines).toEqual([108, 110, 112, 114, 116, 118, 120, 122, 124, 126]);
  });

  it("gives a reason, in both languages, for what is not checkable", () => {
    expect(plan.notCheckable.map(({ source }) => source.line)).toEqual([108]);
    for (const { reason, reasonEn } of plan.notCheckable) expect(reason && reasonEn).toBeTruthy();
  });
});

it("adds up: the districts come to the province's 43, 12 and 3 without slack", () => {
  const sum = (measure: string) =>
    plan.targets
      .filter(({ id, unit }) => unit !== "dak-nong" && id.endsWith(`/${measure}`))
      .reduce((total, { required }) => total + Number(required), 0);
  const required = (id: string) => Number(plan.targets.find((target) => target.id === id)?.required);
  const byNesting = required("gia-nghia/communes-advanced");
  expect(sum("communes-standard") + byNesting).toBe(required("dak-nong/communes-standard"));
  expect(sum("communes-advanced")).toBe(required("dak-nong/communes-advanced"));
  expect(sum("communes-model")).toBe(required("dak-nong/communes-model"));
  expect([43, 12, 3]).toEqual(province.slice(0, 3).map((measure) => required(`dak-nong/${measure}`)));
});

it("writes down sixteen readings in both languages, each tied to the targets that name it", () => {
  expect(plan.assumptions.map(({ id }) => id)).toEqual(Array.from({ length: 16 }, (_, i) => `C${i + 1}`));
  for (const assumption of plan.assumptions) {
    expect(assumption.questionEn && assumption.readingEn, assumption.id).toBeTruthy();
    expect(assumption.alternative === null, assumption.id).toBe(assumption.alternativeEn === null);
    const naming = plan.targets.filter(({ assumptions }) => assumptions.includes(assumption.id));
    expect([...assumption.targets].sort(), assumption.id).toEqual(naming.map(({ id }) => id).sort());
  }
});
