import { checkGiven } from "../check-given";
import type { PlanIndex } from "../model/plan-index";
import { figuresOf } from "../records/commune-record";
import { isOwnSheetKind, SHEET_KINDS } from "../report/sheet-kinds";
import { editDistance } from "../text/edit-distance";
import { nearestWord } from "../text/nearest-word";
import { bandOf } from "../tidy/band";
import type { TidyRecord } from "../tidy/tidy-record";
import type { BothLanguages } from "./both-languages";

/** A word of a statement that means nothing: it would count nowhere, and nobody would hear of it. */
export interface UnknownTidyWord {
  /** What it is, so that each is told once: `field standrad`. */
  readonly word: string;
  /** What is wrong, with the word that was probably meant. */
  readonly fault: BothLanguages;
}

/**
 * The kind or the field of a statement that neither `ntm extract` nor the plan has, with the word that was probably
 * meant. Kinds from outside have their own fields beside the usual ones.
 */
export function unknownTidyWord(record: TidyRecord, index: PlanIndex): UnknownTidyWord | undefined {
  checkGiven({ record, index });
  const { kind, field } = record;
  if (!isOwnSheetKind(kind) && !KINDS.includes(kind)) return unknown("kind", kind, KINDS);
  // Money is told, not counted.
  if (kind === "funding" || (isOwnSheetKind(kind) && field.startsWith("own."))) return undefined;
  const fields = kind === "task-progress" ? TASK_FIELDS : isOwnSheetKind(kind) ? ofAny(index) : ofUnits(index);
  if (fields.includes(field) || (kind !== "task-progress" && isOfPlan(field, index))) return undefined;
  const criterion = /^criterion\.(.*)$/.exec(field);
  return criterion ? unknownCriterion(field) : unknown("field", field, fields);
}

/**
 * A line that says its nature or day under a name one slip away: without it a plan would count as a result. Other names
 * that a line has beside those of a record are its own.
 */
export function misspeltTidyKey(line: unknown): BothLanguages | undefined {
  if (typeof line !== "object" || line === null) return undefined;
  for (const meant of ["nature", "day"]) {
    const written = Object.keys(line).find((key) => editDistance(key.toLowerCase(), meant, 1) <= 1);
    if (written !== undefined && !Object.hasOwn(line, meant))
      return {
        vi: `có trường “${written}”; có phải “${meant}”?`,
        en: `has a field “${written}”; is “${meant}” meant?`,
      };
  }
  return undefined;
}

const KINDS: readonly string[] = SHEET_KINDS;
const TASK_FIELDS = ["task", "status", "progress", "evidence", "evidenceDate", "reason", "round", "lead", "note"];
const PROOFS = ["decision", "date", "year"] as const;

/** Fields of units, those of criteria and bands aside. */
const ofUnits = ({ standardIds, indicators }: PlanIndex): readonly string[] => [
  ...["unit", "total", ...standardIds, ...PROOFS, "districtStandard", ...figuresOf(standardIds), "share", "note"],
  ...standardIds.flatMap((id) => [`unitStandard.${id}`, ...PROOFS.map((proof) => `${proof}.${id}`)]),
  ...indicators.map(({ id }) => `indicator.${id}`),
];

const ofAny = (index: PlanIndex): readonly string[] => [...ofUnits(index), ...TASK_FIELDS];

/** A band of criteria; a criterion of the plan, or a mark or total of another set than the standard's. */
function isOfPlan(field: string, { plan }: PlanIndex): boolean {
  if (bandOf(field)) return true;
  return plan.criteriaSets.some(
    ({ id, criteria }) =>
      field === `${id}.total` ||
      criteria.some(({ number }) => field === `criterion.${number}` || field === `${id}.criterion.${number}`),
  );
}

const unknownCriterion = (field: string): UnknownTidyWord => ({
  word: `field ${field}`,
  fault: { vi: `${field}: kế hoạch không có tiêu chí này`, en: `${field}: the plan has no such criterion` },
});

const NAMES = { kind: "loại biểu", field: "trường" } as const;

/** How many of the words that could stand there a message names. */
const NAMED = 8;

function unknown(what: keyof typeof NAMES, word: string, known: readonly string[]): UnknownTidyWord {
  const near = nearestWord(word, known);
  const some = [...new Set(known)].slice(0, NAMED).join(", ");
  const fault =
    near === undefined
      ? {
          vi: `${what}: không có ${NAMES[what]} “${word}”; có: ${some}, …`,
          en: `${what}: no “${word}”; there are: ${some}, …`,
        }
      : {
          vi: `${what}: không có ${NAMES[what]} “${word}”; có phải “${near}”?`,
          en: `${what}: no “${word}”; is “${near}” meant?`,
        };
  return { word: `${what} ${word}`, fault };
}
