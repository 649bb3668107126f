import { describe, expect, it } from "vitest";
import { readWorkbook } from "../../read-workbook";
import { fixTextFile } from "./fix-text";

const CSV = 'sep=;\r\nSTT;Tên xã;"Ghi chú"\r\n1;Nam Rong;"có ""dấu""; và\r\nhai dòng"\r\n2;"Đắk Wil"\r\n';
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const change = (cell: string, to: string) => ({ sheet: "", cell, to });
const text = (data: Uint8Array): string => new TextDecoder("utf-8", { ignoreBOM: true }).decode(data);

describe("a fixed text file", () => {
  it("holds the new value, and everything else as it was: delimiter, quotes, line ends", () => {
    const done = fixTextFile(bytes(CSV), [change("B2", "Nam Dong")]);
    expect(text(done.bytes)).toBe(CSV.replace("Nam Rong", "Nam Dong"));
    expect(done.changed).toEqual([change("B2", "Nam Dong")]);
  });
  it("quotes a value that needs it, or that was quoted", () =>
    expect(text(fixTextFile(bytes(CSV), [change("B2", "a;b"), change("B3", "Đắk Win")]).bytes)).toBe(
      CSV.replace("Nam Rong", '"a;b"').replace("Đắk Wil", "Đắk Win"),
    ));
  it("names a field that is not there, and gives back the bytes that came when nothing changes", () => {
    const before = bytes(CSV);
    const done = fixTextFile(before, [change("Z99", "x")]);
    expect(done.refused.map((one) => one.why)).toEqual(["missing"]);
    expect(done.bytes).toBe(before);
  });
  it("keeps its byte order mark and UTF-16", async () => {
    expect(text(fixTextFile(bytes(`\ufeff${CSV}`), [change("B2", "Nam Dong")]).bytes)).toMatch(/^\ufeffsep=;/);
    const wide = new Uint8Array(Buffer.from(`\ufeff${CSV}`, "utf16le"));
    const done = fixTextFile(wide, [change("B2", "Nam Dong")]);
    expect(done.encoding).toBe("utf-16le");
    expect((await readWorkbook(done.bytes)).sheets[0]?.cell(1, 1)?.value).toBe("Nam Dong");
  });
  it("of an 8-bit encoding becomes UTF-8 with a byte order mark, since that encoding lacks letters", () => {
    const done = fixTextFile(Uint8Array.from(Buffer.from("TT;X·\n1;B×nh Hßa\n", "latin1")), [change("B2", "Bình Hòa")]);
    expect(text(done.bytes)).toBe("\ufeffTT;X·\n1;Bình Hòa\n");
    expect(done.encoding).toBe("utf-8");
  });
});

it("a field that holds something else by now is left alone", () => {
  const before = new TextEncoder().encode("a;b\nNam Rong;19");
  const { bytes, changed, refused } = fixTextFile(before, [
    { sheet: "", cell: "A2", from: "Nam Rong", to: "Nam Dong" },
    { sheet: "", cell: "B2", from: "18", to: "20" },
  ]);
  expect(new TextDecoder().decode(bytes)).toBe("a;b\nNam Dong;19");
  expect(changed.map(({ cell }) => cell)).toEqual(["A2"]);
  expect(refused).toEqual([{ sheet: "", cell: "B2", from: "18", to: "20", why: "changed" }]);
});
