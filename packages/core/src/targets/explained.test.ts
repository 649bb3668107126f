import { describe, expect, it } from "vitest";
import { sampleCommune as commune } from "../checks/support/example-records";
import { factsOf } from "../facts";
import type { Language } from "../findings/words";
import type { Plan } from "../model/plan";
import { indexPlan } from "../model/plan-index";
import type { Target } from "../model/target";
import type { CommuneRecord } from "../records/commune-record";
import { type Dataset, EMPTY_DATASET } from "../records/dataset";
import { samplePlan, twoLevelPlan } from "../testing";
import { evaluateTarget } from "./evaluate-target";
import { explainTarget, explainTargetText, locateExplanation } from "./explain";
import { toReportTarget } from "./report-target";

const index = indexPlan(samplePlan);
const NAMES = index.communesOf("song-mau").map(({ id }) => id);
const find = (id: string, plan: Plan = samplePlan): Target => {
  const target = plan.targets.find((entry) => entry.id === id);
  if (!target) throw new Error(id);
  return target;
};
const resultOf = (target: Target, dataset: Partial<Dataset>, asOf = "2026-06-30", plan: Plan = samplePlan) => {
  const of = indexPlan(plan);
  return evaluateTarget(target, factsOf(of, { ...EMPTY_DATASET, ...dataset }, { asOf }), of);
};
const explain = (target: Target, dataset: Partial<Dataset>, language: Language = "en", asOf?: string) =>
  explainTarget(resultOf(target, dataset, asOf), index, language);

/** Communes of a district: a letter each, as `sampleMarks` has them; claims where `+` or `!` stands behind. */
const communes = (...rows: string[]): CommuneRecord[] =>
  rows.flatMap((row, i) => {
    if (row === "") return [];
    const claim: Record<string, boolean> = row.endsWith("+")
      ? { standard: true }
      : row.endsWith("!")
        ? { standard: false }
        : {};
    return [commune(row.replace(/[+!]$/, ""), claim, { unit: NAMES[i] ?? "" })];
  });
const CLAIMED = { claimable: ["standard"] };
const withRule = (
  rule: Partial<Target["rule"]>,
  required: Target["required"],
  id = "song-mau/communes-standard",
): Target => {
  const target = find(id);
  return { ...target, required, rule: { ...target.rule, ...rule } };
};

describe("how it came out, in one sentence", () => {
  const three = { communes: communes("xxxxx+", "xxxxx+", "xxxxx+", "x----!", "x----!"), ...CLAIMED };
  const open = { communes: communes("xxxxx+", "xxxxx+", "xxxxx+", "x----!"), ...CLAIMED };
  const standards = (operator: Target["rule"]["operator"], required: Target["required"]) =>
    withRule({ operator }, required);
  it.each<[string, Target, Partial<Dataset>, string]>([
    ["met", standards(">=", 3), three, "Met: 3."],
    ["short", standards(">=", 4), three, "Not met: 3, 1 missing."],
    ["too many", standards("<=", 2), three, "Not met: 3, 1 too many."],
    ["not less", standards("<", 3), three, "Not met: 3, 0 too many."],
    ["more than exactly so many", standards("=", 2), three, "Not met: 3, 1 too many."],
    ["fewer than exactly so many", standards("=", 5), three, "Not met: 3, 2 missing."],
    ["beyond a range", standards("in", { from: 0, to: 2 }), three, "Not met: 3, 1 too many."],
    ["short of a range", standards("in", { from: 4, to: 5 }), three, "Not met: 3, 1 missing."],
    ["met whatever is missing", standards(">=", 3), open, "Met: 3 to 4, whatever is missing."],
    ["not met whatever is missing", standards(">=", 5), open, "Not met: 3 to 4, whatever is missing."],
    ["not known", standards(">=", 4), open, "Not enough data: 3 for certain, 4 at most."],
    [
      "nobody left",
      find("song-mau/remaining-min-criteria"),
      { communes: communes("xxxxx+", "xxxxx+", "xxxxx+", "xxxxx+", "xxxxx+"), ...CLAIMED },
      "Met: nobody is left to be counted.",
    ],
    [
      "nobody at it",
      withRule({ where: { kind: "at", standard: "advanced" } }, 1),
      { communes: communes("x-!", "x-!", "x-!", "x-!", "x-!"), claimable: ["standard", "advanced"] },
      "Undetermined: there is nobody to be counted.",
    ],
    [
      "a quantity that nobody states",
      withRule({ measure: { kind: "quantity", of: "income", take: "mean" } }, 50),
      three,
      "Undetermined: nothing is stated of it.",
    ],
    [
      "a sum of which some is stated",
      withRule({ measure: { kind: "quantity", of: "income", take: "sum" } }, 50),
      { communes: [commune("", {}, { unit: NAMES[0] ?? "", quantities: { income: { value: 20.5 } } })] },
      "Undetermined: 20.5 or more.",
    ],
    [
      "a sum that is enough already",
      withRule({ measure: { kind: "quantity", of: "income", take: "sum" } }, 20),
      { communes: [commune("", {}, { unit: NAMES[0] ?? "", quantities: { income: { value: 20.5 } } })] },
      "Met: 20.5 or more, whatever is missing.",
    ],
  ])("%s", (_why, target, dataset, outcome) => {
    expect(explain(target, dataset).outcome).toBe(outcome);
  });
  it("before its due day it is not missed yet", () => {
    expect(explain(find("song-mau/communes-standard"), three, "vi", "2025-06-30").outcome).toBe(
      "Chưa đạt, còn đến 31/12/2025: 3, còn thiếu 1.",
    );
    expect(explain(find("song-mau/communes-standard"), three, "vi").outcome).toBe("Chưa đạt: 3, còn thiếu 1.");
  });
});

describe("what each unit gives to it", () => {
  const states = (target: Target, dataset: Partial<Dataset>) =>
    explain(target, dataset).units.map(({ id, state, words }) =>
      [id.replace(/^song-mau\//, ""), state, words].join(" | "),
    );
  it("those that fall short first, then the open ones, then the rest", () => {
    expect(
      states(find("song-mau/communes-standard"), { communes: communes("xxxxx+", "", "x----!", "xxxxx+"), ...CLAIMED }),
    ).toEqual([
      "tan-manh | short | falls short",
      "tan-minh | open | not reported",
      "ea-r-mau | open | not reported",
      "binh-hoa | counts | counts",
      "long-khe | counts | counts",
    ]);
  });
  it("of a lowest number by the number itself", () => {
    expect(
      states(withRule({ measure: { kind: "minimum", of: "criteria" } }, 3), {
        communes: communes("xxx--", "xx---", "xx?--", "", "xxxx?"),
      }),
    ).toEqual([
      "tan-minh | short | 2 criteria, falls short",
      "tan-manh | open | 2–3 criteria, not enough data",
      "long-khe | open | not reported",
      "binh-hoa | counts | 3 criteria, counts",
      "ea-r-mau | counts | 4–5 criteria, counts",
    ]);
  });
  it("of a mean its number, of a quantity what is stated", () => {
    expect(
      states(withRule({ measure: { kind: "mean", of: "criteria" } }, 3), {
        communes: communes("xxx--", "xx?--"),
      }).slice(-2),
    ).toEqual(["ea-r-mau | open | not reported", "binh-hoa | counts | 3 criteria, counts"]);
    const quantity = withRule({ measure: { kind: "quantity", of: "income", take: "mean" } }, 3);
    const of = [commune("", {}, { unit: NAMES[1] ?? "", quantities: { income: { value: 50.25 } } })];
    expect(states(quantity, { communes: of }).at(-1)).toBe("tan-minh | counts | 50.25, counts");
    expect(states(quantity, { communes: of })[0]).toBe("binh-hoa | open | not reported");
  });
  it("says of those that may not belong to it that this is not known", () => {
    const dataset = { communes: communes("xxxx?", "x----!"), claimable: [] };
    expect(states(find("song-mau/remaining-min-criteria"), dataset).find((line) => line.startsWith("binh-hoa"))).toBe(
      "binh-hoa | counts | 4 criteria, counts, not known to remain",
    );
    const at = withRule(
      {
        where: [
          { kind: "types", types: ["xã"] },
          { kind: "at", standard: "standard" },
        ],
      },
      1,
    );
    expect(states(at, dataset).find((line) => line.startsWith("binh-hoa"))).toMatch(/, not known to be counted$/);
  });
  it("of a unit that had it before only where new ones are counted", () => {
    const newly = withRule({ measure: { kind: "newly", standard: "standard", baseline: [NAMES[0] ?? ""] } }, 1);
    const all = { communes: communes("xxxxx+", "xxxxx+"), ...CLAIMED };
    expect(states(newly, all).slice(-2)).toEqual([
      "tan-minh | counts | counts",
      "binh-hoa | before | had it before, not new",
    ]);
    const number = withRule({ measure: { kind: "newly", standard: "standard", baselineCount: 1 } }, 1);
    expect(states(number, all).at(-1)).toBe("tan-minh | counts | counts");
  });
});

describe("the explanation as lines", () => {
  const target = find("song-mau/communes-standard");
  const given = explain(target, { communes: communes("xxxxx+", "x----!"), ...CLAIMED });
  it("has headings, places, the very words and the readings", () => {
    const text = explainTargetText(given, "en", (origin) =>
      origin === "row" ? "B5" : origin === "claim standard" ? "C5" : undefined,
    );
    expect(text.split("\n")).toEqual([
      "Huyện Sông Mẫu: Communes at the standard",
      "At least 4 of 5 communes of huyện Sông Mẫu are at the standard. Binding, by 2025-12-31.",
      "Not enough data: 1 for certain, 4 at most.",
      "",
      "Units:",
      "  Xã Tân Minh: falls short (B5, C5)",
      ...["Xã Tân Mạnh", "Xã Long Khê", "Xã Ea R'Mẫu"].map((unit) => `  ${unit}: not reported`),
      "  Xã Bình Hòa: counts (B5, C5)",
      "",
      "The words:",
      "  “ít nhất 4/5 xã đạt chuẩn nông thôn mới” (1/QĐ-UBND, II)",
      "",
      "Readings:",
      "  Is a commune at the standard by its recognition or by its criteria? By its recognition; where the sheet has no such column, by all criteria met.",
      "    Otherwise: Always by the criteria.",
    ]);
  });
  it("without units and readings has no heading for them", () => {
    const bare = explainTargetText({ ...given, units: [], assumptions: [] }, "en").split("\n");
    expect(bare.slice(2)).toEqual([
      "Not enough data: 1 for certain, 4 at most.",
      "",
      "The words:",
      "  “ít nhất 4/5 xã đạt chuẩn nông thôn mới” (1/QĐ-UBND, II)",
    ]);
  });
  it("can have places for origins, those without one left out", () => {
    const { units } = locateExplanation(given, (origin) => (origin === "row" ? { cell: "B5" } : undefined));
    expect(units.map(({ id, places }) => [id, places])[0]).toEqual(["song-mau/tan-minh", [{ cell: "B5" }]]);
    expect(units[0]).not.toHaveProperty("origins");
    expect(units[1]?.places).toEqual([]);
  });
});

describe("title, line, correction and readings", () => {
  const target = { ...find("song-mau/communes-standard"), assumptions: ["A2"] };
  const plan: Plan = {
    ...samplePlan,
    assumptions: samplePlan.assumptions.map(({ questionEn: _q, readingEn: _r, alternativeEn: _a, ...rest }) => rest),
  };
  it("stand in the language asked for, in Vietnamese where there is no other", () => {
    const { titleEn: _title, ...bare } = target;
    const of = (language: Language, from: Target = target) =>
      explainTarget(resultOf(from, {}), indexPlan(plan), language);
    expect([of("vi").title, of("en").title, of("en", bare).title]).toEqual([
      "Huyện Sông Mẫu: Số xã đạt chuẩn nông thôn mới",
      "Huyện Sông Mẫu: Communes at the standard",
      "Huyện Sông Mẫu: Số xã đạt chuẩn nông thôn mới",
    ]);
    for (const language of ["vi", "en"] as const)
      expect(of(language).assumptions).toEqual([
        {
          ...{ id: "A2", question: "“Các xã còn lại” là những xã nào?", alternative: null, otherwise: null },
          reading: "Các xã chưa đạt chuẩn tại thời điểm đánh giá.",
        },
      ]);
    expect(explain(target, {}, "en").assumptions[0]?.question).toBe("Which are the remaining communes?");
    expect(explain(target, {}, "vi").assumptions[0]?.question).toBe("“Các xã còn lại” là những xã nào?");
  });
  it("a line of the document and a correction of its words come with it", () => {
    const source = { ...target.source, line: 12, corrected: "đã sửa" };
    expect(explain({ ...target, source }, {}).source).toEqual({
      document: "1/QĐ-UBND",
      section: "II",
      line: 12,
      quote: "đã sửa",
    });
    expect(explain(target, {}).source).not.toHaveProperty("line");
  });
});

describe("a result in a report", () => {
  const all = { communes: communes("xxxxx+", "xxxxx+", "xxxxx+", "xxxxx+", "x----!"), ...CLAIMED };
  const keys = (target: Target, dataset: Partial<Dataset>, language: Language = "en") =>
    toReportTarget(resultOf(target, dataset), {
      language,
      locate: (at) => ({ file: "a", sheet: "b", cell: String(at) }),
    });
  it("has what is open where something is, and the line where there is one", () => {
    const target = find("song-mau/communes-standard");
    const settled = keys(target, all);
    for (const field of ["decidedBy", "openUnits", "eachMeasure"]) expect(settled).not.toHaveProperty(field);
    expect(settled.source).toEqual({ document: "1/QĐ-UBND", section: "II", quote: target.source.quote });
    expect(settled.assumptions).toEqual(["A1"]);
    expect(keys({ ...target, assumptions: [] }, all)).not.toHaveProperty("assumptions");
    expect(keys({ ...target, source: { ...target.source, line: 7 } }, all).source.line).toBe(7);
    const open = keys(target, { communes: communes("xxxxx+", "xxxxx+", "xxxxx+", "xxxx?"), ...CLAIMED, claimable: [] });
    expect(open).toMatchObject({
      status: "undetermined",
      decidedBy: [{ cell: "mark 5" }],
      openUnits: ["song-mau/ea-r-mau"],
    });
  });
  it("has its title in the language asked for, and what is measured of each", () => {
    const target = find("song-mau/communes-standard");
    expect([keys(target, {}, "vi").title, keys(target, {}, "en").title]).toEqual([
      "Số xã đạt chuẩn nông thôn mới",
      "Communes at the standard",
    ]);
    const each = withRule(
      { measure: { kind: "each", of: "district", measure: { kind: "share", standard: "standard" } } },
      0.5,
      "mau/communes-standard",
    );
    expect(keys(each, {})).toMatchObject({ measure: "each", eachMeasure: "share" });
  });
});

it("a group is called by its own name in either language", () => {
  const of = (language: Language) =>
    explainTarget(
      resultOf(find("bien-xanh/nhom-3", twoLevelPlan), {}, "2030-12-31", twoLevelPlan),
      indexPlan(twoLevelPlan),
      language,
    ).rule;
  expect(of("vi")).toContain("xã nhóm 3");
  expect(of("en")).toContain("communes of group 3");
});
