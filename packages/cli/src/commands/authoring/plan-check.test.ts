import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { twoLevelPlan } from "@ntm-kit/core/testing";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { run } from "../../index";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "ntm-plan-check-"));
  mkdirSync(join(folder, "van-ban"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string): string => join(folder, name);
const write = (name: string, text: string): string => {
  writeFileSync(at(name), text);
  return at(name);
};

async function check(...words: string[]) {
  let [out, err] = ["", ""];
  const status = await run(["plan", "check", ...words], {
    stdout: { write: (text) => (out += String(text)) },
    stderr: { write: (text) => (err += text) },
    env: {},
  });
  return { status, out, err };
}

// biome-ignore lint/suspicious/noExplicitAny: a plan file may hold anything
type Any = any;

/** The two-level plan with something changed, as a file. */
function planWith(change: (plan: Any) => void): string {
  const plan = JSON.parse(JSON.stringify(twoLevelPlan));
  change(plan);
  return write("plan.json", JSON.stringify(plan));
}

async function found(...words: string[]) {
  const { status, out } = await check(...words, "--format", "json");
  const { findings, ...document } = JSON.parse(out);
  return { status, document, findings: findings.map(({ code, path }: Any) => `${code} ${path}`) };
}

describe("a check of a plan", () => {
  it("the plan that comes with the command leaves nothing open", async () => {
    expect(await found("dak-nong-2021-2025")).toMatchObject({
      status: 0,
      document: { valid: true, counts: { units: 80, tasks: 99, targets: 30 }, summary: { errors: 0, warnings: 0 } },
      findings: [],
    });
  });

  it("a fault is an error at its path, the plan is named all the same, and the exit status is 1", async () => {
    const { status, document, findings } = await found(planWith((plan) => (plan.targets[0].required = 65)));
    expect([status, document.valid, document.plan]).toEqual([
      1,
      false,
      { id: twoLevelPlan.id, version: twoLevelPlan.version },
    ]);
    expect(document.summary).toEqual({ errors: 1, warnings: 0, infos: 0 });
    expect(findings).toEqual(["plan/share-out-of-range targets[0].required"]);
  });

  it("what is no JSON has no plan and exits 2, with the document and a line on stderr", async () => {
    const broken = write("plan.json", "{ nửa");
    expect(await found(broken)).toMatchObject({ status: 2, document: { plan: null, valid: false } });
    expect((await check(broken)).err).toContain("không phải là JSON");
  });

  it("a time that is not understood is told, once a wording", async () => {
    const file = planWith((plan) => {
      const task = (number: string) => ({
        id: `I.${number}`,
        group: "I",
        number,
        content: "Báo cáo",
        leadAgencies: { text: "", agencies: [] },
        coordinatingAgencies: { text: "", agencies: [] },
        schedule: {
          text: "Khi có yêu cầu",
          kind: "open",
          ...plan.period,
          items: [{ kind: "open", ...plan.period }],
        },
        outputs: { text: "", items: [] },
        note: null,
        source: { document: "3/KH-UBND", section: "Phụ lục", quote: "Báo cáo" },
      });
      const source = { document: "3/KH-UBND", section: "Phụ lục", quote: "Nhóm" };
      plan.taskGroups = [{ id: "I", number: "I", title: "Nhóm", stated: 3, source }];
      plan.tasks = [task("1"), task("2")];
    });
    expect(await found(file)).toMatchObject({
      status: 1,
      document: { valid: true, summary: { errors: 0, warnings: 2, infos: 0 } },
      findings: ["plan/group-count-differs taskGroups[I].stated", "plan/schedule-not-understood tasks[I.1].schedule"],
    });
  });
});

describe("beside its documents", () => {
  const TEXT = [
    "II. MỤC TIÊU",
    "1. Đến năm 2030 có <b>65</b> %  số xã đạt chuẩn;",
    "III. KHÁC",
    "bình quân 17,2 tiêu chí/xã.",
  ];
  const source = (line: number, quote: string) => ({ document: "3/KH-UBND", section: "II", line, quote });
  const planQuoting = (...sources: object[]): string =>
    planWith((plan) => {
      plan.targets = plan.targets
        .slice(0, sources.length)
        .map((target: Any, i: number) => ({ ...target, required: 0.65, milestones: [], source: sources[i] }));
      plan.documents[0].file = "ke-hoach.txt";
    });

  it("a quote stands on its line, whatever markup and blanks stand between its words", async () => {
    write("van-ban/ke-hoach.txt", TEXT.join("\n"));
    const plan = planQuoting(source(2, "có 65 % số xã đạt chuẩn"));
    expect(await found(plan, "--sources", at("van-ban"))).toMatchObject({ status: 0, findings: [] });
  });

  it("marks of Markdown and of a web page are no words", async () => {
    write(
      "van-ban/ke-hoach.txt",
      ["II. MỤC TIÊU", "- Đến năm 2030 có **65** <u>%</u>&nbsp;số *xã* đạt chuẩn;"].join("\n"),
    );
    const plan = planQuoting(source(2, "có 65 % số xã đạt chuẩn"));
    expect(await found(plan, "--sources", at("van-ban"))).toMatchObject({ status: 0, findings: [] });
  });

  it("a number of the section that no quote holds is told, unless it is listed as not checkable", async () => {
    const more = ["2. Có 5 xã, thuộc 3 vùng, đạt chuẩn nâng cao.", "3. Có 9 chợ (Quyết định số 5)."];
    const text = [...TEXT.slice(0, 2), ...more, ...TEXT.slice(2)];
    write("van-ban/ke-hoach.txt", text.join("\n"));
    const quoted = planQuoting(source(2, "có 65 % số xã đạt chuẩn"));
    const { out } = await check(quoted, "--sources", at("van-ban"), "--format", "json");
    const told = JSON.parse(out).findings.map(({ code, line }: Any) => [code, line]);
    expect(told).toEqual([
      ["plan/clause-not-covered", 3],
      ["plan/clause-not-covered", 4],
    ]);
    const listed = planWith((plan) => {
      plan.targets = [{ ...plan.targets[0], required: 0.65, milestones: [], source: source(2, TEXT[1] ?? "") }];
      plan.documents[0].file = "ke-hoach.txt";
      plan.notCheckable = [3, 4].map((line) => ({
        source: source(line, text[line - 1] ?? ""),
        reason: "Chưa có số liệu.",
      }));
    });
    expect(await found(listed, "--sources", at("van-ban"))).toMatchObject({ status: 0, findings: [] });
  });

  it("one that stands on another line, or on none, is told", async () => {
    write("van-ban/ke-hoach.txt", TEXT.join("\n"));
    const plan = planQuoting(source(4, "có 65 % số xã đạt chuẩn"), source(99, "có 65 % số xã"));
    expect((await found(plan, "--sources", at("van-ban"))).findings).toEqual([
      "plan/quote-not-found targets[0].source.quote",
      "plan/quote-not-found targets[1].source.quote",
    ]);
  });

  it("a number that its quote does not hold is told", async () => {
    write("van-ban/ke-hoach.txt", TEXT.join("\n"));
    const plan = planQuoting(source(4, "bình quân 17,2 tiêu chí/xã"));
    const { findings } = await found(plan, "--sources", at("van-ban"));
    expect(findings).toEqual(["plan/number-not-in-quote targets[0].required", "plan/clause-not-covered proposals"]);
  });

  it("a document without a name of file is known by its number", async () => {
    write("van-ban/3-KH-UBND.txt", TEXT.join("\n"));
    const plan = planWith((of) => (of.targets[0].source = source(1, "không có ở đó")));
    expect((await found(plan, "--sources", at("van-ban"))).findings).toContain(
      "plan/quote-not-found targets[0].source.quote",
    );
  });

  it("a folder that holds none of them says which are looked for", async () => {
    const { status, err } = await check(planQuoting(), "--sources", at("van-ban"));
    expect(status).toBe(2);
    expect(err).toContain("ke-hoach.txt");
  });
});
