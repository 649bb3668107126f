import {
  type Correction,
  type IsoDate,
  type Period,
  parseSchedule,
  type Schedule,
  type Task,
  type TaskGroup,
} from "@ntm-kit/core";
import type { SourcePlace } from "../source-rows";
import { type AgencyReader, oneLine } from "./agencies-of-text";
import type { AppendixField } from "./appendix-columns";
import { outputsOfText } from "./outputs-of-text";
import type { AppendixGroup, AppendixTask } from "./read-appendix";

/** What drafting needs to know beside the table. */
export interface DraftContext {
  /** Number of the document the table belongs to, `123/QĐ-UBND`. */
  readonly document: string;
  /** Section of it, `Phụ lục`. */
  readonly section: string;
  readonly period: Period;
  /** Day of the document; what recurs begins with its year. */
  readonly decided: IsoDate | undefined;
  /** Slips of the stored text, by line. */
  readonly corrections: readonly Correction[];
  readonly agencies: AgencyReader;
  /** The wording that a person gave for a time that is not understood, by the text as written. */
  readonly answerOf: (text: string) => string | undefined;
}

/**
 * "(17 nhiệm vụ)", "(7 nhóm nhiệm vụ tương ứng với 63 nhiệm vụ)" behind a title: the number of tasks that the text
 * states.
 */
const STATED = /\s*\((?:[^()]*\D)?0*(\d+)\s+nhiệm vụ\s*\)\s*\.?\s*$/iu;

/** A group of tasks with its title, without the number of tasks that stands behind it. */
export function groupDraft(
  { id, number, parent, text, title, place }: AppendixGroup,
  context: DraftContext,
): TaskGroup {
  const words = oneLine(corrected(title, place, context));
  const stated = STATED.exec(words)?.[1];
  return {
    id,
    number,
    ...(parent === undefined ? {} : { parent }),
    title: words.replace(STATED, "").replace(/\.$/, ""),
    ...(stated === undefined ? {} : { stated: Number(stated) }),
    source: sourceOf(text, place, context),
  };
}

/** A task with what follows from its row; what is not understood keeps its words. */
export function taskDraft(task: AppendixTask, context: DraftContext): Task {
  const text = (field: AppendixField): string =>
    corrected(task.texts[field] ?? "", task.places[field] ?? task.place, context);
  const continued = task.continued.map((part) => ({
    ...part,
    words: oneLine(corrected(part.text, part.place, context)),
  }));
  const content = [corrected(task.content, task.place, context), ...continued.map(({ words }) => words)].join(" ");
  const lines = continued.flatMap(({ text: quote, place }) =>
    place.line === undefined ? [] : [{ line: place.line, quote }],
  );
  const note = oneLine(text("note"));
  return {
    id: task.id,
    group: task.group,
    number: task.number,
    content: oneLine(content),
    leadAgencies: context.agencies.read(text("lead")),
    coordinatingAgencies: context.agencies.read(text("coordinating")),
    schedule: scheduleOf(oneLine(text("schedule")), context),
    outputs: outputsOfText(text("outputs")),
    note: note === "" ? null : note,
    source: { ...sourceOf(task.content, task.place, context), ...(lines.length > 0 ? { continued: lines } : {}) },
  };
}

/** A time in a known wording, or as a person answered; else it stays open over the period and is never overdue. */
function scheduleOf(text: string, { period, decided, answerOf }: DraftContext): Schedule {
  const parse = (words: string): Schedule | undefined => parseSchedule(words, { period, decided });
  const answer = answerOf(text);
  const read = parse(text) ?? (answer === undefined ? undefined : parse(answer));
  return read
    ? { ...read, text }
    : { text, kind: "open", from: period.from, to: period.to, items: [{ kind: "open", ...period }] };
}

function sourceOf(text: string, place: SourcePlace, context: DraftContext): Task["source"] {
  const words = corrected(text, place, context);
  return {
    document: context.document,
    section: context.section,
    ...place,
    quote: text,
    ...(words === text ? {} : { corrected: words }),
  };
}

/** The words of a place with the listed corrections of its line made. */
function corrected(text: string, { line }: SourcePlace, { corrections }: DraftContext): string {
  return corrections
    .filter((correction) => correction.line === line)
    .reduce((words, correction) => words.replace(correction.stored, () => correction.corrected), text);
}
