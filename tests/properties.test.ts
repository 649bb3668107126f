import { dakNong20212025 as plan } from "@ntm-kit/plans/dak-nong-2021-2025";
import { checkFiles, type DocumentCell, gridFromRows, parseArea } from "@ntm-kit/sheets";
import { annotateWorkbook, readWorkbook, writeWorkbook } from "@ntm-kit/workbook";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { communeRows } from "../examples/make/commune-sheet";
import { styles } from "../examples/make/office-look";
import { readZip } from "../packages/workbook/src/zip/read-zip";

const WORDS = [
  "STT",
  "Tên xã",
  "TC1",
  "TC2",
  "TC3",
  "TC4",
  "TC5",
  "TC19",
  "Tổng số tiêu chí đạt",
  "Huyện Cư Jút",
  "Nam Dong",
  "Đắk Wil",
  "xã Tâm Thắng",
  "x",
  "Đạt",
  "Chưa đạt",
  "-",
  "Tổng cộng",
  "Ghi chú: x là đạt",
  "Nội dung thực hiện",
  "Đơn vị chủ trì",
  "Tiến độ thực hiện",
  "I",
  "II",
  "1.1",
  "Nguồn vốn",
  "Kế hoạch",
];
const cell = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 2, arbitrary: fc.integer({ min: -3, max: 60 }) },
  { weight: 1, arbitrary: fc.string({ maxLength: 12 }) },
  { weight: 3, arbitrary: fc.constant(null) },
);
const rows = fc.array(fc.array(cell, { maxLength: 26 }), { maxLength: 30 });

it("every cell of a random sheet is in one part of the ledger, and the parts add up", async () => {
  await fc.assert(
    fc.asyncProperty(rows, async (table) => {
      const grid = gridFromRows("Biểu", table);
      const run = await checkFiles([{ path: "a.xlsx", sha256: "", workbook: { format: "xlsx", sheets: [grid] } }], {
        plan,
        asOf: "2025-12-31",
      });
      const { nonEmpty, ...parts } = run.sheets[0]!.content.ledger;
      expect(nonEmpty).toBe(grid.cellCount);
      expect(Object.values(parts).reduce((a, b) => a + b, 0)).toBe(nonEmpty);
    }),
    { numRuns: 150, seed: 772 },
  );
});

it("what is written is what is read", async () => {
  const value = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.string({ minLength: 1, maxLength: 20 }).filter((text) => !/[\ud800-\udfff]/.test(text)),
    fc.boolean(),
    fc.constant(null),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(value, { maxLength: 8 }), { maxLength: 12 }), async (table) => {
      const bytes = writeWorkbook({
        title: "t",
        styles: {},
        sheets: [
          {
            name: "S",
            rows: table.map((row) =>
              row.map((entry): DocumentCell | null => (entry === null ? null : { value: entry })),
            ),
          },
        ],
      });
      const grid = (await readWorkbook(bytes)).sheets[0]!;
      table.forEach((row, r) =>
        row.forEach((entry, c) => expect(grid.cell(r, c)?.value ?? null).toEqual(Object.is(entry, -0) ? 0 : entry)),
      );
    }),
    { numRuns: 80, seed: 772 },
  );
});

describe("marks over random cells", () => {
  it("leave every other part of the package as it was", async () => {
    const before = writeWorkbook({
      title: "t",
      styles,
      sheets: [
        { name: "Biểu", rows: communeRows() },
        { name: "Khác", rows: [[{ value: 1 }]] },
      ],
    });
    const address = fc
      .tuple(fc.nat(25), fc.nat(80))
      .map(([column, row]) => `${String.fromCharCode(65 + column)}${row + 1}`);
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(address, { minLength: 1, maxLength: 12 }), async (cells) => {
        const marks = cells
          .filter((name) => parseArea(name))
          .map((name) => ({ sheet: "Biểu", cell: name, severity: "error" as const, text: `Sai ở ${name}` }));
        const { bytes } = await annotateWorkbook(before, {
          marks,
          findings: { name: "Danh sách lỗi (ntm)", rows: [[{ value: "x" }]] },
        });
        for (const name of ["xl/worksheets/sheet2.xml", "docProps/core.xml"])
          expect(readZip(bytes).find(name)!.compressed).toEqual(readZip(before).find(name)!.compressed);
        expect((await readWorkbook(bytes)).sheets[0]!.cellCount).toBe(
          (await readWorkbook(before)).sheets[0]!.cellCount,
        );
      }),
      { numRuns: 10, seed: 772 },
    );
  });
});
