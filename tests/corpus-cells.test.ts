import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import * as library from "@e965/xlsx";
import { type Cell, cellName, type Grid, type WorkbookGrids } from "@ntm-kit/sheets";
import { readWorkbook, WorkbookError } from "@ntm-kit/workbook";
import { nodeInflate, readLegacyInWorker } from "@ntm-kit/workbook/node";
import { beforeAll, describe, expect, it, vi } from "vitest";

const corpus = process.env["NTM_CORPUS"] ?? fileURLToPath(new URL("../../shared/corpus", import.meta.url));
const isThere = existsSync(corpus);
const filesOf = (folder: string): string[] =>
  isThere ? readdirSync(join(corpus, folder)).map((name) => join(corpus, folder, name)) : [];

async function read(path: string): Promise<WorkbookGrids | undefined> {
  try {
    const bytes = new Uint8Array(readFileSync(path));
    return await readWorkbook(bytes, { inflate: nodeInflate, readLegacy: readLegacyInWorker });
  } catch (error) {
    if (error instanceof WorkbookError) return undefined;
    throw error;
  }
}

/** White space as nobody can tell it apart in a cell. */
const folded = (text: string): string => text.replace(/\s+/g, " ").trim();
const isNear = (a: unknown, b: unknown): boolean =>
  typeof a === "number" && typeof b === "number"
    ? Math.abs(a - b) <= 1e-5 * Math.max(1, Math.abs(b))
    : a === b || (typeof a === "string" && typeof b === "string" && folded(a) === folded(b));

/** Values by address, of cells with something to see. */
function shown(grid: Grid): Map<string, Cell> {
  const cells = [...grid.cells()].filter((cell) => cell.value !== "" && cell.kind !== "unstored");
  return new Map(cells.map((cell) => [cellName(cell.row, cell.column), cell]));
}

/** Where SheetJS is the one who differs, and why. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  "1904.ods": "dates are days as written; it counts them from 1904 and does not say so",
  "InlineString.xlsx": "it leaves out a text that stands in the first of several runs",
  "richtext-after-plain.xlsx": "it leaves out the runs behind a plain text",
};

describe.skipIf(!isThere)("foreign workbooks, cell by cell (skipped where their folder is not there)", () => {
  beforeAll(() => {
    vi.spyOn(console, "error").mockImplementation(() => {});
  });

  it.each(["xlsx", "ods"])(
    "of .%s: each cell that SheetJS finds is found, with its value",
    { timeout: 400_000 },
    async (folder) => {
      const faults: string[] = [];
      let compared = 0;
      for (const path of filesOf(folder)) {
        if (basename(path) in EXCEPTIONS) continue;
        const own = await read(path);
        const other = own && readByLibrary(path);
        if (!own || !other) continue;
        compared++;
        for (const grid of own.sheets) faults.push(...missing(grid, other.Sheets[grid.name], basename(path)));
      }
      expect(faults).toEqual([]);
      expect(compared).toBeGreaterThan(filesOf(folder).length * 0.9);
    },
  );
  it("the same workbook saved as .xlsx and as .xls, .xlsb or .ods has the same cells", {
    timeout: 400_000,
  }, async () => {
    const stem = (path: string): string =>
      basename(path)
        .replace(/\.[^.]+$/, "")
        .toLowerCase();
    const twins = new Map(filesOf("xlsx").map((path) => [stem(path), path]));
    const [same, different]: [string[], string[]] = [[], []];
    for (const path of [...filesOf("xls"), ...filesOf("ods")]) {
      const twin = twins.get(stem(path));
      if (!twin) continue;
      const [one, other] = [await read(path), await read(twin)];
      if (one && other) (hasSameCells(one, other) ? same : different).push(basename(path));
    }
    // The others were not saved from the same state: other sheets, other results of NOW() and INFO().
    expect(same.length, `different: ${different.join(", ")}`).toBeGreaterThanOrEqual(41);
  });
});

function hasSameCells(one: WorkbookGrids, other: WorkbookGrids): boolean {
  return one.sheets.every((grid) => {
    const twin = other.sheets.find(({ name }) => name === grid.name);
    const [cells, others] = [shown(grid), twin ? shown(twin) : new Map<string, Cell>()];
    const isSame = ([address, cell]: [string, Cell]): boolean => {
      const like = others.get(address);
      return like !== undefined && like.kind === cell.kind && isNear(cell.value, like.value);
    };
    return twin !== undefined && cells.size === others.size && [...cells].every(isSame);
  });
}

function readByLibrary(path: string): library.WorkBook | undefined {
  try {
    return library.read(readFileSync(path), { dense: true, cellText: false });
  } catch {
    return undefined;
  }
}

/** What the library has and the grid has not, or otherwise; errors differ in how they are written. */
function missing(grid: Grid, sheet: library.WorkSheet | undefined, file: string): string[] {
  const faults: string[] = [];
  const rows = (sheet?.["!data"] ?? []) as (library.CellObject | undefined)[][];
  for (const row in rows)
    for (const column in rows[row]) {
      const theirs = rows[row]![column as never] as library.CellObject | undefined;
      if (!theirs || theirs.v === undefined || theirs.v === "" || theirs.t === "z") continue;
      const ours = grid.cell(Number(row), Number(column));
      if (ours && (ours.kind === "error" || isNear(ours.value, theirs.v))) continue;
      faults.push(
        `${file} ${grid.name}!${cellName(Number(row), Number(column))}: ${JSON.stringify(ours?.value)} for ${JSON.stringify(theirs.v)}`,
      );
    }
  return faults.slice(0, 5);
}
