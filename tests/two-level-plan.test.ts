import { writeFileSync } from "node:fs";
import { indexPlan, type Plan } from "@ntm-kit/core";
import { twoLevelPlan } from "@ntm-kit/core/testing";
import { summaryDocument, templateDocument } from "@ntm-kit/sheets";
import { describe, expect, it } from "vitest";
import { commandFolder } from "./helpers/command";

const { at, typed } = commandFolder("two-level");
const plan = at("hai-cap.json");
writeFileSync(plan, JSON.stringify(twoLevelPlan));
const write = (name: string, rows: readonly (readonly (string | number)[])[]): string => {
  writeFileSync(at(name), rows.map((row) => row.join(",")).join("\n"));
  return at(name);
};
const HEAD = ["STT", "Tên xã", "TC1", "TC2", "TC3", "Tổng số tiêu chí đạt"];
const communes = write("xa.csv", [
  HEAD,
  [1, "An Hải", "x", "x", "x", 3],
  [2, "Bình Sơn", "x", "", "x", 2],
  [3, "Cát Lâm", "x", "x", "", 2],
  [4, "Đảo Ngọc", "x", "x", "x", 3],
]);
const run = async (...args: string[]) => (await typed([...args, "--plan", plan, "--as-of", "2026-12-31"])).out;

describe("communes right under the province", () => {
  it("one that the sheet does not list is missed, at no cell", async () => {
    const report = JSON.parse(await run("validate", communes, "--format", "json"));
    const missing = report.findings.filter(({ code }: { code: string }) => code === "unit/missing");
    expect(missing.map(({ subject, cell }: { subject: string; cell?: string }) => [subject, cell])).toEqual([
      ["bien-xanh/dong-khe", undefined],
    ]);
  });

  it("stand in the form, each in a row of the one block, with sums over it", () => {
    const [sheet] = templateDocument("commune-criteria", twoLevelPlan).sheets;
    const rows = sheet!.rows.map((row) => row.map((cell) => cell?.formula ?? cell?.value ?? ""));
    const names = rows.map((row) => row[1]);
    expect(names).toEqual(expect.arrayContaining(["Tỉnh Biển Xanh", "An Hải", "Đảo Ngọc", "Tổng cộng"]));
    expect(rows.find((row) => row[1] === "Tổng cộng")![2]).toBe('COUNTIF(C11:C15,"x")');
  });

  it("nothing that is shown of them says “huyện”", async () => {
    const shown = [
      await run("validate", communes),
      await run("validate", communes, "--format", "json"),
      await run("validate", communes, "--format", "html"),
      await run("summarize", communes),
      await run("summarize", communes, "--format", "csv"),
      await run("explain", "bien-xanh/standard", communes),
      await run("plan", "show"),
      JSON.stringify(templateDocument("commune-criteria", twoLevelPlan)),
      JSON.stringify(summaryDocument(await summaryOf(twoLevelPlan), { language: "vi", plan: twoLevelPlan })),
    ];
    for (const text of shown) expect(text.match(/.{0,40}huyện.{0,20}/i)?.[0]).toBeUndefined();
  });
});

async function summaryOf(of: Plan) {
  const summary = JSON.parse(await run("summarize", communes, "--format", "json"));
  expect(summary.units.map(({ id }: { id: string }) => id)).toEqual([indexPlan(of).root.id]);
  expect(summary.units[0]).toMatchObject({ standards: { standard: [3, 4], modern: [0, 4] }, unitStandard: {} });
  return summary;
}

it("a form for thousands of communes has no formula longer than Excel takes", () => {
  const districts = Array.from({ length: 700 }, (_, i) => ({
    id: `d-${i}`,
    code: "",
    level: "district",
    type: "huyện",
    name: `Mẫu ${i}`,
    parent: "nuoc",
    aliases: [],
    successors: [],
  }));
  const units = districts.flatMap((district) =>
    Array.from({ length: 12 }, (_, k) => ({
      ...district,
      id: `${district.id}/x-${k}`,
      level: "commune",
      type: "xã",
      name: `${district.name} xã ${k}`,
      parent: district.id,
    })),
  );
  const { layers: _layers, ...rest } = twoLevelPlan;
  const root = { ...districts[0]!, id: "nuoc", level: "country", type: "cả nước", name: "Cả nước" };
  const { parent: _parent, ...whole } = root;
  const big: Plan = { ...rest, root: "nuoc", units: [whole, ...districts, ...units], targets: [] };
  const [sheet] = templateDocument("commune-criteria", big).sheets;
  const formulas = sheet!.rows.flatMap((row) => row.flatMap((cell) => cell?.formula ?? []));
  expect(formulas.length).toBeGreaterThan(9_000);
  expect(Math.max(...formulas.map((formula) => formula.length))).toBeLessThan(8_192);
});
