import { fileURLToPath } from "node:url";
import { catalogue } from "@ntm-kit/core";
import { describe, expect, it } from "vitest";
import { run } from "../index";
import { widthOf } from "./style";

const workbook = (name: string): string =>
  fileURLToPath(new URL(`../../../../examples/workbooks/${name}`, import.meta.url));
const files = [workbook("xa-2025-con-loi.xlsx"), workbook("nhiem-vu-2025-con-loi.xlsx")];

async function ntm(columns: number, ...args: string[]): Promise<string> {
  let out = "";
  const stdout = { columns, write: (text: string | Uint8Array) => void (out += text) };
  await run([...args, "--as-of", "2025-12-31"], { stdout, stderr: { write: () => undefined }, env: {} });
  return out;
}

/** Lines that are commands to be copied stay whole. */
const isCommand = (line: string): boolean => / {2}ntm /.test(line);

describe.each([72, 80, 100, 120])("in %i columns", (columns) => {
  it.each([
    ["validate", ["validate", ...files]],
    ["validate in English", ["validate", ...files, "--lang", "en"]],
    ["summarize", ["summarize", ...files]],
    ["explain a target", ["explain", "dak-nong/mean-criteria", files[0]!]],
    ["explain a finding", ["explain", "unit/misspelt"]],
    ["show the plan", ["plan", "show"]],
  ])("no line of “%s” is longer", async (_name, args) => {
    const long = (await ntm(columns, ...args))
      .split("\n")
      .filter((line) => widthOf(line) > columns && !isCommand(line));
    expect(long).toEqual([]);
  });
});

describe("what is read first", () => {
  it("a finding has its place, its sentence, what to do and its code", async () => {
    expect(await ntm(110, "validate", files[0]!)).toContain(
      [
        "  cảnh báo  B12    “Nam Rong” không có trong danh mục đơn vị; gần nhất là Nam Dong (huyện Cư Jút).",
        "                   Sửa thành “Nam Dong”. (unit/misspelt)",
      ].join("\n"),
    );
  });
  it("the targets that are open come before those that are met, with the reason", async () => {
    const out = await ntm(110, "validate", files[0]!);
    expect(out).toContain("chưa có số liệu: Đắk Plao\n");
    expect(out).toContain("của huyện Cư Jút, huyện Đắk");
    expect(out.indexOf("chưa đủ số liệu  Tỉnh Đắk Nông")).toBeLessThan(out.indexOf("đạt              Tỉnh Đắk Nông"));
  });
  it("several sheets have a total", async () => {
    expect(await ntm(80, "validate", ...files)).toMatch(/\nTổng cộng +10 lỗi, 9 cảnh báo\n/);
  });
  it.each(["vi", "en"])("a finding is explained without braces, in %s", async (language) => {
    const pages = await Promise.all(
      Object.keys(catalogue).map((code) => ntm(110, "explain", code, "--lang", language)),
    );
    expect(pages.filter((page) => /[{}]/.test(page))).toEqual([]);
  });
  it("one is not many in English", async () => {
    const out = await ntm(110, "validate", workbook("xa-2025.xlsx"), "--lang", "en");
    expect(out).toContain("nothing found");
    expect(await ntm(110, "validate", ...files, "--lang", "en")).not.toMatch(/\b1 (errors|warnings)\b/);
  });
});
