import { existsSync, readFileSync } from "node:fs";
import type { Report, ReportFinding } from "@ntm-kit/core";
import type { Accepted, SavedRound } from "@ntm-kit/sheets";
import { beforeAll, describe, expect, it } from "vitest";
import { commandFolder } from "../helpers/command";
import { criteriaRows, workbookOf, writeFiles } from "../helpers/round-files";

const command = commandFolder("accept");
const says = { "cu-jut/nam-dong": { not: [5], level: "Đạt chuẩn" }, "cu-jut/ea-po": { total: 18 } };
const DAY = ["--as-of", "2024-06-30"];
const reason = ["--reason", "Công nhận theo bộ tiêu chí cũ", "--by", "Nguyễn Văn A"];
const reportOf = async (...args: string[]): Promise<{ status: number; report: Report }> => {
  const { status, out } = await command.typed(["validate", ...args, "--format", "json"]);
  return { status, report: JSON.parse(out) as Report };
};
const findingOf = async (code: string, ...files: string[]): Promise<ReportFinding> => {
  const found = (await reportOf(...files, ...DAY)).report.findings.find((finding) => finding.code === code);
  if (!found) throw new Error(`no ${code}`);
  return found;
};
const accepted = (): Accepted => JSON.parse(readFileSync("gt.json", "utf8")) as Accepted;

beforeAll(() => {
  const rows = criteriaRows({ day: "30/6/2024", says });
  const [header = [], district = [], ...communes] = rows.slice(2);
  // The same figures in another file, sheet and form: other signs, other order, columns before.
  const turned = [header, district, ...communes.reverse()].map((row) => [
    "",
    ...row.map((cell) => (cell === "x" ? "Đạt" : cell === "0" ? "Chưa đạt" : cell)),
  ]);
  writeFiles({
    "dot/cu-jut.xlsx": workbookOf({ "Biểu 01": rows }),
    "khac/Báo cáo.xlsx": workbookOf({ Xã: [...rows.slice(0, 2), [], ...turned] }),
    "sua/cu-jut.xlsx": workbookOf({
      "Biểu 01": criteriaRows({ day: "30/6/2024", says: { ...says, "cu-jut/ea-po": { total: 17 } } }),
    }),
  });
});

it("a finding keeps its key in another file, sheet, form and row; another value is another key", async () => {
  for (const code of ["standard/without-criteria", "criteria/total-mismatch"]) {
    const [here, there] = [await findingOf(code, "dot"), await findingOf(code, "khac")];
    expect([code, there.key, there.fingerprint === here.fingerprint]).toEqual([code, here.key, false]);
  }
  const other = await findingOf("criteria/total-mismatch", "sua");
  expect(other.key).not.toBe((await findingOf("criteria/total-mismatch", "dot")).key);
});

describe("an accepted finding", () => {
  it("is written with who, why and until when, sorted by key", async () => {
    const findings = [
      await findingOf("standard/without-criteria", "dot"),
      await findingOf("criteria/total-mismatch", "dot"),
    ];
    for (const { key = "", fingerprint } of findings.slice(0, 1))
      expect(
        (await command.typed(["accept", "dot", "--finding", fingerprint, ...reason, "--accepted", "gt.json", ...DAY]))
          .status,
        key,
      ).toBe(0);
    await command.typed([
      "accept",
      "dot",
      "--finding",
      findings[1]?.key ?? "",
      ...reason,
      "--accepted",
      "gt.json",
      ...DAY,
      "--period",
      "2024-6m",
      "--until",
      "2024-12-31",
    ]);
    const { accepted: entries } = accepted();
    expect(entries.map(({ key }) => key)).toEqual(findings.map(({ key }) => key).sort());
    expect(entries.find(({ code }) => code === "standard/without-criteria")).toMatchObject({
      subject: "cu-jut/nam-dong",
      reason: "Công nhận theo bộ tiêu chí cũ",
      by: "Nguyễn Văn A",
      on: "2024-06-30",
      until: "2025-06-30",
    });
    expect(entries.find(({ code }) => code === "criteria/total-mismatch")).toMatchObject({
      until: "2024-12-31",
      round: "2024-6m",
    });
  });

  it("stays in the list, is counted apart, and changes neither numbers nor another value", async () => {
    const plain = await reportOf("dot", ...DAY);
    const { status, report } = await reportOf("khac", ...DAY, "--accepted", "gt.json");
    expect([plain.status, status]).toEqual([1, 0]);
    expect([report.summary.errors, report.summary.accepted, report.unused]).toEqual([0, 2, []]);
    expect(report.targets.map(({ range }) => range)).toEqual(plain.report.targets.map(({ range }) => range));
    expect(report.findings.find(({ code }) => code === "criteria/total-mismatch")?.accepted).toMatchObject({
      by: "Nguyễn Văn A",
    });
    const { out } = await command.typed(["validate", "dot", ...DAY, "--accepted", "gt.json"]);
    const round = await command.typed(["collect", "dot", ...DAY, "--accepted", "gt.json", "-o", "th.xlsx"]);
    expect(round.out).toMatch(/0 lỗi, .*, 2 đã giải trình\n$/);
    expect(out).toContain("2 đã giải trình");
    const changed = await reportOf("sua", ...DAY, "--accepted", "gt.json");
    expect([changed.status, changed.report.summary.errors]).toEqual([1, 1]);
    expect(changed.report.unused).toMatchObject([{ code: "criteria/total-mismatch" }]);
  });

  it("counts again after its last day", async () => {
    const { status, report } = await reportOf("dot", "--as-of", "2025-01-01", "--accepted", "gt.json");
    expect(status).toBe(1);
    expect(report.findings.find(({ acceptedUntil }) => acceptedUntil)).toMatchObject({
      code: "criteria/total-mismatch",
      acceptedUntil: "2024-12-31",
    });
  });

  it("is listed with the days that are left, and taken back", async () => {
    const { out } = await command.typed([
      "accept",
      "--accepted",
      "gt.json",
      "--list",
      "--as-of",
      "2024-12-30",
      "--format",
      "json",
    ]);
    const { accepted: rows } = JSON.parse(out) as { accepted: { key: string; code: string; daysLeft: number }[] };
    expect(rows.map(({ code, daysLeft }) => [code, daysLeft]).sort()).toEqual([
      ["criteria/total-mismatch", 1],
      ["standard/without-criteria", 182],
    ]);
    // Of a round its own last day counts, not the day on which somebody looks.
    const words = await command.typed([
      "accept",
      "--accepted",
      "gt.json",
      "--list",
      "--period",
      "2024-6m",
      "--lang",
      "en",
    ]);
    expect(words.out).toMatch(/standard\/without-criteria {2}xã .* {2}365 days left/);
    await command.typed(["accept", "--accepted", "gt.json", "--revoke", rows[0]?.key ?? ""]);
    expect(accepted().accepted).toHaveLength(1);
  });

  it.each([
    { why: "no such finding", args: ["--finding", "none", ...reason] },
    { why: "a short reason", args: ["--finding", "none", "--reason", "đúng", "--by", "A"] },
    { why: "nobody", args: ["--finding", "none", "--reason", "Đã đối chiếu với sổ"] },
  ])("$why: exit 2, nothing written", async ({ args }) => {
    const { status, err } = await command.typed(["accept", "dot", ...args, "--accepted", "moi.json", ...DAY]);
    expect([status, err.startsWith("ntm: "), existsSync("moi.json")]).toEqual([2, true, false]);
  });
});

describe("a saved round", () => {
  it("is written by collect, keeps acceptances, and its decision makes a side count", async () => {
    writeFiles({
      "hai/a.xlsx": workbookOf({ "Biểu 01": criteriaRows({ day: "30/6/2024" }) }),
      "hai/b.xlsx": workbookOf({
        "Biểu 01": criteriaRows({ day: "30/6/2024", says: { "cu-jut/nam-dong": { not: [5] } } }),
      }),
    });
    await command.typed(["collect", "hai", "-o", "th.xlsx", "--period", "2024-6m", "--round", "dot.ntm.json"]);
    const saved = JSON.parse(readFileSync("dot.ntm.json", "utf8")) as SavedRound;
    expect(saved).toMatchObject({
      roundVersion: 1,
      period: "2024-6m",
      asOf: "2024-06-30",
      decisions: [],
      accepted: [],
    });
    expect(saved.files.map(({ name }) => name)).toEqual(["a.xlsx", "b.xlsx"]);
    const take = { file: "b.xlsx", sheet: "Biểu 01", cell: "G7" };
    const decisions = ["criterion.5", "level"].map((field) => ({
      ...{ unit: "cu-jut/nam-dong", field },
      take: field === "level" ? { ...take, cell: "W7" } : take,
    }));
    writeFiles({ "dot.ntm.json": JSON.stringify({ ...saved, decisions }) });
    const { out } = await command.typed(["collect", "hai", "--round", "dot.ntm.json", "--format", "json"]);
    const { units, conflicts, asOf } = JSON.parse(out) as {
      units: { id: string; marks: Record<string, string>; level: string }[];
      conflicts: { field: string }[];
      asOf: string;
    };
    const unit = units.find(({ id }) => id === "cu-jut/nam-dong");
    expect([unit?.marks["5"], unit?.level, asOf, conflicts]).toEqual(["not-met", "none", "2024-06-30", []]);
  });
});

describe("two wishes at once, or a list that is not there, are refused and change nothing", () => {
  it.each([
    [["--list", "--finding", "0123456789abcdef"], "--finding và --list"],
    [["--list", "--revoke", "0123456789abcdef"], "--revoke và --list"],
    [["--revoke", "0123456789abcdef", "--finding", "0123456789abcdef"], "--finding và --revoke"],
    [["--list"], "không có tệp này"],
  ])("%j: %s", async (wishes, words) => {
    const { status, out, err } = await command.typed([
      "accept",
      "dot",
      ...DAY,
      "--accepted",
      "khong-co.json",
      ...reason,
      ...wishes,
    ]);
    expect([status, out, existsSync("khong-co.json")]).toEqual([2, "", false]);
    expect(err).toContain(words);
  });
});
