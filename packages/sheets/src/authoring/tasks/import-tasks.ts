import { type Agency, checkNames, type Plan, type PlanInput, parsePlan } from "@ntm-kit/core";
import { checkGiven } from "../../check-given";
import { type Doubt, doubt } from "../doubt";
import { draftOf } from "../draft";
import { FieldWriter, type WriteCounts } from "../field-writer";
import { IMPORT_NAMES, type ImportOptions } from "../import-options";
import type { ImportMemory } from "../memory";
import type { SourcePlace, SourceRow } from "../source-rows";
import { AgencyReader } from "./agencies-of-text";
import { type DraftContext, groupDraft, taskDraft } from "./drafts";
import { groupCountDoubts } from "./group-counts";
import { type Appendix, type AppendixTask, readAppendix } from "./read-appendix";

/** The plan and its memory after an import, with what was read and what is in doubt. */
export interface ImportedTasks {
  /** With the tasks, their groups and agencies. */
  readonly plan: PlanInput;
  /** What this import wrote. */
  readonly memory: ImportMemory;
  /** What became of the tasks. */
  readonly tasks: WriteCounts;
  /** What became of their groups. */
  readonly taskGroups: WriteCounts;
  /** What became of the agencies. */
  readonly agencies: WriteCounts;
  /** What a person should settle. */
  readonly doubts: readonly Doubt[];
}

/**
 * Writes the tasks of a table into a plan: what follows from the text and nothing else. What a person changed stays,
 * and the same table a second time changes nothing.
 *
 * @param rows - the table, from a sheet, a word document or a text
 * @returns undefined where the rows hold no table of tasks: none names the contents and who leads or when
 * @throws {PlanError} where the plan that is there already does not fit the schema
 */
export function importTasks(rows: readonly SourceRow[], options: ImportOptions): ImportedTasks | undefined {
  checkGiven({ rows, options });
  checkNames(options, IMPORT_NAMES);
  const appendix = readAppendix(rows);
  if (!appendix || appendix.tasks.length === 0) return undefined;
  const plan = parsePlan(options.plan, { criteriaSets: options.criteriaSets });
  const written = { ...options.memory.written };
  const next = draftOf(options.plan);
  const agencies = new AgencyReader(plan.agencies);
  const context = contextOf(plan, options, agencies);
  const headed = withGroup(appendix, options.section);
  const groups = headed.groups.map((group) => groupDraft(group, context));
  const tasks = headed.tasks.map((task) => taskDraft(task, context));
  const placeOf = (id: string): SourcePlace => headed.groups.find((group) => group.id === id)?.place ?? {};
  const placed = groups.map((group) => ({ ...group, place: placeOf(group.id) }));
  next.documents = withDocument(next.documents, options.document);
  const put = (name: "tasks" | "taskGroups" | "agencies", drafts: readonly { readonly id: string }[]): WriteCounts => {
    const list = [...(next[name] ?? [])] as ConstructorParameters<typeof FieldWriter>[0];
    Object.assign(next, { [name]: list });
    const writer = new FieldWriter(list, name, written);
    for (const draft of drafts) writer.put(draft);
    return writer.counts;
  };
  return {
    agencies: put("agencies", agencies.added),
    taskGroups: put("taskGroups", groups),
    tasks: put("tasks", tasks),
    plan: next,
    memory: { ...options.memory, written },
    doubts: [
      ...rowDoubts(headed),
      ...groupCountDoubts(placed, headed.tasks),
      ...timeDoubts(headed.tasks, tasks),
      ...nearDoubts(agencies, options.memory),
    ],
  };
}

function contextOf(plan: Plan, options: ImportOptions, agencies: AgencyReader): DraftContext {
  const { document, section, memory } = options;
  return {
    document,
    section,
    agencies,
    period: plan.period,
    decided: plan.documents.find((entry) => entry.id === document)?.date,
    corrections: plan.corrections,
    answerOf: (text) => memory.answers[timeQuestion(text)],
  };
}

/** A table without headings is one group, named by the section. */
function withGroup(appendix: Appendix, section: string): Appendix {
  if (appendix.tasks.every((task) => task.group !== "")) return appendix;
  const place = appendix.tasks[0]?.place ?? {};
  const id = appendix.groups.some((group) => group.id === "A") ? "0" : "A";
  const group = { id, number: id, parent: undefined, text: section, title: section, place };
  return {
    ...appendix,
    groups: [group, ...appendix.groups],
    tasks: appendix.tasks.map((task) => (task.group === "" ? { ...task, group: id } : task)),
  };
}

const withDocument = (documents: PlanInput["documents"] = [], id: string): PlanInput["documents"] =>
  documents.some((entry) => entry.id === id) ? documents : [...documents, { id, title: id }];

const rowDoubts = ({ doubts }: Appendix): Doubt[] =>
  doubts.map(({ code, task, written, place }) =>
    doubt({ code, params: { task, written: short(written) }, place, path: `tasks[${task}]`, subject: task }),
  );

/** Texts in a message are cut where nobody would read on. */
const short = (text: string): string => (text.length > 90 ? `${text.slice(0, 90)}…` : text);

export const timeQuestion = (text: string): string => `schedule:${text}`;

/** Times that are not understood, each wording once, at the first task that has it. */
function timeDoubts(
  rows: readonly AppendixTask[],
  tasks: readonly { readonly id: string; readonly schedule: { readonly kind: string; readonly text: string } }[],
): Doubt[] {
  const open = tasks.filter(({ schedule }) => schedule.kind === "open");
  const texts = [...new Set(open.map(({ schedule }) => schedule.text))];
  return texts.flatMap((text) => {
    const same = open.filter(({ schedule }) => schedule.text === text);
    const [first] = same;
    if (!first) return [];
    const row = rows.find((task) => task.id === first.id);
    return [
      doubt({
        code: "plan/schedule-not-understood",
        params: { written: text, count: same.length },
        place: row?.places.schedule ?? row?.place ?? {},
        path: `tasks[${first.id}].schedule`,
        subject: first.id,
        question: timeQuestion(text),
      }),
    ];
  });
}

export const nearQuestion = (first: Agency, later: Agency): string => `agency:${first.id}|${later.id}`;

/** Names of agencies that are near each other, told once a pair and not again where a person has answered. */
function nearDoubts(agencies: AgencyReader, memory: ImportMemory): Doubt[] {
  return agencies.near().flatMap(({ first, later }) => {
    const question = nearQuestion(first, later);
    if (memory.answers[question] !== undefined) return [];
    return [
      doubt({
        code: "plan/agency-near",
        params: { written: later.name, name: first.name },
        place: {},
        path: `agencies[${later.id}]`,
        subject: later.id,
        question,
      }),
    ];
  });
}
