import { STANDARDS, type Standard } from "../model/basics";
import type { CommuneRecord } from "./commune-record";
import type { Stated } from "./stated";

/** The highest standard that a record claims. */
export function highestClaim(record: CommuneRecord): Standard | undefined {
  return [...STANDARDS].reverse().find((standard) => record.claims[standard]?.value);
}

/** Standards nest: a claim of a higher one states the lower, the denial of a lower one states that the higher is not reached. */
export function impliedClaim(record: CommuneRecord, standard: Standard): Stated<boolean> | undefined {
  const { claims } = record;
  const height = STANDARDS.indexOf(standard);
  for (let i = height; i < STANDARDS.length; i++) if (claims[STANDARDS[i]!]?.value) return claims[STANDARDS[i]!];
  for (let i = height; i >= 0; i--) if (claims[STANDARDS[i]!]?.value === false) return claims[STANDARDS[i]!];
  return undefined;
}

/** Claims of two records: a later one states only what the earlier leaves open, also by nesting. */
export function mergeClaims(first: CommuneRecord, later: CommuneRecord): CommuneRecord["claims"] {
  const claims = { ...first.claims };
  for (const standard of STANDARDS)
    if (later.claims[standard] && !impliedClaim(first, standard)) claims[standard] = later.claims[standard];
  return claims;
}

/**
 * Standards for which the records have a place to claim them: one that states it, yes, no or not to be read, is enough. What is
 * planned or proposed is none, save where it says "not yet" in a table of results.
 */
export function claimableOf(communes: readonly CommuneRecord[]): Standard[] {
  const states = ({ nature = "result", claims, openClaims = [] }: CommuneRecord, standard: Standard): boolean => {
    if (claims[standard]) return nature === "result" || !claims[standard].value;
    return nature === "result" && openClaims.includes(standard);
  };
  return STANDARDS.filter((standard) => communes.some((record) => states(record, standard)));
}
