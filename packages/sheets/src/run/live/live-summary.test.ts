import { samplePlan } from "@ntm-kit/core/testing";
import { describe, expect, it } from "vitest";
import { exampleGrid } from "../../checks/support/example-grid";
import type { SheetDocument } from "../../document/sheet-document";
import { parseArea } from "../../grid/address";
import { runOf } from "../../testing/found-in";
import { summaryOf } from "../report-of";
import { liveSummary } from "./live-summary";

const HEADER = ["STT", "Xã", "TC1", "TC2", "TC3", "TC4", "TC5", "Tổng", "Mức đạt chuẩn"];
const rows = [
  HEADER,
  [1, "Bình Hòa", "x", "x", "x", "x", "x", 5, "NTM nâng cao"],
  [2, "Tân Minh", "x", "x", null, "x", "???", 3, null],
  [3, "Tân Mạnh", null, null, null, null, null, null, null],
];

async function liveOf(own: readonly (readonly (string | number | null)[])[] = rows) {
  const run = await runOf([exampleGrid({ rows: own })]);
  const document = liveSummary(run, summaryOf(run, { language: "vi", toolVersion: "1" }), { language: "vi" });
  const sheet = (name: string): SheetDocument => {
    const found = document.sheets.find((one) => one.name === name);
    if (!found) throw new Error(`no sheet ${name}`);
    return found;
  };
  const cell = (name: string, address: string) => {
    const area = parseArea(address);
    return area ? sheet(name).rows[area.top]?.[area.left] : undefined;
  };
  return { document, sheet, cell };
}

const ALLOWED =
  "COUNTIF COUNTBLANK COUNT SUM SUMPRODUCT MIN MAX IF IFERROR AND OR NOT ISNUMBER INT ROUND INDEX MATCH TRIM LEN".split(
    " ",
  );

describe("a live summary", () => {
  it("looks at the very cell of each mark, and says what it says today", async () => {
    const { cell, sheet } = await liveOf();
    const calculation = sheet("Tính toán NTM");
    const column = calculation.rows[0]?.findIndex((head) => head?.value === "TC1") ?? -1;
    const mark = calculation.rows[1]?.[column];
    expect(mark?.formula).toContain("!C2,ntm_dat");
    expect(mark?.value).toBe(1);
    expect(calculation.rows[2]?.[column + 4]?.value).toBe("?");
    expect(cell("Mục tiêu NTM", "A2")?.value).toBe("mau/communes-standard");
  });

  it("has a formula for both ends, the gap and the status of a target, with the result of today", async () => {
    const { sheet } = await liveOf();
    const row = sheet("Mục tiêu NTM").rows.find((cells) => cells[0]?.value === "song-mau/communes-standard");
    expect(row?.slice(4, 8).map((cell) => cell?.formula !== undefined)).toEqual([true, true, true, true]);
    expect(row?.slice(4, 6).map((cell) => cell?.value)).toEqual([1, 4]);
  });

  it("uses functions that Excel 2016 has, none of them volatile, none longer than 255 characters", async () => {
    const { document } = await liveOf();
    const formulas = document.sheets.flatMap((one) => one.rows.flat().flatMap((cell) => cell?.formula ?? []));
    expect(formulas.length).toBeGreaterThan(100);
    const used = new Set(formulas.flatMap((formula) => [...formula.matchAll(/([A-Z]+)\(/g)].map(([, name]) => name)));
    expect([...used].filter((name) => !ALLOWED.includes(name ?? ""))).toEqual([]);
    expect(formulas.filter((formula) => formula.length > 255)).toEqual([]);
  });

  it("names its words, and what a blank says", async () => {
    const { document } = await liveOf();
    expect(Object.keys(document.definedNames ?? {})).toEqual([
      "ntm_dat",
      "ntm_chua_dat",
      "ntm_muc",
      "ntm_bac",
      "ntm_trong_la_chua",
    ]);
  });

  it("has a row a commune, those of a district in one stretch, and rows that count for none beneath", async () => {
    const { sheet } = await liveOf([...rows, [4, "Bình Hòa", "x", null, null, null, null, 1, null]]);
    const [, ...ids] = sheet("Tính toán NTM").rows.map((row) => row[0]?.value);
    const communes = samplePlan.units.filter((unit) => unit.level === "commune" && unit.type === "xã");
    expect(ids.slice(0, communes.length)).toEqual(communes.map(({ id }) => id));
    expect(ids[communes.length]).toBe("song-mau/binh-hoa");
  });

  it("says what it was made from, and what formulas cannot follow", async () => {
    const { sheet } = await liveOf();
    expect(sheet("Tổng hợp NTM").rows.at(-1)?.[0]?.value).toMatch(/^Lập từ .*, số liệu đến .*hãy lập lại\.$/);
  });
});
