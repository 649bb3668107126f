import { parsePlan } from "@ntm-kit/core";
import { samplePlan } from "@ntm-kit/core/testing";
import { expect, it } from "vitest";
import type { ExampleRows } from "../../checks/support/define-check";
import { fieldKey } from "../../tables/field";
import { readTable } from "../../testing/read-table";

const [standard, higher] = samplePlan.criteriaSets;
/** "Điện" is the third criterion of the standard and the fourth of the advanced one. */
const plan = parsePlan({
  ...samplePlan,
  criteriaSets: [
    standard,
    { ...higher, criteria: higher?.criteria.map((one) => (one.number === "4" ? { number: "4", name: "Điện" } : one)) },
  ],
});
const [, advanced] = plan.criteriaSets;
const namesOf = (set: typeof standard) => set?.criteria.map(({ name }) => name) ?? [];
const fieldsOf = (title: string, names: readonly string[]): string[] => {
  const rows: ExampleRows = [[title], ["TT", "Tên xã", ...names], [1, "Bình Hòa", ...names.map(() => "x")]];
  return readTable("communes", rows, { plan })
    .table.frame.columns.slice(2)
    .map(({ field }) => fieldKey(field));
};
const NUMBERED = ["criterion.1", "criterion.2", "criterion.3", "criterion.4", "criterion.5"];

it("names without numbers are of the numbers that they have in the set of the table", () => {
  expect(fieldsOf("BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI", namesOf(standard))).toEqual(NUMBERED);
  expect(fieldsOf("BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI NÂNG CAO", namesOf(advanced))).toEqual(NUMBERED);
  expect(fieldsOf("KẾT QUẢ THỰC HIỆN", namesOf(advanced))).toEqual(NUMBERED);
});

it("a form of one commune is of the set that its title names, where names could be of two", () => {
  const names = namesOf(standard);
  const reversed = [...names].reverse().map((name, i) => ({ number: `${i + 1}`, name }));
  const both = parsePlan({ ...samplePlan, criteriaSets: [standard, { ...higher, criteria: reversed }] });
  const form = (title: string): string[] => {
    const rows = [
      [`${title} XÃ TÂN MINH`],
      ["TT", "Tên tiêu chí", "Đánh giá"],
      ...names.map((name) => ["", name, "Đạt"]),
    ];
    return readTable("communes", rows, { plan: both })
      .table.frame.columns.map(({ field }) => fieldKey(field))
      .filter((field) => field.startsWith("criterion."));
  };
  expect(form("BỘ TIÊU CHÍ NÔNG THÔN MỚI")).toEqual(NUMBERED);
  expect(form("BỘ TIÊU CHÍ NÔNG THÔN MỚI NÂNG CAO")).toEqual([...NUMBERED].reverse());
});
