import { work } from "../reasoning/solver/work";

export type SolverWork = typeof work;

/** What the solver does for some questions: how often, with how many parts, states and prices; the same in every run. */
export function workOf(ask: () => void): SolverWork {
  const before = { ...work };
  ask();
  return {
    questions: work.questions - before.questions,
    parts: work.parts - before.parts,
    joins: work.joins - before.joins,
    states: work.states - before.states,
    rounds: work.rounds - before.rounds,
  };
}

/** Counts that are above what they may be, in words; less is welcome. */
export const beyond = (done: SolverWork, most: Partial<SolverWork>): string[] =>
  (Object.keys(most) as (keyof SolverWork)[]).flatMap((name) => {
    const allowed = most[name] ?? 0;
    return done[name] > allowed ? [`${done[name]} ${name}, at most ${allowed}`] : [];
  });
