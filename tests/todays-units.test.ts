import { readFileSync, writeFileSync } from "node:fs";
import { reportSchema, summarySchema } from "@ntm-kit/core";
import { readWorkbook } from "@ntm-kit/workbook";
import { expect, it } from "vitest";
import { commandFolder } from "./helpers/command";

const { at, typed } = commandFolder("todays-units");
const ntm = (...args: string[]) => typed([...args, "--as-of", "2025-12-31"]);
const rows = [
  ["STT", "Tên xã", "Huyện", "Mức đạt"],
  [1, "Nam Dong", "Cư Jút", "NTM"],
  [2, "Đắk DRông", "Cư Jút", "NTM"],
  [3, "Quảng Sơn", "Đăk Glong", "Chưa đạt"],
  [4, "Đắk Lao", "Đắk Mil", "NTM"],
  [5, "Thuận An", "Đắk Mil", "Chưa đạt"],
];
writeFileSync(at("xa.csv"), rows.map((row) => row.join(",")).join("\n"));
// biome-ignore lint/suspicious/noExplicitAny: a document as other programs read it
const unit = (document: any, id: string) => document.today.units.find((entry: any) => entry.id === id);

it.each([
  ["validate", reportSchema],
  ["summarize", summarySchema],
] as const)("ntm %s --units today adds results on the units of 1 July 2025", async (command, schema) => {
  const document = JSON.parse((await ntm(command, "xa.csv", "--units", "today", "--format", "json")).out);
  expect(schema.safeParse(document).success).toBe(true);
  expect(document.today).toMatchObject({ on: "2025-07-01", communes: 25 });
  expect(document.today.units).toHaveLength(28);
  expect(unit(document, "lam-dong/nam-dong")).toMatchObject({ name: "Xã Nam Dong", standards: { standard: [1, 1] } });
  expect(unit(document, "lam-dong/quang-son").standards.standard).toEqual([0, 0]);
  const mixed = unit(document, "lam-dong/thuan-an");
  expect(mixed.parts.map(({ unit: part }: { unit: string }) => part)).toEqual(["dak-mil/dak-lao", "dak-mil/thuan-an"]);
  expect(mixed.open[0]).toMatchObject({
    standard: "standard",
    why: "parts-differ",
    message: expect.stringMatching(/^Các đơn vị hợp thành/),
  });
});

it("says them in words too, with what each is made of", async () => {
  const { out } = await ntm("summarize", "xa.csv", "--units", "today");
  expect(out).toContain("Trên các đơn vị từ ngày 1/7/2025");
  expect(out).toMatch(/Xã Thuận An +chưa rõ.*Xã Đắk Lao \(đạt\), Xã Thuận An \(chưa\)/);
  expect(out.replace(/\s+/g, " ")).toContain("Thị trấn Ea T'Ling (không tính)");
});

it("without it nothing is added; another word is refused; a plan without later units says so", async () => {
  expect(JSON.parse((await ntm("summarize", "xa.csv", "--format", "json")).out).today).toBeUndefined();
  expect(await ntm("validate", "xa.csv", "--units", "old")).toMatchObject({ status: 2 });
  const { err } = await ntm("validate", "xa.csv", "--units", "today", "--plan", "xa-2026-2030");
  expect(err).toContain("không có đơn vị nào khác");
});

it("stand on the page, in the table of units and in a sheet of the workbook", async () => {
  const today = ["--units", "today"];
  expect((await ntm("validate", "xa.csv", ...today, "--format", "html")).out).toContain(
    "<h2>Trên các đơn vị từ ngày 1/7/2025</h2>",
  );
  const { out } = await ntm("summarize", "xa.csv", ...today, "--format", "csv");
  expect(out.split("\r\n").filter((line) => line.startsWith("lam-dong/"))).toHaveLength(28);
  expect(out).toContain("lam-dong/nam-dong,Xã Nam Dong,,,1,1,");
  await ntm("summarize", "xa.csv", ...today, "-o", "tong-hop.xlsx");
  const { sheets } = await readWorkbook(readFileSync(at("tong-hop.xlsx")));
  expect(sheets.map(({ name }) => name)).toContain("Đơn vị mới NTM");
});
