import { copyFileSync, existsSync, linkSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { fixWorkbook, readWorkbook } from "@ntm-kit/workbook";
import { beforeAll, describe, expect, it } from "vitest";
import { handMade, relationships, sheetWith } from "../../packages/workbook/src/testing/hand-made";
import { commandFolder } from "../helpers/command";

const workbooks = fileURLToPath(new URL("../../examples/workbooks", import.meta.url));
const command = commandFolder("written");
const { at } = command;
const ntm = (...args: string[]) => command.ntm(...args);
const findings = async (file: string): Promise<{ code: string; cell: string; fix?: { safe: boolean } }[]> =>
  JSON.parse((await ntm("validate", file, "--format", "json")).out).findings;

beforeAll(() => {
  for (const name of ["xa-2025.xlsx", "xa-2025-con-loi.xlsx"]) copyFileSync(join(workbooks, name), at(name));
  copyFileSync(at("xa-2025-con-loi.xlsx"), at("xa.xlsm"));
  mkdirSync(at("vao"));
  copyFileSync(at("xa-2025.xlsx"), at("vao/xa.xlsx"));
  symlinkSync(at("xa-2025.xlsx"), at("lien-ket.xlsx"));
  linkSync(at("xa-2025.xlsx"), at("cung-tep.xlsx"));
  writeFileSync(at("xa.csv"), "STT;Tên xã;TC1;TC2;TC3;TC4;TC5;Tổng số tiêu chí đạt\r\n1;Nam Rong;x;x;x;x;x;5\r\n");
});

describe("an output that cannot be is refused before any work, in two lines, and no file is changed", () => {
  it.each([
    ["the input itself", ["annotate", "xa-2025.xlsx", "-o", "./xa-2025.xlsx"], "trùng"],
    ["a link to the input", ["annotate", "xa-2025.xlsx", "-o", "lien-ket.xlsx"], "trùng"],
    ["another name of the input's file", ["fix", "xa-2025.xlsx", "-o", "cung-tep.xlsx"], "trùng"],
    ["a file of a folder that is an input", ["summarize", "vao", "-o", "vao/xa.xlsx"], "trùng"],
    ["a folder that is not there", ["annotate", "xa-2025.xlsx", "-o", "khong-co/ra.xlsx"], "không có thư mục"],
    ["a folder", ["annotate", "xa-2025.xlsx", "-o", "vao"], "thư mục"],
    ["a workbook under the name of another kind", ["annotate", "xa-2025.xlsx", "-o", "ra.xls"], ".xlsx"],
    ["a workbook with macros under the name of one without", ["annotate", "xa.xlsm", "-o", "ra.xlsx"], ".xlsm"],
    ["a list of findings under the name of a text file", ["annotate", "xa.csv", "-o", "ra.csv"], ".xlsx"],
    ["a text file under the name of a workbook", ["fix", "xa.csv", "-o", "ra.xlsx"], ".csv"],
    ["a template under the name of a text file", ["template", "task-progress", "-o", "mau.csv"], ".xlsx"],
    ["a report as text under the name of a workbook", ["validate", "xa-2025.xlsx", "-o", "ra.xlsx"], "ntm annotate"],
    ["a summary in a format of old", ["summarize", "xa-2025.xlsx", "-o", "ra.xls"], "không phải là bảng tính"],
    ["a folder of several files as the one file", ["annotate", ".", "-o", "../ra.xlsx"], "đúng một tệp"],
    ["no output", ["annotate", "xa-2025.xlsx"], "-o"],
  ])("%s", async (_name, args, words) => {
    const before = readFileSync(at("xa-2025.xlsx"));
    const { status, out, err } = await ntm(...args);
    expect([status, out]).toEqual([2, ""]);
    expect(err).toContain(words);
    expect(err.trimEnd().split("\n")).toHaveLength(2);
    expect(readFileSync(at("xa-2025.xlsx")).equals(before)).toBe(true);
    for (const name of ["ra.xls", "ra.csv", "ra.xlsx", "mau.csv"]) expect(existsSync(at(name))).toBe(false);
  });
});

describe("annotate", () => {
  it("says how many cells are marked and what belongs to no cell, and exits as validate does", async () => {
    const { status, err } = await ntm("annotate", "xa-2025-con-loi.xlsx", "-o", "danh-dau.xlsx");
    expect(status).toBe(1);
    expect(err).toContain("Đã đánh dấu");
    expect((await ntm("annotate", "xa-2025.xlsx", "-o", "sach.xlsx")).status).toBe(0);
  });
  it("made in one language and again in the other has one sheet of findings, in the later", async () => {
    await ntm("annotate", "xa-2025-con-loi.xlsx", "-o", "vi.xlsx");
    await ntm("annotate", "vi.xlsx", "-o", "en.xlsx", "--lang", "en");
    const { sheets } = await readWorkbook(readFileSync(at("en.xlsx")));
    expect(sheets.map((sheet) => sheet.name)).toEqual(["Biểu 02", "Findings (ntm)"]);
  });
  it("of a signed workbook is made, and says that the copy's signature is not valid", async () => {
    const rows =
      '<row r="1">' +
      ["STT", "Tên xã", "TC1", "TC2", "TC3", "TC4", "TC5"]
        .map((text, i) => `<c r="${"ABCDEFG"[i]}1" t="inlineStr"><is><t>${text}</t></is></c>`)
        .join("") +
      '</row><row r="2"><c r="A2"><v>1</v></c><c r="B2" t="inlineStr"><is><t>Nam Rong</t></is></c><c r="C2" t="inlineStr"><is><t>x</t></is></c></row>';
    writeFileSync(
      at("ky.xlsx"),
      handMade(sheetWith("", rows), {
        "_xmlsignatures/sig1.xml": "<Signature/>",
        "xl/worksheets/_rels/x.rels": relationships(),
      }),
    );
    expect((await ntm("annotate", "ky.xlsx", "-o", "ky-ra.xlsx")).err).toContain("Chữ ký số không còn hiệu lực");
  });
  it("of a workbook that is shared in the old way is refused, with what to do", async () => {
    const bytes = handMade(
      sheetWith(
        "",
        '<row r="1"><c r="A1" t="inlineStr"><is><t>Tên xã</t></is></c><c r="B1" t="inlineStr"><is><t>TC1</t></is></c><c r="C1" t="inlineStr"><is><t>TC2</t></is></c><c r="D1" t="inlineStr"><is><t>TC3</t></is></c><c r="E1" t="inlineStr"><is><t>TC4</t></is></c><c r="F1" t="inlineStr"><is><t>TC5</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>Nam Dong</t></is></c><c r="B2" t="inlineStr"><is><t>x</t></is></c></row>',
      ),
      { "xl/revisions/revisionHeaders.xml": "<headers/>" },
    );
    writeFileSync(at("chia-se.xlsx"), bytes);
    const { status, err } = await ntm("annotate", "chia-se.xlsx", "-o", "chia-se-ra.xlsx");
    expect(status).toBe(2);
    expect(err).toContain("Bỏ chia sẻ");
  });
});

/** A fault more in the mended copy, mended too. */
async function writeFixedAgain(sheet: string): Promise<void> {
  const { bytes } = await fixWorkbook(readFileSync(at("sua.xlsx")), [{ sheet, cell: "B12", to: "Nam Rong" }]);
  writeFileSync(at("loi-lai.xlsx"), bytes);
  await ntm("fix", "loi-lai.xlsx", "-o", "sua-2.xlsx");
}

describe("fix", () => {
  it("lists each change with what stood there, and names what it left", async () => {
    const { err } = await ntm("fix", "xa-2025-con-loi.xlsx", "-o", "sua.xlsx");
    expect(err).toContain("Biểu 02!B12: Nam Rong → Nam Dong");
    expect(err).toContain("19 → 19 (chữ thành số)");
    expect(err).toMatch(/Còn \d+ lỗi, cảnh báo cần người xem xét/);
  });
  it("the copy carries the list of what was changed, which no check reads; mended again it gets another", async () => {
    await ntm("fix", "xa-2025-con-loi.xlsx", "-o", "sua.xlsx");
    const { sheets } = await readWorkbook(readFileSync(at("sua.xlsx")));
    const list = sheets.at(-1);
    const rowOf = (row: number): unknown[] => [0, 1, 2, 3, 4].map((column) => list?.cell(row, column)?.value);
    expect([list?.name, rowOf(0)]).toEqual([
      "Đã sửa (ntm)",
      ["STT", "Trang tính", "Ô", "Trước khi sửa", "Sau khi sửa"],
    ]);
    expect(rowOf(1)).toEqual([1, "Biểu 02", "B12", "Nam Rong", "Nam Dong"]);
    expect((await findings("sua.xlsx")).filter(({ code }) => /^sheet\//.test(code))).toEqual([]);
    const grid = sheets[0]?.name ?? "";
    await writeFixedAgain(grid);
    const again = await readWorkbook(readFileSync(at("sua-2.xlsx")));
    expect(again.sheets.slice(-2).map(({ name }) => name)).toEqual(["Đã sửa (ntm)", "Đã sửa 2 (ntm)"]);
  });
  it("of a text file gives a text file, that field changed and no other", async () => {
    expect((await ntm("fix", "xa.csv", "-o", "xa-sua.csv")).err).toContain("B2: Nam Rong → Nam Dong");
    expect(readFileSync(at("xa-sua.csv"), "utf8")).toBe(
      readFileSync(at("xa.csv"), "utf8").replace("Nam Rong", "Nam Dong"),
    );
  });
  it("goes by what a file is, not by its name", async () => {
    copyFileSync(at("xa-2025.xlsx"), at("that-ra.xls"));
    expect((await ntm("fix", "that-ra.xls", "-o", "that-ra-sua.xlsx")).status).toBe(0);
  });
  it("turns names in TCVN3 into Unicode that can be read, once, also where one is misspelt, and finds none of it again", async () => {
    const names = ["Nam Dong", "§¾k Wil", "T©m Th¾ng", "Cu Knia", "Tróc S¬n", "Ea P«", "§¾k DR«ng"];
    const lines = names.map((name, i) => `${i + 1};${name};x;x;x;x;x;5`);
    writeFileSync(
      at("abc.csv"),
      Buffer.from(`STT;Tªn x·;TC1;TC2;TC3;TC4;TC5;Tæng sè\r\n${lines.join("\r\n")}\r\n`, "latin1"),
    );
    const before = (await findings("abc.csv")).filter((finding) => finding.fix?.safe);
    expect(before.some((finding) => finding.code === "text/legacy-encoding")).toBe(true);
    const { err } = await ntm("fix", "abc.csv", "-o", "abc-sua.csv");
    expect(err).toContain("UTF-8");
    expect(readFileSync(at("abc-sua.csv"), "utf8")).toContain("Đắk Wil");
    expect((await findings("abc-sua.csv")).filter((finding) => finding.fix?.safe)).toEqual([]);
  });
});
