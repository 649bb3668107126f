import { checkGiven } from "../check-given";
import type { Interval } from "../facts";
import { formatNumber, type Language } from "../findings/words";
import { filtersOf } from "../model/filters";
import type { PlanIndex } from "../model/plan-index";
import type { Reading } from "../model/readings";
import type { Target, TargetStatus } from "../model/target";
import { unitTitle } from "../model/unit-phrase";
import type { Origin } from "../records/stated";
import { capital } from "../text/capital";
import { dayText } from "../words/day";
import { statusText } from "../words/status";
import { type TargetResult, UnknownUnitError } from "./evaluate-target";
import { reaches } from "./exact";
import { measuredBy, numberText, ruleSentence, say } from "./explain-rule";
import { type MemberState, plainOf } from "./members";
import { resultText } from "./result-text";
import { statedOrigins } from "./stated-origins";

/** What one unit gives to a target: it counts, falls short, is not known, or had the standard before and is not new. */
export interface ExplainedUnit {
  /** Id of the unit. */
  readonly id: string;
  /** Its name with its type, as people write it. */
  readonly title: string;
  /** What it does for the target. */
  readonly state: "counts" | "short" | "open" | "before";
  /** The state in words, with the number of criteria where those are what counts. */
  readonly words: string;
  /** 0 or 1 for a standard, else criteria met; both ends the same where it is certain. */
  readonly value: Interval;
  /** Whether anything is stated of it. */
  readonly reported: boolean;
  /** Where it was stated: the row, then the claim, or the total and the criteria that are not met or open. */
  readonly origins: readonly Origin[];
}

/** How a target came out: its rule in plain words, what was counted from which units, and the readings it rests on. */
export interface Explanation {
  /** Id of the target. */
  readonly target: string;
  /** What the target is called. */
  readonly title: string;
  /** Where it stands. */
  readonly status: TargetStatus;
  /** What it asks for, a sentence. */
  readonly rule: string;
  /** What came out, a sentence. */
  readonly outcome: string;
  /** Its last day, as people write it. */
  readonly due: string;
  /** Those that fall short first, then the open ones, then the rest. */
  readonly units: readonly ExplainedUnit[];
  /** The very words, as they should stand where a correction touches them. */
  readonly source: {
    readonly document: string;
    readonly section: string;
    readonly line?: number;
    readonly quote: string;
  };
  /** How open points of the text were read, where that decides. */
  readonly assumptions: readonly {
    readonly id: string;
    readonly question: string;
    readonly reading: string;
    /** What else the text could mean; null where nothing else was thought of. */
    readonly alternative: string | null;
    /** The reading that stands for the alternative in a proof of the plan; null where none does. */
    readonly otherwise: Reading | null;
  }[];
}

/** An explanation whose origins were resolved: each unit with the places that say so. */
export interface LocatedExplanation<Place> extends Omit<Explanation, "units"> {
  /** Each unit with its places instead of origins. */
  readonly units: readonly (Omit<ExplainedUnit, "origins"> & { readonly places: readonly Place[] })[];
}

/**
 * Puts places for origins; an origin without one is left out.
 *
 * @example
 * const [result] = evaluateTargets(plan, run.dataset);
 * if (result) console.log(locateExplanation(explainTarget(result, index, "vi"), run.locate).units);
 */
export function locateExplanation<Place>(
  explanation: Explanation,
  locate: (origin: Origin) => Place | undefined,
): LocatedExplanation<Place> {
  checkGiven({ explanation, locate });
  const units = explanation.units.map(({ origins, ...unit }) => ({
    ...unit,
    places: origins.flatMap((origin) => locate(origin) ?? []),
  }));
  return { ...explanation, units };
}

const ORDER = ["short", "open", "counts", "before"] as const satisfies readonly ExplainedUnit["state"][];

/**
 * Explains a result in a language. Origins are those the records carry; whoever gave them resolves them.
 *
 * @example
 * const [result] = evaluateTargets(plan, dataset);
 * if (result) console.log(explainTargetText(explainTarget(result, indexPlan(plan), "vi"), "vi"));
 */
export function explainTarget(result: TargetResult, index: PlanIndex, language: Language): Explanation {
  checkGiven({ result, index, language });
  const { target } = result;
  const unit = index.units.get(target.unit);
  if (!unit) throw new UnknownUnitError(target.unit);
  const title = language === "en" ? (target.titleEn ?? target.title) : target.title;
  const units = result.members.map((member) => explainMember(member, target, index, language));
  const { document, section, line, quote, corrected } = target.source;
  return {
    target: target.id,
    title: `${unitTitle(unit)}: ${title}`,
    status: result.status,
    rule: ruleSentence(target, unit, result.population, language, index),
    outcome: outcomeOf(result, language),
    due: say(`due-${target.commitment}`, language, { due: dayText(target.due, language) }),
    units: units.sort((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state)),
    source: { document, section, quote: corrected ?? quote, ...(line === undefined ? {} : { line }) },
    assumptions: assumptionsOf(target, index, language),
  };
}

/** The explanation as plain lines. `placeOf` says where an origin is, for instance `Biểu 1!B12`. */
export function explainTargetText(
  explanation: Explanation,
  language: Language,
  placeOf: (origin: Origin) => string | undefined = String,
): string {
  checkGiven({ explanation, language, placeOf });
  const { title, rule, outcome, due, units, source, assumptions } = explanation;
  const heading = (key: "units" | "source" | "assumptions"): string => `\n${say(`heading-${key}`, language)}:`;
  const place = ({ origins }: ExplainedUnit): string => {
    const places = origins.flatMap((origin) => placeOf(origin) ?? []);
    return places.length > 0 ? ` (${places.join(", ")})` : "";
  };
  return [
    title,
    `${rule} ${due}`,
    outcome,
    ...(units.length > 0 ? [heading("units")] : []),
    ...units.map((unit) => `  ${unit.title}: ${unit.words}${place(unit)}`),
    heading("source"),
    `  “${source.quote}” (${source.document}, ${source.section})`,
    ...(assumptions.length > 0 ? [heading("assumptions")] : []),
    ...assumptions.flatMap(({ question, reading, alternative }) => [
      `  ${question} ${reading}`,
      ...(alternative === null ? [] : [`    ${say("alternative", language, { text: alternative })}`]),
    ]),
  ].join("\n");
}

function outcomeOf(result: TargetResult, language: Language): string {
  const { target, dueState, status: is, actual, range, gap, members } = result;
  const number = (value: number | null): string => (value === null ? "–" : numberText(target, value, language));
  if (range[0] === null) return say(noRange(is, members), language);
  const [low, high] = range.map(number) as [string, string];
  const status = capital(statusText({ status: is, dueState, due: target.due }, language));
  if (range[1] === null) return say(`${is}-from`, language, { status, low });
  if (is === "undetermined" || actual === null) return say(`${is}-range`, language, { status, low, high });
  if (is === "met") return say("met-exact", language, { actual: number(actual) });
  const { required, rule } = target;
  const most = typeof required === "number" ? required : required.to;
  const isTooMany = rule.operator.startsWith("<") || (["=", "in"].includes(rule.operator) && actual > most);
  return say(isTooMany ? "not-met-over" : "not-met-exact", language, {
    status,
    actual: number(actual),
    gap: gap === null ? "–" : resultText(gap, { ...measuredBy(target), required: 0 }, language),
  });
}

/** Nobody to be counted, or a quantity that is not stated. */
function noRange(status: TargetStatus, members: TargetResult["members"]) {
  if (members.length > 0) return "undetermined-unknown";
  return status === "met" ? "met-nobody" : "undetermined-nobody";
}

function explainMember(member: MemberState, target: Target, index: PlanIndex, language: Language): ExplainedUnit {
  const { unit, value, reported, record } = member;
  const state = stateOf(member, target);
  return {
    id: unit.id,
    title: unitTitle(unit),
    state,
    words: wordsOf(member, state, target, language),
    value,
    reported,
    origins: statedOrigins(record, plainOf(target.rule.measure), index),
  };
}

function stateOf({ unit, state, value, optional }: MemberState, { rule, required }: Target): ExplainedUnit["state"] {
  const { operator } = rule;
  const measure = plainOf(rule.measure);
  if (measure.kind === "newly" && measure.baseline?.includes(unit.id)) return "before";
  if (measure.kind === "minimum") {
    const [atLow, atHigh] = [reaches(operator, value[0], required), reaches(operator, value[1], required)];
    if (atLow && atHigh) return "counts";
    return atLow || atHigh || optional ? "open" : "short";
  }
  return state === "yes" ? "counts" : state === "no" ? "short" : "open";
}

function wordsOf(
  { value, reported, optional }: MemberState,
  state: ExplainedUnit["state"],
  { rule }: Target,
  language: Language,
): string {
  const measure = plainOf(rule.measure);
  const words = [say(state === "open" && !reported ? "not-reported" : state, language)];
  if ((measure.kind === "mean" || measure.kind === "minimum") && reported)
    words.unshift(say("criteria", language, { n: value[0] === value[1] ? `${value[0]}` : `${value[0]}–${value[1]}` }));
  if (measure.kind === "quantity" && reported) words.unshift(formatNumber(value[0], language));
  if (optional)
    words.push(say(filtersOf(rule).some(({ kind }) => kind === "at") ? "may-be-at" : "may-be-left", language));
  return words.join(", ");
}

function assumptionsOf(target: Target, index: PlanIndex, language: Language): Explanation["assumptions"] {
  return index.plan.assumptions
    .filter(({ id }) => target.assumptions.includes(id))
    .map(({ id, question, questionEn, reading, readingEn, alternative, alternativeEn, otherwise = null }) =>
      language === "vi"
        ? { id, question, reading: capital(reading), alternative, otherwise }
        : {
            id,
            question: questionEn ?? question,
            reading: capital(readingEn ?? reading),
            alternative: alternativeEn ?? alternative,
            otherwise,
          },
    );
}
