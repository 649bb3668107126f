import { readFileSync } from "node:fs";
import { parsePlan } from "@ntm-kit/core";
import { dakNong20212025 as shipped } from "@ntm-kit/plans/dak-nong-2021-2025";
import { EMPTY_MEMORY, importTargets, importTasks, newPlan, rowsOfText } from "@ntm-kit/sheets/authoring";
import { describe, expect, it } from "vitest";

const text = readFileSync(new URL("../seeds/000_91d87c7a44b6edfe.txt", import.meta.url), "utf8");
const bare = { ...structuredClone(shipped), tasks: [], taskGroups: [], targets: [] };
const from = { document: "772/QĐ-UBND", memory: EMPTY_MEMORY };

describe("Decision 772, imported from its stored text, is the plan that ships", () => {
  const imported = importTasks(rowsOfText(text), { ...from, plan: bare, section: "Phụ lục" });
  const { tasks = [], taskGroups = [] } = imported ? parsePlan(imported.plan) : {};

  it("in its groups and their stated numbers", () => {
    const of = (list: typeof shipped.taskGroups) => list.map(({ source: _, ...group }) => group);
    expect(of(taskGroups)).toEqual(of(shipped.taskGroups));
  });

  it("in 99 tasks: contents after the listed corrections, their lines and quotes", () => {
    const of = (list: typeof shipped.tasks) =>
      list.map(({ id, group, number, content, note, source }) => ({ id, group, number, content, note, source }));
    expect(tasks).toHaveLength(99);
    expect(of(tasks)).toEqual(of(shipped.tasks));
  });

  it("in every time and, given the list of agencies, in every lead and coordinating agency", () => {
    const of = (list: typeof shipped.tasks) =>
      list.map(({ id, schedule, leadAgencies, coordinatingAgencies }) => ({
        id,
        schedule,
        leadAgencies,
        coordinatingAgencies,
      }));
    expect(of(tasks)).toEqual(of(shipped.tasks));
    expect(imported?.agencies.added).toBe(0);
  });

  it("with two doubts: the row that a page break has cut, and an agency that the list itself marks as doubtful", () => {
    expect(
      imported?.doubts.map(({ code, place, params }) => [code, place.line, "name" in params && params.name]),
    ).toEqual([
      ["plan/row-continued", 236, false],
      ["plan/agency-near", undefined, "Sở Xây dựng"],
    ]);
  });
});

describe("section II", () => {
  const { proposals, doubts } = importTargets(text, { ...from, plan: bare, section: "II" });

  it("proposes the 30 targets of the plan that ships, rule by rule, with the same words", () => {
    const of = (list: readonly (typeof shipped.targets)[number][]) =>
      list
        .map(({ id, unit, rule, required, due, commitment, source }) => ({
          id,
          unit,
          rule,
          required,
          due,
          commitment,
          source,
        }))
        .sort((a, b) => (a.id < b.id ? -1 : 1));
    expect(of(proposals.map(({ doubts: _, ...target }) => ({ ...target, assumptions: [] })))).toEqual(
      of(shipped.targets),
    );
  });

  it("asks what a person must decide: what “phấn đấu” governs, and who had it before", () => {
    expect(doubts.map(({ code, subject }) => `${code} ${subject}`)).toEqual([
      "plan/commitment-doubtful dak-nong/communes-standard",
      "plan/commitment-doubtful dak-nong/communes-advanced",
      "plan/commitment-doubtful dak-nong/communes-model",
      "plan/commitment-doubtful dak-nong/mean-criteria",
      "plan/commitment-doubtful dak-nong/min-criteria",
      "plan/baseline-doubtful dak-nong/new-districts-standard",
    ]);
  });
});

it("a list of the units of the plan that ships gives the same units under the same ids", () => {
  const codes = new Map(shipped.units.map(({ id, code }) => [id, code]));
  const rows = shipped.units.map(({ code, name, type, parent }) => [code, name, type, codes.get(parent ?? "") ?? ""]);
  const list = [["Mã", "Tên", "Loại", "Mã cấp trên"], ...rows].map((row) => row.join("\t")).join("\n");
  const made = newPlan(rowsOfText(list), { id: shipped.id, criteria: "xa-2021-2025", period: shipped.period });
  const of = (
    units: readonly { readonly id: string; readonly level: string; readonly parent?: string | undefined }[],
  ) => units.map(({ id, level, parent }) => [id, level, parent]).sort();
  expect(of(made?.plan.units ?? [])).toEqual(of(shipped.units));
  expect(made?.doubts).toEqual([]);
});
