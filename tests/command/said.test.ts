import { copyFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { run } from "@ntm-kit/cli";
import { catalogue, planSql } from "@ntm-kit/core";
import { dakNong20212025 } from "@ntm-kit/plans/dak-nong-2021-2025";
import { describe, expect, it } from "vitest";
import { commandFolder } from "../helpers/command";

const workbooks = fileURLToPath(new URL("../../examples/workbooks", import.meta.url));
const command = commandFolder("said");
const { at } = command;
const ntm = (...args: string[]) => command.ntm(...args);

for (const name of ["xa-2025.xlsx", "xa-2025-con-loi.xlsx"]) copyFileSync(`${workbooks}/${name}`, at(name));

describe("what a finding code means", () => {
  it("is said in Vietnamese without braces", async () => {
    const { status, out } = await ntm("explain", "unit/misspelt");
    expect([status, out.split("\n")[0]]).toEqual([0, "Viết sai tên đơn vị · cảnh báo · unit/misspelt"]);
    expect(out).not.toMatch(/[{}]/);
    expect(out).toContain("\n  Vì sao: Dòng vẫn được tính cho đơn vị gần nhất");
    expect(out).toContain("\n  Chưa đúng: Bình Hóc\n  Đúng: Bình Hòa\n");
  });
  it("comes in English with what its examples show", async () => {
    const { out } = await ntm("explain", "unit/misspelt", "--lang", "en");
    expect(out).toContain("✗ one letter off\n");
    expect(out).toContain("✓ tone placement and type prefix are not slips\n");
  });
  it("comes as JSON", async () => {
    const { title } = catalogue["unit/misspelt"].vi;
    expect(JSON.parse((await ntm("explain", "unit/misspelt", "--format", "json")).out)).toMatchObject({
      code: "unit/misspelt",
      severity: "warning",
      title,
      wrong: "Bình Hóc",
      right: "Bình Hòa",
    });
  });
  it.each([
    ["unit/mispelt", "unit/misspelt, unit/ambiguous"],
    ["cu-jut/communes", "cu-jut/communes-standard"],
  ])("is not known for %s, and those that begin alike are named", async (name, near) => {
    const { status, out, err } = await ntm("explain", name);
    expect([status, out]).toEqual([2, ""]);
    expect(err).toContain(`Không có mã “${name}”.`);
    expect(err).toContain(near);
  });
});

describe("a plan", () => {
  it("is listed", async () => {
    expect((await ntm("plan")).out).toMatch(/^dak-nong-2021-2025 {2}\d+\.\d+\.\d+ {2}/);
    const [first] = JSON.parse((await ntm("plan", "list", "--format", "json")).out);
    expect(first).toMatchObject({ id: "dak-nong-2021-2025", period: { from: "2021-01-01" } });
  });
  it("is shown with its targets and readings, in both languages", async () => {
    const vi = (await ntm("plan", "show")).out;
    const en = (await ntm("plan", "show", "--lang", "en")).out;
    expect(vi).toMatch(/ · 60 xã · \d+ nhiệm vụ · 30 mục tiêu/);
    expect(en).toMatch(/ · 60 communes · \d+ tasks · 30 targets/);
    for (const out of [vi, en]) expect(out).toMatch(/^ {2}cu-jut\/communes-standard /m);
    expect(JSON.parse((await ntm("plan", "show", "--format", "json")).out).targets).toHaveLength(30);
  });
  it("is exported as tables and views of a database", async () => {
    const { status, out } = await ntm("plan", "export", "--format", "sql", "--dialect", "sqlite");
    expect([status, out]).toEqual([0, planSql(dakNong20212025, "sqlite")]);
  });
  it("is exported as a sentence a target, and as a row a target", async () => {
    const sentences = (await ntm("plan", "export", "--format", "sentences")).out.trimEnd().split("\n");
    const rows = (await ntm("plan", "export", "--format", "csv")).out.trimEnd().split("\r\n");
    expect([sentences.length, rows.length]).toEqual([30, 31]);
    expect(sentences[0]).toMatch(
      /^dak-nong\/communes-standard\tĐến hết ngày 31\/12\/2025, phải: ít nhất 43 trong 60 xã /,
    );
    expect(rows[0]).toBe(
      "\ufeffid,unit,title,of,where,measure,standard,operator,required,population,commitment,due,document,section,quote",
    );
  });
  it.each([
    [["plan", "xoa"], "Không có lệnh “plan xoa”."],
    [["plan", "export", "--format", "ndjson"], "ntm plan export không có dạng ndjson."],
    [["plan", "export", "--format", "sql"], "Chưa chỉ cơ sở dữ liệu cho SQL."],
    [["plan", "export", "--format", "sql", "--dialect", "oracle"], "--dialect không nhận giá trị “oracle”."],
    [["plan", "export", "--dialect", "duckdb"], "--dialect chỉ dùng khi xuất kế hoạch ra SQL."],
    [["validate", "xa-2025.xlsx", "--format", "sql"], "--format không nhận giá trị “sql”."],
  ])("has no %s", async (args, words) => {
    const { status, err } = await ntm(...args);
    expect([status, err.split("\n")[0]]).toEqual([2, `ntm: ${words}`]);
  });
});

describe("formats", () => {
  it.each(["ndjson", "csv", "html"])(
    "findings and units come as %s, one line each where it has lines",
    async (format) => {
      const findings = await ntm("validate", "xa-2025-con-loi.xlsx", "--format", format);
      const units = await ntm("summarize", "xa-2025.xlsx", "--format", format);
      expect([findings.status, units.status]).toEqual([1, 0]);
      if (format === "ndjson")
        for (const { out } of [findings, units])
          for (const line of out.trimEnd().split("\n")) expect(JSON.parse(line)).toBeTypeOf("object");
      else expect(findings.out).toContain(format === "csv" ? "\r\n" : "<!doctype html>");
    },
  );
  it("tidy data is not taken out of tidy data, of which nothing would be left", async () => {
    writeFileSync(at("so-lieu.ndjson"), "{}\n");
    const { status, out, err } = await ntm("extract", "so-lieu.ndjson", "--format", "ndjson");
    expect([status, out]).toEqual([2, ""]);
    expect(err).toContain("so-lieu.ndjson: đã là số liệu dạng bảng");
  });
  it("tidy data has no text form", async () => {
    expect((await ntm("extract", "xa-2025.xlsx", "--format", "text")).err).toContain("Các dạng: csv, json, ndjson.");
    expect(JSON.parse((await ntm("extract", "xa-2025.xlsx", "--format", "json")).out)[0]).toMatchObject({
      cell: "B10",
    });
  });
  it.each([
    ["{", "không phải là JSON"],
    ['{"mappingVersion":1,"name":"a","kind":"x","columns":{}}', "kind"],
    ['{"mappingVersion":1,"name":"a","kind":"office/x","columns":{}}', "kind: office/x"],
  ])("a mapping that is none says why: %s", async (text, words) => {
    writeFileSync(at("cach-doc.json"), text);
    const { status, err } = await ntm("validate", "xa-2025.xlsx", "--map", "cach-doc.json");
    expect(status).toBe(2);
    expect(err).toContain(words);
  });
});

/** The command with streams that a test looks into. */
async function runWith(options: Partial<Parameters<typeof run>[1]>, ...args: string[]) {
  let out = "";
  let err = "";
  const status = await run([...args, "--as-of", "2025-12-31"], {
    stdout: { write: (text) => (out += String(text)) },
    stderr: { write: (text) => (err += text), isTTY: true },
    env: {},
    ...options,
  });
  return { status, out, err };
}

describe("at a terminal", () => {
  it("files are counted while they are read, and the count is wiped before the result", async () => {
    const names = ["a.xlsx", "b.xlsx", "c.xlsx"];
    for (const name of names) copyFileSync(at("xa-2025.xlsx"), at(name));
    const { err } = await runWith({}, "validate", ...names);
    expect(err).toMatch(/\[#+\.*\] \d\/\d /);
    expect(err.lastIndexOf("\r\u001b[K")).toBeGreaterThan(err.lastIndexOf("]"));
  });
  it("colours are used where it has them, or where they are forced", async () => {
    let out = "";
    const stdout = { write: (text: string | Uint8Array) => (out += String(text)), isTTY: true };
    await runWith({ stdout }, "plan", "show");
    expect(out).toContain("\u001b[1m");
    expect((await runWith({ env: { FORCE_COLOR: "1" } }, "plan", "show")).out).toContain("\u001b[1m");
    expect((await runWith({ env: { NO_COLOR: "1" } }, "plan", "show")).out).not.toContain("\u001b[");
  });
  it.each([
    ["vi", "ntm: đã dừng.\n"],
    ["en", "ntm: stopped.\n"],
  ])("stopped by the user it says so (%s)", async (language, words) => {
    const signal = AbortSignal.abort(Object.assign(new Error("stopped"), { name: "AbortError" }));
    const { status, out, err } = await runWith({ signal }, "validate", "xa-2025.xlsx", "--lang", language);
    expect([status, out]).toEqual([2, ""]);
    expect(err).toContain(words);
  });
  it("a fault of the program is said to be its own, with a trace only where it is asked for", async () => {
    const stdout = {
      write: () => {
        throw new RangeError("full");
      },
    };
    const { status, err } = await runWith({ stdout }, "plan", "list");
    expect(status).toBe(2);
    expect(err).toContain("lỗi của chương trình, không phải của tệp: RangeError: full");
    expect(err).not.toMatch(/\n\s+at /);
    expect((await runWith({ stdout, env: { NTM_DEBUG: "1" } }, "plan", "list", "--lang", "en")).err).toMatch(
      /\n\s+at /,
    );
  });
});
