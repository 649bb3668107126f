import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { twoLevelPlan } from "@ntm-kit/core/testing";
import { afterAll, describe, expect, it } from "vitest";
import { commandFolder } from "./helpers/command";

const { folder, at, typed } = commandFolder("plan-diff");
// biome-ignore lint/suspicious/noExplicitAny: a plan may be changed in any place
type Any = any;
const planFile = (name: string, change: (plan: Any) => void = () => {}): string => {
  const plan = JSON.parse(JSON.stringify(twoLevelPlan));
  change(plan);
  writeFileSync(at(name), JSON.stringify(plan));
  return name;
};
planFile("cu.json");
planFile("moi.json", (plan) => {
  plan.version = "0.2.0";
  plan.targets[0].required = 0.99;
  plan.targets[0].milestones = [];
  plan.targets.splice(1, 1);
});
writeFileSync(
  at("xa.csv"),
  "STT,Tên xã,TC1,TC2,TC3,Tổng số tiêu chí đạt\n1,An Hải,x,x,x,3\n2,Bình Sơn,x,x,x,3\n3,Cát Lâm,x,x,x,3\n4,Đảo Ngọc,x,x,x,3\n5,Đồng Khê,x,,,1\n",
);

describe("ntm plan diff", () => {
  it("says what changed, and exits 0", async () => {
    const { status, out } = await typed(["plan", "diff", "cu.json", "moi.json", "--format", "json"]);
    const { changes, summary, targets } = JSON.parse(out);
    expect(status).toBe(0);
    expect(summary).toEqual({ added: 0, removed: 1, changed: 3, turned: 0 });
    expect(targets).toBeUndefined();
    expect(changes.map(({ kind, id, field }: Any) => [kind, id, field])).toEqual([
      ["changed", "bien-xanh-2026-2030", "version"],
      ["changed", "bien-xanh/standard", "required"],
      ["changed", "bien-xanh/standard", "milestones"],
      ["removed", "bien-xanh/modern", undefined],
    ]);
  });

  it("with files says what it does to the targets", async () => {
    const words = ["plan", "diff", "cu.json", "moi.json", "xa.csv", "--as-of", "2030-12-31"];
    const { out } = await typed([...words, "--format", "json"]);
    const { targets, summary } = JSON.parse(out);
    const of = (id: string) => targets.find((target: Any) => target.id === id);
    expect(of("bien-xanh/standard")).toMatchObject({ before: { status: "met" }, after: { status: "not-met" } });
    expect(of("bien-xanh/modern").after).toBeNull();
    expect(summary.turned).toBe(1);
    expect((await typed(words)).out).toMatch(/bien-xanh\/standard: đạt, [\d,%–]+\/60% → chưa đạt, [\d,%–]+\/99%/);
  });

  it("a plan that cannot be read exits 2", async () => {
    expect((await typed(["plan", "diff", "cu.json", "la.json"])).status).toBe(2);
    expect((await typed(["plan", "diff", "cu.json"])).err).toContain("Cần hai kế hoạch");
  });
});

describe("the plan judged by, where none is named", () => {
  const idOf = async (env: Record<string, string> = {}, ...words: string[]) =>
    JSON.parse((await typed(["plan", "export", ...words], env)).out).id;
  const below = join(folder, "du-an", "bieu");
  mkdirSync(below, { recursive: true });
  writeFileSync(at("du-an/ntm.json"), JSON.stringify({ plan: "../hai-cap.json" }));
  planFile("hai-cap.json", (plan) => (plan.id = "hai-cap"));
  afterAll(() => process.chdir(folder));

  it("is the built-in one, also where a folder beside has a project file", async () => {
    process.chdir(folder);
    expect(await idOf()).toBe("dak-nong-2021-2025");
  });

  it("is that of ntm.json in the working folder or above it, its path from the folder of that file", async () => {
    process.chdir(below);
    expect(await idOf()).toBe("hai-cap");
  });

  it("is that of NTM_PLAN before that of ntm.json, and the one that is named before both", async () => {
    process.chdir(below);
    expect(await idOf({ NTM_PLAN: "../../cu.json" })).toBe("bien-xanh-2026-2030");
    expect(await idOf({ NTM_PLAN: "../../cu.json" }, "--plan", "dak-nong-2021-2025")).toBe("dak-nong-2021-2025");
  });

  it("a project file that names none is told with its name", async () => {
    process.chdir(below);
    writeFileSync(join(below, "ntm.json"), "{}");
    const { status, err } = await typed(["plan", "export"]);
    expect([status, err]).toEqual([2, expect.stringContaining("ntm: ntm.json: không chỉ kế hoạch nào.")]);
  });
});
