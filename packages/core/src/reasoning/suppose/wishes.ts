import type { Standard } from "../../model/basics";
import type { Plan } from "../../model/plan";
import { indexPlan } from "../../model/plan-index";
import type { Required } from "../../model/target";
import { UnknownWordError } from "../errors";

/**
 * What is supposed, read from its words: `song-mau/tan-minh=advanced`, `song-mau/tan-minh:5=met`, `song-mau=standard`,
 * `<target>=6`.
 */
export type Wish =
  | { readonly kind: "commune"; readonly text: string; readonly unit: string; readonly value: Standard | "none" }
  | {
      readonly kind: "criterion";
      readonly text: string;
      readonly unit: string;
      readonly criterion: string;
      readonly value: (typeof MARKS)[number];
    }
  | { readonly kind: "upper"; readonly text: string; readonly unit: string; readonly value: Standard | "none" }
  | { readonly kind: "target"; readonly text: string; readonly target: string; readonly value: number };

const MARKS = ["met", "not-met", "unknown"] as const;

/** @throws {UnknownWordError} for a unit, a target, a criterion or a value that is none */
export function readWish(text: string, plan: Plan): Wish {
  const index = indexPlan(plan);
  const at = text.indexOf("=");
  const [what, value] = at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + 1)];
  if (index.targets.has(what))
    return { kind: "target", text, target: what, value: numberIn(value, text, index.targets.get(what)?.required) };
  const colon = what.lastIndexOf(":");
  const name = colon < 0 ? what : what.slice(0, colon);
  const unit = index.units.get(name);
  const units = plan.units.filter((one) => !index.isCommune(one) || index.isCounted(one)).map(({ id }) => id);
  if (!unit || !units.includes(name)) {
    // Of what a number is supposed, that is a target.
    if (colon < 0 && NUMBER.test(value)) throw new UnknownWordError("target", name, [...index.targets.keys()], text);
    throw new UnknownWordError("unit", name, colon < 0 ? [...units, ...index.targets.keys()] : units, text);
  }
  if (colon >= 0) {
    const criterion = what.slice(colon + 1);
    const numbers = index.criteriaSet(index.plainStandard, unit)?.criteria.map(({ number }) => number) ?? [];
    const known = index.isCommune(unit) ? numbers : [];
    if (!known.includes(criterion)) throw new UnknownWordError("criterion", criterion, known, text);
    return { kind: "criterion", text, unit: name, criterion, value: oneOf(value, MARKS, text) };
  }
  return index.isCommune(unit)
    ? { kind: "commune", text, unit: name, value: oneOf(value, [...index.standardIds, "none"], text) }
    : { kind: "upper", text, unit: name, value: oneOf(value, [index.plainStandard, "none"], text) };
}

function oneOf<T extends string>(value: string, allowed: readonly T[], text: string): T {
  const found = allowed.find((one) => one === value);
  if (found === undefined) throw new UnknownWordError("value", value, allowed, text);
  return found;
}

const NUMBER = /^-?\d+(\.\d+)?$/;

/** The number that stands for the required one; a range has none. */
function numberIn(value: string, text: string, required: Required | undefined): number {
  const known = typeof required === "number" ? [String(required)] : [];
  if (!NUMBER.test(value) || known.length === 0) throw new UnknownWordError("value", value, known, text);
  return Number(value);
}
