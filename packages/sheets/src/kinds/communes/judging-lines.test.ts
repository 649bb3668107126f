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

it("what judges twice beneath a criterion counts as it was judged last", () => {
  const marks = ["Đạt", "Đạt", "Đạt", "Chưa đạt", "Đạt", "Đạt", "Đạt", "Đạt", "Đạt", "Đạt"];
  const rows = [
    TITLE,
    ["TT", "Tên xã", ...criteria.flatMap(({ name }) => [name, ""])],
    ["", "", ...criteria.flatMap(() => ["Xã tự đánh giá", "Huyện thẩm tra"])],
    [1, "Bình Hòa", ...marks],
  ];
  const merges = [0, 1].map((left) => ({ top: 1, left, bottom: 2, right: left }));
  expect(marksOf({ rows, merges })).toEqual(["Bình Hòa 4"]);
});

it("results without a judgement beside them are the marks", () => {
  const form = across(["KQ năm 2024", "KQ năm 2025"], (isMet) => ["Chưa đạt", isMet ? "Đạt" : "Chưa đạt"]);
  expect(marksOf(form)).toEqual(["Bình Hòa 5", "Tân Minh 4"]);
});
