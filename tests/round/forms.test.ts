import { readdirSync, readFileSync } from "node:fs";
import type { Report } from "@ntm-kit/core";
import type { Grid } from "@ntm-kit/sheets";
import { readWorkbook } from "@ntm-kit/workbook";
import { beforeAll, expect, it } from "vitest";
import { commandFolder } from "../helpers/command";
import { DISTRICTS, districtFiles, writeFiles } from "../helpers/round-files";

const command = commandFolder("forms");
const sheetOf = async (path: string): Promise<Grid> => {
  const [sheet] = (await readWorkbook(new Uint8Array(readFileSync(path)))).sheets;
  if (!sheet) throw new Error("no sheet");
  return sheet;
};
const rowOf = (sheet: Grid, name: string): (string | number | boolean | null)[] => {
  const row = Array.from({ length: sheet.rowCount }, (_, i) => i).find((i) =>
    sheet.row(i).some(({ value }) => value === name),
  );
  return row === undefined
    ? []
    : sheet
        .row(row)
        .filter(({ isFormula }) => !isFormula)
        .map(({ value }) => value);
};
const errorsIn = async (path: string): Promise<string[]> => {
  const { out } = await command.typed(["validate", path, "--format", "json", "--as-of", "2024-12-31"]);
  return (JSON.parse(out) as Report).findings
    .filter(({ severity }) => severity === "error")
    .map(({ code, cell = "" }) => `${code} ${cell}`);
};

beforeAll(() => {
  writeFiles(
    districtFiles(
      "truoc",
      { day: "30/6/2024", says: { "cu-jut/nam-dong": { not: [5] }, "cu-jut/ea-po": { level: "Nâng cao" } } },
      ["cu-jut", "dak-mil"],
    ),
  );
});

it("a form of one district has its communes alone and its own heading, and gives no error", async () => {
  expect(
    (
      await command.typed([
        "template",
        "commune-criteria",
        "--unit",
        "cu-jut",
        "-o",
        "cu-jut.xlsx",
        "--as-of",
        "2024-12-31",
      ])
    ).status,
  ).toBe(0);
  const sheet = await sheetOf("cu-jut.xlsx");
  const texts = [...sheet.cells()].map(({ value }) => value);
  expect(texts).toContain("ỦY BAN NHÂN DÂN HUYỆN CƯ JÚT");
  expect(texts).toContain("(Số liệu đến ngày 31/12/2024)");
  expect(texts).toContain("Nam Dong");
  expect(texts).not.toContain("Đắk Lao");
  expect(texts).not.toContain("Tổng cộng");
  expect(await errorsIn("cu-jut.xlsx")).toEqual([]);
});

it("a form of one commune is of nobody else: no other of its district is missing", async () => {
  await command.typed(["template", "commune-criteria", "--unit", "cu-jut/nam-dong", "-o", "xa.xlsx"]);
  const { out } = await command.typed(["validate", "xa.xlsx", "--format", "json", "--as-of", "2024-12-31"]);
  expect((JSON.parse(out) as Report).findings.map(({ code }) => code)).toEqual(["table/empty"]);
});

it("levels and decisions of the last round are carried over, marks are blank", async () => {
  await command.typed(["template", "commune-criteria", "--unit", "cu-jut", "--from", "truoc", "-o", "tiep.xlsx"]);
  const sheet = await sheetOf("tiep.xlsx");
  expect(rowOf(sheet, "Ea Pô")).toEqual([2, "Ea Pô", "Nâng cao", "2/QĐ-UBND", 45082]);
  expect(rowOf(sheet, "Nam Dong")).toEqual([3, "Nam Dong", "Chưa đạt"]);
});

it("each unit above the communes gets its form, in a folder that is new", async () => {
  const { status, out } = await command.typed(["template", "commune-criteria", "--each", "-o", "mau"]);
  expect([status, out.trim().split("\n").length]).toEqual([0, 8]);
  expect(readdirSync("mau").sort()).toEqual(DISTRICTS.map((id) => `${id}.xlsx`).sort());
  expect((await command.typed(["template", "commune-criteria", "--each", "-o", "mau"])).status).toBe(2);
});

it("the list of recognised communes is a form too; those of the last round stand in it and are read back", async () => {
  await command.typed(["template", "recognition-list", "-o", "ds.xlsx", "--from", "truoc"]);
  const { out } = await command.typed(["validate", "ds.xlsx", "--format", "json", "--as-of", "2024-12-31"]);
  const { files, targets } = JSON.parse(out) as Report;
  expect(files[0]?.sheets[0]).toMatchObject({ kind: "recognition-list" });
  expect(targets.find(({ id }) => id === "cu-jut/communes-advanced")?.range[0]).toBe(1);
  expect(await errorsIn("ds.xlsx")).toEqual([]);
});

it("a form of tasks for an agency has those it leads, a share as a plain number", async () => {
  await command.typed(["template", "task-progress", "--unit", "so-noi-vu", "-o", "snv.xlsx"]);
  const sheet = await sheetOf("snv.xlsx");
  expect([...sheet.cells()].map(({ value }) => value)).toContain("SỞ NỘI VỤ");
  expect([...sheet.cells()].some(({ format }) => format.includes("%"))).toBe(false);
  expect(await errorsIn("snv.xlsx")).toEqual([]);
});

it("the sum of a whole form is one range, which deleted rows only make shorter", async () => {
  await command.typed(["template", "commune-criteria", "-o", "ca-tinh.xlsx"]);
  const sheet = await sheetOf("ca-tinh.xlsx");
  const total = [...sheet.cells()].find(({ value }) => value === "Tổng cộng");
  const formulas = sheet.row(total?.row ?? 0).flatMap(({ formula }) => formula ?? []);
  expect(formulas).toHaveLength(20);
  for (const formula of formulas) expect(formula).toMatch(/^(?:COUNTIF|SUM)\([A-Z]+\d+:[A-Z]+\d+(?:,"x")?\)$/);
});

it.each([
  ["--unit", "khong-co"],
  ["--unit", "so-noi-vu"],
])("%s %s of a form of communes: exit 2", async (...words) => {
  expect((await command.typed(["template", "commune-criteria", ...words, "-o", "x.xlsx"])).status).toBe(2);
});
