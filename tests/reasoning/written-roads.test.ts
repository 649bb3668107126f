import {
  type CommuneRecord,
  capital,
  type Dataset,
  findRoad,
  indexPlan,
  type Plan,
  type RoadWay,
  STANDARDS,
  standardShort,
} from "@ntm-kit/core";
import { samplePlan } from "@ntm-kit/core/testing";
import { dakNong20212025 } from "@ntm-kit/plans/dak-nong-2021-2025";
import { type SheetDocument, templateDocument, type WorkbookDocument } from "@ntm-kit/sheets";
import { checkWorkbook, writeWorkbook } from "@ntm-kit/workbook";
import { describe, expect, it } from "vitest";

/** Numbers that are the same in every run. */
function numbers(seed: number): () => number {
  let state = seed * 7919;
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
}

const criteriaOf = (plan: Plan) =>
  indexPlan(plan)
    .criteriaSet(indexPlan(plan).plainStandard)
    ?.criteria.map(({ number }) => number) ?? [];

/** What every counted commune reports: some are at a standard, the others miss some criteria. */
function reported(plan: Plan, seed: number): Dataset {
  const random = numbers(seed);
  const communes = indexPlan(plan).communes.map(({ id }): CommuneRecord => {
    const level = random() < 0.4 ? (random() < 0.3 ? 2 : 1) : 0;
    const marks = criteriaOf(plan).map(
      (number) => [number, { value: level > 0 || random() < 0.7 ? ("met" as const) : ("not-met" as const) }] as const,
    );
    const claims = STANDARDS.map((standard, height) => [standard, { value: level > height }] as const);
    return { unit: id, marks: Object.fromEntries(marks), claims: Object.fromEntries(claims) };
  });
  return { communes, districts: [], tasks: [], claimable: STANDARDS };
}

/** The plan's own form, filled in with what is reported and every step of the road; units that step up beside it. */
function filledIn(plan: Plan, { communes }: Dataset, { steps }: Pick<RoadWay, "steps">): WorkbookDocument {
  const index = indexPlan(plan);
  const form = templateDocument("commune-criteria", plan);
  const [sheet] = form.sheets;
  const numbersOfSet = criteriaOf(plan);
  const byName = new Map(communes.map((record) => [index.units.get(record.unit)?.name, record]));
  const rows = (sheet?.rows ?? []).map((row) => {
    const record = typeof row[0]?.value === "number" ? byName.get(String(row[1]?.value)) : undefined;
    if (!record) return row;
    const step = steps.find(({ unit }) => unit === record.unit);
    const level =
      step?.to.standard ?? STANDARDS.findLast((standard) => record.claims?.[standard]?.value === true) ?? undefined;
    return row.map((cell, column) => {
      const number = numbersOfSet[column - 2];
      if (number !== undefined) {
        const isMet = record.marks?.[number]?.value === "met" || step?.criteria.includes(number);
        return { ...cell, value: isMet ? "x" : "Chưa đạt" };
      }
      if (column === numbersOfSet.length + 2) return { style: "center" };
      if (column !== numbersOfSet.length + 3) return cell;
      return { ...cell, value: level ? capital(standardShort(index.standards, level).vi) : "Chưa đạt" };
    });
  });
  return { ...form, sheets: [{ ...sheet, rows } as SheetDocument, ...unitsThatStep(plan, steps)] };
}

function unitsThatStep(plan: Plan, steps: RoadWay["steps"]): SheetDocument[] {
  const index = indexPlan(plan);
  const stepping = steps.flatMap(({ unit }) => {
    const { level, name } = index.units.get(unit) ?? {};
    return level === "commune" || name === undefined ? [] : [name];
  });
  const [sheet] = templateDocument("district-summary", plan).sheets;
  const column = sheet?.rows.flatMap((row) => row.findIndex((cell) => /^\S+ đạt chuẩn$/.test(String(cell?.value))));
  const place = Math.max(...(column ?? []));
  const rows = (sheet?.rows ?? []).map((row) =>
    stepping.some((name) => String(row[1]?.value).endsWith(name))
      ? row.map((cell, i) => (i === place ? { ...cell, value: "Đạt" } : cell))
      : row,
  );
  return stepping.length > 0 ? [{ ...sheet, rows } as SheetDocument] : [];
}

describe.each([
  ["the built-in plan of 60 communes", dakNong20212025],
  ["a small plan", samplePlan],
] as const)("a road of %s, written into its form and read again", (_name, plan) => {
  it.each([1, 2, 3])("reaches every target (state %i)", async (seed) => {
    const dataset = reported(plan, seed);
    const road = findRoad(plan, dataset, { unknown: "pessimistic" });
    const way = road.pessimistic;
    expect(way?.status).toBe("road");
    const statusOf = async (steps: RoadWay["steps"]) => {
      const report = await checkWorkbook(writeWorkbook(filledIn(plan, dataset, { steps })), {
        plan,
        asOf: plan.period.to,
      });
      return report.targets.flatMap(({ id, status }) =>
        road.targets.includes(id) && status !== "met" ? [`${id} ${status}`] : [],
      );
    };
    expect(await statusOf(way?.steps ?? [])).toEqual([]);
    expect((await statusOf([])).length).toBeGreaterThan(0);
  });
});
