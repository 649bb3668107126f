import { type Plan, type PlanInput, parsePlan } from "@ntm-kit/core";

type Rule = PlanInput["targets"][number]["rule"];

const COMMUNES = ["mot", "hai", "ba", "bon", "nam", "sau"];
const districtOf = (i: number): string => (i < 4 ? "dong" : "tay");
const OPERATORS = [">=", ">", "<=", "<", "="] as const;

const MEASURES: readonly Rule["measure"][] = [
  { kind: "count", standard: "standard" },
  { kind: "count", standard: "model" },
  { kind: "count", criterion: "2" },
  { kind: "share", standard: "advanced" },
  { kind: "share", criterion: "3" },
  { kind: "mean", of: "criteria" },
  { kind: "minimum", of: "criteria" },
  { kind: "quantity", of: "income", take: "sum" },
  { kind: "quantity", of: "income", take: "mean" },
  { kind: "newly", standard: "standard", baseline: ["dong/mot"] },
  { kind: "newly", standard: "standard", baselineCount: 2 },
];

const FILTERS: readonly Rule["where"][] = [
  undefined,
  { kind: "at", standard: "standard" },
  { kind: "not-at", standard: "standard" },
  { kind: "not-at", standard: "advanced" },
  [
    { kind: "at", standard: "standard" },
    { kind: "not-at", standard: "model" },
  ],
  { kind: "in-group", groups: ["nui", "bien"] },
  [
    { kind: "units", units: ["dong/mot", "dong/hai", "tay/nam"] },
    { kind: "not-at", standard: "standard" },
  ],
  { kind: "types", types: ["xã"] },
  [
    { kind: "at", standard: "advanced" },
    { kind: "not-at", standard: "standard" },
  ],
];

/** What is asked for, of a size that some rounds reach and others do not. */
function requiredOf(measure: Rule["measure"], operator: string): PlanInput["targets"][number]["required"] {
  const plain = measure.kind === "each" ? measure.measure : measure;
  const from = plain.kind === "share" ? 0.4 : plain.kind === "mean" ? 1.7 : plain.kind === "quantity" ? 80.3 : 2;
  return operator === "in" ? { from, to: plain.kind === "share" ? 0.75 : from + 1 } : from;
}

function rules(): Rule[] {
  const all: Rule[] = [];
  const operator = (): Rule["operator"] => [...OPERATORS, "in" as const][all.length % 6] ?? ">=";
  for (const measure of MEASURES)
    for (const where of FILTERS)
      all.push({ of: "commune", ...(where ? { where } : {}), measure, operator: operator() });
  for (const measure of MEASURES)
    if (measure.kind !== "each")
      for (const where of [FILTERS[0], FILTERS[2]])
        all.push({
          ...{ of: "commune", ...(where ? { where } : {}), operator: operator() },
          measure: { kind: "each", of: "district", measure },
        });
  all.push(
    { of: "district", measure: { kind: "count", standard: "standard" }, operator: ">=" },
    {
      of: "district",
      where: { kind: "at", standard: "standard" },
      measure: { kind: "share", standard: "model" },
      operator: "<",
    },
    { of: "district", measure: { kind: "status", standard: "standard" }, operator: ">=" },
    { of: "district", measure: { kind: "quantity", of: "income", take: "value" }, operator: ">=" },
    {
      of: "commune",
      measure: { kind: "each", of: "district", measure: { kind: "status", standard: "standard" } },
      operator: ">=",
    },
  );
  return all;
}

/** An invented plan that asks everything the language can say: measures, operators and filters, each with each. */
export const rulesPlan: Plan = parsePlan({
  id: "moi-quy-tac",
  version: "0.1.0",
  title: "Kế hoạch mẫu mọi quy tắc",
  period: { from: "2021-01-01", to: "2025-12-31" },
  documents: [{ id: "5/KH-UBND", title: "Kế hoạch mẫu" }],
  groups: [
    { id: "nui", name: "xã miền núi" },
    { id: "bien", name: "xã ven biển" },
    { id: "khac", name: "xã khác" },
  ],
  indicators: [{ id: "income", name: "Thu nhập bình quân" }],
  root: "tinh",
  countedTypes: ["xã"],
  units: [
    { id: "tinh", code: "97", level: "province", type: "tỉnh", name: "Tỉnh" },
    { id: "dong", code: "971", level: "district", type: "huyện", name: "Đông", parent: "tinh" },
    { id: "tay", code: "972", level: "district", type: "huyện", name: "Tây", parent: "tinh" },
    ...COMMUNES.map((name, i) => ({
      id: `${districtOf(i)}/${name}`,
      ...{ code: `9710${i}`, level: "commune", type: "xã", name, parent: districtOf(i) },
      groups: [["nui"], ["bien"], ["khac"]][i % 3],
    })),
    { id: "dong/pho", code: "97109", level: "commune", type: "thị trấn", name: "Phố", parent: "dong" },
  ],
  criteriaSets: [
    {
      ...{ id: "bo", title: "Bộ tiêu chí mẫu", level: "commune", standard: "standard", groups: ["nui", "khac"] },
      criteria: ["1", "2", "3"].map((number) => ({ number, name: `Tiêu chí ${number}` })),
    },
    {
      ...{ id: "bo-bien", title: "Bộ tiêu chí ven biển", level: "commune", standard: "standard", groups: ["bien"] },
      criteria: ["1", "2"].map((number) => ({ number, name: `Tiêu chí ${number}` })),
    },
  ],
  targets: rules().map((rule, i) => {
    const plain = rule.measure.kind === "each" ? rule.measure.measure : rule.measure;
    const isOwn =
      rule.measure.kind !== "each" &&
      (plain.kind === "status" || (plain.kind === "quantity" && plain.take === "value"));
    return {
      id: `r${i}`,
      unit: isOwn ? "dong" : i % 5 === 4 ? "dong" : "tinh",
      title: `Quy tắc ${i}`,
      rule,
      required: plain.kind === "status" ? 1 : requiredOf(rule.measure, rule.operator),
      due: i % 4 === 0 ? "2024-12-31" : "2025-12-31",
      commitment: "binding" as const,
      ...(i % 7 === 0
        ? { milestones: [{ due: "2023-12-31", required: requiredOf(rule.measure, rule.operator) }] }
        : {}),
      source: { document: "5/KH-UBND", section: "I", quote: "Mẫu" },
    };
  }),
});
