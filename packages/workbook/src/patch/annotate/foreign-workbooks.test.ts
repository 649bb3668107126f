import { describe, expect, it } from "vitest";
import { handMade, MAIN, partsOf, relationships, sheetWith, zipOf } from "../../testing/hand-made";
import type { PatchOptions } from "../package/patch-options";
import { annotateWorkbook, type CellMark, removeMarks } from "./annotate-workbook";

const findings = { name: "Danh sách lỗi (ntm)", rows: [[{ value: "Ô" }]], autoFilter: "A1:A2" };
const mark = (cell: string, text = "Sai"): CellMark => ({ sheet: "Biểu 1", cell, severity: "error", text });
const annotate = (bytes: Uint8Array, marks: readonly CellMark[], options: PatchOptions = {}) =>
  annotateWorkbook(bytes, { marks, findings }, options);
const annotated = async (bytes: Uint8Array, ...marks: CellMark[]) => partsOf((await annotate(bytes, marks)).bytes);

const SHAPE = (row: number, column: number) =>
  `<v:shape id="_x0000_s1025" type="#_x0000_t202"><x:ClientData ObjectType="Note"><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;
const VML = (inner: string) =>
  `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202" coordsize="1,1"></v:shapetype>${inner}</xml>`;
const COMMENTS = (...list: readonly [cell: string, author: number, text: string][]) =>
  `<comments xmlns="${MAIN}"><authors><author>Lan</author><author>tc={1}</author></authors><commentList>${list
    .map(([cell, author, text]) => `<comment ref="${cell}" authorId="${author}"><text><t>${text}</t></text></comment>`)
    .join("")}</commentList></comments>`;
/** A workbook whose user has written notes. */
const withNotes = (comments: string, vml = VML(SHAPE(0, 0))) =>
  handMade(sheetWith('<legacyDrawing r:id="rId1"/>'), {
    "xl/worksheets/_rels/sheet1.xml.rels": relationships(
      ["rId1", "vmlDrawing", "../drawings/vmlDrawing1.vml"],
      ["rId2", "comments", "../comments1.xml"],
    ),
    "xl/drawings/vmlDrawing1.vml": vml,
    "xl/comments1.xml": comments,
  });

describe("a note of the user's", () => {
  const before = withNotes(COMMENTS(["A1", 0, "Đã hỏi xã"]));
  it("is kept, ours stands below it, and its shape serves both", async () => {
    const parts = await annotated(before, mark("A1"), mark("B2"));
    expect(parts["xl/comments1.xml"]).toMatch(/<t>Đã hỏi xã<\/t><r><t [^>]*>\n— ntm —\nSai<\/t><\/r><\/text>/);
    expect(parts["xl/drawings/vmlDrawing1.vml"]?.match(/ObjectType="Note"/g)).toHaveLength(2);
    expect(parts["xl/worksheets/sheet1.xml"]?.match(/legacyDrawing/g)).toHaveLength(1);
  });
  it("is as it was when the marks are gone", async () =>
    expect(await partsOf(await removeMarks((await annotate(before, [mark("A1"), mark("B2")])).bytes))).toEqual(
      await partsOf(before),
    ));
});

it("a workbook whose parts have the slashes of Windows is the same marked again, and loses every mark", async () => {
  const parts = Object.entries(await partsOf(handMade(sheetWith())));
  const before = zipOf(Object.fromEntries(parts.map(([name, text]) => [name.replaceAll("/", "\\"), text])));
  const { bytes } = await annotate(before, [mark("B2")]);
  const marked = await partsOf(bytes);
  expect(marked["xl\\_rels\\workbook.xml.rels"]).toMatch(/Target="styles.xml".*Target="worksheets\/sheet2.xml"/);
  expect(marked["xl/worksheets/_rels/sheet1.xml.rels"]).toContain('Target="../comments1.xml"');
  expect((await annotate(bytes, [mark("B2")])).bytes).toEqual(bytes);
  expect(await partsOf(await removeMarks(bytes))).toEqual(await partsOf(before));
});

it("the stub of a threaded comment is not touched; its cell is only coloured, and named", async () => {
  const before = withNotes(COMMENTS(["A1", 1, "[Threaded comment] Ý kiến"]));
  const { bytes, withoutNote } = await annotate(before, [mark("A1")]);
  expect(withoutNote).toEqual(["'Biểu 1'!A1"]);
  expect((await partsOf(bytes))["xl/comments1.xml"]).toBe((await partsOf(before))["xl/comments1.xml"]);
  expect((await partsOf(bytes))["xl/worksheets/sheet1.xml"]).toContain('sqref="A1"');
});

it("a drawing that is no XML gets its shape before its end and is whole again after", async () => {
  const vml = VML(`<v:shape id="_x0000_s1030"><div>Nút<br>bấm</div></v:shape>`);
  const before = withNotes(COMMENTS(["A1", 0, "Đã hỏi xã"]), vml);
  const { bytes } = await annotate(before, [mark("C3")]);
  expect((await partsOf(bytes))["xl/drawings/vmlDrawing1.vml"]).toMatch(/<br>bấm.*_x0000_s1031.*<\/xml>$/s);
  expect(await partsOf(await removeMarks(bytes))).toEqual(await partsOf(before));
});

it("a drawing of buttons alone takes the notes too, and keeps its buttons", async () => {
  const before = handMade(sheetWith('<legacyDrawing r:id="rId1"/><controls/>'), {
    "xl/worksheets/_rels/sheet1.xml.rels": relationships(["rId1", "vmlDrawing", "../drawings/vmlDrawing1.vml"]),
    "xl/drawings/vmlDrawing1.vml": VML('<v:shape id="_x0000_s1025"><x:ClientData ObjectType="Button"/></v:shape>'),
  });
  const { bytes } = await annotate(before, [mark("C3")]);
  const parts = await partsOf(bytes);
  expect(parts["xl/drawings/vmlDrawing1.vml"]).toMatch(/Button.*Note/s);
  expect(parts["xl/comments1.xml"]).toContain('ref="C3"');
  expect(await partsOf(await removeMarks(bytes))).toEqual(await partsOf(before));
});

it("the pictures of a header are no drawing of notes", async () => {
  const before = handMade(sheetWith('<legacyDrawingHF r:id="rId1"/>'), {
    "xl/worksheets/_rels/sheet1.xml.rels": relationships(["rId1", "vmlDrawing", "../drawings/vmlDrawing1.vml"]),
    "xl/drawings/vmlDrawing1.vml": VML('<v:shape id="CH"/>'),
  });
  const parts = await annotated(before, mark("A1"));
  expect(parts["xl/drawings/vmlDrawing1.vml"]).toBe((await partsOf(before))["xl/drawings/vmlDrawing1.vml"]);
  expect(parts["xl/worksheets/sheet1.xml"]).toMatch(/<legacyDrawing [^>]*\/><legacyDrawingHF/);
});

describe("a sheet part of another writer", () => {
  it("with a prefix gets elements with that prefix, before what must follow", async () => {
    const sheet = `<x:worksheet xmlns:x="${MAIN}"><x:sheetData/><x:pageMargins/><mc:AlternateContent xmlns:mc="urn:mc"/><x:tableParts/></x:worksheet>`;
    const after = (await annotated(handMade(sheet), mark("B2")))["xl/worksheets/sheet1.xml"] ?? "";
    const elements = [...after.matchAll(/<(x:\w+|mc:\w+)/g)].map((match) => match[1]);
    const top = elements.filter((name) => !/cfRule|formula|worksheet/.test(name ?? ""));
    expect(top).toEqual([
      "x:sheetData",
      "x:conditionalFormatting",
      "x:pageMargins",
      "x:legacyDrawing",
      "mc:AlternateContent",
      "x:tableParts",
    ]);
  });
  it("in UTF-16 becomes UTF-8, in its declaration too", async () => {
    const text = `<?xml version="1.0" encoding="UTF-16"?>${sheetWith("", '<row r="1"><c r="A1" t="inlineStr"><is><t>Xã</t></is></c></row>')}`;
    const utf16 = Buffer.from(`\ufeff${text}`, "utf16le").toString("latin1");
    const before = handMade("");
    const parts = await partsOf(before);
    const bytes = zipOf({ ...parts, "xl/worksheets/sheet1.xml": "@" });
    const { readZip } = await import("../../zip/read-zip");
    const { writeZip } = await import("../../zip/write-zip");
    const entries = readZip(bytes).entries.map((entry) =>
      entry.name.endsWith("sheet1.xml") ? { name: entry.name, data: Buffer.from(utf16, "latin1") } : entry,
    );
    const after = (await annotated(writeZip(entries), mark("A1")))["xl/worksheets/sheet1.xml"] ?? "";
    expect(after).toContain('encoding="UTF-8"');
    expect(after).toContain("<t>Xã</t>");
  });
  it("keeps a rule of the user's that another program has put beside ours", async () => {
    const users = '<cfRule type="expression" dxfId="0" priority="1"><formula>A1&gt;3</formula></cfRule>';
    const ours = '<cfRule type="expression" dxfId="1" priority="2"><formula>AND(TRUE(),"ntm"="ntm")</formula></cfRule>';
    const both = handMade(sheetWith(`<conditionalFormatting sqref="A1">${users}${ours}</conditionalFormatting>`));
    expect((await partsOf(await removeMarks(both)))["xl/worksheets/sheet1.xml"]).toBe(
      sheetWith(`<conditionalFormatting sqref="A1">${users}</conditionalFormatting>`),
    );
  });
});

describe("an annotated copy that was saved by another program", () => {
  /** Excel names relationships and parts anew, and writes the text of a note into runs of its own. */
  const resaved = handMade(
    sheetWith(
      '<conditionalFormatting sqref="A1"><cfRule type="expression" dxfId="0" priority="1"><formula>AND(TRUE,"ntm"="ntm")</formula></cfRule></conditionalFormatting><legacyDrawing r:id="rId1"/>',
    ),
    {
      "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="urn:r"><bookViews><workbookView firstSheet="0" activeTab="1"/></bookViews><sheets><sheet name="Biểu 1" sheetId="1" r:id="rId1"/><sheet name="Danh sách lỗi (ntm)" sheetId="2" r:id="rId2"/><sheet name="Sau" sheetId="3" r:id="rId3"/></sheets><definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="1" hidden="1">x</definedName><definedName name="_xlnm.Print_Area" localSheetId="2">Sau!$A$1</definedName></definedNames></workbook>`,
      "xl/_rels/workbook.xml.rels": relationships(
        ["rId1", "worksheet", "worksheets/sheet1.xml"],
        ["rId2", "worksheet", "worksheets/sheet2.xml"],
        ["rId3", "worksheet", "worksheets/sheet3.xml"],
      ),
      "xl/worksheets/sheet2.xml": sheetWith(),
      "xl/worksheets/sheet3.xml": sheetWith(),
      "xl/worksheets/_rels/sheet1.xml.rels": relationships(
        ["rId1", "vmlDrawing", "../drawings/vmlDrawing1.vml"],
        ["rId2", "comments", "../comments1.xml"],
      ),
      "xl/drawings/vmlDrawing1.vml": VML(SHAPE(0, 0) + SHAPE(1, 1)),
      "xl/comments1.xml": `<comments xmlns="${MAIN}"><authors><author>Lan</author><author>ntm</author></authors><commentList><comment ref="A1" authorId="0"><text><r><rPr><b/></rPr><t>Đã hỏi xã\n— ntm —\nSai</t></r><r><rPr><b/></rPr><t> thêm</t></r></text></comment><comment ref="B2" authorId="1"><text><r><rPr><sz val="9"/></rPr><t>— ntm —\nSai</t></r></text></comment></commentList></comments>`,
    },
  );
  it("loses its marks all the same, and what counted sheets counts right", async () => {
    const parts = await partsOf(await removeMarks(resaved));
    expect(Object.keys(parts)).not.toContain("xl/worksheets/sheet2.xml");
    expect(parts["xl/worksheets/sheet1.xml"]).not.toContain("conditionalFormatting");
    expect(parts["xl/comments1.xml"]).toBe(
      `<comments xmlns="${MAIN}"><authors><author>Lan</author></authors><commentList><comment ref="A1" authorId="0"><text><r><rPr><b/></rPr><t>Đã hỏi xã</t></r></text></comment></commentList></comments>`,
    );
    expect(parts["xl/drawings/vmlDrawing1.vml"]?.match(/<x:Row>/g)).toHaveLength(1);
    expect(parts["xl/workbook.xml"]).toContain('activeTab="1"');
    expect(parts["xl/workbook.xml"]).toContain(
      '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">Sau!$A$1</definedName></definedNames>',
    );
  });
});

describe("a workbook that must not be changed", () => {
  it("signed: is refused, unless the caller says that the signature may break, which is told", async () => {
    const signed = handMade(sheetWith(), { "_xmlsignatures/sig1.xml": "<Signature/>" });
    await expect(annotate(signed, [mark("A1")])).rejects.toMatchObject({ code: "signed" });
    expect((await annotate(signed, [mark("A1")], { breakSignature: true })).brokeSignature).toBe(true);
  });
  it("shared in the old way: is refused", () =>
    expect(annotate(handMade(sheetWith(), { "xl/revisions/revisionLog1.xml": "<x/>" }), [])).rejects.toMatchObject({
      code: "shared-revisions",
    }));
  it("of a protected structure: gets its sheet, and that is told", async () => {
    const locked = handMade(sheetWith(), {
      "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="urn:r"><workbookProtection lockStructure="1"/><sheets><sheet name="Biểu 1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    });
    expect((await annotate(locked, [mark("A1")])).isProtected).toBe(true);
  });
});

it("a workbook with macros keeps the type that says so", async () =>
  expect((await annotated(handMade(sheetWith()), mark("A1")))["[Content_Types].xml"]).toContain(
    'PartName="/xl/workbook.xml" ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"',
  ));

it("a workbook of the strict family gets parts of that family", async () => {
  const strict = "http://purl.oclc.org/ooxml/spreadsheetml/main";
  const before = handMade(sheetWith().replace(MAIN, strict), {
    "xl/workbook.xml": `<workbook xmlns="${strict}" xmlns:r="http://purl.oclc.org/ooxml/officeDocument/relationships"><sheets><sheet name="Biểu 1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  });
  const parts = await annotated(before, mark("A1"));
  for (const name of ["xl/worksheets/sheet2.xml", "xl/comments1.xml", "xl/styles.xml"])
    expect(parts[name]).toContain(`xmlns="${strict}"`);
  expect(parts["xl/worksheets/_rels/sheet1.xml.rels"]).toContain(
    "http://purl.oclc.org/ooxml/officeDocument/relationships/comments",
  );
});

it("a very long note is cut, and one in the last cell of a sheet has room for its box", async () => {
  const parts = await annotated(handMade(sheetWith()), mark("XFD1048576", "dài ".repeat(9000)));
  expect(parts["xl/comments1.xml"]?.length).toBeLessThan(9000);
  const [, anchor = ""] = /<x:Anchor>([^<]*)/.exec(parts["xl/drawings/vmlDrawing1.vml"] ?? "") ?? [];
  const [, , , , right, , bottom] = anchor.split(", ").map(Number);
  expect(right).toBeLessThanOrEqual(16_383);
  expect(bottom).toBeLessThanOrEqual(1_048_575);
});
