import { readFileSync, writeFileSync } from "node:fs";
import { readWorkbook } from "@ntm-kit/workbook";
import { expect, it } from "vitest";
import { commandFolder } from "./helpers/command";

const { at, typed } = commandFolder("no-district");
const rows = [
  ["STT", "Tên xã", "Nhóm", ...Array.from({ length: 10 }, (_, i) => `TC${i + 1}`), "Tổng số tiêu chí đạt", "Mức đạt"],
  [1, "Cư Jút", "", ..."xxxxxxxxxx", 10, "Đạt chuẩn NTM"],
  [2, "Đắk Mil", "", ..."xxxxxxxxxx", 9, "NTM hiện đại"],
  [3, "Đắk Myl", "", ..."xxxx-xxxxx", 9, ""],
  [4, "Xã Lạ", "", ..."xxxxxxxx?x", 9, ""],
  ["", "Tổng cộng", "", ...Array.from({ length: 10 }, () => 7), "", ""],
];
writeFileSync(at("xa.csv"), rows.map((row) => row.join(",")).join("\n"));
writeFileSync(at("tinh.csv"), "STT,Đơn vị,Tổng số xã,Số xã đạt chuẩn,Số xã hiện đại\n1,Tỉnh Lâm Đồng,25,2,1\n");
const PLAN = ["--plan", "xa-2026-2030", "--as-of", "2030-12-31"];
/** Codes, kinds of sheet and columns that other programs know by these names. */
const NAMES_FOR_PROGRAMS = /unit\/wrong-district|district-summary|districtStandard/g;
const VALUES = /"(?:[^"\\]|\\.)*"(?!\s*:)/g;

/** What a person reads of an output: of JSON its values, not the names that other programs know it by. */
const read = (args: readonly string[], text: string): string =>
  args.includes("json") ? (text.match(VALUES) ?? []).join("\n") : text;

async function workbookText(file: string): Promise<string> {
  const { sheets } = await readWorkbook(readFileSync(at(file)));
  return sheets
    .flatMap((sheet) => [
      sheet.name,
      ...Array.from({ length: sheet.rowCount }, (_, row) =>
        [...sheet.row(row)].map(({ value }) => String(value ?? "")),
      ),
    ])
    .flat()
    .join("\n");
}

/** Calls of the command on a plan without districts, with what a person reads of each. */
const CALLS: readonly (readonly string[])[] = [
  ...["text", "json", "html", "csv"].map((format) => ["validate", "xa.csv", "tinh.csv", "--format", format]),
  ...["text", "json", "html", "csv"].map((format) => ["summarize", "xa.csv", "--format", format]),
  ["extract", "xa.csv"],
  ["explain", "lam-dong/share-standard", "xa.csv"],
  ["explain", "lam-dong/share-modern"],
  ["explain", "unit/unknown"],
  ["explain", "unit/missing"],
  ["explain", "unit/ambiguous"],
  ["plan", "show", "xa-2026-2030"],
  ["plan", "check", "xa-2026-2030"],
  ["plan", "prove", "xa-2026-2030"],
  ["plan", "list"],
  ["road", "xa.csv", "--aim", "all"],
];

it.each([
  ["vi", /.{0,60}huyện.{0,40}/iu],
  ["en", /.{0,60}district.{0,40}/iu],
] as const)("nothing that is said in %s of a plan without districts speaks of one", async (language, words) => {
  for (const call of CALLS) {
    const { out, err } = await typed([...call, ...PLAN, "--lang", language]);
    const text = read(call, out + err).replace(NAMES_FOR_PROGRAMS, "");
    expect([call.join(" "), text.match(words)?.[0]]).toEqual([call.join(" "), undefined]);
  }
});

it("nor does any workbook that is made for it", async () => {
  await typed(["annotate", "xa.csv", ...PLAN, "-o", "danh-dau.xlsx"]);
  await typed(["summarize", "xa.csv", ...PLAN, "-o", "tong-hop.xlsx"]);
  await typed(["template", "commune-criteria", ...PLAN, "-o", "mau.xlsx"]);
  for (const file of ["danh-dau.xlsx", "tong-hop.xlsx", "mau.xlsx"])
    expect([file, (await workbookText(file)).match(/.{0,60}huyện.{0,40}/iu)?.[0]]).toEqual([file, undefined]);
});
