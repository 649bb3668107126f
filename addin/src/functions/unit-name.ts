import { indexPlan, type Language, layerWord, type Plan, type Unit, unitTitle } from "@ntm-kit/core";
import { createUnitMatcher, type UnitMatcher } from "@ntm-kit/sheets";
import { failure } from "./failure";
import { languageOf } from "./language";
import { planOfCells } from "./plan";

/**
 * The name of a unit put right, with its type, as the plan lists it.
 * @customfunction TENXA
 * @param {string} name Commune or district as written.
 * @param {string} [district] Its district, where communes of one name exist.
 * @param {string} [language] vi or en, for messages.
 * @returns {Promise<string>} Type and name of the unit.
 */
export async function unitName(name: string, district?: string, language?: string): Promise<string> {
  const plan = await planOfCells();
  return unitTitle(findUnit(plan, String(name ?? ""), district, languageOf(language)));
}

/** One slip from one unit is put right; what could mean several, or none, is said so. */
function findUnit(plan: Plan, written: string, district: string | null | undefined, language: Language): Unit {
  const matcher = matcherOf(plan);
  const within = district ? districtOf(plan, district, language) : undefined;
  const match = matcher.match(written, within);
  if (match.kind === "elsewhere") {
    const own = plan.units.find((unit) => unit.id === match.unit.parent);
    throw failure(
      "notAvailable",
      "unit/elsewhere",
      { written, district: own ? unitTitle(own) : "", upper: upperOf(plan, language) },
      language,
    );
  }
  if (match.kind === "ambiguous") {
    const names = match.units.map((unit) => titleWithin(plan, unit)).join("; ");
    throw failure("invalidValue", "unit/several", { written, names, upper: upperOf(plan, language) }, language);
  }
  if (match.kind === "unknown") throw failure("notAvailable", "unit/unknown", { written }, language);
  return match.unit;
}

function districtOf(plan: Plan, written: string, language: Language): string {
  const match = matcherOf(plan).match(written, undefined, { level: "district", prefer: "district" });
  if (!("unit" in match) || indexPlan(plan).isCommune(match.unit))
    throw failure("notAvailable", "district/unknown", { written, upper: upperOf(plan, language) }, language);
  return match.unit.id;
}

/** What the plan calls the units above communes. */
const upperOf = (plan: Plan, language: Language): string =>
  layerWord(indexPlan(plan), indexPlan(plan).upperLevel)[language];

/** Communes of one name are told apart by their districts. */
function titleWithin(plan: Plan, unit: Unit): string {
  const parent = plan.units.find((one) => one.id === unit.parent);
  return parent ? `${unitTitle(unit)} (${unitTitle(parent)})` : unitTitle(unit);
}

const matchers = new WeakMap<Plan, UnitMatcher>();
function matcherOf(plan: Plan): UnitMatcher {
  let matcher = matchers.get(plan);
  if (!matcher) matchers.set(plan, (matcher = createUnitMatcher(plan.units)));
  return matcher;
}
