import { parsePlan } from "@ntm-kit/core";
import { samplePlan, twoLevelPlan } from "@ntm-kit/core/testing";
import { describe, expect, it } from "vitest";
import { EMPTY_MEMORY } from "../memory";
import { importTargets } from "./import-targets";
import { proposeTargets } from "./propose-targets";

const propose = (...lines: string[]) =>
  proposeTargets(
    ["I. CHUNG", "5 xã đạt chuẩn", "II. MỤC TIÊU", ...lines, "III. KHÁC", "9 xã đạt chuẩn"].join("\n"),
    samplePlan,
    {
      document: "12/KH-UBND",
      section: "II",
    },
  );

describe("what a clause sets", () => {
  it.each([
    ["toàn huyện có ít nhất 4 xã đạt chuẩn nông thôn mới", "communes-standard", "count", ">=", 4],
    ["2/5 xã đạt chuẩn nông thôn mới nâng cao", "communes-advanced", "count", ">=", 2],
    ["01 xã nông thôn mới kiểu mẫu", "communes-model", "count", ">=", 1],
    ["trên 80% số xã đạt chuẩn nông thôn mới", "share-standard", "share", ">", 0.8],
    ["bình quân đạt từ 17,2 tiêu chí/xã", "mean-criteria", "mean", ">=", 17.2],
    ["không còn xã nào dưới 15 tiêu chí", "min-criteria", "minimum", ">=", 15],
    ["các xã còn lại đạt từ 12 tiêu chí trở lên", "remaining-min-criteria", "minimum", ">=", 12],
    ["có thêm ít nhất 02 xã đạt chuẩn nông thôn mới", "new-communes-standard", "newly", ">=", 2],
    ["từ 3 - 4 xã đạt chuẩn nông thôn mới", "communes-standard", "count", "in", { from: 3, to: 4 }],
  ])("“%s”", (text, id, kind, operator, required) => {
    const [proposal] = propose(`Đến năm 2025, ${text}.`).proposals;
    expect(proposal).toMatchObject({ id: `${samplePlan.root}/${id}`, rule: { measure: { kind }, operator }, required });
    expect(proposal?.source).toMatchObject({ section: "II", line: 4 });
    expect(proposal?.source.quote.endsWith(text)).toBe(true);
  });
});

it("a plan's own words for units are read, and targets are set for the layer that it counts", () => {
  const hamlets = parsePlan({
    ...twoLevelPlan,
    layers: [
      { id: "xa", name: "xã", nameEn: "commune" },
      { id: "thon", name: "thôn", nameEn: "hamlet" },
    ],
    countedTypes: ["thôn", "ấp"],
    units: twoLevelPlan.units.map((unit) =>
      unit.id === twoLevelPlan.root
        ? { ...unit, level: "xa", type: "xã" }
        : { ...unit, level: "thon", type: unit.type === "xã" ? "thôn" : "ấp" },
    ),
    criteriaSets: twoLevelPlan.criteriaSets.map((set) => ({ ...set, level: "thon" })),
    targets: [],
  });
  const text = [
    "II. MỤC TIÊU",
    "Đến năm 2030 có ít nhất 4/6 thôn đạt chuẩn nông thôn mới và các thôn còn lại đạt từ 2 tiêu chí trở lên;",
    "bình quân đạt từ 2,5 tiêu chí/thôn; 50% số ấp đạt chuẩn nông thôn mới.",
  ].join("\n");
  const { proposals } = proposeTargets(text, hamlets, { document: "3/KH-UBND", section: "II" });
  expect(proposals.map(({ id, title, rule, required }) => [id, title, rule.of, required])).toEqual([
    ["bien-xanh/thon-standard", "Số thôn đạt chuẩn nông thôn mới", "thon", 4],
    ["bien-xanh/remaining-min-criteria", "Số tiêu chí thấp nhất của các thôn còn lại", "thon", 2],
    ["bien-xanh/mean-criteria", "Số tiêu chí bình quân mỗi thôn", "thon", 2.5],
    ["bien-xanh/share-standard", "Tỷ lệ thôn đạt chuẩn nông thôn mới", "thon", 0.5],
  ]);
});

it("the unit at the head of a line is the target's", () => {
  expect(propose("- Xã Bình Hòa: đạt chuẩn nông thôn mới nâng cao.").proposals).toMatchObject([
    {
      unit: "song-mau/binh-hoa",
      rule: { of: "commune", measure: { kind: "status", standard: "advanced" } },
      required: 1,
    },
  ]);
});

it("only the section that is asked for is read", () => {
  expect(propose("").proposals).toEqual([]);
});

describe("what the words leave open is told with the proposal", () => {
  const doubts = (text: string) => propose(text).proposals.map(({ id, doubts = [] }) => [id.split("/").at(-1), doubts]);

  it("“phấn đấu” that opens the sentence and not the clause", () => {
    expect(doubts("Phấn đấu đến năm 2025, có 4 xã đạt chuẩn nông thôn mới; phấn đấu 1 xã kiểu mẫu.")).toEqual([
      ["communes-standard", ["plan/commitment-doubtful"]],
      ["communes-model", []],
    ]);
  });

  it("a share within a share, and a year that is not named", () => {
    expect(doubts("80% số xã đạt chuẩn nông thôn mới, trong đó khoảng 40% số xã đạt chuẩn nâng cao")).toEqual([
      ["share-standard", ["plan/year-doubtful"]],
      ["share-advanced", ["plan/denominator-doubtful", "plan/year-doubtful"]],
    ]);
  });
});

it("a clause with a figure that fits no form is listed, years and numbers of documents are no figures", () => {
  const { uncovered } = propose(
    "Thu nhập đạt 80 triệu đồng/người; thực hiện Quyết định 263/QĐ-TTg giai đoạn 2021-2025.",
  );
  expect(uncovered.map(({ params, place }) => [params, place.line])).toEqual([
    [{ written: "Thu nhập đạt 80 triệu đồng/người" }, 4],
  ]);
});

it("importing twice proposes once, and what the plan has is not proposed", () => {
  const text = "II. MỤC TIÊU\nĐến năm 2025, có 4 xã đạt chuẩn nông thôn mới.";
  const options = { memory: EMPTY_MEMORY, document: "12/KH-UBND", section: "II" };
  const first = importTargets(text, { ...options, plan: { ...samplePlan, targets: [] } });
  expect(parsePlan(first.plan).proposals).toHaveLength(1);
  expect(importTargets(text, { ...options, plan: first.plan }).plan).toEqual(first.plan);
  const [target] = first.plan.proposals ?? [];
  const moved = { ...first.plan, proposals: [], targets: target ? [withoutDoubts(target)] : [] };
  expect(importTargets(text, { ...options, plan: moved }).plan.proposals).toEqual([]);
});

function withoutDoubts<T extends { doubts?: unknown }>({ doubts: _, ...target }: T): Omit<T, "doubts"> {
  return target;
}

describe("what is never guessed", () => {
  it("a level that the plan does not have is read as no other one, and told", () => {
    const { proposals, uncovered } = propose(
      "có 2 xã đạt chuẩn nông thôn mới hiện đại;",
      "Xã Tân Minh: đạt chuẩn NTM thông minh",
    );
    expect(proposals).toEqual([]);
    expect(uncovered.map(({ code, place }) => [code, place.line])).toEqual([
      ["plan/clause-not-covered", 4],
      ["plan/clause-not-covered", 5],
    ]);
  });

  it("a day of one line governs no later one where lines name several", () => {
    const { proposals } = propose(
      "1. Đến năm 2024 có 2 xã đạt chuẩn nông thôn mới.",
      "2. Đến năm 2023 có 1 xã đạt chuẩn nông thôn mới nâng cao.",
      "3. Có 1 xã đạt chuẩn nông thôn mới kiểu mẫu.",
    );
    expect(proposals.map(({ due, doubts }) => [due, doubts])).toEqual([
      ["2024-12-31", []],
      ["2023-12-31", []],
      [samplePlan.period.to, ["plan/year-doubtful"]],
    ]);
  });
});
