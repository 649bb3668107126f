import { describe, expect, it } from "vitest";
import { indexPlan } from "../model/plan-index";
import { samplePlan, twoLevelPlan } from "../testing";
import { capitals, capitalWords } from "./both-languages";
import { otherTargetsText, otherUnitsText } from "./coverage";
import { figureWords } from "./figure";
import { layerWord, layerWords } from "./layer";
import { planChangeText } from "./plan-change";
import { standardShort, standardWords } from "./standard";
import { standingLooks } from "./standing";
import { statusText } from "./status";
import { taskStateText } from "./task-state";

const district = { layer: { vi: "huyện", en: "district" }, layers: { vi: "huyện", en: "districts" } };

describe("one and several", () => {
  it.each([
    [1, "1 target of other districts: not in these files", "1 other district: not in these files"],
    [2, "2 targets of other districts: not in these files", "2 other districts: not in these files"],
  ])("%i", (n, targets, units) => {
    expect(otherTargetsText(n, district, "en")).toBe(targets);
    expect(otherUnitsText(n, district, "en")).toBe(units);
    expect(otherTargetsText(n, district, "vi")).toBe(`${n} mục tiêu của huyện khác: không có trong các tệp này`);
    expect(otherUnitsText(n, district, "vi")).toBe(`${n} huyện khác: không có trong các tệp này`);
  });
  it.each([
    ["district", "districts"],
    ["country", "countries"],
    ["bay", "bays"],
    ["parish", "parishes"],
    ["branch", "branches"],
    ["box", "boxes"],
    ["canvas", "canvases"],
    ["yard", "yards"],
    ["shelf", "shelfs"],
  ])("%s: %s", (nameEn, several) => {
    const layers = [{ id: "province", name: "tỉnh", nameEn }, ...(twoLevelPlan.layers ?? []).slice(1)];
    expect(layerWords(indexPlan({ ...twoLevelPlan, layers }), "province").en).toBe(several);
  });
});

describe("what a layer is called", () => {
  const index = indexPlan(samplePlan);
  it("in a plan that does not name it, by the types of its units; of communes by those that are counted", () => {
    expect(layerWords(index, "district")).toEqual({ vi: "huyện, thị xã", en: "districts" });
    expect(layerWords(index, "commune")).toEqual({ vi: "xã", en: "communes" });
    expect(layerWord(index, "district")).toEqual({ vi: "huyện", en: "district" });
  });
  it("in a plan that names it, by its name; the English of one that has none is its name", () => {
    const layers = [
      { id: "province", name: "tỉnh" },
      { id: "commune", name: "xã", nameEn: "commune" },
    ];
    const plan = indexPlan({ ...twoLevelPlan, layers });
    expect(layerWords(plan, "province")).toEqual({ vi: "tỉnh", en: "tỉnhs" });
    expect(layerWord(plan, "province")).toEqual({ vi: "tỉnh", en: "tỉnh" });
    expect(layerWords(plan, "commune")).toEqual({ vi: "xã", en: "communes" });
  });
  it("without a unit by its usual name, and one that the plan does not know by its id", () => {
    const none = indexPlan({ ...samplePlan, units: samplePlan.units.filter(({ level }) => level !== "commune") });
    expect(layerWords(none, "commune")).toEqual({ vi: "xã", en: "communes" });
    expect(layerWords(index, "village")).toEqual({ vi: "village", en: "villages" });
    expect(layerWord(index, "village")).toEqual({ vi: "village", en: "village" });
  });
});

describe("what a standard is called", () => {
  const levels = [
    { id: "standard", name: "nông thôn mới", nameEn: "standard", words: ["NTM", "đạt chuẩn"] },
    { id: "modern", name: "hiện đại", words: [] },
    { id: "gold", name: "vàng", nameEn: "gold", words: ["VG"] },
    { id: "odd", name: "lạ", nameEn: "standardised", words: [] },
  ];
  it.each([
    ["standard", "đạt chuẩn nông thôn mới", "at the standard", "đạt chuẩn", "standard"],
    ["modern", "đạt chuẩn hiện đại", "at the standard “hiện đại”", "hiện đại", "hiện đại"],
    ["gold", "đạt chuẩn vàng", "at the gold standard", "VG", "gold"],
    ["odd", "đạt chuẩn lạ", "at the standardised standard", "lạ", "standardised"],
    ["none", "none", "none", "none", "none"],
  ])("%s", (id, vi, en, shortVi, shortEn) => {
    expect(standardWords(levels, id)).toEqual({ vi, en });
    expect(standardShort(levels, id)).toEqual({ vi: shortVi, en: shortEn });
  });
  it("signs are its initials, at most three, the highest standard first", () => {
    const standards = [
      { id: "a", vi: "Đạt chuẩn", en: "Standard" },
      { id: "b", vi: "Rất  rất rất cao", en: "Very high" },
    ];
    expect(
      standingLooks({ standards }).map(({ standing, sign, height }) => [standing, sign.vi, sign.en, height]),
    ).toEqual([
      ["b", "RRR", "VH", 2],
      ["a", "ĐC", "S", 1],
      ...[
        ["near", "△", "△", 0],
        ["behind", "▽", "▽", 0],
        ["no-data", "?", "?", 0],
      ],
    ]);
  });
  it("a figure of a summary names its standard", () => {
    const index = indexPlan(samplePlan);
    expect(figureWords("standard", index)).toEqual({ vi: "số xã đạt chuẩn", en: "communes at the standard" });
    expect(figureWords("advanced", index)).toEqual({ vi: "số xã nâng cao", en: "advanced communes" });
  });
});

describe("a status", () => {
  const of = (status: "met" | "not-met" | "undetermined", dueState: "ahead" | "passed", language: "vi" | "en") =>
    statusText({ status, dueState, due: "2025-12-31" }, language);
  it("not met has its day where that lies ahead, and nothing else has", () => {
    expect(of("not-met", "ahead", "vi")).toBe("chưa đạt, còn đến 31/12/2025");
    expect(of("not-met", "ahead", "en")).toBe("not met, due 2025-12-31");
    expect(of("not-met", "passed", "vi")).toBe("chưa đạt");
    expect(of("met", "ahead", "vi")).toBe("đạt");
    expect(of("undetermined", "ahead", "en")).toBe("not enough data");
  });
});

it("a task that no sheet reports is said to be so", () => {
  expect([taskStateText(null, "vi"), taskStateText(null, "en")]).toEqual(["chưa báo cáo", "not reported"]);
  expect([taskStateText("not-done", "vi"), taskStateText("in-progress", "en")]).toEqual([
    "chưa hoàn thành",
    "under way",
  ]);
});

it("capitals stand at the head of each word in a list, under its prefix", () => {
  const words = { "a-b": { vi: "đạt", en: "met" }, c: { vi: "xã", en: "commune" } };
  expect(capitals("x.", words, "vi")).toEqual({ "x.a-b": "Đạt", "x.c": "Xã" });
  expect(capitals("", words, "en")).toEqual({ "a-b": "Met", c: "Commune" });
  expect(capitalWords(words.c)).toEqual({ vi: "Xã", en: "Commune" });
});

describe("a change of a plan as a sentence", () => {
  const changed = (field: string, from: unknown, to: unknown, language: "vi" | "en" = "en") =>
    planChangeText({ kind: "changed", subject: "target", id: "a/b", name: "Tên", field, from, to }, language);
  const LONG = "ă".repeat(70);
  it.each([
    ["due", "2025-12-31", "2026-12-31", "Target a/b: due day 2025-12-31 → 2026-12-31."],
    ["rule.of", "commune", null, "Target a/b: rule.of commune → (none)."],
    ["title", "", undefined, "Target a/b: title (none) → (none)."],
    ["required", 4, { from: 4, to: 5 }, 'Target a/b: what is required 4 → {"from":4,"to":5}.'],
    ["groups", ["x", "y"], [], "Target a/b: groups x, y → ."],
    ["milestones", [{ due: 1 }, "x"], [], "Target a/b: milestones (2 entries) → ."],
    ["title", LONG, `${LONG}b`, `Target a/b: title ${LONG} → ${LONG}….`],
  ])("%s from %j to %j", (field, from, to, text) => expect(changed(field, from, to)).toBe(text));
  it("in Vietnamese", () => {
    expect(changed("milestones", null, [{}], "vi")).toBe("Mục tiêu a/b: các mốc (không có) → (1 mục).");
    expect(changed("rule.of", "", "x", "vi")).toBe("Mục tiêu a/b: rule.of (không có) → x.");
  });
  it("what came and what went has its name, where that is another than its id", () => {
    const change = (kind: "added" | "removed", name?: string) =>
      ({ kind, subject: "unit", id: "a", ...(name ? { name } : {}) }) as const;
    expect(planChangeText(change("added", "Xã A"), "vi")).toBe("Thêm đơn vị a: Xã A.");
    expect(planChangeText(change("removed"), "vi")).toBe("Bỏ đơn vị a.");
    expect(planChangeText(change("added", "a"), "en")).toBe("Unit a added.");
    expect(planChangeText(change("removed", "b"), "en")).toBe("Unit a removed: b.");
  });
});
