import { describe, expect, it } from "vitest";
import { WorkbookError } from "../workbook-error";
import { NameTable } from "./name-table";
import { TextPieces } from "./text-pieces";
import { Utf8Source } from "./xml-encoding";
import { XmlReader } from "./xml-reader";

const names = new NameTable("root t id space");

/** Texts of `t` and attributes `id` of a document fed in pieces of a size. */
function texts(bytes: Uint8Array, size: number): string[] {
  const found: string[] = [];
  const pieces = new TextPieces();
  const reader = new XmlReader(
    names,
    {
      open(xml) {
        const id = xml.attribute(names.id.id);
        if (id !== undefined) found.push(`id=${id}`);
        if (xml.element !== names.id.t) return;
        pieces.clear();
        xml.wantsText = true;
      },
      close(xml) {
        if (xml.element !== names.id.t) return;
        found.push(String(pieces));
        xml.wantsText = false;
      },
      text: (...piece) => pieces.add(...piece),
    },
    "part.xml",
  );
  const source = new Utf8Source((chunk) => reader.push(chunk));
  for (let at = 0; at < bytes.length; at += size) source.push(bytes.subarray(at, at + size));
  source.end();
  reader.end();
  return found;
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
/** With the bytes of each letter in either order. */
function utf16(text: string, isBig: boolean): Uint8Array {
  const units = Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
  return Uint8Array.from(units.flatMap((unit) => (isBig ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])));
}

describe.each([1, 3, 7, 64, 100_000])("XML in pieces of %i bytes", (size) => {
  const document = `<?xml version="1.0"?><!-- a <t> here is none --><x:root xmlns:x="u" id='"a&amp;b"' x:id="no">
    <t>Xã <!-- lost? -->Đắk<![CDATA[ <R'Lấp> &amp; ]]]]>&#x26;&lt;&#10;</t><t/><x:t >a\r\nb\rc</x:t><t>&unknown;</t></x:root>`;
  const expected = ['id="a&b"', "Xã Đắk <R'Lấp> &amp; ]]&<\n", "", "a\nb\nc", "&unknown;"];

  it("gives the same texts whatever its pieces and encoding", () => {
    expect(texts(utf8(document), size)).toEqual(expected);
    expect(texts(utf8(`\ufeff${document}`), size)).toEqual(expected);
    expect(texts(utf16(`\ufeff${document}`, false), size)).toEqual(expected);
    expect(texts(utf16(document, true), size)).toEqual(expected);
  });

  it.runIf(size >= 64)("hands over a long text whole", () => {
    const long = "Nông thôn mới &amp; nâng cao\r\n".repeat(6_000);
    expect(texts(utf8(`<root><t>${long}</t></root>`), size)).toEqual([
      long.replaceAll("&amp;", "&").replaceAll("\r", ""),
    ]);
  });

  it.each<[text: string, code: string]>([
    ["<root><t></root></t>", "damaged"],
    ["<root><t>", "damaged"],
    ["<root", "damaged"],
    ["<root/><root/>", "damaged"],
    ["<root id=1/>", "damaged"],
    ["<root id/>", "damaged"],
    ["", "damaged"],
    ["no markup", "damaged"],
    ["<!DOCTYPE root [<!ENTITY a 'b'>]><root>&a;</root>", "damaged"],
    ["<root>".repeat(65), "too-large"],
    // A tag is gathered anew with each piece: byte by byte the longest takes minutes, and a file never comes so.
    ...(size < 64 ? [] : [[`<root id="${"a".repeat(70_000)}"/>`, "too-large"] as [string, string]]),
  ])("refuses %.40s", (text, code) => {
    let error: unknown;
    try {
      texts(utf8(text), size);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(WorkbookError);
    expect((error as WorkbookError).code).toBe(code);
  });
});
