import { describe, expect, it } from "vitest";
import { nodeInflate } from "../node-inflate";
import { WorkbookError } from "../workbook-error";
import { DEFAULT_LIMITS } from "./limits";
import { readZip, type ZipArchive } from "./read-zip";
import { writeZip } from "./write-zip";
import type { ZipEntry } from "./zip-entry";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const text = (data: Uint8Array): string => new TextDecoder().decode(data);
/** Text of a part; undefined where there is none of that name. */
async function partOf(archive: ZipArchive, name: string): Promise<string | undefined> {
  const entry = archive.find(name);
  return entry && text(await archive.inflate(entry));
}
/** The entry of a number, which must be there. */
function entryOf({ entries }: ZipArchive, number = 0): ZipEntry {
  const entry = entries[number];
  if (!entry) throw new Error(`no entry ${number}`);
  return entry;
}
const codeOf = async (work: () => unknown): Promise<unknown> => {
  try {
    await work();
  } catch (error) {
    return error instanceof WorkbookError ? [error.code, error.limit ?? error.detail] : error;
  }
  return "nothing thrown";
};

describe.each([
  ["fflate", undefined],
  ["zlib", nodeInflate],
])("a zip inflated with %s", (_, inflate) => {
  const zip = writeZip([
    { name: "mimetype", data: bytes("plain"), stored: true },
    { name: "Xã/Đắk.xml", data: bytes("<a/>".repeat(5000)) },
    { name: "__proto__", data: bytes("no prototype") },
    { name: "empty", data: bytes("") },
  ]);

  it("gives back each part by name, whatever its case", async () => {
    const archive = readZip(zip, { inflate });
    expect(archive.entries.map((entry) => entry.name)).toEqual(["mimetype", "Xã/Đắk.xml", "__proto__", "empty"]);
    expect(await partOf(archive, "/xã\\đắk.XML")).toBe("<a/>".repeat(5000));
    expect(await partOf(archive, "__proto__")).toBe("no prototype");
    expect(await partOf(archive, "empty")).toBe("");
    expect(archive.find("constructor")).toBeUndefined();
  });

  it("is found behind bytes that do not belong to it", async () => {
    const archive = readZip(Uint8Array.of(...bytes("junk before"), ...zip), { inflate });
    expect(await partOf(archive, "mimetype")).toBe("plain");
  });

  it("is refused where a checksum differs or the data is cut", async () => {
    const entry = entryOf(readZip(zip), 1);
    const wrong = readZip(writeZip([{ ...entry, crc: 1 }]), { inflate });
    expect(await codeOf(() => wrong.inflate(entryOf(wrong)))).toEqual(["damaged", "checksum differs"]);
    const cut = readZip(writeZip([{ ...entry, compressed: entry.compressed.subarray(0, 20) }]), {
      inflate,
    });
    expect(await codeOf(() => cut.inflate(entryOf(cut)))).toEqual(["damaged", "compressed data is broken"]);
    expect(await codeOf(() => readZip(zip.subarray(0, 300)))).toMatchObject(["damaged", expect.any(String)]);
  });

  it("stops inflating at the limit whatever size is declared", async () => {
    const bomb = writeZip([{ name: "bomb", data: new Uint8Array(40 * 1024 * 1024) }]);
    const lying = readZip(writeZip([{ ...entryOf(readZip(bomb)), size: 10 }]), { inflate });
    expect(await codeOf(() => lying.inflate(entryOf(lying), 1000))).toEqual(["too-large", "part-size"]);
    expect(await codeOf(() => lying.inflate(entryOf(lying)))).toEqual(["too-large", "ratio"]);
  });
});

describe("a zip", () => {
  it("copies entries that were read byte for byte", () => {
    const first = writeZip([
      { name: "a.xml", data: bytes("<a/>") },
      { name: "b.xml", data: bytes("<b/>") },
    ]);
    expect(writeZip(readZip(first).entries)).toEqual(first);
    const kept = { ...entryOf(readZip(first)), extra: Uint8Array.of(9, 9, 1, 0, 7), flags: 6, modified: 123456789 };
    expect(readZip(writeZip([kept, { name: "c.xml", data: bytes("<c/>") }])).entries[0]).toEqual(kept);
  });

  it("takes the first of two entries of one name and tells of the other", async () => {
    const archive = readZip(
      writeZip([
        { name: "A.xml", data: bytes("first") },
        { name: "a.xml", data: bytes("second") },
      ]),
    );
    expect(await partOf(archive, "a.xml")).toBe("first");
    expect(archive.duplicates).toEqual(["a.xml"]);
  });

  it("refuses encrypted entries and methods it does not know", async () => {
    const entry = entryOf(readZip(writeZip([{ name: "a", data: bytes("a") }])));
    const archive = readZip(
      writeZip([
        { ...entry, flags: 1 },
        { ...entry, name: "b", nameBytes: bytes("b"), method: 12 },
      ]),
    );
    expect(await codeOf(() => archive.inflate(entryOf(archive)))).toEqual(["encrypted", undefined]);
    expect(await codeOf(() => archive.inflate(entryOf(archive, 1)))).toEqual(["unsupported", undefined]);
  });

  it("refuses more entries or bytes than the limits allow", async () => {
    const zip = writeZip([
      { name: "a", data: bytes("a") },
      { name: "b", data: bytes("b") },
    ]);
    expect(await codeOf(() => readZip(zip, { limits: { ...DEFAULT_LIMITS, zipEntries: 1 } }))).toEqual([
      "too-large",
      "zip-entries",
    ]);
    expect(await codeOf(() => readZip(zip, { limits: { ...DEFAULT_LIMITS, fileSize: 10 } }))).toEqual([
      "too-large",
      "file-size",
    ]);
  });
});
