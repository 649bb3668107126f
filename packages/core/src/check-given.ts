import { isObject } from "./check-option";
import { OptionError } from "./option-error";

/**
 * What an argument must be: in words for the error, by type or as a list of the words that could stand there, and for
 * an object by members that it has.
 */
export type Expectation = readonly [
  words: string,
  type: "string" | "number" | "boolean" | "function" | "object" | "list" | readonly string[],
  ...members: readonly string[],
];
/** Expectations by the names of arguments: one name means one thing in a package. */
export type Expectations = Readonly<Record<string, Expectation>>;

const PLAN = ["a plan, as parsePlan or loadPlan of @ntm-kit/plans gives it,", "object", "units"] as const;
const DATASET = ["a dataset, as parseDataset gives it,", "object", "communes", "districts", "tasks"] as const;
const LIST_OF_TEXTS = ["a list of texts", "list"] as const;
const DAY = ["a day, such as 2025-12-31,", "string"] as const;
const TEXT = ["a text", "string"] as const;
const CALLBACK = ["a function", "function"] as const;
const OBJECT = ["an object", "object"] as const;

const EXPECTED = {
  // What a program has from elsewhere.
  plan: PLAN,
  before: PLAN,
  after: PLAN,
  index: ["an index, as indexPlan gives it,", "object", "standardIds", "units"],
  dataset: DATASET,
  merged: ["a merged dataset, as mergeDataset gives it,", "object", "communes", "districts", "tasks"],
  facts: ["facts, as factsOf gives them,", "object", "communes", "judgedOn"],
  commune: ["the facts of a commune, as factsOf gives them,", "object", "criteria", "asked"],
  record: ["a record", "object"],
  figureOf: ["an object with the unit of the figure", "object"],
  communes: ["a list of records of communes", "list"],
  records: ["a list of records", "list"],
  lines: ["a list of lines of tidy data", "list"],
  finding: ["a finding", "object", "code"],
  findings: ["a list of findings", "list"],
  explainedFinding: ["a finding of a report", "object"],
  report: ["a report, as reportOf gives it,", "object", "findings", "targets", "coverage"],
  reported: ["a report, as reportOf gives it,", "object", "coverage", "files"],
  summary: ["a summary, as summaryOf gives it,", "object", "units", "labels"],
  labels: ["labels, as summaryLabels gives them,", "object", "standards"],
  layerNames: ["labels, as summaryLabels gives them,", "object", "layer", "layers"],
  later: ["results of later units, as laterResults gives them,", "object", "standards", "units"],
  coverage: ["a list of what is covered, as a report has it,", "list"],
  change: ["a change, as diffPlans gives it,", "object", "kind", "subject"],
  disagreement: ["a disagreement, as disagreementsOf gives it,", "object", "about"],
  result: ["a result, as evaluateTargets gives it,", "object", "target", "members"],
  explanation: ["an explanation, as explainTarget gives it,", "object", "units", "title"],
  // Parts of plans.
  target: ["a target", "object", "rule", "due"],
  reportTarget: ["a target of a report", "object", "status", "due"],
  dated: ["a target of a report", "object", "title", "due"],
  measured: ["a measure with what is required", "object", "required"],
  ranged: ["a target of a report", "object", "required", "range"],
  unit: ["a unit", "object", "type", "name"],
  units: ["a list of units", "list"],
  unitLook: ["how a unit stands, as a summary has it,", "object", "standing", "criteria"],
  agencies: ["a list of agencies", "list"],
  set: ["a set of criteria", "object", "groups"],
  standards: ["a list of standards", "list"],
  targets: ["a list of targets", "list"],
  task: ["a task", "object", "schedule"],
  schedule: ["a schedule, as parseSchedule gives it,", "object", "items"],
  period: ["a period", "object", "from", "to"],
  stretch: ["a period", "object", "from", "to"],
  question: ["a schedule with the day judged", "object", "schedule", "asOf"],
  band: ["a band", "object", "from", "to"],
  judged: ["a day judged with where it comes from", "object", "asOf", "asOfFrom"],
  // Texts and what is plain.
  language: ["vi or en", ["vi", "en"]],
  text: TEXT,
  written: TEXT,
  agencyId: ["the id of an agency", "string"],
  day: DAY,
  asOf: DAY,
  iso: DAY,
  running: DAY,
  days: ["a number of days", "number"],
  value: ["a number", "number"],
  words: LIST_OF_TEXTS,
  own: ["a list of codes", "list"],
  rules: ["an object of severities by code", "object"],
  texts: ["texts, as defineTexts gives them,", "object", "findings"],
  bothLanguages: ["a text in both languages", "object", "vi", "en"],
  wordsByKey: ["an object of texts in both languages", "object"],
  params: ["an object of parameters", "object"],
  span: ["a list of two ends", "list"],
  options: ["an object of options", "object"],
  context: OBJECT,
  limits: ["an object of limits", "object"],
  signal: ["an AbortSignal", "object", "aborted", "throwIfAborted"],
  onProgress: CALLBACK,
  inflate: CALLBACK,
  deflate: CALLBACK,
  readLegacy: CALLBACK,
  list: CALLBACK,
  beside: ["a list of targets", "list"],
  now: ["a Date", "object", "getFullYear"],
  locate: CALLBACK,
  fileOf: CALLBACK,
  placeOf: CALLBACK,
  textOfEnd: CALLBACK,
} as const satisfies Expectations;

/**
 * Finds what no compiler has found: an argument that is none of what could stand there. A package looks its own names
 * up first, then those of this one.
 *
 * @param given - arguments by their names
 * @throws {OptionError} which argument, what was given, what was expected
 */
export function checkGiven<Own extends Expectations = Record<never, Expectation>>(
  given: Readonly<Partial<Record<keyof typeof EXPECTED | keyof Own, unknown>>>,
  own?: Own,
): void {
  const known: Expectations = EXPECTED;
  // Asked of every text that is filled in: no list is made of the arguments.
  const values: Readonly<Record<string, unknown>> = given;
  for (const name in values) checkOne(name, values[name], own?.[name] ?? known[name]);
}

/**
 * The same for what may be left out.
 * @throws {OptionError}
 */
export function checkOptional<Own extends Expectations = Record<never, Expectation>>(
  given: Parameters<typeof checkGiven<Own>>[0],
  own?: Own,
): void {
  const known: Expectations = EXPECTED;
  const values: Readonly<Record<string, unknown>> = given;
  for (const name in values) if (values[name] !== undefined) checkOne(name, values[name], own?.[name] ?? known[name]);
}

/** @throws {OptionError} where what is given is none of what is expected */
export function checkOne(name: string, given: unknown, expected: Expectation | undefined): void {
  if (!expected) return;
  const [words, type] = expected;
  let isOne = isOf(type, given);
  for (let i = 2; isOne && i < expected.length; i++) isOne = String(expected[i]) in Object(given);
  if (!isOne) throw new OptionError(name, given, words);
}

function isOf(type: Expectation[1], given: unknown): boolean {
  if (typeof type === "object") return type.some((word) => word === given);
  if (type === "list") return Array.isArray(given);
  if (type === "object") return isObject(given);
  return typeof given === type;
}
