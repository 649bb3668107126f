import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { SheetDocument } from "@ntm-kit/sheets";
import { readWorkbook, writeWorkbook } from "@ntm-kit/workbook";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { run } from "../../index";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "ntm-authoring-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string): string => join(folder, name);
const json = (name: string) => JSON.parse(readFileSync(at(name), "utf8"));

/** Runs the command as a user types it, in this process. */
async function ntm(...words: string[]) {
  const said = { out: "", err: "" };
  const add = (stream: "out" | "err", text: string): boolean => {
    said[stream] += text;
    return true;
  };
  const status = await run(words, {
    stdout: { write: (text: string) => add("out", text) },
    stderr: { write: (text: string) => add("err", text) },
    env: {},
    today: "2026-06-30",
  } as never);
  return { status, ...said };
}

/** A workbook of plain cells. */
async function workbook(name: string, rows: readonly (readonly (string | null)[])[]): Promise<void> {
  const sheet: SheetDocument = {
    name: "Phụ lục",
    rows: rows.map((row) => row.map((value) => (value === null ? null : { value }))),
  };
  writeFileSync(at(name), await writeWorkbook({ title: "x", styles: {}, sheets: [sheet] }));
}

const UNITS = [
  ["Mã", "Tên", "Loại", "Mã cấp trên"],
  ["90", "Mẫu", "tỉnh", null],
  ["901", "Bình Hòa", "xã", "90"],
  ["902", "Tân Minh", "xã", "90"],
];
const TASKS = [
  ["STT", "Nội dung", "Đơn vị chủ trì", "Thời gian", "Sản phẩm"],
  ["I", "Nhóm (2 nhiệm vụ)", null, null, null],
  ["1", "Ban hành kế hoạch", "Sở Nông nghiệp và Môi trường", "Quý II/2026", "Kế hoạch"],
  ["2", "Báo cáo kết quả", "Sở Nông nghiệp và Môi trường", "Khi có yêu cầu", "Báo cáo"],
];
const TEXT = "II. MỤC TIÊU\nĐến năm 2030, có ít nhất 2/2 xã đạt chuẩn nông thôn mới.\n";

async function newPlan(): Promise<void> {
  await workbook("don-vi.xlsx", UNITS);
  const words = ["mau-2026-2030", "--units", at("don-vi.xlsx"), "--criteria", "xa-2026-2030"];
  expect((await ntm("plan", "new", ...words, "--period", "2026..2030", "-o", at("plan.json"))).status).toBe(0);
}
const importing = (source: string, ...more: string[]) =>
  ntm("plan", "import", at(source), "--into", at("plan.json"), "--document", "12/KH-UBND", ...more);

describe("from a list of units to a plan that judges", () => {
  it("a plan, its tasks, its targets, the review answered, all from files", async () => {
    await newPlan();
    await workbook("phu-luc.xlsx", TASKS);
    const tasks = await importing("phu-luc.xlsx", "--section", "Phụ lục", "--format", "json");
    expect(tasks.status).toBe(1);
    expect(JSON.parse(tasks.out)).toMatchObject({
      written: true,
      tasks: { read: 2, added: 2, changed: 0, kept: 0 },
      findings: [{ code: "plan/schedule-not-understood", sheet: "Phụ lục", cell: "D4", path: "tasks[I.2].schedule" }],
      summary: { errors: 0, warnings: 1, infos: 0 },
    });

    writeFileSync(at("ke-hoach.txt"), TEXT);
    const targets = await importing("ke-hoach.txt", "--section", "II", "--targets", "--format", "json");
    expect(targets.status).toBe(0);
    expect(JSON.parse(targets.out).proposals).toMatchObject([
      { id: "mau/communes-standard", required: 2, population: 2 },
    ]);

    const review = await ntm("plan", "review", at("plan.json"), "-o", at("ra-soat.xlsx"), "--format", "json");
    expect(JSON.parse(review.out)).toMatchObject({ file: at("ra-soat.xlsx"), questions: 2 });
    const { sheets } = await readWorkbook(readFileSync(at("ra-soat.xlsx")));
    const rows = Array.from({ length: 3 }, (_, row) =>
      Array.from({ length: 6 }, (_, column) => sheets[0]?.cell(row, column)?.value ?? null),
    );
    const answers = rows.map((row) => row.map((value) => (value === null ? null : String(value))));
    answers[1]?.splice(4, 1, "Hàng năm");
    answers[2]?.splice(4, 1, "có");
    await workbook("tra-loi.xlsx", answers);
    expect((await ntm("plan", "import", at("tra-loi.xlsx"), "--into", at("plan.json"))).status).toBe(0);
    expect(json("plan.json").targets).toMatchObject([{ id: "mau/communes-standard", required: 2 }]);
    expect(json("plan.json").tasks[1].schedule).toMatchObject({ text: "Khi có yêu cầu", kind: "yearly" });
    expect((await ntm("plan", "check", at("plan.json"))).status).toBe(0);
  });

  it("a second import of the same table changes no byte", async () => {
    await newPlan();
    await workbook("phu-luc.xlsx", TASKS);
    await importing("phu-luc.xlsx", "--section", "Phụ lục");
    const before = [readFileSync(at("plan.json"), "utf8"), readFileSync(at("import.json"), "utf8")];
    const time = statSync(at("plan.json")).mtimeMs;
    const again = await importing("phu-luc.xlsx", "--section", "Phụ lục", "--lang", "en");
    expect(again.out).toContain("Nothing has changed.");
    expect([readFileSync(at("plan.json"), "utf8"), readFileSync(at("import.json"), "utf8")]).toEqual(before);
    expect(statSync(at("plan.json")).mtimeMs).toBe(time);
  });
});

describe("what does not fit is refused in words, and nothing is written", () => {
  it("a plan that is there is not written over", async () => {
    await newPlan();
    const before = readFileSync(at("plan.json"), "utf8");
    const words = ["mau-2026-2030", "--units", at("don-vi.xlsx"), "--criteria", "xa-2026-2030"];
    const again = await ntm("plan", "new", ...words, "--period", "2026..2030", "-o", at("plan.json"));
    expect(again).toMatchObject({ status: 2, out: "" });
    expect(again.err).toContain("plan.json");
    expect(readFileSync(at("plan.json"), "utf8")).toBe(before);
  });

  it.each([
    ["a set of criteria that does not ship", ["--criteria", "xa-1999"], "xa-1999"],
    ["a period that is none", ["--period", "năm nay"], "2026..2030"],
  ])("%s", async (_, words, said) => {
    await workbook("don-vi.xlsx", UNITS);
    const usual = [
      "--units",
      at("don-vi.xlsx"),
      "--criteria",
      "xa-2026-2030",
      "--period",
      "2026..2030",
      "-o",
      at("p.json"),
    ];
    const result = await ntm("plan", "new", "mau-2026-2030", ...usual, ...words);
    expect(result.status).toBe(2);
    expect(result.err).toContain(said);
    expect(existsSync(at("p.json"))).toBe(false);
  });

  it("a table that is no appendix says what was looked for", async () => {
    await newPlan();
    await workbook("khac.xlsx", [
      ["TT", "Tên xã"],
      ["1", "Bình Hòa"],
    ]);
    const result = await importing("khac.xlsx", "--section", "Phụ lục");
    expect(result.status).toBe(2);
    expect(result.err).toContain("Nội dung, Đơn vị chủ trì");
    expect(existsSync(at("import.json"))).toBe(false);
  });

  it("targets of a workbook", async () => {
    await newPlan();
    await workbook("phu-luc.xlsx", TASKS);
    expect(await importing("phu-luc.xlsx", "--section", "II", "--targets")).toMatchObject({ status: 2 });
  });
});
