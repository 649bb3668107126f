import { checkGiven } from "../check-given";
import { checkList, checkObject } from "../check-option";
import type { Standard } from "../model/basics";
import type { PlanIndex } from "../model/plan-index";
import type { CommuneRecord, DistrictRecord } from "./commune-record";
import type { Stated } from "./stated";

type Claims = CommuneRecord["claims"];

/** Asked of every record: each argument is looked at alone, without an object made for it. */
function claimsOf(record: { readonly claims: Claims }, standards: readonly Standard[]): Claims {
  checkObject("record", record, "a record");
  checkObject("record.claims", record.claims, "claims by standard");
  checkList("standards", standards, "standards");
  return record.claims;
}

/** The highest standard that a record claims; `standards` are those of the plan, lowest first. */
export function highestClaim(
  record: { readonly claims: Claims },
  standards: readonly Standard[],
): Standard | undefined {
  const claims = claimsOf(record, standards);
  for (let i = standards.length - 1; i >= 0; i--) if (claims[standards[i] ?? ""]?.value) return standards[i];
  return undefined;
}

/**
 * Standards nest: a claim of a higher one states the lower, the denial of a lower one states that the higher is not
 * reached.
 */
export function impliedClaim(
  record: { readonly claims: Claims },
  standard: Standard,
  standards: readonly Standard[],
): Stated<boolean> | undefined {
  const claims = claimsOf(record, standards);
  const height = standards.indexOf(standard);
  // Asked of every record for every standard: places are counted, where lists would be made and thrown away.
  for (let i = Math.max(height, 0); i < standards.length; i++) {
    const claim = claims[standards[i] ?? ""];
    if (claim?.value) return claim;
  }
  for (let i = height; i >= 0; i--) {
    const claim = claims[standards[i] ?? ""];
    if (claim?.value === false) return claim;
  }
  return undefined;
}

/**
 * Claims of two records: per standard the first that states it counts, by nesting too; what the later alone states is
 * added.
 */
export function mergeClaims(
  first: { readonly claims: Claims },
  later: { readonly claims: Claims },
  standards: readonly Standard[],
): Claims {
  const claims = { ...first.claims };
  for (const standard of standards) {
    const stated = impliedClaim(later, standard, standards);
    if (stated && !impliedClaim(first, standard, standards)) claims[standard] = stated;
  }
  return claims;
}

/** What is stated of a unit above communes, by standard; the plain one has a field of its own. */
export const upperClaims = (record: DistrictRecord | undefined, plain: Standard): Claims => ({
  ...record?.claims,
  ...(record?.standard ? { [plain]: record.standard } : {}),
});

/**
 * Standards for which the records have a place to claim them: one that states it, yes, no or not to be read, is enough.
 * What is planned or proposed is none, save where it says "not yet" in a table of results; nor is a record of a unit that
 * the plan does not have, since it counts for nothing.
 */
export function claimableOf(
  communes: readonly CommuneRecord[],
  index: Pick<PlanIndex, "standardIds" | "units">,
): Standard[] {
  checkGiven({ communes, index });
  const { standardIds, units } = index;
  const states = ({ nature = "result", claims, openClaims = [] }: CommuneRecord, standard: Standard): boolean => {
    if (claims[standard]) return nature === "result" || !claims[standard].value;
    return nature === "result" && openClaims.includes(standard);
  };
  const known = communes.filter(({ unit }) => units.has(unit));
  return standardIds.filter((standard) => known.some((record) => states(record, standard)));
}
