import { dakNong20212025 as plan } from "@ntm-kit/plans/dak-nong-2021-2025";
import {
  cellName,
  checkFiles,
  type DocumentCell,
  type Grid,
  parseArea,
  reportOf,
  type TemplateKind,
  templateDocument,
  type WorkbookDocument,
} from "@ntm-kit/sheets";
import { readWorkbook, removeMarks, writeWorkbook } from "@ntm-kit/workbook";
import { beforeAll, describe, expect, it } from "vitest";
import { partsOf } from "../packages/workbook/src/testing/hand-made";
import { hasLibreOffice, throughLibreOffice } from "./helpers/libre-office";
import { packageFaults } from "./helpers/package-rules";
import { producedWorkbooks } from "./helpers/produced-workbooks";

let made: [name: string, bytes: Uint8Array][];
beforeAll(async () => {
  made = await producedWorkbooks();
}, 120_000);

it("every produced workbook keeps to the order of elements, with rows and cells ascending, each once", async () => {
  for (const [name, bytes] of made) expect([name, await packageFaults(bytes)]).toEqual([name, []]);
});

/** Cells by address; a stored empty text is as good as none. */
const valuesOf = (grid: Grid): Map<string, unknown> =>
  new Map(
    [...grid.cells()]
      .filter((cell) => cell.value !== "")
      .map((cell) => [cellName(cell.row, cell.column), rounded(cell.value)]),
  );
const rounded = (value: unknown): unknown => (typeof value === "number" ? Number(value.toPrecision(12)) : value);

describe.skipIf(!hasLibreOffice)("LibreOffice (skipped where it is not installed)", () => {
  it("opens every produced workbook and shows the same values, formulas calculated anew", {
    timeout: 300_000,
  }, async () => {
    const opened = throughLibreOffice(made.map(([, bytes]) => bytes));
    for (const [i, [name, bytes]] of made.entries()) {
      const [ours, theirs] = [(await readWorkbook(bytes)).sheets, (await readWorkbook(opened[i]!)).sheets];
      expect([name, theirs.map((sheet) => sheet.name)]).toEqual([name, ours.map((sheet) => sheet.name)]);
      for (const [n, sheet] of ours.entries())
        expect([name, sheet.name, valuesOf(theirs[n]!)]).toEqual([name, sheet.name, valuesOf(sheet)]);
    }
  });

  it("saves an annotated copy whose marks are found all the same", { timeout: 300_000 }, async () => {
    const annotated = made.filter(([name]) => /^xa.*annotated/.test(name)).map(([, bytes]) => bytes);
    for (const saved of throughLibreOffice(annotated)) {
      const plain = await removeMarks(saved);
      const parts = Object.values(await partsOf(plain)).join("\n");
      expect(await packageFaults(plain)).toEqual(await packageFaults(saved));
      expect(parts).toContain("Nam Rong");
      for (const trace of ["— ntm —", '"ntm"="ntm"', "Danh sách lỗi (ntm)", "Findings (ntm)"])
        expect(parts).not.toContain(trace);
    }
  });

  it("calculates a filled form, whose check then finds what was filled wrongly and nothing else", {
    timeout: 300_000,
  }, async () => {
    const marks = Object.fromEntries(
      Array.from({ length: 69 }, (_, i) => 10 + i).flatMap((row) =>
        Array.from({ length: 19 }, (_, c) => [`${column(2 + c)}${row}`, "x"]),
      ),
    );
    const wrong = {
      E11: "có lẽ",
      W12: "Nâng cao",
      X12: "12/QĐ-UBND",
      Y12: "31/02/2024",
      F13: "Chưa đạt",
      W13: "Đạt chuẩn",
    };
    const form = filled("commune-criteria", { ...onlyCommunes(marks), ...wrong });
    const [calculated] = throughLibreOffice([writeWorkbook(form)]);
    const found = await check(calculated!);
    expect(found).toEqual([
      "date/not-understood Y12",
      "mark/not-understood E11",
      "recognition/missing-date Y13",
      "recognition/missing-decision X13",
      "standard/without-criteria W13",
    ]);
  });
});

const column = (number: number): string =>
  number < 26 ? String.fromCharCode(65 + number) : `A${String.fromCharCode(39 + number)}`;

/** Without the rows of districts and the total, whose cells are formulas. */
function onlyCommunes(values: Record<string, string>): Record<string, string> {
  const { rows } = templateDocument("commune-criteria", plan).sheets[0]!;
  const isFormula = (address: string): boolean => {
    const area = parseArea(address)!;
    const cell = rows[area.top]?.[area.left];
    return !cell || cell.formula !== undefined;
  };
  return Object.fromEntries(Object.entries(values).filter(([address]) => !isFormula(address)));
}

/** A template with values in some of its cells, as a user fills it in. */
function filled(kind: TemplateKind, values: Readonly<Record<string, string | number>>): WorkbookDocument {
  const document = templateDocument(kind, plan);
  const rows = document.sheets[0]!.rows.map((row) => [...row]);
  for (const [address, value] of Object.entries(values)) {
    const { top, left } = parseArea(address)!;
    rows[top]![left] = { ...(rows[top]![left] as DocumentCell), value };
  }
  return { ...document, sheets: [{ ...document.sheets[0]!, rows }, ...document.sheets.slice(1)] };
}

async function check(bytes: Uint8Array): Promise<string[]> {
  const workbook = await readWorkbook(bytes);
  const run = await checkFiles([{ path: "mau.xlsx", sha256: "", workbook }], { plan, asOf: "2025-12-31" });
  return reportOf(run, { language: "vi", toolVersion: "0.0.0" })
    .findings.filter((finding) => finding.severity !== "info")
    .map((finding) => `${finding.code} ${finding.cell ?? ""}`.trim())
    .sort();
}

describe("a form", () => {
  it.each([
    ["commune-criteria", ["table/empty B11"]],
    ["task-progress", []],
    ["district-summary", ["table/empty B8"]],
  ] as const)("of %s, untouched, says no more than that nothing is filled in", async (kind, findings) =>
    expect(await check(writeWorkbook(templateDocument(kind, plan)))).toEqual(findings),
  );

  it.each<[TemplateKind, Record<string, string | number>, string[]]>([
    ["commune-criteria", { E11: "có lẽ" }, ["mark/not-understood E11"]],
    ["commune-criteria", { B11: "Đắk Vil" }, ["table/empty B11", "unit/misspelt B11"]],
    ["task-progress", { G9: "Bình thường" }, ["status/not-understood G9"]],
    ["task-progress", { G9: "Đang thực hiện", H9: 140 }, ["task/overdue G9", "value/out-of-range H9"]],
    ["task-progress", { G9: "Đã hoàn thành", H9: 100, J9: 45000 }, ["evidence/missing I9"]],
    ["district-summary", { D8: 9 }, ["value/out-of-range D8"]],
  ])("of %s filled with %j gives what was filled wrongly", async (kind, values, findings) =>
    expect(await check(writeWorkbook(filled(kind, values)))).toEqual(findings),
  );

  it.each(["commune-criteria", "task-progress", "district-summary"] as const)(
    "of %s is ready to print: landscape, one page wide, the header on each page",
    (kind) => {
      const [sheet, guide] = templateDocument(kind, plan).sheets;
      expect(sheet!.print).toMatchObject({ landscape: true, fitToWidth: true });
      expect(sheet!.print!.repeatRows).toBeDefined();
      expect(sheet!.freeze!.rows).toBe(sheet!.print!.repeatRows![1] + 1);
      expect(sheet!.validations!.length).toBeGreaterThan(1);
      expect(guide!.name).toBe("Hướng dẫn");
    },
  );

  it("stores with each formula what it gives for a form that is empty", () => {
    for (const kind of ["commune-criteria", "district-summary"] as const)
      for (const cell of templateDocument(kind, plan).sheets[0]!.rows.flat())
        if (cell?.formula !== undefined) expect(cell.value).toBeDefined();
  });
});
