import { plans } from "@ntm-kit/plans";
import { beforeAll, expect, it } from "vitest";
import { engineInThread } from "./in-thread";

const engine = engineInThread();
const marks = Array.from({ length: 19 }, () => "x");
const options = { asOf: "2025-12-31", language: "vi" as const, overrides: {} };
const head = { visibility: "visible" as const, merges: [], hiddenRows: [], hiddenColumns: [] };
let names: string[] = [];

beforeAll(async () => {
  const plan = await engine.call("usePlan", [{ builtIn: plans[0]!.id }]);
  const district = plan.units.find((unit) => unit.level === "district")!;
  names = plan.units.filter((unit) => unit.parent === district.id && unit.type === "xã").map((unit) => unit.name);
  await engine.call("begin", ["a.xlsx"]);
  await engine.call("head", [{ ...head, name: "Biểu 1" }]);
  const values = [
    ["STT", "Tên xã", ...Array.from({ length: 19 }, (_, i) => i + 1), "Tổng số tiêu chí đạt"],
    ...names.map((name, i) => [i + 1, name, ...marks, 19]),
  ];
  await engine.call("block", ["Biểu 1", { top: 0, left: 0, values }]);
});

const findingsAt = async (cell: string): Promise<string[]> => {
  const { report } = await engine.call("check", [options]);
  return report.findings.filter((finding) => finding.cell === cell).map((finding) => finding.code);
};

it("a total that agrees with its marks is no finding, and one edited cell makes it one", async () => {
  expect(await findingsAt("V2")).toEqual([]);
  await engine.call("block", ["Biểu 1", { top: 1, left: 21, values: [[17]] }]);
  expect(await findingsAt("V2")).toEqual(["criteria/total-mismatch"]);
});

it("a cell that an edit empties is empty", async () => {
  await engine.call("block", ["Biểu 1", { top: 1, left: 21, values: [[""]] }]);
  expect((await engine.call("rows", ["Biểu 1", 1, 2])).rows[0]).toHaveLength(21);
});

it("a target is explained down to the rows of its communes", async () => {
  const { report } = await engine.call("check", [options]);
  const target = report.targets.find((one) => one.unit !== report.targets[0]!.unit)!;
  const { units } = await engine.call("explain", [target.id, "vi"]);
  expect(units.flatMap((unit) => unit.places)[0]).toMatchObject({ sheet: "Biểu 1" });
});

it("an aborted check rejects and leaves the engine usable", async () => {
  const signal = AbortSignal.abort();
  await expect(engine.call("check", [options], { signal })).rejects.toThrow();
  expect((await engine.call("check", [options])).report.files).toHaveLength(1);
});

it("a question before the first check says to check first", async () => {
  await expect(engineInThread().call("explain", ["x", "vi"])).rejects.toMatchObject({ code: "check-first" });
});
