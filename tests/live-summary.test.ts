import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { read, utils, write } from "@e965/xlsx";
import type { Summary } from "@ntm-kit/core";
import { fixWorkbook } from "@ntm-kit/workbook";
import { beforeAll, describe, expect, it } from "vitest";
import { commandFolder } from "./helpers/command";

const command = commandFolder("live");
const { at } = command;
const BASE = fileURLToPath(new URL("../examples/workbooks/xa-2025-con-loi.xlsx", import.meta.url));

beforeAll(() => {
  copyFileSync(BASE, at("bao-cao.xlsx"));
});

const summaryOf = async (file: string): Promise<Summary> =>
  JSON.parse((await command.ntm("summarize", file, "--format", "json")).out);

/** What the sheets of a live summary say of targets, units and criteria. */
function boardOf(file: string) {
  const { Sheets } = read(readFileSync(at(file)), { sheetStubs: true });
  const value = (sheet: string, cell: string): unknown => Sheets[sheet]?.[cell]?.v ?? "";
  const numbers = (sheet: string, row: number, columns: string): (number | null)[] =>
    [...columns].map((column) => {
      const found = value(sheet, `${column}${row}`);
      return typeof found === "number" ? Math.round(found * 1e6) / 1e6 : null;
    });
  const ids = utils.sheet_to_json<string[]>(Sheets["Mục tiêu NTM"] ?? {}, { header: 1 }).slice(1);
  return {
    targets: ids.map(([id], i) => ({ id, numbers: numbers("Mục tiêu NTM", i + 2, "EFG") })),
    units: (count: number) => Array.from({ length: count }, (_, i) => numbers("Tổng hợp NTM", i + 2, "CDEFGHIJKLM")),
    criteria: (count: number) => Array.from({ length: count }, (_, i) => numbers("Tiêu chí NTM", i + 2, "CDE")),
  };
}

const rounded = (value: number | null): number | null => (value === null ? null : Math.round(value * 1e6) / 1e6);

function expectSame(file: string, summary: Summary): void {
  const board = boardOf(file);
  expect(board.targets).toEqual(
    summary.targets.map(({ id, range, gap }) => ({ id, numbers: [...range, gap].map(rounded) })),
  );
  expect(board.units(summary.units.length)).toEqual(
    summary.units.map((unit) =>
      [
        unit.reported,
        ...(unit.standard ?? []),
        ...(unit.advanced ?? []),
        ...(unit.model ?? []),
        ...unit.meanCriteria,
        ...unit.minCriteria,
      ].map(rounded),
    ),
  );
  expect(board.criteria(summary.criteria.length)).toEqual(
    summary.criteria.map(({ met, notMet, notReported }) => [met, notMet, notReported]),
  );
}

describe("ntm summarize --live", () => {
  it("gives a copy whose formulas bear the numbers of the day, and finds nothing in its own sheets", async () => {
    await command.ntm("summarize", "bao-cao.xlsx", "-o", "song.xlsx", "--live");
    expectSame("song.xlsx", await summaryOf("bao-cao.xlsx"));
    const findings = async (file: string) => {
      const report = JSON.parse((await command.ntm("validate", file, "--format", "json")).out);
      return report.findings.map(({ code, sheet, cell }: Record<string, string>) => [code, sheet, cell]);
    };
    expect(await findings("song.xlsx")).toEqual(await findings("bao-cao.xlsx"));
  });

  it("is found to differ where a number was written over", async () => {
    const differing = async (file: string) =>
      JSON.parse((await command.ntm("validate", file, "--format", "json")).out).findings.flatMap(
        ({ code, sheet, cell, message }: Record<string, string>) =>
          code === "summary/differs" ? [`${sheet}!${cell} ${message}`] : [],
      );
    await command.ntm("summarize", "bao-cao.xlsx", "-o", "song.xlsx", "--live", "--as-of", "2025-06-30");
    expect(await differing("song.xlsx")).toEqual([]);
    const book = read(readFileSync(at("song.xlsx")), { cellStyles: true });
    utils.sheet_add_aoa(book.Sheets["Mục tiêu NTM"] ?? {}, [["bỏ trống"]], { origin: "H2" });
    writeFileSync(at("de-len.xlsx"), write(book, { type: "buffer", bookType: "xlsx" }));
    const found = await differing("de-len.xlsx");
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^Mục tiêu NTM!H2 .*trạng thái: biểu tổng hợp ghi bỏ trống, .* cho .+\.$/);
  });

  it("made of a live copy has the same sheets once", async () => {
    await command.ntm("summarize", "song.xlsx", "-o", "hai-lan.xlsx", "--live");
    const names = (file: string): string[] => read(readFileSync(at(file)), { bookSheets: true }).SheetNames;
    expect(names("hai-lan.xlsx")).toEqual(names("song.xlsx"));
    expectSame("hai-lan.xlsx", await summaryOf("bao-cao.xlsx"));
  });

  it.each([
    ["several files", ["bao-cao.xlsx", "song.xlsx", "-o", "x.xlsx", "--live"]],
    ["a file that is no workbook", ["bao-cao.csv", "-o", "x.xlsx", "--live"]],
    ["no output", ["bao-cao.xlsx", "--live"]],
    ["another format", ["bao-cao.xlsx", "-o", "x.xlsx", "--live", "--format", "json"]],
  ])("refuses %s", async (_, args) => {
    writeFileSync(at("bao-cao.csv"), "Tên xã,TC1\nNam Dong,x\n");
    const { status, err } = await command.typed(["summarize", ...args]);
    expect(status).toBe(2);
    expect(err).not.toBe("");
  });
});

/** The file as LibreOffice calculates it anew. */
function recalculated(file: string): string {
  const profile = at("profile");
  mkdirSync(`${profile}/user`, { recursive: true });
  const always =
    '<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>';
  writeFileSync(`${profile}/user/registrymodifications.xcu`, always);
  const args = [`-env:UserInstallation=file://${profile}`, "--headless", "--convert-to", "xlsx", "--outdir", at("lai")];
  spawnSync("soffice", [...args, at(file)]);
  return `lai/${basename(file)}`;
}

const hasOffice = spawnSync("soffice", ["--version"]).status === 0;

describe.skipIf(!hasOffice)("LibreOffice calculates a live summary anew", { timeout: 120_000 }, () => {
  it("to the same numbers", async () => {
    await command.ntm("summarize", "bao-cao.xlsx", "-o", "song.xlsx", "--live");
    expectSame(recalculated("song.xlsx"), await summaryOf("bao-cao.xlsx"));
  });

  it("to those of the changed marks and levels, once these are changed in the sheet", async () => {
    await command.ntm("summarize", "bao-cao.xlsx", "-o", "song.xlsx", "--live");
    const sheet = "Biểu 02";
    const { Sheets } = read(readFileSync(at("song.xlsx")));
    const filled = Object.entries(Sheets[sheet] ?? {}).flatMap(([cell, { v }]) => (v === "x" ? [cell] : []));
    const changes = filled.filter((_, i) => i % 40 === 0).map((cell) => ({ sheet, cell, to: "Chưa đạt" }));
    expect(changes.length).toBeGreaterThan(15);
    writeFileSync(at("da-sua.xlsx"), (await fixWorkbook(readFileSync(at("song.xlsx")), changes)).bytes);
    const before = await summaryOf("bao-cao.xlsx");
    const after = await summaryOf("da-sua.xlsx");
    expect(after.criteria).not.toEqual(before.criteria);
    expectSame(recalculated("da-sua.xlsx"), after);
  });
});
