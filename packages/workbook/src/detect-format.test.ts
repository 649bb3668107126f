import { describe, expect, it } from "vitest";
import { detectFormat } from "./detect-format";
import { readWorkbook } from "./read-workbook";
import { bytesOf, refusal, utf8, utf16, zipOf } from "./testing/files";
import { relationships } from "./testing/xlsx";

const XML_2003 = '<ss:Workbook xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">';

describe("a file by its first bytes", () => {
  it.each([
    ["PK\x03\x04…", "zip"],
    ["PK\x05\x06…", "zip"],
    ["\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "xls"],
    ["\x09\x08\x10\x00\x00\x06", "xls"],
    ["\x09\x00\x04\x00\x02\x00", "xls"],
    ["<html><body>", "html"],
    ["\xef\xbb\xbf \r\n<!DOCTYPE html>\n<!-- x --><HTML>", "html"],
    ["<table border=1>", "html"],
    ['<html xmlns:x="urn:schemas-microsoft-com:office:excel">', "html"],
    [XML_2003, "xml"],
    [`<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n${XML_2003}`, "xml"],
    ['<?xml version="1.0"?><office:document xmlns:office="o">', "fods"],
    ["Tên xã;TC1", "text"],
    ["<5 hộ;7", "text"],
    ["< 17,2", "text"],
    ["P;K", "text"],
    ["09:30;x", "text"],
  ])("%j is %s", (text, format) => {
    expect(detectFormat(bytesOf(text))).toBe(format);
  });

  it("is told in UTF-16 too", () => {
    for (const order of ["le", "be"] as const) {
      expect(detectFormat(utf16(`\ufeff<?xml version="1.0"?>${XML_2003}`, order))).toBe("xml");
      expect(detectFormat(utf16(`<?xml version="1.0"?>${XML_2003}`, order))).toBe("xml");
      expect(detectFormat(utf16("\ufeffTên xã;TC1", order))).toBe("text");
    }
  });

  it.each([
    ["", "empty"],
    ["  \r\n\t", "empty"],
    ["\ufeff", "empty"],
    ["%PDF-1.7", "not-a-workbook pdf"],
    ["MIME-Version: 1.0\r\nContent-Type: multipart/related", "not-a-workbook web archive"],
    ["{\\rtf1\\ansi", "not-a-workbook rtf"],
    ["\x89PNG\r\n\x1a\n", "not-a-workbook png"],
    ["\xff\xd8\xff\xe0", "not-a-workbook jpeg"],
    ["GIF89a", "not-a-workbook gif"],
    ["BM\x36\0\0\0\0\0\0\0", "not-a-workbook bmp"],
    ["RIFF\0\0\0\0WEBPVP8 ", "not-a-workbook webp"],
    ["Rar!\x1a\x07", "not-a-workbook rar"],
    ["7z\xbc\xaf\x27\x1c", "not-a-workbook 7z"],
    ["\x1f\x8b\x08", "not-a-workbook gzip"],
    ["\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\0\0", "not-a-workbook binary data"],
    ['<?xml version="1.0"?><svg/>', "not-a-workbook xml"],
    ['<?xml version="1.0"?><pkg:package/>', "not-a-workbook xml"],
  ])("%j is refused as %s", async (text, reason) => {
    const bytes = text === "\ufeff" ? utf8(text) : bytesOf(text);
    expect(await refusal(readWorkbook(bytes))).toBe(reason);
  });

  it("a zip is what its main part is: no workbook where that is a text, slides, or nothing", async () => {
    const office = (part: string, root: string) =>
      zipOf({
        "[Content_Types].xml": "<Types/>",
        "_rels/.rels": relationships(["r", "officeDocument", part]),
        [part]: `<x:${root} xmlns:x="y"/>`,
      });
    expect(await refusal(readWorkbook(office("word/document.xml", "document"), { fileName: "a.xlsx" }))).toBe(
      "not-a-workbook docx",
    );
    expect(await refusal(readWorkbook(office("ppt/presentation.xml", "presentation")))).toBe("not-a-workbook pptx");
    expect(await refusal(readWorkbook(zipOf({ "a.txt": "x" })))).toBe("not-a-workbook zip");
    expect(await refusal(readWorkbook(zipOf({})))).toBe("not-a-workbook zip");
    expect(await refusal(readWorkbook(office("xl/other.xml", "other")))).toBe("not-a-workbook zip");
  });
});
