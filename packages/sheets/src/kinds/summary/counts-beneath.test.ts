import { expect, it } from "vitest";
import type { ExampleCell } from "../../checks/support/define-check";
import { exampleGrid } from "../../checks/support/example-grid";
import { findingsOf, runOf } from "../../testing/found-in";
import { gridOf } from "../../testing/read-table";

const summaryOf = async (groups: readonly string[], ...figures: ExampleCell[][]) => {
  const [first = [], second = [], total = []] = figures;
  const rows = [
    ["TT", "Huyện", "Tổng số xã", ...groups.flatMap((group) => [group, ""])],
    ["", "", "", ...groups.flatMap(() => ["Số xã", "Tỷ lệ %"])],
    [1, "Sông Mẫu", 4, ...first],
    [2, "Đồi Mẫu", 2, ...second],
    ["", "Tổng cộng", 6, ...total],
  ];
  const run = await runOf([exampleGrid({ rows })]);
  return { fields: run.sheets[0]?.content.tables[0]?.table.frame.columns.slice(3, 7), found: findingsOf(run) };
};

it("so many communes beneath a band are those of the band, and a wrong total of them is found", async () => {
  const { fields, found } = await summaryOf(
    ["Đạt 5 tiêu chí", "Đạt 3-4 tiêu chí"],
    [3, 75, 1, 25],
    [1, 50, 1, 50],
    [4, 66.7, 3, 33.3],
  );
  expect(fields?.map(({ field }) => field)).toEqual([
    { of: "band", from: 5, to: 5 },
    "share",
    { of: "band", from: 3, to: 4 },
    "share",
  ]);
  expect(found.filter((finding) => !finding.startsWith("summary/"))).toEqual(["total/mismatch F5"]);
});

it("so are those beneath a standard", async () => {
  const { fields } = await summaryOf(["Xã đạt chuẩn NTM", "Xã NTM nâng cao"], [3, 75, 1, 25], [1, 50, 1, 50]);
  expect(fields?.map(({ field }) => field)).toEqual(["standard", "share", "advanced", "share"]);
});

it("“Trong đó” beside the whole beneath one heading is some of it, and no second figure", async () => {
  const rows = [
    ["TT", "Huyện", "Lũy kế số xã đạt chuẩn NTM đến 31/12/2025", ""],
    ["", "", "Tổng số", "Trong đó: đạt năm 2025"],
    [1, "Sông Mẫu", 3, 1],
    [2, "Đồi Mẫu", 1, 0],
  ];
  const merges = [0, 1].map((left) => ({ top: 0, left, bottom: 1, right: left }));
  const run = await runOf([gridOf(rows, { merges: [...merges, { top: 0, left: 2, bottom: 0, right: 3 }] })]);
  expect(run.sheets[0]?.content.tables[0]?.table.frame.columns.map(({ field }) => field)).toEqual([
    "number",
    "unit",
    "standard",
    "other",
  ]);
  expect(findingsOf(run)).toEqual(["column/not-used D2"]);
});
