import { frozen } from "../frozen";
/** Other ways to read the text; each is tried on every plan. */
export const READINGS = frozen([
  "standard=all-criteria",
  "counts=separate",
  "mean=remaining",
  "remaining=beyond-required",
  "frame=aspiration",
  "kept=given",
  "districts=all-communes",
] as const);

/**
 * A reading other than the chosen one.
 * - `standard=all-criteria`: a commune is at the standard exactly when it meets all criteria
 * - `counts=separate`: each standard is counted without those above it
 * - `mean=remaining`: the mean is that of communes not at the standard
 * - `remaining=beyond-required`: the remaining communes are those beyond the number that is required
 * - `frame=aspiration`: what binds the whole plan's unit is an aspiration too
 * - `kept=given`: what is to be kept is kept
 * - `districts=all-communes`: a unit is at the standard only where all its communes are
 */
export type Reading = (typeof READINGS)[number];

/** Readings asked for; without any, the text is read as the plan says. */
export type Readings = ReadonlySet<Reading>;
export const CHOSEN_READINGS: Readings = new Set();
