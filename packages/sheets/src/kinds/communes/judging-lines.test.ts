import { samplePlan } from "@ntm-kit/core/testing";
import { expect, it } from "vitest";
import type { ExampleCell } from "../../checks/support/define-check";
import { findingsOf, runOf } from "../../testing/found-in";
import { gridOf, readTable } from "../../testing/read-table";

const { criteria } = samplePlan.criteriaSets[0]!;
const TITLE = ["KẾT QUẢ THỰC HIỆN TIÊU CHÍ HUYỆN SÔNG MẪU"];

/** Communes across, with a column for each label beneath each name; what the cells of a criterion say. */
function across(labels: readonly string[], cells: (isMet: boolean) => readonly ExampleCell[]) {
  const rows = [
    TITLE,
    ["TT", "Tiêu chí", ...["Bình Hòa", "Tân Minh"].flatMap((name) => labels.map((_, i) => (i === 0 ? name : "")))],
    ["", "", ...labels, ...labels],
    ...criteria.map(({ name }, i) => [i + 1, name, ...cells(true), ...cells(i !== 2)]),
  ];
  const width = labels.length;
  const merges = [0, 1].map((i) => ({ top: 1, left: 2 + i * width, bottom: 1, right: 1 + (i + 1) * width }));
  return { rows, merges: [...merges, ...[0, 1].map((left) => ({ top: 1, left, bottom: 2, right: left }))] };
}

const marksOf = ({ rows, merges }: ReturnType<typeof across>): string[] =>
  readTable("communes", rows, { merges }).table.rows.map(
    ({ label, marks }) => `${label} ${marks.filter(({ state }) => state === "met").length}`,
  );

it.each<[string[], (isMet: boolean) => ExampleCell[]]>([
  [["Kết quả", "Đánh giá"], (isMet) => ["theo quy định", isMet ? "Đạt" : "Chưa đạt"]],
  [["Kết quả", "Đạt/Chưa đạt"], (isMet) => ["85%", isMet ? "Đạt" : "Chưa đạt"]],
  [["Kế hoạch", "Kết quả", "Đánh giá"], (isMet) => ["Đạt", "92%", isMet ? "Đạt" : "Chưa đạt"]],
  [["Tự đánh giá", "Thẩm định"], (isMet) => ["Đạt", isMet ? "Đạt" : "Chưa đạt"]],
])("beneath each commune, of %j the one that judges last has the marks", async (labels, cells) => {
  const form = across(labels, cells);
  expect(marksOf(form)).toEqual(["Bình Hòa 5", "Tân Minh 4"]);
  const found = findingsOf(await runOf([gridOf(form.rows, form)]));
  expect(found.filter((finding) => finding.startsWith("mark/"))).toEqual([]);
});

it("so it is of two rows beneath a merged name", () => {
  const rows = [
    TITLE,
    ["TT", "Tên xã", "Nội dung", "TC1", "TC2", "TC3", "TC4", "TC5"],
    [1, "Bình Hòa", "Kết quả", "95%", "2 km", "80%", "có", "100%"],
    ["", "", "Đánh giá", "Đạt", "Chưa đạt", "Đạt", "Đạt", "Đạt"],
  ];
  const merges = [0, 1].map((left) => ({ top: 2, left, bottom: 3, right: left }));
  expect(marksOf({ rows, merges })).toEqual(["Bình Hòa 4"]);
});

/** Two judges beneath each criterion; a row holds what each of them says of the first two, and "Đạt" of the others. */
function twice(judges: readonly [string, string], ...rows: (readonly ExampleCell[])[]) {
  return {
    rows: [
      TITLE,
      ["TT", "Tên xã", ...criteria.flatMap(({ name }) => [name, ""])],
      ["", "", ...criteria.flatMap(() => judges)],
      ...rows.map((cells, i) => [i + 1, ["Bình Hòa", "Tân Minh"][i] ?? "", ...cells]),
    ],
    merges: [0, 1].map((left) => ({ top: 1, left, bottom: 2, right: left })),
  };
}
const [MET, NOT] = ["Đạt", "Chưa đạt"];
const ALL_MET = Array.from({ length: 10 }, () => MET);

it.each<[[string, string], ExampleCell[], number]>([
  [["Xã tự đánh giá", "Huyện thẩm tra"], [MET, NOT, ...ALL_MET.slice(2)], 4],
  [["Huyện thẩm định", "Xã tự đánh giá"], [NOT, MET, NOT, MET, ...ALL_MET.slice(4)], 3],
  [["Tỉnh thẩm định", "Huyện thẩm định"], [NOT, MET, ...ALL_MET.slice(2)], 4],
  [["Huyện đánh giá", "Tỉnh thẩm tra"], [MET, NOT, ...ALL_MET.slice(2)], 4],
  [["Thẩm định", "Tự đánh giá"], [NOT, MET, ...ALL_MET.slice(2)], 4],
  [["Đánh giá", "Thẩm tra"], [MET, NOT, ...ALL_MET.slice(2)], 4],
  [["Huyện thẩm định", "Kết luận"], [MET, NOT, ...ALL_MET.slice(2)], 4],
])("of %j beneath a criterion the higher office has the last word", (judges, cells, met) =>
  expect(marksOf(twice(judges, cells))).toEqual([`Bình Hòa ${met}`]),
);

it("where the district has judged nothing of a commune, what the commune says of itself counts", async () => {
  const judges = ["Xã tự đánh giá", "Huyện thẩm định"] as const;
  const own = (cells: readonly ExampleCell[]): ExampleCell[] => cells.map((cell, i) => (i % 2 === 0 ? cell : ""));
  const unjudged = own([NOT, "", ...ALL_MET.slice(2)]);
  const partly = [MET, "x", ...own(ALL_MET.slice(2))];
  expect(marksOf(twice(judges, unjudged, ALL_MET))).toEqual(["Bình Hòa 4", "Tân Minh 5"]);
  expect(marksOf(twice(judges, partly))).toEqual(["Bình Hòa 1"]);
  const unread = async (form: ReturnType<typeof twice>): Promise<string[]> =>
    findingsOf(await runOf([gridOf(form.rows, form)])).filter((finding) => finding.startsWith("column/not-used"));
  expect(await unread(twice(judges, unjudged))).toEqual([]);
  expect(await unread(twice(judges, unjudged, ALL_MET))).toHaveLength(5);
});

it.each<[string[], ExampleCell[][], number]>([
  [["Huyện thẩm định", "Xã tự đánh giá"], [[NOT, MET, MET, MET, MET], ALL_MET.slice(5)], 4],
  [["Xã tự đánh giá", "Huyện thẩm định"], [ALL_MET.slice(5), [NOT, MET, MET, MET, MET]], 4],
  [["Xã tự đánh giá", "Huyện thẩm định"], [[NOT, MET, MET, MET, MET], []], 4],
])("so it is of rows %j beneath a name", (labels, cells, met) => {
  const rows = [
    TITLE,
    ["TT", "Tên xã", "Nội dung", "TC1", "TC2", "TC3", "TC4", "TC5"],
    ...["Bình Hòa", "Tân Minh"].flatMap((name, i) =>
      labels.map((label, at) => [at === 0 ? i + 1 : "", at === 0 ? name : "", label, ...(cells[at] ?? [])]),
    ),
  ];
  const merges = [2, 4].flatMap((top) => [0, 1].map((left) => ({ top, left, bottom: top + 1, right: left })));
  expect(marksOf({ rows, merges })).toEqual([`Bình Hòa ${met}`, `Tân Minh ${met}`]);
});

it("results without a judgement beside them are the marks", () => {
  const form = across(["KQ năm 2024", "KQ năm 2025"], (isMet) => ["Chưa đạt", isMet ? "Đạt" : "Chưa đạt"]);
  expect(marksOf(form)).toEqual(["Bình Hòa 5", "Tân Minh 4"]);
});
