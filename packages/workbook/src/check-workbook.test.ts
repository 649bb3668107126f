import { describe, expect, it } from "vitest";
import { checkWorkbook } from "./check-workbook";
import { NotBytesError } from "./file-bytes";
import { readWorkbook } from "./read-workbook";
import { utf8 } from "./testing/files";
import { writeWorkbook } from "./write/write-workbook";

const NO_FILES = [
  ["a path", "report.xlsx", /a text; where it is a path, read the file first/],
  ["nothing", undefined, /not undefined/],
  ["null", null, /not null/],
  ["a promise", Promise.resolve(new Uint8Array(3)), /await it first/],
  ["a list of numbers", [80, 75, 3, 4], /not a list/],
  ["an object", { path: "report.xlsx" }, /not a value of type object/],
] as const;

describe("what is no file is no damaged file", () => {
  it.each(NO_FILES)("reading %s", async (_, given, message) => {
    // @ts-expect-error: what a compiler would refuse
    const error = await readWorkbook(given).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(NotBytesError);
    expect(error).toMatchObject({ code: "input/not-bytes", message: expect.stringMatching(message) });
  });
  it.each(NO_FILES)("checking %s", async (_, given) => {
    // @ts-expect-error: what a compiler would refuse
    await expect(checkWorkbook(given, {})).rejects.toThrow(NotBytesError);
  });
});

it("checking without options says that the plan is missing", async () => {
  // @ts-expect-error: what a compiler would refuse
  await expect(checkWorkbook(utf8("TT;Tên xã\n1;Tân Minh"))).rejects.toThrow(/^option plan: a plan, .* expected/);
});

describe("bytes are read from whatever holds them", () => {
  const text = utf8("TT;Tên xã\n1;Tân Minh");
  it.each([
    ["an array buffer", () => text.slice().buffer],
    ["a part of one", () => new Uint8Array([0, ...text, 0]).subarray(1, -1)],
    ["a view of another kind", () => new DataView(new Uint8Array([0, ...text]).buffer, 1)],
  ])("%s", async (_, make) => {
    const { sheets } = await readWorkbook(make() as Uint8Array);
    expect(sheets[0]?.cell(1, 1)?.value).toBe("Tân Minh");
  });
});

it("what goes wrong in the caller's own function is thrown as it came", async () => {
  const bytes = writeWorkbook({ title: "a", styles: {}, sheets: [{ name: "A", rows: [[{ value: 1 }]] }] });
  const onProgress = (): void => {
    throw new RangeError("of the page");
  };
  await expect(readWorkbook(bytes, { onProgress })).rejects.toThrow(new RangeError("of the page"));
});
