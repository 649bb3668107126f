import { type Agency, type IsoDate, type PlanInput, parseSchedule } from "@ntm-kit/core";
import { checkGiven } from "../check-given";
import { bareWords } from "../text/bare-words";
import { readDate } from "../text/date";
import { type Doubt, doubt } from "./doubt";
import { draftOf, type PlanDraft } from "./draft";
import type { ImportMemory } from "./memory";
import { ANSWER_HEADINGS } from "./review-document";
import type { SourcePlace, SourceRow } from "./source-rows";

/** An answer of a person, with the key of its question. */
export interface Answer {
  /** As the question has it. */
  readonly key: string;
  /** In the person's words. */
  readonly answer: string;
  /** Where the answer stands. */
  readonly place: SourcePlace;
}

/**
 * The plan and its memory with the answers taken in; `refused` are those that could not be understood, as doubts at
 * their cells.
 */
export interface Answered {
  /** With the answers taken in. */
  readonly plan: PlanInput;
  /** With the answers taken in. */
  readonly memory: ImportMemory;
  /** How many were understood. */
  readonly taken: number;
  /** Those that could not be understood. */
  readonly refused: readonly Doubt[];
}

/** Answers of a review sheet: rows with something under "Trả lời"; undefined where no row has these headings. */
export function answersOf(rows: readonly SourceRow[]): Answer[] | undefined {
  checkGiven({ rows });
  for (const [i, { cells }] of rows.entries()) {
    const [answer, key] = [ANSWER_HEADINGS.answer, ANSWER_HEADINGS.key].map((names) =>
      cells.findIndex((text) => (names as readonly string[]).includes(text)),
    );
    if (answer === undefined || key === undefined || answer < 0 || key < 0) continue;
    return rows
      .slice(i + 1)
      .map((row) => ({
        key: row.cells[key] ?? "",
        answer: (row.cells[answer] ?? "").normalize("NFC").trim(),
        place: row.place(answer),
      }))
      .filter((entry) => entry.key !== "" && entry.answer !== "");
  }
  return undefined;
}

type Take = (plan: PlanDraft, subject: string, answer: string) => boolean;

const YES = /^(?:có|co|yes|đúng|x)$/iu;
const NO = /^(?:không|khong|no|sai)$/iu;

/** What an answer does to the plan, by the head of its key; false where it is not understood. */
const TAKES: Readonly<Record<string, Take>> = {
  schedule: takeTime,
  agency: takeName,
  denominator: (plan, id, answer) =>
    onProposal(plan, id, (proposal) => {
      if (NO.test(answer)) delete proposal.rule.where;
      return YES.test(answer) || NO.test(answer);
    }),
  baseline: (plan, id, answer) =>
    onProposal(plan, id, ({ rule: { measure } }) => {
      if (measure.kind === "newly" && /^\d+$/.test(answer)) {
        delete measure.baseline;
        measure.baselineCount = Number(answer);
        return true;
      }
      return YES.test(answer);
    }),
  commitment: (plan, id, answer) =>
    onProposal(plan, id, (proposal) => {
      if (NO.test(answer)) proposal.commitment = "aspiration";
      return YES.test(answer) || NO.test(answer);
    }),
  year: (plan, id, answer) =>
    onProposal(plan, id, (proposal) => {
      const day = dayOf(answer);
      if (day) proposal.due = day;
      return day !== undefined || YES.test(answer);
    }),
  target: takeTarget,
};

/** Takes answers into a plan; an answer once taken is kept in the memory and not asked again. */
export function applyAnswers(plan: PlanInput, memory: ImportMemory, answers: readonly Answer[]): Answered {
  checkGiven({ plan, memory, answers });
  const next = draftOf(plan);
  const kept = { ...memory.answers };
  const refused: Doubt[] = [];
  // A target is moved after the doubts about it are settled.
  const order = [...answers].sort((a, b) => Number(a.key.startsWith("target:")) - Number(b.key.startsWith("target:")));
  for (const entry of order) {
    const [, head = "", subject = ""] = /^([a-z]+):(.*)$/su.exec(entry.key) ?? [];
    if (kept[entry.key] === entry.answer) continue;
    if (TAKES[head]?.(next, subject, entry.answer)) kept[entry.key] = entry.answer;
    else refused.push(refusal(entry));
  }
  return { plan: next, memory: { ...memory, answers: kept }, taken: answers.length - refused.length, refused };
}

const refusal = ({ key, answer, place }: Answer): Doubt =>
  doubt({ code: "plan/answer-not-understood", params: { answer, question: key }, place, path: key, subject: key });

/** The time of every task with these words is read as the answer says; the words themselves stay. */
function takeTime(plan: PlanDraft, text: string, answer: string): boolean {
  const tasks = (plan.tasks ?? []).filter((task) => task.schedule.kind === "open" && task.schedule.text === text);
  const reads = tasks.map((task) => {
    const decided = plan.documents?.find((document) => document.id === task.source.document)?.date;
    return parseSchedule(answer, { period: plan.period, decided });
  });
  if (reads.length === 0 || reads.some((read) => read === undefined || read.kind === "open")) return false;
  for (const [i, task] of tasks.entries()) {
    const read = reads[i];
    if (read) task.schedule = { ...read, text };
  }
  return true;
}

/** The name to keep: the other becomes a spelling of it; "không" where they are two. */
function takeName(plan: PlanDraft, pair: string, answer: string): boolean {
  if (NO.test(answer)) return true;
  const agencies = plan.agencies ?? [];
  const both = pair.split("|").flatMap((id) => agencies.find((agency) => agency.id === id) ?? []);
  const keep =
    both.find(({ name }) => bareWords(name) === bareWords(answer)) ?? (YES.test(answer) ? both[0] : undefined);
  const drop = both.find((agency) => agency !== keep);
  if (!keep || !drop) return false;
  keep.aliases = [...(keep.aliases ?? []), drop.name, ...(drop.aliases ?? [])];
  plan.agencies = agencies.filter((agency) => agency !== drop);
  for (const task of plan.tasks ?? [])
    for (const list of [task.leadAgencies, task.coordinatingAgencies])
      list.agencies = replaced(list.agencies, drop.id, keep.id);
  return true;
}

const replaced = (ids: readonly Agency["id"][], from: string, to: string): string[] => [
  ...new Set(ids.map((id) => (id === from ? to : id))),
];

type ProposalDraft = NonNullable<PlanDraft["proposals"]>[number];

function onProposal(plan: PlanDraft, id: string, change: (proposal: ProposalDraft) => boolean): boolean {
  const proposal = plan.proposals?.find((entry) => entry.id === id);
  return proposal !== undefined && change(proposal);
}

/** "Có" moves a proposal among the targets, a number with that number, "không" drops it. */
function takeTarget(plan: PlanDraft, id: string, answer: string): boolean {
  const proposal = plan.proposals?.find((entry) => entry.id === id);
  const number = Number(answer.replace(",", ".").replace("%", ""));
  const isNumber = answer !== "" && Number.isFinite(number);
  if (!proposal || !(isNumber || YES.test(answer) || NO.test(answer))) return false;
  plan.proposals = plan.proposals?.filter((entry) => entry !== proposal);
  if (NO.test(answer)) return true;
  const { doubts: _, ...target } = proposal;
  const required = isNumber ? (answer.includes("%") ? number / 100 : number) : target.required;
  plan.targets = [...plan.targets, { ...target, required }];
  return true;
}

function dayOf(answer: string): IsoDate | undefined {
  const read = readDate(answer);
  return read && "date" in read ? read.date : undefined;
}
