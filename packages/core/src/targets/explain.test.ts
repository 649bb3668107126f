import { describe, expect, it } from "vitest";
import { sampleCommune as commune } from "../checks/support/example-records";
import { factsOf } from "../facts";
import { indexPlan } from "../model/plan-index";
import type { Measure, Target } from "../model/target";
import { type Dataset, EMPTY_DATASET } from "../records/dataset";
import { samplePlan } from "../testing";
import { evaluateTarget } from "./evaluate-target";
import { explainTarget, explainTargetText } from "./explain";
import { explainWords } from "./explain-words";

const index = indexPlan(samplePlan);
const find = (id: string) => samplePlan.targets.find((target) => target.id === id)!;
const evaluate = (target: Target, dataset: Partial<Dataset> = {}) =>
  evaluateTarget(target, factsOf(index, { ...EMPTY_DATASET, ...dataset }), index);
const explain = (id: string, dataset: Partial<Dataset> = {}, language: "vi" | "en" = "vi") =>
  explainTarget(evaluate(find(id), dataset), index, language);

describe("the rule of a target in plain words", () => {
  it.each([
    ["song-mau/communes-standard", "Ít nhất 4 trong 5 xã thuộc huyện Sông Mẫu đạt chuẩn nông thôn mới."],
    ["mau/share-standard", "Ít nhất 75% số xã thuộc tỉnh Mẫu đạt chuẩn nông thôn mới."],
    ["mau/mean-criteria", "Bình quân các xã thuộc tỉnh Mẫu đạt ít nhất 4,2 tiêu chí, tính trên 8 xã."],
    ["mau/min-criteria", "Trong các xã thuộc tỉnh Mẫu, nơi có ít tiêu chí nhất đạt ít nhất 3 tiêu chí."],
    [
      "song-mau/remaining-min-criteria",
      "Trong các xã còn lại (chưa đạt chuẩn nông thôn mới) thuộc huyện Sông Mẫu, nơi có ít tiêu chí nhất đạt ít nhất 3 tiêu chí.",
    ],
    ["mau/new-districts-standard", "Có thêm ít nhất 1 trong 1 huyện thuộc tỉnh Mẫu đạt chuẩn nông thôn mới."],
    ["song-mau/district-standard", "Huyện Sông Mẫu đạt chuẩn nông thôn mới."],
    ["doi-mau/district-standard", "Thị xã Đồi Mẫu giữ vững kết quả hoàn thành nhiệm vụ xây dựng nông thôn mới."],
  ])("%s", (id, rule) => expect(explain(id).rule).toBe(rule));

  it("has no brace left in any language, for any target", () => {
    for (const { id } of samplePlan.targets)
      for (const language of ["vi", "en"] as const) {
        const text = explainTargetText(explain(id, { communes: [commune("xx--?")] }, language), language);
        expect(text).not.toMatch(/[{}]|undefined|null/);
      }
  });
});

describe("how it came out", () => {
  it.each([
    ["xx---", "Chưa đạt: từ 0 đến 2, dù số liệu còn thiếu."],
    ["xxx--", "Chưa đủ số liệu: chắc chắn 0; nếu đủ số liệu, nhiều nhất 3."],
  ])("one commune with %s, the others not reported", (marks, outcome) => {
    expect(explain("mau/min-criteria", { communes: [commune(marks)] }).outcome).toBe(outcome);
  });

  it("says what is missing, as a number the measure counts in", () => {
    const communes = index.communes.map((unit, i) => commune("", { standard: i < 5 }, { unit: unit.id }));
    const dataset = {
      communes: communes.map((record) => ({ ...record, total: { value: 3 } })),
      claimable: ["standard"],
    } as const;
    expect(explain("mau/communes-standard", dataset).outcome).toBe("Chưa đạt: 5, còn thiếu 1.");
    expect(explain("mau/share-standard", dataset).outcome).toBe("Chưa đạt: 62,5%, còn thiếu 12,5%.");
    expect(explain("mau/communes-standard", dataset, "en").outcome).toBe("Not met: 5, 1 missing.");
  });
});

describe("the units behind it", () => {
  it("come with what keeps them short first, and with the places that say so", () => {
    const communes = [
      commune("xxxxx", { standard: true }),
      commune("xx--?", { standard: false }, { unit: "song-mau/tan-minh", origin: "row 2" }),
    ];
    const { units } = explain("song-mau/communes-standard", { communes, claimable: ["standard"] });
    expect(units.map(({ id, state, words, origins }) => [id, state, words, origins])).toEqual([
      ["song-mau/tan-minh", "short", "chưa đạt", ["row 2", "claim standard"]],
      ["song-mau/tan-manh", "open", "chưa có số liệu", []],
      ["song-mau/long-khe", "open", "chưa có số liệu", []],
      ["song-mau/ea-r-mau", "open", "chưa có số liệu", []],
      ["song-mau/binh-hoa", "counts", "đạt", ["row", "claim standard"]],
    ]);
  });

  it("name the criteria that are not met or open where numbers of criteria count", () => {
    const { units } = explain("mau/min-criteria", { communes: [commune("xx--?")] });
    expect(units.find((unit) => unit.id === "song-mau/binh-hoa")).toMatchObject({
      state: "open",
      words: "2–3 tiêu chí, chưa đủ số liệu",
      origins: ["row", "mark 3", "mark 4", "mark 5"],
    });
  });

  it("say of a district that had the standard before that it is not new", () => {
    const target = find("mau/new-districts-standard");
    const measure: Measure = { kind: "newly", standard: "standard", baseline: ["song-mau"] };
    const result = evaluate({ ...target, rule: { ...target.rule, measure } });
    expect(explainTarget(result, index, "en").units).toMatchObject([
      { state: "before", words: "had it before, not new" },
    ]);
  });
});

it("gives the very words, and each reading with its alternative", () => {
  const text = explainTargetText(explain("mau/communes-standard"), "vi", () => undefined);
  expect(text).toContain("“toàn tỉnh có ít nhất 6 xã đạt chuẩn nông thôn mới” (1/QĐ-UBND, II)");
  expect(text).toContain("Cách hiểu khác: Luôn tính theo số tiêu chí.");
  expect(text).toContain("Phải đạt đến hết ngày 31/12/2025.");
});

it("has every sentence in both languages, with the same parameters", () => {
  const names = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!).sort();
  for (const [key, { vi, en }] of Object.entries(explainWords)) {
    expect(vi, key).toBe(vi.normalize("NFC"));
    // The English counts the members once, the Vietnamese twice.
    expect(new Set(names(en)), key).toEqual(new Set(names(vi)));
  }
});
