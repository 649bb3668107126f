import * as library from "@e965/xlsx";
import { describe, expect, it } from "vitest";
import { readWorkbook } from "../read-workbook";
import { bytesOf, refusal, valuesOf } from "../testing/files";
import { WorkbookError } from "../workbook-error";
import { guardBiff } from "./guard-biff";
import { guardXlsbPart } from "./guard-xlsb";
import { guardLegacy } from "./parse-legacy";

const u16 = (value: number): number[] => [value & 255, value >> 8];
const u32 = (value: number): number[] => [...u16(value & 0xffff), ...u16(value >>> 16)];
const record = (type: number, ...data: number[]): number[] => [...u16(type), ...u16(data.length), ...data];
const BOF = record(0x809, ...u16(0x600), ...u16(0x10), ...new Array<number>(12).fill(0));
const EOF = record(0x0a);
const letters = (text: string): number[] => [...bytesOf(text)];

/** What a guard says: why it refuses, or the types of the records that the library is to see. */
function said(...records: number[][]): unknown {
  const stream = Uint8Array.from([BOF, ...records, EOF].flat());
  try {
    guardBiff(stream);
  } catch (error) {
    return error instanceof WorkbookError ? (error.detail ?? error.code) : error;
  }
  const types: string[] = [];
  for (let at = 0; at < stream.length; at += 4 + (stream[at + 2] ?? 0) + (stream[at + 3] ?? 0) * 256)
    types.push(((stream[at] ?? 0) + (stream[at + 1] ?? 0) * 256).toString(16));
  return types.slice(1, -1).join(" ");
}

describe("before the library sees a BIFF stream", () => {
  const cell = [...u16(0), ...u16(0), ...u16(15)];
  it.each([
    ["more merges than the record holds", record(0xe5, ...u16(9000), ...new Array<number>(8).fill(0)), "more merges"],
    ["a text longer than its record", record(0x204, ...cell, ...u16(60_000), 0, 65), "a text longer"],
    ["a rich text longer than its record", record(0xd6, ...cell, ...u16(60_000), 0, 65), "a text longer"],
    ["a formula without room for its expression", record(0x06, ...cell, ...new Array<number>(12).fill(0)), "a formula"],
    [
      "a shared text that ends within its length",
      record(0xfc, ...u32(2), ...u32(2), 1, 0, 0, 65, 1),
      "the shared texts",
    ],
    ["a password", record(0x2f, 0, 0, 1, 2, 3, 4), "encrypted"],
  ])("%s is refused", (_, damaged, why) => expect(said(damaged)).toMatch(why));

  it("a stream that ends within a record is refused", () => {
    const stream = Uint8Array.from([...BOF, ...u16(0xfd), ...u16(10), 1, 2]);
    expect(() => guardBiff(stream)).toThrow("ends within a record");
  });

  it("links, names and other files are passed over, with the records that continue them", () => {
    const everything = record(0x1b8, ...u16(0), ...u16(0xffff), ...u16(0), ...u16(0xff));
    expect(said(everything, record(0x3c, 1, 2), record(0x17, 5), record(0x18, 1), record(0x208, ...cell))).toBe(
      "af af af af 208",
    );
  });

  it("a text shorter than any is passed over instead of being read past its end", () => {
    expect(said(record(0x07), record(0x41e, 1, 0, 1), record(0x04, ...cell, 0))).toBe("af af af");
  });

  it("shared texts may be cut anywhere: between letters, with other letters from there on, between text and runs", () => {
    const head = [...u32(3), ...u32(3)];
    const plain = [...u16(4), 0, ...letters("xa")];
    const wide = [1, ...u16(0x110), ...u16(0x1eaf)];
    const rich = [...u16(1), 8, ...u16(1), 65];
    const runs = [...u16(0), ...u16(5), ...u16(1), 0, 66];
    expect(said(record(0xfc, ...head, ...plain), record(0x3c, ...wide, ...rich), record(0x3c, ...runs))).toBe(
      "fc 3c 3c",
    );
  });

  it("a column beyond the last is the last, and a formula has a result alone", () => {
    const stream = Uint8Array.from([
      ...BOF,
      ...record(0x7d, ...u16(0), ...u16(0xffff), ...new Array<number>(8).fill(0)),
      ...record(0x06, ...cell, ...new Array<number>(8).fill(7), ...u16(0), ...u32(9), ...u16(0xfff0), 0x26, 1),
      ...EOF,
    ]);
    guardBiff(stream);
    const view = new DataView(stream.buffer);
    expect(view.getUint16(BOF.length + 6, true)).toBe(256);
    expect(view.getUint16(BOF.length + 16 + 4 + 20, true)).toBe(0);
  });
});

describe("before the library sees a part of an .xlsb", () => {
  const part = (type: number, ...data: number[]): Uint8Array => Uint8Array.from([type, data.length, ...data]);
  const cell = [...u32(3), 0, 0, 0, 0];

  it.each([
    ["a text longer than its record", part(0x06, ...cell, ...u32(0x7fffffff), 65, 0)],
    ["a shared text longer than its record", part(0x13, 0, ...u32(0x7fffffff), 65, 0)],
    ["the name of a sheet that is cut off", part(0x1c, 0)],
    ["a record longer than its part", Uint8Array.of(0x05, 40, 1)],
  ])("%s is refused", (name, bytes) => {
    const sheet = Uint8Array.from([0x9c, 1, 12, ...u32(0), ...u32(1), ...u32(0xfffffff0)]);
    expect(() => guardXlsbPart(name.startsWith("the name") ? sheet : bytes)).toThrow(WorkbookError);
  });

  it("expressions, runs of rich texts, links and names are left out", () => {
    const number = [...cell, ...new Array<number>(8).fill(1), 0, 0];
    expect(guardXlsbPart(part(0x09, ...number, ...u32(0xffffffff), 0x20, ...u32(0xffffffff)))).toEqual(
      part(0x09, ...number, ...u32(0), ...u32(0)),
    );
    expect(guardXlsbPart(part(0x13, 1, ...u32(1), 65, 0, ...u32(0xffffffff)))).toEqual(part(0x13, 0, ...u32(1), 65, 0));
    const link = [0xee, 3, 16, ...u32(0), ...u32(0xfffff), ...u32(0), ...u32(0x3fff)];
    expect(guardXlsbPart(Uint8Array.from([...link, 0x27, 1, 0]))).toEqual(new Uint8Array(0));
  });
});

describe("a compound file", () => {
  const sheet = library.utils.aoa_to_sheet(Array.from({ length: 200 }, (_, i) => [`Xã ${i}`, i]));
  const bytes = new Uint8Array(
    library.write(library.utils.book_new(sheet, "A"), { type: "array", bookType: "biff8", bookSST: true }),
  );
  const without = (from: number, count: number): Uint8Array =>
    Uint8Array.from([...bytes.subarray(0, from), ...bytes.subarray(from + count)]);

  it("is read whole", async () => {
    expect(valuesOf((await readWorkbook(bytes)).sheets[0])).toMatchObject({ A200: "Xã 199", B200: 199 });
  });

  it("with sectors missing from its middle, so that its tables lead in a circle, is refused before the library is loaded", () => {
    const outcomes = Array.from({ length: 20 }, (_, i) => {
      try {
        guardLegacy(without(600 + 256 * i, 640), "xls");
        return "read";
      } catch (error) {
        return error instanceof WorkbookError ? error.code : String(error);
      }
    });
    expect(outcomes.filter((outcome) => !/^(read|damaged|not-a-workbook)$/.test(outcome))).toEqual([]);
    expect(outcomes).toContain("damaged");
  });

  it("with a table that names the same sector again and again is refused", async () => {
    const circle = bytes.slice();
    const view = new DataView(circle.buffer);
    const directory = view.getUint32(48, true);
    const table = (view.getUint32(76, true) + 1) * 512;
    view.setUint32(table + 4 * directory, directory, true);
    expect(await refusal(readWorkbook(circle))).toBe("damaged");
  });
});
