import { readFileSync, writeFileSync } from "node:fs";
import { parsePlan } from "@ntm-kit/core";
import { templateDocument } from "@ntm-kit/sheets";
import { expect, it } from "vitest";
import { commandFolder } from "./helpers/command";

const { at, typed } = commandFolder("hamlets");
const hamlet = (slug: string, name: string, type = "thôn") => ({
  id: `minh-an/${slug}`,
  code: "",
  level: "thon",
  type,
  name,
  parent: "minh-an",
});
const target = (id: string, measure: object, required: number) => ({
  id: `minh-an/${id}`,
  unit: "minh-an",
  title: "Thôn nông thôn mới",
  due: "2030-12-31",
  commitment: "binding",
  rule: { of: "thon", measure, operator: ">=" },
  required,
  source: { document: "1/NQ-HĐND", section: "II", quote: "Thôn nông thôn mới" },
});
/** A commune's own plan for its hamlets: other types, more criteria than any set of communes. */
const plan = parsePlan({
  id: "minh-an-2026-2030",
  version: "0.1.0",
  title: "Thôn nông thôn mới xã Minh An",
  period: { from: "2026-01-01", to: "2030-12-31" },
  documents: [{ id: "1/NQ-HĐND", title: "Nghị quyết" }],
  layers: [
    { id: "xa", name: "xã", nameEn: "commune" },
    { id: "thon", name: "thôn", nameEn: "hamlet" },
  ],
  standards: [{ id: "standard", name: "nông thôn mới", nameEn: "standard", words: ["NTM", "đạt chuẩn"] }],
  root: "minh-an",
  countedTypes: ["thôn", "buôn"],
  units: [
    { id: "minh-an", code: "", level: "xa", type: "xã", name: "Minh An" },
    hamlet("dong", "Đông"),
    hamlet("tay", "Tây"),
    hamlet("nam", "Nam", "buôn"),
    hamlet("khu-cho", "Khu Chợ", "tổ dân phố"),
    hamlet("bac", "Bắc"),
  ],
  criteriaSets: [
    {
      id: "thon",
      title: "Bộ tiêu chí thôn",
      level: "thon",
      standard: "standard",
      criteria: Array.from({ length: 24 }, (_, i) => ({ number: String(i + 1), name: `Nội dung ${i + 1}` })),
    },
  ],
  targets: [
    target("standard", { kind: "count", standard: "standard" }, 3),
    target("min", { kind: "minimum", of: "criteria" }, 20),
  ],
});
writeFileSync(at("plan.json"), JSON.stringify(plan));
const marks = (met: number): string[] => Array.from({ length: 24 }, (_, i) => (i < met ? "x" : ""));
const rows = [
  ["STT", "Tên thôn", ...Array.from({ length: 24 }, (_, i) => `TC${i + 1}`), "Tổng số tiêu chí đạt", "Mức đạt"],
  [1, "Thôn Đông", ...marks(24), 24, "Đạt chuẩn NTM"],
  [2, "Tây", ...marks(22), 22, ""],
  [3, "Buôn Nam", ...marks(24), 24, ""],
  [4, "Khu Chợ", ...marks(10), 10, ""],
];
writeFileSync(at("thon.csv"), rows.map((row) => row.join(",")).join("\n"));
writeFileSync(at("xa.csv"), "STT,Tên xã,Tổng số thôn,Số thôn đạt chuẩn NTM\n1,Xã Minh An,4,1\n");
writeFileSync(at("la.csv"), "Ghi gì đó,Nơi\n1,Thôn Đông\n2,Tây\n3,Nam\n");
const run = async (...args: string[]) =>
  (await typed([...args, "--plan", at("plan.json"), "--as-of", "2030-12-31"])).out;

it("headings with the plan's own word for what it counts are read as those of communes", async () => {
  const { files, findings } = JSON.parse(await run("validate", "thon.csv", "xa.csv", "--format", "json"));
  const [hamlets, communes] = files.map(({ sheets }: { sheets: object[] }) => sheets[0]);
  expect(hamlets).toMatchObject({ kind: "commune-criteria", records: 4 });
  expect(communes.columns.map(({ header, field }: Record<string, string>) => [header, field])).toEqual([
    ["STT", "number"],
    ["Tên xã", "unit"],
    ["Tổng số thôn", "communes"],
    ["Số thôn đạt chuẩn NTM", "standard"],
  ]);
  const said = findings.map(({ code, subject }: Record<string, string>) => [code, subject]);
  expect(said).toEqual(
    expect.arrayContaining([
      ["unit/not-a-commune", "minh-an/khu-cho"],
      ["unit/missing", "minh-an/bac"],
    ]),
  );
});

it("and nothing that is said or made calls them communes", async () => {
  const text = await run("validate", "thon.csv", "la.csv");
  expect(text).toContain("4 thôn · 24 tiêu chí");
  expect(text).toContain("cột B giống tên thôn");
  expect(text).toContain("Biểu của xã Minh An thiếu thôn Bắc (có 3/4 đơn vị).");
  expect(text).toContain("Tổ dân phố Khu Chợ không thuộc loại đơn vị được tính vào mục tiêu.");
  expect(await run("validate", "thon.csv", "--format", "html")).toContain("Tiêu chí còn nhiều thôn chưa đạt");
  const [sheet] = templateDocument("commune-criteria", plan).sheets;
  expect(sheet?.rows.flatMap((row) => row.map((cell) => cell?.value))).toContain("Tên thôn");
});

it("sums, sheets of one hamlet and corrections go by the plan's own words", async () => {
  const summed = [...rows.slice(0, 3), ["", "Số thôn đạt", ...marks(24).map(() => 2), "", ""]];
  writeFileSync(at("cong.csv"), summed.map((row) => row.join(",")).join("\n"));
  const { findings } = JSON.parse(await run("validate", "cong.csv", "--format", "json"));
  const said = findings.map(({ code, cell }: Record<string, string>) => [code, cell]);
  expect(said).toContainEqual(["criteria/subtotal-mismatch", "Y4"]);
  expect(said).not.toContainEqual(["unit/unknown", "B4"]);
  writeFileSync(at("sai.csv"), `STT,Tên thôn,TC1,TC2,TC3,TC4,TC5\n1,Thôn Khu Chợ,x,x,,,\n2,Buôn Namm,x,,,,\n`);
  await typed(["fix", "sai.csv", "--plan", at("plan.json"), "-o", "sua.csv"]);
  expect(readFileSync(at("sua.csv"), "utf8")).toContain("2,Buôn Nam,x");
});
