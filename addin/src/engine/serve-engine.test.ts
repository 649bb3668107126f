import { plans } from "@ntm-kit/plans";
import { expect, it } from "vitest";
import { engineOver } from "./client";
import type { FromEngine, ToEngine } from "./protocol";
import { type EnginePort, serveEngine } from "./serve-engine";

const head = { visibility: "visible" as const, merges: [], hiddenRows: [], hiddenColumns: [], name: "S" };

it("many findings come in pieces, each small, and are one list again at the other end", async () => {
  const sizes: number[] = [];
  const port: EnginePort = { postMessage: () => {}, onmessage: null };
  let take: (message: FromEngine) => void = () => {};
  port.postMessage = (message) => {
    sizes.push(JSON.stringify(message).length);
    setTimeout(() => take(message));
  };
  serveEngine(port);
  const engine = engineOver({
    post: (data) => port.onmessage?.({ data } as MessageEvent<ToEngine>),
    listen: (next) => {
      take = next;
    },
  });
  const [builtIn] = plans;
  if (!builtIn) throw new Error("no plan is built in");
  await engine.call("usePlan", [{ builtIn: builtIn.id }]);
  const plan = await builtIn.load();
  const names = plan.units.filter((unit) => unit.type === "xã").map((unit) => unit.name);
  await engine.call("begin", ["a.xlsx"]);
  await engine.call("head", [head]);
  const values = [
    ["STT", "Tên xã", ...Array.from({ length: 19 }, (_, i) => i + 1), "Tổng số tiêu chí đạt"],
    ...Array.from({ length: 3000 }, (_, i) => [
      i + 1,
      names[i % names.length]!,
      ...Array.from({ length: 19 }, () => "x"),
      3,
    ]),
  ];
  await engine.call("block", ["S", { top: 0, left: 0, values }]);
  sizes.length = 0;
  const { report } = await engine.call("check", [{ asOf: "2025-12-31", language: "vi", overrides: {} }]);
  expect(report.findings.length).toBeGreaterThan(2500);
  expect(report.findings.length).toBe(report.summary.errors + report.summary.warnings + report.summary.infos);
  expect(Math.max(...sizes)).toBeLessThan(1_000_000);
});
