import { plans } from "@ntm-kit/plans";
import { expect, it } from "vitest";
import { type EngineClient, engineOver } from "./client";
import type { FromEngine, ToEngine } from "./protocol";
import { type EnginePort, serveEngine } from "./serve-engine";

const CHECK = { asOf: "2025-12-31", language: "vi", overrides: {} } as const;
const head = { visibility: "visible" as const, merges: [], hiddenRows: [], hiddenColumns: [], name: "S" };

/** The engine behind a channel, with the size of each message that it sends. */
function engineBehindChannel() {
  const sizes: number[] = [];
  const port: EnginePort = { postMessage: () => {}, onmessage: null };
  let take: (message: FromEngine) => void = () => {};
  port.postMessage = (message) => {
    const text = JSON.stringify(message);
    sizes.push(text.length);
    // What arrives is a copy, as over any channel.
    setTimeout(() => take(JSON.parse(text)));
  };
  serveEngine(port);
  const engine = engineOver({
    post: (data) => port.onmessage?.({ data } as MessageEvent<ToEngine>),
    listen: (next) => {
      take = next;
    },
  });
  return { engine, sizes };
}

/** A sheet in which every total is wrong. */
async function openRows(engine: EngineClient, rows: number): Promise<void> {
  const [builtIn] = plans;
  if (!builtIn) throw new Error("no plan is built in");
  await engine.call("usePlan", [{ builtIn: builtIn.id }]);
  const plan = await builtIn.load();
  const names = plan.units.filter((unit) => unit.type === "xã").map((unit) => unit.name);
  await engine.call("begin", ["a.xlsx"]);
  await engine.call("head", [head]);
  const values = [
    ["STT", "Tên xã", ...Array.from({ length: 19 }, (_, i) => i + 1), "Tổng số tiêu chí đạt"],
    ...Array.from({ length: rows }, (_, i) => [
      i + 1,
      names[i % names.length]!,
      ...Array.from({ length: 19 }, () => "x"),
      3,
    ]),
  ];
  await engine.call("block", ["S", { top: 0, left: 0, values }]);
}

it("many findings come in pieces, each small, and are one list again at the other end", async () => {
  const { engine, sizes } = engineBehindChannel();
  await openRows(engine, 3000);
  sizes.length = 0;
  const { report } = await engine.call("check", [CHECK]);
  expect(report.findings.length).toBeGreaterThan(2500);
  expect(report.findings.length).toBe(report.summary.errors + report.summary.warnings + report.summary.infos);
  expect(Math.max(...sizes)).toBeLessThan(1_000_000);
});

it("after an edit only what changed goes over the channel, and the list is what a first check gives", async () => {
  const { engine, sizes } = engineBehindChannel();
  await openRows(engine, 300);
  const before = await engine.call("check", [CHECK]);
  const whole = sizes.reduce((sum, size) => sum + size, 0);
  sizes.length = 0;
  await engine.call("block", ["S", { top: 5, left: 21, values: [[19]] }]);
  const after = await engine.call("check", [CHECK]);
  const other = engineBehindChannel().engine;
  await openRows(other, 300);
  await other.call("block", ["S", { top: 5, left: 21, values: [[19]] }]);
  expect(after).toEqual(await other.call("check", [CHECK]));
  expect(after.report.findings).not.toEqual(before.report.findings);
  const kept = new Set(before.report.findings);
  expect(after.report.findings.filter((finding) => !kept.has(finding)).length).toBeLessThan(3);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(whole / 3);
});

it("after an answer that nobody waited for the next one is whole", async () => {
  const { engine } = engineBehindChannel();
  await openRows(engine, 60);
  const before = await engine.call("check", [CHECK]);
  const controller = new AbortController();
  const cancelled = engine.call("accept", [[], "en"], { signal: controller.signal });
  controller.abort();
  await expect(cancelled).rejects.toMatchObject({ code: "cancelled" });
  expect(await engine.call("check", [CHECK])).toEqual(before);
});

it("checks that were asked for one upon another each have their whole list", async () => {
  const { engine } = engineBehindChannel();
  await openRows(engine, 60);
  const [first, second, third] = await Promise.all([1, 2, 3].map(() => engine.call("check", [CHECK])));
  expect(first?.report.findings.length).toBeGreaterThan(50);
  expect(second).toEqual(first);
  expect(third).toEqual(first);
});
