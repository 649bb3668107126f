import { dakNong20212025 as plan } from "@ntm-kit/plans/dak-nong-2021-2025";
import { cellName, checkFiles, type DocumentCell, reportOf, safeFixes } from "@ntm-kit/sheets";
import { fixTextFile, fixWorkbook, readWorkbook, writeWorkbook } from "@ntm-kit/workbook";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { communeRows } from "../examples/make/commune-sheet";
import { handMade, MAIN, partsOf, relationships, sheetWith } from "../packages/workbook/src/testing/hand-made";

type Rows = (DocumentCell | null)[][];
const clean = communeRows() as Rows;
const isName = (row: Rows[number]): boolean =>
  typeof row[0]?.value === "number" && typeof row[1]?.value === "string" && typeof row[21]?.value === "number";
const lines = clean.flatMap((row, r) => (isName(row) ? [r] : []));

async function findingsOf(path: string, bytes: Uint8Array) {
  const workbook = await readWorkbook(bytes, { fileName: path });
  const run = await checkFiles([{ path, sha256: "", workbook }], { plan, asOf: "2025-12-31" });
  return reportOf(run, { language: "vi", toolVersion: "0.0.0" }).findings;
}

/** One fault of those that have one answer, in a row. */
const PLANTS: readonly ((row: Rows[number], at: number) => void)[] = [
  (row, at) => {
    const name = row[1]!.value as string;
    const letter = 1 + (at % (name.length - 1));
    row[1] = {
      ...row[1]!,
      value: `${name.slice(0, letter)}${name[letter] === "x" ? "z" : "x"}${name.slice(letter + 1)}`,
    };
  },
  (row) => {
    row[1] = { ...row[1]!, value: (row[1]!.value as string).normalize("NFD") };
  },
  (row) => {
    row[21] = { ...row[21]!, value: String(row[21]!.value), formula: undefined } as DocumentCell;
  },
];

it("no safe fault that was planted is found again after its fix, and no other cell has changed", async () => {
  let found = 0;
  const plant = fc.record({ line: fc.nat(lines.length - 1), kind: fc.nat(PLANTS.length - 1), at: fc.nat(20) });
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(plant, { minLength: 1, maxLength: 5, selector: ({ line }) => line }),
      async (plants) => {
        const rows = clean.map((row) => [...row]);
        for (const { line, kind, at } of plants) PLANTS[kind]!(rows[lines[line]!]!, at);
        const before = writeWorkbook({ title: "t", styles: {}, sheets: [{ name: "Biểu", rows: bare(rows) }] });
        const fixes = safeFixes(await findingsOf("a.xlsx", before));
        found += fixes.length;
        const { bytes, changed, refused } = await fixWorkbook(before, fixes);
        expect([changed.length, refused]).toEqual([fixes.length, []]);
        expect(safeFixes(await findingsOf("a.xlsx", bytes))).toEqual([]);
        const cells = new Set(changed.map((one) => one.cell));
        const [was, is] = [(await readWorkbook(before)).sheets[0]!, (await readWorkbook(bytes)).sheets[0]!];
        for (const cell of was.cells())
          if (!cells.has(cellName(cell.row, cell.column)))
            expect(is.cell(cell.row, cell.column)?.value).toBe(cell.value);
      },
    ),
    { numRuns: 25, seed: 772 },
  );
  expect(found).toBeGreaterThan(25);
});

const bare = (rows: Rows): Rows =>
  rows.map((row) =>
    row.map((cell) =>
      cell?.value === undefined ? null : { value: cell.value, ...(cell.formula ? { formula: cell.formula } : {}) },
    ),
  );

describe("a sheet typed in TCVN3", () => {
  const NAMES = ["Nam Dong", "§¾k Wil", "T©m Th¾ng", "C­ Knia", "Tróc S¬n", "Ea P«", "§¾k DR«ng"];
  const rows = [
    ["STT", "Tªn x·", "TC1", "TC2", "TC3", "TC4", "TC5"],
    ...NAMES.map((name, i) => [String(i + 1), name, "x", "x", "x", "x", "x"]),
  ];
  it("of an Excel file is Unicode after its fix, under a font that shows it", async () => {
    const cell = (text: string, r: number, c: number): string =>
      `<c r="${cellName(r, c)}" s="1" t="inlineStr"><is><t>${text}</t></is></c>`;
    const data = rows.map((row, r) => `<row r="${r + 1}">${row.map((text, c) => cell(text, r, c)).join("")}</row>`);
    const before = handMade(sheetWith("", data.join("")), {
      "xl/_rels/workbook.xml.rels": relationships(
        ["rId1", "worksheet", "worksheets/sheet1.xml"],
        ["rId2", "styles", "styles.xml"],
      ),
      "xl/styles.xml": `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><name val="Arial"/></font><font><b/><name val=".VnTime"/></font></fonts><cellXfs count="2"><xf fontId="0"/><xf fontId="1"/></cellXfs></styleSheet>`,
    });
    const fixes = safeFixes(await findingsOf("a.xlsx", before));
    const { bytes } = await fixWorkbook(before, fixes);
    const grid = (await readWorkbook(bytes)).sheets[0]!;
    expect([0, 2, 4, 5].map((r) => grid.cell(r, 1)?.value)).toEqual(["Tên xã", "Đắk Wil", "Cư Knia", "Trúc Sơn"]);
    expect(grid.cell(2, 1)?.font).toBe("Times New Roman");
    expect(grid.cell(2, 2)?.font).toBe(".VnTime");
    expect((await partsOf(bytes))["xl/styles.xml"]).toContain('<font><b/><name val="Times New Roman"/></font>');
    expect(safeFixes(await findingsOf("a.xlsx", bytes))).toEqual([]);
  });
  it("of a text file is Unicode after its fix", async () => {
    const csv = Uint8Array.from(Buffer.from(rows.map((row) => row.join(";")).join("\r\n"), "latin1"));
    const { bytes } = fixTextFile(csv, safeFixes(await findingsOf("a.csv", csv)));
    expect(new TextDecoder().decode(bytes)).toContain("3;Tâm Thắng;x");
    expect(safeFixes(await findingsOf("a.csv", bytes))).toEqual([]);
  });
});
