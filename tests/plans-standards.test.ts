import { writeFileSync } from "node:fs";
import { expect, it } from "vitest";
import { commandFolder } from "./helpers/command";

const { at, typed } = commandFolder("plans-standards");
const unit = (id: string, level: string, type: string, name: string, parent?: string) => ({
  id,
  code: "",
  level,
  type,
  name,
  ...(parent ? { parent } : {}),
});
const provinces = [
  ["mot", "Một"],
  ["hai", "Hai"],
] as const;
const target = (id: string, unitId: string, rule: object, required: unknown) => ({
  id,
  unit: unitId,
  title: id,
  rule,
  required,
  due: "2030-12-31",
  commitment: "binding",
  source: { document: "1/KH", section: "I", quote: id },
});
const count = (of: string, standard: string) => ({ of, measure: { kind: "count", standard }, operator: ">=" });
const plan = {
  id: "hai-tinh",
  version: "1.0.0",
  title: "Hai tỉnh có tên xã trùng nhau",
  period: { from: "2026-01-01", to: "2030-12-31" },
  documents: [{ id: "1/KH", title: "Kế hoạch" }],
  layers: [
    { id: "region", name: "vùng" },
    { id: "province", name: "tỉnh" },
    { id: "commune", name: "xã" },
  ],
  standards: [
    { id: "standard", name: "nông thôn mới", words: ["NTM"] },
    { id: "modern", name: "nông thôn mới hiện đại", words: ["hiện đại"] },
  ],
  root: "vung",
  countedTypes: ["xã", "đặc khu"],
  units: [
    unit("vung", "region", "vùng", "Mẫu"),
    ...provinces.flatMap(([id, name]) => [
      unit(id, "province", "tỉnh", name, "vung"),
      unit(`${id}/tan-lap`, "commune", "xã", "Tân Lập", id),
      unit(`${id}/dao-xa`, "commune", "đặc khu", `Đảo ${name}`, id),
    ]),
  ],
  criteriaSets: [{ ref: "xa-2026-2030" }],
  targets: [
    target("vung/standard", "vung", count("commune", "standard"), 2),
    target("vung/modern", "vung", count("commune", "modern"), 1),
    target("vung/provinces", "vung", count("province", "standard"), 1),
    target("vung/provinces-modern", "vung", count("province", "modern"), 1),
  ],
};
writeFileSync(at("plan.json"), JSON.stringify(plan));
const sheet = (name: string, rows: readonly (readonly (string | number)[])[]): string => {
  writeFileSync(at(name), rows.map((row) => row.map((cell) => `"${cell}"`).join(",")).join("\n"));
  return name;
};

async function report(name: string, planName = "plan.json") {
  const words = ["validate", name, "--plan", planName, "--as-of", "2030-12-31", "--format", "json"];
  const { findings, targets } = JSON.parse((await typed(words)).out);
  return {
    findings: findings.map(({ code, cell }: { code: string; cell: string }) => `${code} ${cell}`),
    ranges: Object.fromEntries(targets.map(({ id, range }: { id: string; range: unknown }) => [id, range])),
  };
}

it("names that repeat are told apart by a column of the units above them", async () => {
  sheet("cot.csv", [
    ["STT", "Tên xã", "Tỉnh", "Mức đạt"],
    [1, "Tân Lập", "Một", "NTM"],
    [2, "Tân Lập", "Hai", "NTM hiện đại"],
    [3, "Đặc khu Đảo Hai", "Hai", "Chưa đạt"],
  ]);
  const { findings, ranges } = await report("cot.csv");
  expect(findings).toEqual([]);
  expect(ranges).toMatchObject({ "vung/standard": [2, 3], "vung/modern": [1, 2] });
});

it("and by blocks; without either the candidates are listed with their parents", async () => {
  sheet("khoi.csv", [
    ["STT", "Tên xã", "Mức đạt"],
    ["I", "Tỉnh Một", ""],
    [1, "Tân Lập", "NTM"],
    ["II", "Tỉnh Hai", ""],
    [1, "Tân Lập", "NTM hiện đại"],
  ]);
  expect((await report("khoi.csv")).ranges).toMatchObject({ "vung/standard": [2, 4], "vung/modern": [1, 3] });
  sheet("khong.csv", [
    ["STT", "Tên xã", "Mức đạt"],
    [1, "Tân Lập", "NTM"],
    [2, "Đảo Hai", "NTM"],
  ]);
  const { out } = await typed(["validate", "khong.csv", "--plan", "plan.json"]);
  expect(out.replace(/\s+/g, " ")).toContain("Tân Lập (tỉnh Một), Tân Lập (tỉnh Hai)");
});

it("a level that the plan does not know is told, and read as no lower one", async () => {
  sheet("la.csv", [
    ["STT", "Tên xã", "Tỉnh", "Mức đạt"],
    [1, "Tân Lập", "Một", "NTM kiểu mẫu"],
    [2, "Đảo Một", "Một", "nông thôn mới thông minh"],
    [3, "Tân Lập", "Hai", "NTM"],
  ]);
  const { findings, ranges } = await report("la.csv");
  expect(findings).toEqual(["mark/not-understood D2", "mark/not-understood D3"]);
  expect(ranges["vung/standard"]).toEqual([1, 4]);
  sheet("hien-dai.csv", [
    ["STT", "Tên xã", "Huyện", "Mức đạt"],
    [1, "Nam Dong", "Cư Jút", "NTM hiện đại"],
    [2, "Tâm Thắng", "Cư Jút", "NTM nâng cao"],
  ]);
  expect((await report("hien-dai.csv", "dak-nong-2021-2025")).findings).toContain("mark/not-understood D2");
});

it("a standard that only the plan has may have a column of its own", async () => {
  sheet("rieng.csv", [
    ["STT", "Tên xã", "Tỉnh", "Xã đạt chuẩn NTM", "Xã NTM hiện đại"],
    [1, "Tân Lập", "Một", "x", "x"],
    [2, "Tân Lập", "Hai", "x", ""],
    [3, "Đảo Hai", "Hai", "", ""],
  ]);
  expect((await report("rieng.csv")).ranges).toMatchObject({ "vung/standard": [2, 4], "vung/modern": [1, 3] });
});

it("units above the communes are reported at any standard: in a list, in a summary, in a column alone", async () => {
  sheet("danh-sach.csv", [
    ["STT", "Tên đơn vị", "Mức đạt chuẩn", "Số quyết định"],
    [1, "Tỉnh Một", "Hoàn thành nhiệm vụ xây dựng nông thôn mới", "12/QĐ-TTg"],
    [2, "Tỉnh Hai", "Nông thôn mới hiện đại", "13/QĐ-TTg"],
  ]);
  const both = { "vung/provinces": [2, 2], "vung/provinces-modern": [1, 1] };
  expect((await report("danh-sach.csv")).ranges).toMatchObject(both);
  sheet("tong-hop.csv", [
    ["STT", "Tỉnh", "Tổng số xã", "Số xã đạt chuẩn", "Số xã hiện đại", "Tỉnh hoàn thành nhiệm vụ", "Tỉnh hiện đại"],
    [1, "Một", 2, 1, 0, "x", "Chưa đạt"],
    [2, "Hai", 2, 2, 1, "x", "x"],
  ]);
  expect((await report("tong-hop.csv")).ranges).toMatchObject(both);
  sheet("mot-cot.csv", [
    ["STT", "Tỉnh", "Hoàn thành nhiệm vụ xây dựng nông thôn mới"],
    [1, "Một", "x"],
    [2, "Hai", "Chưa đạt"],
  ]);
  expect((await report("mot-cot.csv")).ranges["vung/provinces"]).toEqual([1, 1]);
});

it("and what was read of them comes back from tidy data as it went", async () => {
  const words = ["--plan", "plan.json", "--as-of", "2030-12-31"];
  const { out } = await typed(["extract", "tong-hop.csv", "--format", "ndjson", ...words]);
  writeFileSync(at("tong-hop.ndjson"), out);
  expect(out).toContain('"field":"unitStandard.modern"');
  expect(await report("tong-hop.ndjson")).toEqual(await report("tong-hop.csv"));
});
