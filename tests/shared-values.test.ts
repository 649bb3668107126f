import * as core from "@ntm-kit/core";
import * as html from "@ntm-kit/core/html";
import * as coreTesting from "@ntm-kit/core/testing";
import * as plans from "@ntm-kit/plans";
import * as sheets from "@ntm-kit/sheets";
import * as authoring from "@ntm-kit/sheets/authoring";
import * as sheetsTesting from "@ntm-kit/sheets/testing";
import * as workbook from "@ntm-kit/workbook";
import * as node from "@ntm-kit/workbook/node";
import { expect, it } from "vitest";

const ENTRIES: Readonly<Record<string, object>> = {
  ...{ core, html, coreTesting, plans, sheets, authoring, sheetsTesting, workbook, node },
};

/** Paths of what could be changed in a value, how deep it may stand. */
function loose(value: unknown, path: string): string[] {
  if (typeof value !== "object" || value === null) return [];
  if (!Object.isFrozen(value)) return [path];
  return Object.entries(value).flatMap(([name, part]) => loose(part, `${path}.${name}`));
}

/** Paths of what cannot be changed. */
function frozenIn(value: unknown, path: string): string[] {
  if (typeof value !== "object" || value === null) return [];
  if (Object.isFrozen(value)) return [path];
  return Object.entries(value).flatMap(([name, part]) => frozenIn(part, `${path}.${name}`));
}

it("nothing that is exported, and so shared by all of a process, can be changed", () => {
  const shared = Object.entries(ENTRIES).flatMap(([entry, all]) =>
    // A schema is an object of zod's.
    Object.entries(all).flatMap(([name, value]) =>
      /schema$/i.test(name) ? [] : [[`${entry}.${name}`, value] as const],
    ),
  );
  expect(shared.length).toBeGreaterThan(300);
  expect(shared.flatMap(([name, value]) => loose(value, name))).toEqual([]);
});

it("no plan that ships, no set of criteria and no plan that was parsed can be changed", async () => {
  for (const { id, load } of plans.plans) expect(loose(await load(), id)).toEqual([]);
  const criteriaSets = await plans.loadCriteriaSets();
  expect(loose(criteriaSets, "sets")).toEqual([]);
  // A set that a program hands in stays its own.
  const own = structuredClone(criteriaSets);
  const file = { ...coreTesting.samplePlan, criteriaSets: [{ ref: "xa-2026-2030" }], targets: [], tasks: [] };
  expect(loose(core.parsePlan(file, { criteriaSets: own }), "plan")).toEqual([]);
  expect(frozenIn(own, "own")).toEqual([]);
});

it("a change of a shared plan is refused by the compiler and at once, and changes nothing for others", async () => {
  const plan = coreTesting.samplePlan;
  const before = core.evaluateTargets(plan, core.EMPTY_DATASET);
  // @ts-expect-error what is required is read alone
  expect(() => (plan.targets[0].required = 1)).toThrow(TypeError);
  // @ts-expect-error no unit can be added
  expect(() => plan.units.push(plan.units[0])).toThrow(TypeError);
  // @ts-expect-error neither can the index be
  expect(() => (core.indexPlan(plan).root = undefined)).toThrow(TypeError);
  expect(core.evaluateTargets(plan, core.EMPTY_DATASET)).toEqual(before);
});

it("a copy is a plan of one's own", () => {
  const { targets, ...rest } = coreTesting.samplePlan;
  const easier = { ...rest, targets: targets.map((target) => ({ ...target, required: 0 })) };
  expect(core.evaluateTargets(easier, core.EMPTY_DATASET).filter(({ status }) => status === "not-met")).toEqual([]);
  const own = structuredClone(coreTesting.samplePlan);
  expect(Object.isFrozen(own.units)).toBe(false);
});
