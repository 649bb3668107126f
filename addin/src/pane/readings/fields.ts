import type { Plan, SheetKind } from "@ntm-kit/core";
import type { StringKey } from "../../strings/vi";
import type { Say } from "../../strings/words";

type FieldName = StringKey extends infer Key ? (Key extends `field.${infer Name}` ? Name : never) : never;

const COMMUNES: readonly FieldName[] = ["number", "unit", "district", "code"];
const CLAIMS: readonly FieldName[] = ["level", "standard", "advanced", "model", "decision", "date", "year"];

/** What a column of a sheet of some kind can hold, besides the criteria; the reader of sheets uses the same names. */
const FIELDS: Readonly<Record<SheetKind, readonly FieldName[]>> = {
  "commune-criteria": [...COMMUNES, "total", ...CLAIMS, "note"],
  "recognition-list": [...COMMUNES, "total", ...CLAIMS, "note"],
  "district-summary": [
    ...["number", "unit", "communes", "standard", "advanced", "model"],
    ...["meanCriteria", "minCriteria", "districtStandard", "share", "note"],
  ] as FieldName[],
  "task-progress": [
    ...["number", "content", "lead", "coordinating", "schedule", "outputs", "status", "progress"],
    ...["result", "evidence", "evidenceDate", "reason", "round", "note"],
  ] as FieldName[],
  funding: [
    ...["number", "fundingSource", "amount.total", "amount.plan", "amount.actual", "amount.disbursed"],
    ...["share", "note"],
  ] as FieldName[],
};

/** Every field of a kind, criteria by the numbers that the plan's sets use. */
export function fieldsOf(kind: SheetKind, plan: Plan | undefined): string[] {
  if (kind !== "commune-criteria") return [...FIELDS[kind]];
  const numbers = new Set((plan?.criteriaSets ?? []).flatMap((set) => set.criteria.map((one) => one.number)));
  return [...FIELDS[kind], ...[...numbers].map((number) => `criterion.${number}`)];
}

export function fieldLabel(field: string, say: Say): string {
  const criterion = /^criterion\.(.+)$/.exec(field);
  if (criterion) return say("criterionField", { number: criterion[1]! });
  const known = Object.values(FIELDS).flat() as readonly string[];
  return known.includes(field) ? say(`field.${field as FieldName}`) : field;
}
