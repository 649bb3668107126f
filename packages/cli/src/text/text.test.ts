import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { catalogue, indexPlan } from "@ntm-kit/core";
import { dakNong20212025 as plan } from "@ntm-kit/plans/dak-nong-2021-2025";
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

const inFolder = (name: string, text: string): string => {
  const path = join(mkdtempSync(join(tmpdir(), "ntm-text-")), name);
  writeFileSync(path, text);
  return path;
};
const CRITERIA = Array.from({ length: 19 }, (_, i) => `TC${i + 1}`).join(";");
const marks = (sign: string): string => Array.from({ length: 19 }, () => sign).join(";");
const ofCuJut = (): string =>
  inFolder("cu-jut.csv", `TT;Tên xã;${CRITERIA}\n1;Nam Dong;${marks("x")}\n2;Trúc Sơn;${marks("x")}\n`);
const blankForm = (): string => {
  const communes = plan.units.filter((unit) => indexPlan(plan).isCounted(unit));
  return inFolder(
    "trong.csv",
    `TT;Tên xã;${CRITERIA}\n${communes.map(({ name }, i) => `${i + 1};${name};${marks("")}\n`).join("")}`,
  );
};

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
  it("the first line says whose sheets these are, how many communes have data, the day judged and what is wrong", async () => {
    const day = "số liệu đến ngày 31/12/2025 (ngày được chọn)";
    const lines = (await ntm(110, "validate", ...files)).split("\n");
    expect(lines[0]).toMatch(
      /^Tỉnh Đắk Nông · 59\/60 xã có số liệu · số liệu đến ngày 31\/12\/2025 .* 11 lỗi, 9 cảnh báo$/,
    );
    expect((await ntm(110, "summarize", ...files)).split("\n")[0]).toContain(`59/60 xã có số liệu · ${day}`);
    expect((await ntm(110, "validate", files[1]!)).split("\n")[0]).toContain(`Tiến độ nhiệm vụ · ${day}`);
  });
  it("a blank form is not said to be right", async () => {
    const out = await ntm(110, "validate", blankForm());
    expect(out).toContain("Tỉnh Đắk Nông · 0/60 xã có số liệu · ");
    expect(out).not.toContain("không có lỗi");
  });
  it.each(["commune-criteria", "task-progress", "district-summary"])(
    "neither is one that the kit made: %s",
    async (kind) => {
      const form = inFolder(`${kind}.xlsx`, "");
      await ntm(110, "template", kind, "-o", form);
      const out = await ntm(110, "validate", form);
      expect(out).not.toContain("không có lỗi");
      expect(out).not.toContain("Hướng dẫn");
    },
  );
  it("targets and rows of units that the files say nothing of are one line each", async () => {
    const out = await ntm(110, "validate", ofCuJut());
    expect(out).toMatch(/^Huyện Cư Jút · 2\/7 xã có số liệu · /);
    expect(out).toContain("\n  20 mục tiêu của huyện khác: không có trong các tệp này\n");
    expect(out).not.toContain("Huyện Krông Nô");
    const board = await ntm(110, "summarize", ofCuJut(), "--lang", "en");
    expect(board).toContain("\n  7 other districts: not in these files\n");
    expect(board).toContain("\n  20 targets of other districts: not in these files\n");
    expect(board).not.toContain("Huyện Krông Nô");
  });
  it("where files differ, the other file and its cell are named; so are those of a target that is open", async () => {
    const other = inFolder(
      "lan-2.csv",
      `TT;Tên xã;${CRITERIA}\n1;Nam Dong;CĐ${marks("x").slice(1)}\n2;Trúc Sơn;${marks("?")}\n`,
    );
    const out = await ntm(110, "validate", ofCuJut(), other);
    expect(out).toContain("Xem cu-jut.csv › C2: ");
    const open = inFolder("hai.csv", `TT;Tên xã;${CRITERIA}\n1;Ea Pô;${marks("?")}\n`);
    const board = (await ntm(110, "validate", ofCuJut(), open)).replace(/\s+/g, " ");
    expect(board).toContain("phụ thuộc ô C2, D2, E2, F2 của hai.csv, …");
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
