/**
 * What the solver has done since it was loaded, in counts that are the same in every run: what makes a question slower
 * shows here and not on a clock.
 */
export const work = {
  /** Worlds that were asked for, over all parts. */
  questions: 0,
  /** Parts that were solved, each for the first time with what was asked of it. */
  parts: 0,
  /** States that were joined with an option. */
  joins: 0,
  /** Different states that came of it. */
  states: 0,
  /** Prices of shared numbers that were tried. */
  rounds: 0,
};
