import { samplePlan } from "@ntm-kit/core/testing";
import { expect, it } from "vitest";
import { COMMUNE_HEADER } from "../checks/support/examples";
import type { Grid } from "../grid/grid";
import { gridFromRows } from "../grid/grid-builder";
import type { Mapping } from "../tables/mapping";
import { checkFiles } from "./check-files";
import { extractRecords } from "./extract-records";
import { reportOf } from "./report-of";
import type { Run, RunOptions } from "./run";

const options: RunOptions = { plan: samplePlan, asOf: "2025-12-31" };
const NAMES = ["Bình Hòa", "Tân Minh", "Tân Mạnh"];
const sheet = (name: string, totals: readonly number[], header: readonly string[] = COMMUNE_HEADER): Grid =>
  gridFromRows(name, [
    [...header],
    ...totals.map((total, i) => [
      i + 1,
      NAMES[i]!,
      ...["x", "x", "x", "x", "x"].slice(0, total),
      ...Array(5 - Math.min(total, 5)).fill(""),
      total,
    ]),
  ]);
const check = (sheets: readonly Grid[], more: Partial<RunOptions> = {}): Promise<Run> =>
  checkFiles([{ path: "a.xlsx", sha256: "", workbook: { format: "xlsx", sheets } }], { ...options, ...more });
/** All that a run tells. */
const told = (run: Run) => ({
  report: reportOf(run, { language: "vi", toolVersion: "1" }),
  records: [...extractRecords(run)],
  dataset: run.dataset,
});

const A = sheet("A", [5, 3, 4]);
const B = sheet("B", [5, 3, 2]);
const C = gridFromRows("C", [
  ["TT", "Huyện, thị xã", "Tổng số xã", "Số xã đạt chuẩn"],
  [1, "Huyện Sông Mẫu", 5, 3],
  ["", "Toàn tỉnh", 8, 4],
]);

it.each([
  ["the first sheet", [sheet("A", [5, 6, 4]), B, C], [1, 2]],
  ["the second sheet", [A, sheet("B", [4, 3]), C], [0, 2]],
  ["the last sheet", [A, B, gridFromRows("C", [["chưa có số liệu"]])], [0, 1]],
  ["no sheet", [A, B, C], [0, 1, 2]],
  ["the order of sheets", [B, A, C], [2]],
  ["the number of sheets, one fewer in front", [B, C], []],
  ["the number of sheets, one more in front", [sheet("D", [2]), A, B, C], []],
])(
  "after an edit of %s the run tells what a run from the start tells, and reads only what changed",
  async (_, sheets, kept) => {
    const previous = await check([A, B, C]);
    const run = await check(sheets, { previous });
    expect(told(run)).toEqual(told(await check(sheets)));
    const same = run.sheets.flatMap(({ content }, i) => (content === previous.sheets[i]?.content ? [i] : []));
    expect(same).toEqual(kept);
  },
);

it("edits one after another, there and back, tell what a run from the start tells", async () => {
  let previous = await check([A, B, C]);
  for (const sheets of [
    [sheet("A", [1, 1, 1]), B, C],
    [sheet("A", [1, 1, 1]), sheet("B", [9]), C],
    [A, B, C],
  ]) {
    previous = await check(sheets, { previous });
    expect(told(previous)).toEqual(told(await check(sheets)));
  }
});

it("another word of the user on a sheet, another plan or another day is heeded", async () => {
  const previous = await check([A, B, C]);
  const mapping: Mapping = { mappingVersion: 1, name: "m", kind: "commune-criteria", columns: { H: "" } };
  const plan = { ...samplePlan, units: samplePlan.units.filter(({ name }) => name !== "Tân Minh") };
  for (const more of [{ overrides: { "a.xlsx!B": mapping } }, { plan }, { asOf: "2021-01-01" }])
    expect(told(await check([A, B, C], { ...more, previous }))).toEqual(told(await check([A, B, C], more)));
});
