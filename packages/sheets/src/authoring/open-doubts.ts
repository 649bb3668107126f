import type { Plan, Source } from "@ntm-kit/core";
import { checkGiven } from "../check-given";
import { type Doubt, doubt } from "./doubt";
import type { ImportMemory } from "./memory";
import type { SourcePlace } from "./source-rows";
import { proposalDoubts } from "./targets/proposal-doubts";
import { nearAgencies } from "./tasks/agencies-of-text";
import { groupCountDoubts } from "./tasks/group-counts";
import { nearQuestion, timeQuestion } from "./tasks/import-tasks";

/** What a plan as it stands leaves in doubt, in its order; what a person has answered is told no more. */
export function openDoubts(plan: Plan, memory: ImportMemory): Doubt[] {
  checkGiven({ plan, memory });
  const groups = plan.taskGroups.map((group) => ({ ...group, place: placeOf(group.source) }));
  const names = importedNameDoubts(plan, memory);
  const isAnswered = ({ question }: Doubt): boolean => question !== undefined && memory.answers[question] !== undefined;
  const doubts = [...groupCountDoubts(groups, plan.tasks), ...timeDoubts(plan), ...names, ...targetDoubts(plan)];
  return doubts.filter((entry) => !isAnswered(entry));
}

/** Times of tasks that are not understood, each wording once, at the first task that has it. */
export function timeDoubts({ tasks }: Plan): Doubt[] {
  const open = tasks.filter(({ schedule }) => schedule.kind === "open");
  const isFirst = (text: string, i: number): boolean => open.findIndex(({ schedule }) => schedule.text === text) === i;
  return open.flatMap(({ id, schedule: { text }, source }, i) =>
    isFirst(text, i)
      ? doubt({
          code: "plan/schedule-not-understood",
          params: { written: text, count: open.filter(({ schedule }) => schedule.text === text).length },
          place: placeOf(source),
          path: `tasks[${id}].schedule`,
          subject: id,
          question: timeQuestion(text),
        })
      : [],
  );
}

/** Agencies whose names are near each other. Names that no import wrote are a person's own, and not in doubt. */
export function importedNameDoubts(plan: Plan, { written }: ImportMemory): Doubt[] {
  const keys = Object.keys(written);
  return nameDoubts(plan).filter(({ subject }) => keys.some((key) => key.startsWith(`agencies[${subject}]`)));
}

function nameDoubts({ agencies }: Plan): Doubt[] {
  return nearAgencies(agencies).map(({ first, later }) =>
    doubt({
      code: "plan/agency-near",
      params: { written: later.name, name: first.name },
      place: {},
      path: `agencies[${later.id}]`,
      subject: later.id,
      question: nearQuestion(first, later),
    }),
  );
}

const targetDoubts = ({ proposals = [] }: Plan): Doubt[] => proposals.flatMap(proposalDoubts);

/** Where the words of a source stand. */
export const placeOf = ({ line, sheet, cell }: Source): SourcePlace => ({
  ...(line === undefined ? {} : { line }),
  ...(sheet === undefined ? {} : { sheet }),
  ...(cell === undefined ? {} : { cell }),
});
