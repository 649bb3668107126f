import type { Language, Plan } from "@ntm-kit/core";
import { plans } from "@ntm-kit/plans";
import type { Progress } from "@ntm-kit/sheets";
import { expect, it } from "vitest";
import type { EngineClient } from "./client";
import { engineInThread } from "./in-thread";

const SHEET = "Biểu 1";
const TOTAL = 21;
const options = { asOf: "2025-12-31", language: "vi" as Language, overrides: {} };
const head = { visibility: "visible" as const, merges: [], hiddenRows: [], hiddenColumns: [], name: SHEET };

/** The communes of the plan's first district, each with all marks and a total of 19 in column V. */
function rowsOf(plan: Plan): (string | number)[][] {
  const district = plan.units.find((unit) => unit.level === "district");
  const communes = plan.units.filter((unit) => unit.parent === district?.id && unit.type === "xã");
  const marks = Array.from({ length: 19 }, () => "x");
  return [
    ["STT", "Tên xã", ...Array.from({ length: 19 }, (_, i) => i + 1), "Tổng số tiêu chí đạt"],
    ...communes.map(({ name }, i) => [i + 1, name, ...marks, 19]),
  ];
}

/** An engine of its own that holds one sheet. */
async function engineWithSheet(): Promise<EngineClient> {
  const engine = engineInThread();
  const [builtIn] = plans;
  if (!builtIn) throw new Error("no plan is built in");
  await engine.call("usePlan", [{ builtIn: builtIn.id }]);
  await engine.call("begin", ["a.xlsx"]);
  await engine.call("head", [head]);
  await engine.call("block", [SHEET, { top: 0, left: 0, values: rowsOf(await builtIn.load()) }]);
  return engine;
}

const codesAt = async (engine: EngineClient, cell: string): Promise<string[]> => {
  const { report } = await engine.call("check", [options]);
  return report.findings.filter((finding) => finding.cell === cell).map((finding) => finding.code);
};

it("a total that agrees with its marks is no finding, and one edited cell makes it one", async () => {
  const engine = await engineWithSheet();
  expect(await codesAt(engine, "V2")).toEqual([]);
  await engine.call("block", [SHEET, { top: 1, left: TOTAL, values: [[17]] }]);
  expect(await codesAt(engine, "V2")).toEqual(["criteria/total-mismatch"]);
});

it("a cell that an edit empties is empty", async () => {
  const engine = await engineWithSheet();
  expect((await engine.call("rows", [SHEET, 1, 2])).rows[0]).toHaveLength(TOTAL + 1);
  await engine.call("block", [SHEET, { top: 1, left: TOTAL, values: [[""]] }]);
  expect((await engine.call("rows", [SHEET, 1, 2])).rows[0]).toHaveLength(TOTAL);
});

it("a target is explained down to the rows of its communes", async () => {
  const engine = await engineWithSheet();
  const { report } = await engine.call("check", [options]);
  const province = report.targets[0]?.unit;
  const target = report.targets.find((one) => one.unit !== province);
  const { units } = await engine.call("explain", [target?.id ?? "", "vi"]);
  expect(units.flatMap((unit) => unit.places)[0]).toMatchObject({ sheet: SHEET });
});

it("an aborted check rejects and leaves the engine usable", async () => {
  const engine = await engineWithSheet();
  await expect(engine.call("check", [options], { signal: AbortSignal.abort() })).rejects.toThrow();
  expect((await engine.call("check", [options])).report.files).toHaveLength(1);
});

it("of two checks in flight each tells its own caller, and aborting one leaves the other", async () => {
  const engine = await engineWithSheet();
  const abort = new AbortController();
  const told: [first: Progress[], second: Progress[]] = [[], []];
  const first = engine.call("check", [options], {
    signal: abort.signal,
    onProgress: (progress) => told[0].push(progress),
  });
  const second = engine.call("check", [options], { onProgress: (progress) => told[1].push(progress) });
  abort.abort();
  await expect(first).rejects.toThrow();
  expect((await second).report.files).toHaveLength(1);
  expect(told[1].length).toBeGreaterThan(told[0].length);
});

it("a question before the first check says to check first", async () => {
  await expect(engineInThread().call("explain", ["x", "vi"])).rejects.toMatchObject({ code: "check-first" });
});

it("a file of statements is read as the command reads it: its lines are shown where findings name them", async () => {
  const engine = engineInThread();
  const [builtIn] = plans;
  if (!builtIn) throw new Error("no plan is built in");
  await engine.call("usePlan", [{ builtIn: builtIn.id }]);
  const plan = await builtIn.load();
  const unit = plan.units.find(({ type }) => type === "xã")?.id ?? "";
  const said = { kind: "commune-criteria", subject: unit, field: "criterion.1", value: "met" };
  const text = `${JSON.stringify(said)}\nkhông phải JSON\n`;
  const name = "so-lieu.ndjson";
  const sheets = await engine.call("open", [{ name, bytes: new TextEncoder().encode(text) }]);
  expect(sheets).toEqual([{ name: "", hidden: false, rows: 2, columns: 1 }]);
  const { report } = await engine.call("check", [options]);
  expect(report.files).toMatchObject([{ path: name, format: "ndjson" }]);
  expect(report.findings.filter(({ severity }) => severity === "error")).toMatchObject([
    { code: "record/not-understood", file: name, cell: "A2" },
  ]);
  expect(report.coverage.reduce((sum, { withData }) => sum + withData, 0)).toBe(1);
  expect((await engine.call("rows", ["", 1, 2, name])).rows).toEqual([["không phải JSON"]]);
  await expect(engine.call("edit", [{ file: name, sheet: "", cell: "A2" }, "x"])).rejects.toMatchObject({
    code: "not-an-xlsx",
  });
  expect((await engine.call("annotated", ["vi", name])).name).toBe("so-lieu-danh-dau.xlsx");
});
