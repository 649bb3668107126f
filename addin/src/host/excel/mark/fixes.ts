import type { HostFix, SkippedFix } from "../../host";
import { HostError } from "../../host-error";
import { forNow, orElse, runExcel } from "../run-excel";
import { type FixRun, type PlacedFix, place, runsOf } from "./fix-runs";
import { groupBy } from "./group-by";
import { asEntered } from "./write-cells";

/** Ranges of one request. */
const RUNS_A_BATCH = 500;

interface OpenedSheet {
  readonly sheet: Excel.Worksheet;
  readonly isProtected: boolean;
}
interface WantedRun extends OpenedSheet {
  readonly run: FixRun;
}

/**
 * Writes fixes: looks at the cells, then writes those that are as they were. A cell that no longer holds what the
 * finding saw, or holds a formula, is left alone; on a protected sheet so is a locked one.
 * @throws {HostError} `protected` where that leaves nothing to write
 */
export function applyFixes(fixes: readonly HostFix[]): Promise<readonly SkippedFix[]> {
  return runExcel(async (context) => {
    const bySheet = groupBy(fixes.map(place), ({ fix }) => fix.sheet);
    const sheets = await presentSheets(context, [...bySheet.keys()]);
    const skipped: SkippedFix[] = [];
    const wanted: WantedRun[] = [];
    for (const [name, placed] of bySheet) {
      const opened = sheets.get(name);
      if (!opened) skipped.push(...placed.map(({ fix }) => ({ ...fix, why: "sheet-gone" as const })));
      else wanted.push(...runsOf(placed).map((run) => ({ ...opened, run })));
    }
    for (let from = 0; from < wanted.length; from += RUNS_A_BATCH)
      skipped.push(...(await applyRuns(context, wanted.slice(from, from + RUNS_A_BATCH))));
    const [refused] = skipped;
    if (refused && skipped.length === fixes.length && skipped.every(({ why }) => why === "protected"))
      throw new HostError("protected", refused.sheet);
    return skipped;
  });
}

function presentSheets(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<ReadonlyMap<string, OpenedSheet>> {
  const look = async (withProtection: boolean): Promise<ReadonlyMap<string, OpenedSheet>> => {
    const asked = names.map((name) => ({ name, sheet: context.workbook.worksheets.getItemOrNullObject(name) }));
    for (const { sheet } of asked) {
      sheet.load({ name: true });
      if (withProtection) sheet.load({ protection: { protected: true } });
    }
    await context.sync();
    const found = asked.filter(({ sheet }) => !sheet.isNullObject);
    return new Map(
      found.map(({ name, sheet }) => [name, { sheet, isProtected: withProtection && sheet.protection.protected }]),
    );
  };
  return orElse(
    () => look(true),
    () => look(false),
  );
}

async function applyRuns(context: Excel.RequestContext, wanted: readonly WantedRun[]): Promise<SkippedFix[]> {
  const looked = wanted.map((one) => ({ ...one, range: forNow(one.sheet.getRange(one.run.address)) }));
  for (const { range, isProtected } of looked) {
    range.load({ values: true, formulas: true, numberFormat: true });
    if (isProtected) range.load({ format: { protection: { locked: true } } });
  }
  await context.sync();
  const skipped: SkippedFix[] = [];
  for (const { sheet, run, range, isProtected } of looked) {
    const isClosed = isProtected && range.format.protection.locked !== false;
    const writable: Writable[] = [];
    run.fixes.forEach((placed, i) => {
      const why = reasonToSkip(placed.fix, range.values[i]?.[0], range.formulas[i]?.[0]);
      if (why || isClosed) skipped.push({ ...placed.fix, why: why ?? "protected" });
      else writable.push({ placed, isText: range.numberFormat[i]?.[0] === "@" });
    });
    write(sheet, writable);
  }
  await context.sync();
  return skipped;
}

function reasonToSkip(fix: HostFix, value: unknown, formula: unknown): SkippedFix["why"] | undefined {
  if (typeof formula === "string" && formula.startsWith("=") && formula !== value) return "formula";
  return String(value) === String(fix.from) ? undefined : "changed";
}

interface Writable {
  readonly placed: PlacedFix;
  /** The cell's format is Text. */
  readonly isText: boolean;
}

function write(sheet: Excel.Worksheet, cells: readonly Writable[]): void {
  const texts = new Set(cells.flatMap(({ placed, isText }) => (isText ? [placed] : [])));
  // A number written into a cell of format Text would stay text.
  const numbers = [...texts].filter(({ fix }) => typeof fix.to === "number");
  for (const { address } of runsOf(numbers)) forNow(sheet.getRange(address)).numberFormat = "General" as never;
  for (const { address, fixes } of runsOf(cells.map(({ placed }) => placed)))
    forNow(sheet.getRange(address)).values = fixes.map((one) => [texts.has(one) ? one.fix.to : asEntered(one.fix.to)]);
}
