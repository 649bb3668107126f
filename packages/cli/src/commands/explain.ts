import {
  catalogue,
  EMPTY_DATASET,
  type ExplainedUnit,
  type Explanation,
  evaluateTarget,
  explainTarget,
  type FindingCode,
  factsOf,
  indexPlan,
  isFindingCode,
  locateExplanation,
  type Target,
  whyOf,
} from "@ntm-kit/core";
import { findingGuide, type Location, type Run, terminalText } from "@ntm-kit/sheets";
import { layOut } from "../text/layout";
import { fileNames } from "../text/report-text";
import { type Style, styleOf, wrap } from "../text/style";
import { sayIn } from "../text/words";
import { UserError } from "../user-error";
import { type CommandContext, type CommandResult, checkArguments } from "./context";
import { explainTask } from "./explain-task";
import { readPlan } from "./plan-file";

/** `ntm explain <finding code | target id | task id> [file...]`. */
export async function explain(context: CommandContext): Promise<CommandResult> {
  const { args } = context;
  const [name, ...files] = args.positionals;
  if (name !== undefined && isFindingCode(name)) return explainFinding(name, context);
  const plan = await readPlan(args.plan);
  const target = plan.targets.find((entry) => entry.id === name);
  const task = plan.tasks.find((entry) => entry.id === name);
  if (task) return explainTask(task, plan, files, context);
  if (!target)
    throw unknown(name, [...Object.keys(catalogue), ...[...plan.targets, ...plan.tasks].map((entry) => entry.id)]);
  if (files.length > 0) return explainIn(target.id, { ...context, args: { ...args, positionals: files } });
  const index = indexPlan(plan);
  const result = evaluateTarget(target, factsOf(index, EMPTY_DATASET), index);
  const { units: _units, outcome: _outcome, ...explanation } = explainTarget(result, index, args.language);
  if (args.format === "json") return json(target);
  return text(page({ ...explanation, units: [], outcome: "" }, target, undefined, context));
}

const json = (value: unknown): CommandResult => ({ output: `${JSON.stringify(value, null, 2)}\n`, status: 0 });
const text = (lines: readonly string[]): CommandResult => ({ output: `${lines.join("\n")}\n`, status: 0 });

function explainFinding(code: FindingCode, { args, terminal }: CommandContext): CommandResult {
  const guide = findingGuide(code);
  const words = catalogue[code][args.language];
  const why = whyOf(code)?.[args.language];
  if (args.format === "json")
    return json({ code, severity: guide.severity, ...words, ...why, fails: guide.fails, passes: guide.passes });
  const style = styleOf(terminal.colours);
  const say = sayIn(args.language);
  // What the examples show is written for those who build checks, in English.
  const examples =
    args.language === "en"
      ? ["", ...guide.fails.map((why) => style.red(`✗ ${why}`)), ...guide.passes.map((why) => style.green(`✓ ${why}`))]
      : [];
  const indented = (line: string): string[] => wrap(line, terminal.width - 2).map((part) => `  ${part}`);
  const lines = [words.message, words.hint].flatMap((line) => indented(withoutBraces(line)));
  const reasons = why
    ? ["", ...(["why", "wrong", "right"] as const).flatMap((name) => indented(say(name, { text: why[name] })))]
    : [];
  return text([`${style.bold(words.title)} · ${say(guide.severity)} · ${code}`, "", ...lines, ...reasons, ...examples]);
}

/** People read dots where a finding has its own words. */
const withoutBraces = (line: string): string => line.replace(/\{\w+\}/g, "…").replace(/…\.$/, "…");

/** `ntm explain <target id> <file...>`: what was counted in these files, from which units and cells. */
async function explainIn(id: string, context: CommandContext): Promise<CommandResult> {
  const { run } = await checkArguments(context);
  const result = run.targets.find((entry) => entry.target.id === id);
  if (!result) throw unknown(id, [...run.index.targets.keys()]);
  const explanation = explainTarget(result, run.index, context.args.language);
  if (context.args.format !== "json") return text(page(explanation, result.target, run, context));
  const { units, ...explained } = locateExplanation(explanation, (origin) => run.locate(origin));
  const { actual, range, gap, population } = result;
  return json({ id, ...explained, actual, range, gap, population, units });
}

const placesOf = (origins: ExplainedUnit["origins"], run: Run): Location[] =>
  origins.flatMap((origin) => run.locate(origin) ?? []);

const MOST_PLACES = 8;
const PAINT = { met: "green", "not-met": "red", undetermined: "yellow" } as const;
const STATES = { counts: "green", short: "red", open: "yellow", before: "dim" } as const;

/**
 * The rule in plain words, how it came out, from which units and cells, the very words, and the readings it rests on.
 */
function page(
  explanation: Explanation,
  target: Target,
  run: Run | undefined,
  { args, terminal }: CommandContext,
): string[] {
  const style = styleOf(terminal.colours);
  const say = sayIn(args.language);
  const { width } = terminal;
  const { title, rule, due, outcome, source, assumptions, status } = explanation;
  const line = source.line === undefined ? "" : `, ${say("line", { n: source.line })}`;
  const indented = (words: string, by = 2): string[] => wrap(words, width - by).map((part) => " ".repeat(by) + part);
  return [
    ...wrap(title, width).map(style.bold),
    target.id,
    "",
    ...wrap(`${rule} ${due}`, width),
    ...(outcome === "" ? [] : wrap(outcome, width).map(style[PAINT[status]])),
    ...unitLines(explanation, run, style, width),
    "",
    style.bold(say("veryWords")),
    ...indented(`“${source.quote}” (${source.document}, ${say("section", { n: source.section })}${line})`),
    ...(assumptions.length > 0 ? ["", style.bold(say("readingsTitle"))] : []),
    ...assumptions.flatMap(({ id, question, reading, alternative, otherwise }) => [
      ...indented(`${id}. ${question}`),
      ...indented(reading, 6),
      ...(alternative === null ? [] : indented(`${say("alternative")} ${alternative}`, 6).map(style.dim)),
      ...(otherwise === null
        ? []
        : indented(`${say("effect")} ntm plan prove --reading ${otherwise}`, 6).map(style.dim)),
    ]),
  ];
}

function unitLines({ units }: Explanation, run: Run | undefined, style: Style, width: number): string[] {
  if (units.length === 0 || !run) return [];
  const onOneSheet = new Set(run.sheets.map((sheet) => `${sheet.file.path}\u0000${sheet.content.grid.name}`)).size <= 1;
  const nameOf = fileNames(run.inputs.map(({ path }) => path));
  const sheetOf = ({ file, sheet }: Location): string =>
    onOneSheet ? "" : [run.inputs.length > 1 ? nameOf(file) : "", sheet].filter(Boolean).join(" › ");
  const rows = units.map((unit) => {
    const places = placesOf(unit.origins, run);
    const more = places.length > MOST_PLACES ? " …" : "";
    const text = placesText(places.slice(0, MOST_PLACES), sheetOf);
    return [unit.title, { text: unit.words, paint: style[STATES[unit.state]] }, terminalText(text) + more];
  });
  return ["", ...layOut([{}, { gives: true }, { gives: true }], rows, { width }).rows.flat()];
}

/** Cells by their sheets, each sheet once: `a.xlsx › Biểu 01: B13 J13; b.xlsx › Biểu 01: B5`. */
function placesText(places: readonly Location[], sheetOf: (place: Location) => string): string {
  const bySheet = new Map<string, string[]>();
  for (const place of places) bySheet.set(sheetOf(place), [...(bySheet.get(sheetOf(place)) ?? []), place.cell]);
  return [...bySheet].map(([sheet, cells]) => `${sheet === "" ? "" : `${sheet}: `}${cells.join(" ")}`).join("; ");
}

/** @returns what is said where nothing has that name: those that begin alike */
function unknown(name: string | undefined, known: readonly string[]): UserError {
  const [subject = "", rest] = (name ?? "").split("/");
  const near = known
    .filter((entry) => name && (entry.startsWith(subject) || (rest && entry.endsWith(`/${rest}`))))
    .slice(0, 8);
  const shown = (near.length > 0 ? near : ["unit/misspelt", "criteria/total-mismatch", ...known.slice(-1)]).join(", ");
  return new UserError(
    {
      vi: name ? `Không có mã “${name}”.` : "Chưa chỉ mã nào.",
      en: name ? `There is no code “${name}”.` : "No code is named.",
    },
    { vi: `Ví dụ: ${shown}. Các mục tiêu: ntm plan show`, en: `For instance: ${shown}. Targets: ntm plan show` },
  );
}
