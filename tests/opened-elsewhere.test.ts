import { read } from "@e965/xlsx";
import { cellName, type Grid } from "@ntm-kit/sheets";
import { readWorkbook } from "@ntm-kit/workbook";
import ExcelJS from "exceljs";
import readExcel from "read-excel-file/node";
import { afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { partsOf } from "../packages/workbook/src/testing/hand-made";
import { producedWorkbooks } from "./helpers/produced-workbooks";

/** Texts of each sheet by cell: what every reader shows alike, whatever it makes of dates and numbers. */
type Texts = Record<string, Record<string, string>>;

let made: [name: string, bytes: Uint8Array][];
const ours = new Map<string, Texts>();
beforeAll(async () => {
  made = await producedWorkbooks();
  for (const [name, bytes] of made) {
    const { sheets } = await readWorkbook(bytes);
    ours.set(name, Object.fromEntries(sheets.map((grid) => [grid.name, textsOf(grid)])));
  }
}, 120_000);

const said = ["log", "warn", "error"] as const;
beforeEach(() => said.forEach((way) => vi.spyOn(console, way).mockImplementation(() => {})));
afterEach(() => {
  const lines = said.flatMap((way) => vi.mocked(console[way]).mock.calls.map((call) => call.join(" ")));
  vi.restoreAllMocks();
  expect(lines).toEqual([]);
});

const textsOf = (grid: Grid): Record<string, string> =>
  Object.fromEntries(
    [...grid.cells()].flatMap(({ row, column, value, formula }) =>
      typeof value === "string" && value !== "" && formula === undefined ? [[cellName(row, column), value]] : [],
    ),
  );

it("there is every kind of workbook that is produced, marked and mended copies among them", () =>
  expect(made.map(([name]) => name.replace(/ (vi|en)$/, ""))).toEqual(
    expect.arrayContaining(["round", "summary", "findings", "tasks", "xa-2025-con-loi.xlsx annotated"]),
  ));

it("exceljs shows every text, and the notes of marked copies", async () => {
  for (const [name, bytes] of made) {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(bytes as unknown as ArrayBuffer);
    const theirs: Texts = {};
    const notes: unknown[] = [];
    workbook.eachSheet((sheet) => {
      const texts: Record<string, string> = {};
      sheet.eachRow((row) =>
        row.eachCell((cell) => {
          if (cell.note) notes.push(cell.note);
          if (cell.isMerged && cell.master.address !== cell.address) return;
          if (typeof cell.value === "string" || cell.type === ExcelJS.ValueType.Hyperlink)
            texts[cell.address] = cell.text;
        }),
      );
      theirs[sheet.name] = texts;
    });
    expect([name, theirs]).toEqual([name, ours.get(name)]);
    expect([name, notes.length > 0]).toEqual([name, / annotated/.test(name)]);
  }
});

it("SheetJS shows every text", () => {
  for (const [name, bytes] of made) {
    const { SheetNames, Sheets } = read(bytes, { type: "array" });
    const theirs = SheetNames.map((sheet) => [
      sheet,
      Object.fromEntries(
        Object.entries(Sheets[sheet] ?? {}).flatMap(([cell, { t, v, f } = {} as never]) =>
          !cell.startsWith("!") && t === "s" && v !== "" && f === undefined ? [[cell, v]] : [],
        ),
      ),
    ]);
    expect([name, Object.fromEntries(theirs)]).toEqual([name, ours.get(name)]);
  }
});

it("read-excel-file shows every text", async () => {
  for (const [name, bytes] of made) {
    const sheets = (await readExcel(Buffer.from(bytes), { trim: false } as never)) as unknown as {
      sheet: string;
      data: unknown[][];
    }[];
    for (const { sheet, data } of sheets) {
      const wanted = ours.get(name)?.[sheet] ?? {};
      const shown = new Set(data.flat().map(String));
      expect([name, sheet, Object.values(wanted).filter((text) => !shown.has(text))]).toEqual([name, sheet, []]);
    }
    expect(sheets.map(({ sheet }) => sheet)).toEqual(Object.keys(ours.get(name) ?? {}));
  }
});

it("parts have their usual names, and what a sheet refers to is named from its own folder", async () => {
  const USUAL =
    /^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/core\.xml|xl\/(?:workbook|styles)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/comments\d+\.xml|xl\/(?:worksheets\/sheet|tables\/table|charts\/chart|drawings\/drawing)\d+\.xml|xl\/drawings\/vmlDrawing\d+\.vml|xl\/(?:worksheets|drawings)\/_rels\/(?:sheet|drawing)\d+\.xml\.rels)$/;
  for (const [name, bytes] of made) {
    const parts = await partsOf(bytes);
    expect([name, Object.keys(parts).filter((part) => !USUAL.test(part))]).toEqual([name, []]);
    const targets = Object.entries(parts).flatMap(([part, xml]) =>
      /worksheets\/_rels/.test(part) ? [...xml.matchAll(/Target="([^"]*)"/g)].map(([, target]) => target) : [],
    );
    expect([name, targets.filter((target) => !target?.startsWith("../"))]).toEqual([name, []]);
  }
});
