import { cellName, type DocumentCell, type WorkbookDocument } from "@ntm-kit/sheets";
import {
  annotateWorkbook,
  type CellChange,
  type CellMark,
  fixTextFile,
  fixWorkbook,
  readWorkbook,
  removeMarks,
  writeWorkbook,
} from "@ntm-kit/workbook";
import fc from "fast-check";
import { expect, it } from "vitest";
import { partsOf } from "../packages/workbook/src/testing/hand-made";
import { readZip } from "../packages/workbook/src/zip/read-zip";
import { writeZip } from "../packages/workbook/src/zip/write-zip";
import { packageFaults } from "./helpers/package-rules";

const SEED = { seed: 772 };
/** Whole letters, those that XML cannot hold and what looks like our escapes included. */
const text = fc.oneof(
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 }),
  fc.constantFrom(
    "=1+1",
    "@a",
    "_x0041_",
    "_x005F_x000D_",
    "\u0001\u001f",
    " x ",
    "a\nb",
    "]]>",
    "<b>&amp;'\"",
    "\ufffe",
    "R'Lấp",
    "e\u0301",
  ),
);
const value = fc.oneof(text, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer(), fc.boolean());
const table = fc.array(fc.array(fc.option(value), { maxLength: 7 }), { minLength: 1, maxLength: 10 });
const sheetName = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 31 })
  .map((name) =>
    name
      .replace(/[[\]:*?/\\\p{C}]/gu, "_")
      .replace(/^'|'$/g, "_")
      .slice(0, 31),
  )
  .filter((name) => name.trim() !== "" && name.toLowerCase() !== "history" && !/[\ud800-\udfff]/.test(name));

const cells = (rows: readonly (readonly (DocumentCell["value"] | null)[])[]): (DocumentCell | null)[][] =>
  rows.map((row) => row.map((entry) => (entry === null || entry === undefined ? null : { value: entry })));
const plain = (entry: unknown): unknown => (Object.is(entry, -0) ? 0 : (entry ?? null));

/** A workbook with everything that can be written, and parts that only others write. */
function rich(rows: readonly (readonly (DocumentCell["value"] | null)[])[]): Uint8Array {
  const document: WorkbookDocument = {
    title: "t",
    styles: { head: { bold: true, border: "thin" } },
    sheets: [
      {
        name: "R'Lấp",
        rows: cells(rows),
        merges: ["X1:Z2"],
        conditionalFormats: [{ range: "A1:C3", formula: "A1=1", style: { bold: true } }],
        validations: [{ range: "A1", rule: { kind: "date", from: "2020-01-01", to: "2025-12-31" } }],
        print: { paper: "A4", landscape: true, fitToWidth: true, repeatRows: [0, 0] },
      },
      {
        name: "Khác",
        rows: [[{ value: "Xã", style: "head" }], [{ value: 3 }]],
        tables: [{ name: "bang", range: "A1:A2", columns: ["Xã"] }],
        charts: [
          {
            kind: "bar",
            title: "Xã",
            anchor: { row: 3, column: 0, rows: 9, columns: 4 },
            categories: "A2",
            series: [{ name: "a", values: "A2" }],
          },
        ],
      },
    ],
  };
  const foreign = ["xl/vbaProject.bin", "xl/printerSettings/printerSettings1.bin", "xl/media/image1.png"];
  return writeZip([
    ...readZip(writeWorkbook(document)).entries,
    ...foreign.map((name, i) => ({ name, data: Uint8Array.from({ length: 500 }, (_, n) => (n * (i + 3)) & 255) })),
  ]);
}

it("what is written under any name is what is read", async () => {
  await fc.assert(
    fc.asyncProperty(sheetName, table, async (name, rows) => {
      const bytes = writeWorkbook({ title: "t", styles: {}, sheets: [{ name, rows: cells(rows) }] });
      const grid = (await readWorkbook(bytes)).sheets[0]!;
      expect(grid.name).toBe(name);
      rows.forEach((row, r) => row.forEach((entry, c) => expect(plain(grid.cell(r, c)?.value)).toEqual(plain(entry))));
      expect(await packageFaults(bytes)).toEqual([]);
    }),
    { numRuns: 120, ...SEED },
  );
});

const address = fc.tuple(fc.nat(9), fc.nat(30)).map(([row, column]) => cellName(row, column));
const mark = fc.record({
  sheet: fc.constantFrom("R'Lấp", "Khác"),
  cell: fc.oneof(address, fc.constant("A1:C2")),
  severity: fc.constantFrom("error" as const, "warning" as const, "info" as const),
  text,
});

it("marks keep every part of others, are the same made twice, and are gone without a trace", async () => {
  await fc.assert(
    fc.asyncProperty(table, fc.array(mark, { maxLength: 12 }), async (rows, marks: CellMark[]) => {
      const before = rich(rows);
      const findings = {
        name: "Danh sách lỗi (ntm)",
        rows: cells([["Ô"], ...marks.map((one) => [one.cell])]),
        autoFilter: "A1:A2",
      };
      const { bytes } = await annotateWorkbook(before, { marks, findings });
      const touched = /^\[Content_Types\]\.xml$|^xl\/workbook\.xml$|^xl\/styles\.xml$|\.rels$|^xl\/worksheets\//;
      for (const entry of readZip(before).entries)
        if (!touched.test(entry.name)) expect(readZip(bytes).find(entry.name)!.compressed).toEqual(entry.compressed);
      expect(await packageFaults(bytes)).toEqual([]);
      expect((await annotateWorkbook(bytes, { marks, findings })).bytes).toEqual(bytes);
      expect(await partsOf(await removeMarks(bytes))).toEqual(await partsOf(before));
    }),
    { numRuns: 40, ...SEED },
  );
});

it("a fix changes its cells and no other", async () => {
  const change = fc.record({ sheet: fc.constant("R'Lấp"), cell: address, to: fc.oneof(text, fc.integer()) });
  await fc.assert(
    fc.asyncProperty(table, fc.array(change, { maxLength: 6 }), async (rows, changes: CellChange[]) => {
      const { bytes, changed, refused } = await fixWorkbook(rich(rows), changes);
      const wanted = new Map(changes.map((one) => [one.cell, one.to]));
      expect(changed.length + refused.length).toBe(wanted.size);
      const grid = (await readWorkbook(bytes)).sheets[0]!;
      rows.forEach((row, r) =>
        row.forEach((entry, c) => {
          const to = entry === null ? undefined : wanted.get(cellName(r, c));
          expect(plain(grid.cell(r, c)?.value)).toEqual(plain(to ?? entry));
        }),
      );
      expect(await packageFaults(bytes)).toEqual([]);
    }),
    { numRuns: 60, ...SEED },
  );
});

it("a fix of a text file changes its fields and no other", async () => {
  const field = fc.string({ minLength: 1, maxLength: 8, unit: fc.constantFrom(...'aăđ ;,"\n1=') });
  const lines = fc.array(fc.array(field, { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(lines, fc.nat(7), fc.nat(2), field, async (rows, r, c, to) => {
      const csv = rows.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(";")).join("\r\n");
      const cell = cellName(r, c);
      const { bytes, changed } = fixTextFile(new TextEncoder().encode(`sep=;\r\n${csv}`), [{ sheet: "", cell, to }]);
      expect(changed.length).toBe(r < rows.length ? 1 : 0);
      const grid = (await readWorkbook(bytes)).sheets[0]!;
      rows.forEach((row, y) =>
        row.forEach((one, x) => expect(grid.cell(y, x)?.value).toBe(y === r && x === c ? to : one)),
      );
    }),
    { numRuns: 150, ...SEED },
  );
});
