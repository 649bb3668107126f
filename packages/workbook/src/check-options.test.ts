import { expect, it } from "vitest";
import { checkWorkbook } from "./check-workbook";
import { readDocx } from "./docx/read-docx";
import { nodeDeflate, nodeInflate } from "./node-inflate";
import { annotateWorkbook } from "./patch/annotate/annotate-workbook";
import { fixTextFile } from "./patch/fix/fix-text";
import { type FixOptions, fixWorkbook } from "./patch/fix/fix-workbook";
import type { PatchOptions } from "./patch/package/patch-options";
import { addSheets } from "./patch/sheets/add-sheets";
import { readWorkbook } from "./read-workbook";
import { sheetLayout } from "./sheet-layout";
import { writeDocx } from "./write/docx/write-docx";
import { writeWorkbook } from "./write/write-workbook";
import { zipFiles } from "./zip/zip-files";

const document = { title: "Mẫu", styles: {}, sheets: [{ name: "Biểu", rows: [[{ value: "Nam Rong" }]] }] };
const text = { title: "Giấy mời", sections: [{ blocks: [] }] };
const findings = { name: "Lỗi", rows: [] };
const csv = new TextEncoder().encode("TT,Xã\n1,Nam Rong\n");

it("one object of helpers serves whatever reads, patches and writes", async () => {
  const io: PatchOptions = { inflate: nodeInflate, deflate: nodeDeflate, breakSignature: true };
  const bytes = writeWorkbook(document, io);
  expect((await readWorkbook(bytes, io)).sheets).toHaveLength(1);
  expect(await sheetLayout(bytes, "Biểu", io)).toBeDefined();
  expect((await readDocx(writeDocx(text, io), io)).text).toBe("");
  expect(zipFiles([{ name: "a.xlsx", bytes }], io).length).toBeGreaterThan(0);
  expect((await fixWorkbook(bytes, [], io)).changed).toEqual([]);
  expect(fixTextFile(csv, [], io).changed).toEqual([]);
  expect((await annotateWorkbook(bytes, { marks: [], findings }, io)).withoutNote).toEqual([]);
  expect((await addSheets(bytes, document, io)).length).toBeGreaterThan(0);
  // What remains is said of the plan, which is missing, and of no helper.
  await expect(checkWorkbook(csv, Object(io))).rejects.toThrow(/^option plan: a plan, .* expected/);
});

it("options of a workbook's fixes serve those of a text file", () => {
  const options: FixOptions = { addsCells: true, list: () => findings, deflate: nodeDeflate };
  const { changed } = fixTextFile(csv, [{ sheet: "", cell: "C2", to: "Song Mau" }], options);
  expect(changed).toHaveLength(1);
});

it("what is no option, or none of its kind, is told as before", async () => {
  const bytes = writeWorkbook(document);
  await expect(readWorkbook(bytes, Object({ inflat: nodeInflate }))).rejects.toThrow(
    "option inflat: inflate expected, not “inflat”",
  );
  await expect(readWorkbook(bytes, Object({ inflate: "fast" }))).rejects.toThrow("option inflate: a function expected");
  expect(() => zipFiles([], Object({ breakSignature: 1 }))).toThrow("option breakSignature: true or false expected");
  expect(() => fixTextFile(csv, [], Object({ list: 1 }))).toThrow("option list: a function expected");
});
