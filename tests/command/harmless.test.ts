import { writeFileSync } from "node:fs";
import { writeWorkbook } from "@ntm-kit/workbook";
import { describe, expect, it } from "vitest";
import { commandFolder } from "../helpers/command";

const command = commandFolder("harmless");
/** Control characters but for tab and ends of lines, and changes of direction. */
const OBEYED = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/;
/** Each of them where a file shows texts of cells: names, marks, decisions, notes. */
const EVIL = "\u0007\u000b\u001b[31m\u007f\u009b\u200f\u202e\u2066\u2028";
const x = (count: number): string[] => Array(count).fill("x");
const head = ["STT", "Tên xã", ...Array.from({ length: 19 }, (_, i) => `TC${i + 1}`), "Tổng số tiêu chí đạt"];
const rows = [
  [...head, "Số quyết định", "Ghi chú"],
  [1, `Nam${EVIL}Dong`, ...x(18), `?${EVIL}`, 18, `12${EVIL}`, EVIL],
  [2, `Xã ${EVIL}`, ...x(19), 19, "", EVIL],
  // A table of communes is known by names of the plan among them.
  ...["Nam Dong", "Ea Pô", "Trúc Sơn"].map((name, i) => [i + 3, name, ...x(19), 19, "", ""]),
];
const sheet = { name: "Biểu 1", rows: rows.map((row) => row.map((value) => ({ value }))) };
writeFileSync(command.at("xa.xlsx"), writeWorkbook({ title: "", styles: {}, sheets: [sheet] }));

describe("whatever a cell holds, an output carries nothing that is obeyed and not seen", () => {
  it.each([
    ["validate", "csv"],
    ["validate", "ndjson"],
    ["validate", "json"],
    ["validate", "html"],
    ["validate", "text"],
    ["summarize", "csv"],
    ["summarize", "html"],
    ["extract", "csv"],
    ["extract", "ndjson"],
    ["extract", "json"],
  ])("ntm %s as %s", async (name, format) => {
    const { out, err } = await command.ntm(name, "xa.xlsx", "--format", format);
    expect([out.length > 100, err]).toEqual([true, err]);
    expect(OBEYED.exec(out)?.index).toBeUndefined();
  });

  it("JSON gives back the very text of the cell, CSV shows that there was something", async () => {
    const records = JSON.parse((await command.ntm("extract", "xa.xlsx", "--format", "json")).out);
    expect(records.map(({ raw }: { raw: string }) => raw).join()).toContain("\u202e");
    expect((await command.ntm("extract", "xa.xlsx", "--format", "csv")).out).toContain("\ufffd");
  });
});
