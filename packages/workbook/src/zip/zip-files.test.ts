import { expect, it } from "vitest";
import { readZip } from "./read-zip";
import { zipFiles } from "./zip-files";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

it("files come back by their paths, in their order, packed ones as they are", async () => {
  const zip = zipFiles([
    { name: "tra-lai/cư-jút/loi.txt", bytes: bytes("x".repeat(1000)) },
    { name: "tong-hop.xlsx", bytes: bytes("y".repeat(1000)) },
  ]);
  const archive = readZip(zip);
  const { entries } = archive;
  expect(entries.map(({ name, method }) => [name, method])).toEqual([
    ["tra-lai/cư-jút/loi.txt", 8],
    ["tong-hop.xlsx", 0],
  ]);
  const texts = await Promise.all(entries.map(async (entry) => new TextDecoder().decode(await archive.inflate(entry))));
  expect(texts).toEqual(["x".repeat(1000), "y".repeat(1000)]);
});

it("the same files are the same bytes", () => {
  const files = [{ name: "a.txt", bytes: bytes("a") }];
  expect(zipFiles(files)).toEqual(zipFiles(files));
});

it.each(["", "/a", "..", "a/../b", "C:\\a", "a\\", "a\u0000b", "a?"])("the name %j is refused", (name) =>
  expect(() => zipFiles([{ name, bytes: bytes("") }])).toThrow(RangeError),
);

it("a name that stands twice is refused, also in another case or Unicode form", () => {
  const twice = (a: string, b: string) => () => zipFiles([a, b].map((name) => ({ name, bytes: bytes("") })));
  expect(twice("a.txt", "A.TXT")).toThrow("twice");
  expect(twice("bé", "bé".normalize("NFD"))).toThrow("twice");
});
