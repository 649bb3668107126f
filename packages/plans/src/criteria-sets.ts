import type { CriteriaSet } from "@ntm-kit/core";
import { communeAdvanced } from "./dak-nong-2021-2025/criteria/advanced";
import { districtStandard } from "./dak-nong-2021-2025/criteria/district";
import { communeLater } from "./dak-nong-2021-2025/criteria/later";
import { communeStandard } from "./dak-nong-2021-2025/criteria/standard";
import { frozen } from "./frozen";

/** Numbers, names and other spellings alone: thresholds are a province's own, and none is verified for all. */
function named({ note: _, ...set }: CriteriaSet): CriteriaSet {
  return { ...set, criteria: set.criteria.map((criterion) => ({ ...criterion, indicators: [] })) };
}

/**
 * National sets of criteria that a plan may name by reference (`"criteriaSets": [{ "ref": "xa-2026-2030" }]`): of
 * communes and of districts by Decisions 318/QĐ-TTg and 320/QĐ-TTg, of communes from 2026 by Decision 51/2025/QĐ-TTg.
 */
export const criteriaSets: readonly CriteriaSet[] = frozen([
  named(communeStandard),
  named(communeAdvanced),
  named(districtStandard),
  { ...named(communeLater), standard: "standard" },
]);
