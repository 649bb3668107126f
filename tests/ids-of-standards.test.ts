import { copyFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { indexPlan } from "@ntm-kit/core";
import { dakNong20212025 } from "@ntm-kit/plans/dak-nong-2021-2025";
import { expect, it } from "vitest";
import { commandFolder } from "./helpers/command";

const { at, typed } = commandFolder("ids-of-standards");
/** The ids of a plan are its own: words and order say what a standard is. */
const IDS: Readonly<Record<string, string>> = { standard: "ntm", advanced: "ntm-2", model: "ntm-3" };
const OWN = Object.fromEntries(Object.entries(IDS).map(([usual, own]) => [own, usual]));

const plan = { ...dakNong20212025, standards: indexPlan(dakNong20212025).standards };
const renamed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(renamed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, (key === "standard" && IDS[String(part)]) || renamed(part)]),
  );
};
const standards = plan.standards.map((one) => ({ ...one, id: IDS[one.id] }));
writeFileSync(at("usual.json"), JSON.stringify(plan));
writeFileSync(at("own.json"), JSON.stringify({ ...(renamed(plan) as object), standards }));
copyFileSync(fileURLToPath(new URL("../examples/workbooks/xa-2025-con-loi.xlsx", import.meta.url)), at("xa.xlsx"));
const header = `STT,Tên xã,${Array.from({ length: 19 }, (_, i) => `TC${i + 1}`).join(",")},Tổng số tiêu chí đạt`;
writeFileSync(
  at("nang-cao.csv"),
  `BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI NÂNG CAO\n${header}\n1,Nam Dong,${"x,".repeat(18)},18\n2,Ea Pô,${"x,".repeat(19)}17\n`,
);

/** What the command says, with the usual ids again; ids of findings are of what they are about. */
const said = async (planName: string, ...words: string[]): Promise<string> =>
  (await typed([...words, "--plan", planName, "--as-of", "2025-12-31"])).out
    .replace(/\bntm(?:-[23])?\b/g, (id) => OWN[id] ?? id)
    .replaceAll("own.json", "usual.json");

it.each([
  ["validate", "xa.xlsx"],
  ["validate", "nang-cao.csv"],
  ["validate", "nang-cao.csv", "--format", "csv"],
  ["summarize", "xa.xlsx"],
  ["extract", "nang-cao.csv", "--format", "csv"],
  ["road", "xa.xlsx"],
  ["plan", "show"],
])("%s %s says the same with other ids of the standards", async (...words) => {
  const usual = await said("usual.json", ...words);
  expect(usual).not.toBe("");
  expect(await said("own.json", ...words)).toBe(usual);
});
