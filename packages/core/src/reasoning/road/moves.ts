import { at, of } from "../at";
import type { Frame } from "../model/frame";
import type { UnitChoice } from "../solver/constraint";
import type { CommuneState } from "./state";
import { DISTRICT_STEP } from "./steps";
import type { IsLocked, WeightOf } from "./weights";

/**
 * A way up for one unit: what is newly met and recognised, what it weighs, and how many standards it passes at once.
 */
export interface Move extends UnitChoice {
  readonly criteria: readonly string[];
  readonly recognitions: readonly string[];
  /** Standards gained beyond the first. */
  readonly skips: number;
}

export interface MoveRules {
  readonly frame: Frame;
  readonly weightOf: WeightOf;
  readonly isLocked: IsLocked;
  /**
   * Whether some sheet has a place to claim the first standard; where none has, meeting the last criterion is the
   * standard.
   */
  readonly isClaimed: boolean;
}

/** Every way up for a commune, the dearest first; of equally dear ones the higher standard, then more criteria. */
export function movesOf(unit: string, state: CommuneState, rules: MoveRules): Move[] {
  const { weightOf, isLocked, frame } = rules;
  const open = state.missing.filter((number) => !isLocked(unit, number));
  const met = state.criteria - state.missing.length;
  const moves: Move[] = [];
  let cost = 0;
  for (let n = 0; n <= open.length; n++) {
    if (n > 0) cost += weightOf(unit, at(open, n - 1));
    const isWhole = n === state.missing.length;
    const criteria = frame
      .criteriaOf(of(frame.index.units, unit))
      .filter((number) => open.slice(0, n).includes(number));
    const isFree = isWhole && !rules.isClaimed && state.level === 0;
    if (!isFree || n === 0)
      moves.push({ level: state.level, met: met + n, cost, criteria, recognitions: [], skips: 0 });
    if (isWhole) moves.push(...recognised(unit, state, { met: met + n, cost, criteria }, rules));
  }
  return moves.sort((a, b) => b.cost - a.cost || b.level - a.level || b.met - a.met);
}

/** Standards one after the other, as far as none of them is locked. */
function recognised(
  unit: string,
  { level: from }: CommuneState,
  base: Pick<Move, "met" | "cost" | "criteria">,
  { frame, weightOf, isLocked, isClaimed }: MoveRules,
): Move[] {
  const moves: Move[] = [];
  const recognitions: string[] = [];
  let { cost } = base;
  for (let level = from + 1; level <= frame.levels.length; level++) {
    const standard = at(frame.levels, level - 1);
    if (level > 1 || isClaimed) {
      if (isLocked(unit, standard)) break;
      cost += weightOf(unit, standard);
      recognitions.push(standard);
    }
    moves.push({ ...base, level, cost, recognitions: [...recognitions], skips: level - from - 1 });
  }
  return moves;
}

/** The one step of a unit above communes. */
export function unitMoves(unit: string, level: number, isJudged: boolean, { weightOf, isLocked }: MoveRules): Move[] {
  const stay: Move = { level, met: 0, cost: 0, criteria: [], recognitions: [], skips: 0 };
  if (level > 0 || !isJudged || isLocked(unit, DISTRICT_STEP)) return [stay];
  return [{ ...stay, level: 1, cost: weightOf(unit, DISTRICT_STEP), recognitions: [DISTRICT_STEP] }, stay];
}
