import { samplePlan } from "@ntm-kit/core/testing";
import fc from "fast-check";
import { expect, it } from "vitest";
import { exampleGrid } from "../checks/support/example-grid";
import { communeSheet } from "../checks/support/examples";
import type { Grid } from "../grid/grid";
import { gridFromRows } from "../grid/grid-builder";
import { withCell } from "../grid/with-cell";
import { collect, collectDocument } from "../round/collect";
import { checkFiles } from "./check-files";
import { documentsOf } from "./report-of";
import type { Run, RunInput } from "./run";

const COMMUNES = communeSheet(
  [1, "Bình Hòa", "x", "x", "x", "x", "x", 5, "Đạt chuẩn"],
  [2, "Tân Minh", "x", "x", "x", "", "", 4, ""],
  [3, "Tân Mạnh", "x", "ko", "x", "", "", 2, ""],
  [4, "Bình Hòa", "x", "x", "x", "x", "x", 5, ""],
  ["", "Tổng cộng", 4, 3, 4, 2, 2, 15, ""],
);
const SUMMARY = [
  ["TT", "Huyện, thị xã", "Tổng số xã", "Số xã đạt chuẩn"],
  [1, "Huyện Sông Mẫu", 5, 3],
  ["", "Toàn tỉnh", 8, 4],
];
const FILES: readonly RunInput[] = [
  {
    path: "a.xlsx",
    sha256: "a",
    workbook: {
      format: "xlsx",
      sheets: [exampleGrid({ rows: COMMUNES }, "Biểu 1"), gridFromRows("Tổng hợp", SUMMARY)],
    },
  },
  {
    path: "b.xlsx",
    sha256: "b",
    workbook: { format: "xlsx", sheets: [exampleGrid({ rows: COMMUNES.slice(0, 4) }, "Biểu 1")] },
  },
];

const WRITTEN = ["x", "", "ko rõ", "Tân Minh", "Bình Hoà", "Đạt chuẩn", "TT", "30/6/2099", 0, 3, 5, 99];

interface Edit {
  readonly file: number;
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly value: string | number;
}

function edited(files: readonly RunInput[], { file, sheet, row, column, value }: Edit): readonly RunInput[] {
  return files.map((one, i) => {
    if (i !== file || !("workbook" in one)) return one;
    const change = (grid: Grid, j: number): Grid =>
      j === sheet % one.workbook.sheets.length ? withCell(grid, row % grid.rowCount, column, value) : grid;
    return { ...one, workbook: { ...one.workbook, sheets: one.workbook.sheets.map(change) } };
  });
}

const check = (files: readonly RunInput[], previous?: Run): Promise<Run> =>
  checkFiles(files, { plan: samplePlan, asOf: "2025-12-31", ...(previous ? { previous } : {}) });
const told = (run: Run) => (["vi", "en"] as const).map((language) => documentsOf(run, { language, toolVersion: "1" }));

const put = (run: Run) => collectDocument(collect(run), { language: "vi", toolVersion: "1" });

const anEdit = fc.record({
  file: fc.nat(1),
  sheet: fc.nat(1),
  row: fc.nat(9),
  column: fc.nat(9),
  value: fc.constantFrom(...WRITTEN),
});

it("after any edits a run that follows another tells what a run from the start tells", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anEdit, { minLength: 1, maxLength: 6 }), async (edits) => {
      let files = FILES;
      let run = await check(files);
      for (const edit of edits) {
        files = edited(files, edit);
        run = await check(files, run);
        expect(told(run)).toEqual(told(await check(files)));
      }
    }),
    { seed: 11, numRuns: 20 },
  );
});

it("after any edit the files are put together again as from the start, other communes as the very rows of before", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anEdit, { minLength: 1, maxLength: 4 }), async (edits) => {
      let files = FILES;
      let run = await check(files);
      for (const edit of edits) {
        collect(run);
        files = edited(files, edit);
        run = await check(files, run);
        expect(put(run)).toEqual(put(await check(files)));
      }
    }),
    { seed: 7, numRuns: 5 },
  );
  const first = await check(FILES);
  const { rows } = collect(first);
  const again = collect(await check(edited(FILES, { file: 0, sheet: 0, row: 3, column: 7, value: 3 }), first)).rows;
  expect(rows.filter((row, i) => row !== again[i]).map(({ unit }) => unit.id)).toEqual(["song-mau/tan-minh"]);
});

it("a word that cannot be read is told as it stands now, though it says as little as before", async () => {
  const unread = (run: Run) => collect(run).rows.flatMap((row) => Object.values(row.unread));
  const strange = { file: 0, sheet: 0, row: 3, column: 2, value: "qq" };
  const first = await check(edited(FILES, strange));
  expect(unread(first)).toEqual(["qq"]);
  expect(unread(await check(edited(FILES, { ...strange, value: "zz" }), first))).toEqual(["zz"]);
});

it.each<[string, (run: Run) => Run]>([
  ["of a run", (run) => run],
  ["of a round", (run) => collect(run).run],
])("findings that an edit leaves as they were are the very same objects: %s", async (_, runOf) => {
  // What a round tells of its files is found after the run.
  const findings = (run: Run) =>
    documentsOf(run, { language: "vi", toolVersion: "1" }).report.findings.filter(
      ({ code }) => !code.startsWith("sender/"),
    );
  const first = runOf(await check(FILES));
  const before = new Map(findings(first).map((finding) => [JSON.stringify(finding), finding]));
  const run = runOf(await check(edited(FILES, { file: 0, sheet: 0, row: 3, column: 7, value: 3 }), first));
  const again = findings(run).filter((finding) => before.has(JSON.stringify(finding)));
  expect(again.length).toBe(before.size - 2);
  for (const finding of again) expect(before.get(JSON.stringify(finding))).toBe(finding);
});
