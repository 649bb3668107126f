import { dayText, spanText, statusWords } from "@ntm-kit/core";
import type { CompareDocument, ComparedUnit } from "@ntm-kit/sheets";
import type { RoundTextOptions } from "./collect-text";
import { comparedFindings } from "./compared-findings";
import { roundWord } from "./round-words";
import { styleOf, wrap } from "./style";

interface CompareTextOptions extends RoundTextOptions {
  unitName(id: string): string;
  /** The unit that a commune lies in; empty where it is that of all. */
  upperName(id: string): string;
  /** A target: of whom, and what. */
  targetName(id: string): string;
  /** A standard in a word, or that there is none. */
  levelName(id: string): string;
  /** What the plan calls the units that are counted. */
  readonly communes: string;
}

/** What moved, as a person reads it: what got worse, what got better, the findings, and one line for what stayed. */
export function compareText(document: CompareDocument, options: CompareTextOptions): string {
  const { language, terminal, targetName, communes } = options;
  const word = roundWord(language);
  const style = styleOf(terminal.colours);
  const { earlier, later, units, targets, findings, summary } = document;
  const day = (iso: string): string => dayText(iso, language);
  const ofUnits = (...changes: readonly ComparedUnit["change"][]): string[] =>
    byUpper(
      units.filter(({ change }) => changes.includes(change)),
      options,
    );
  const turned = (turn: "reached" | "lost" | "missed" | "unclear"): string[] =>
    targets
      .filter((target) => target.turned === turn)
      .map(
        ({ id, earlier: was, later: now }) =>
          `  ${targetName(id)}: ${statusWords[was][language]} → ${statusWords[now][language]}`,
      );
  const section = (head: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : [head, ...lines, ""];
  const lines = [
    style.bold(`${day(earlier.asOf)} → ${day(later.asOf)}`),
    "",
    ...section(style.red(word("worse")), [
      ...ofUnits("down", "mixed", "stopped"),
      ...turned("lost"),
      ...turned("missed"),
    ]),
    ...section(style.green(word("better")), [...ofUnits("up", "started"), ...turned("reached")]),
    ...section(word("unclear"), turned("unclear")),
    ...section(word("findings"), [
      ...comparedFindings(word("newFindings"), findings.new, language),
      ...comparedFindings(word("solved"), findings.solved, language),
      ...comparedFindings(word("notChecked"), findings.notChecked, language),
    ]),
    `${word("same")}: ${summary.units.same} ${communes}, ${summary.targets.same} ${word("targetsSame")}, ${summary.findings.standing} ${word("standing")}`,
  ];
  const broken = (line: string): string[] => {
    const indent = /^ */.exec(line)?.[0] ?? "";
    const more = indent === "" ? "" : `${indent}  `;
    return wrap(line.trim(), terminal.width - more.length).map((part, i) => `${i === 0 ? indent : more}${part}`);
  };
  return `${lines.flatMap(broken).join("\n")}\n`;
}

/** Units with what moved, beneath the unit that they lie in; without it where all lie in one. */
function byUpper(units: readonly ComparedUnit[], options: CompareTextOptions): string[] {
  const { unitName, upperName } = options;
  const groups = new Map<string, ComparedUnit[]>();
  for (const unit of units) {
    const upper = upperName(unit.id);
    const known = groups.get(upper);
    if (known) known.push(unit);
    else groups.set(upper, [unit]);
  }
  return [...groups].flatMap(([upper, own]) => [
    ...(upper === "" ? [] : [`  ${upper}`]),
    ...own.map((unit) => `${upper === "" ? "" : "  "}  ${unitName(unit.id)}: ${movedWords(unit, options)}`),
  ]);
}

function movedWords(
  { change, gained, lost, unclear, criteria, level }: ComparedUnit,
  { language, levelName }: CompareTextOptions,
): string {
  const word = roundWord(language);
  if (change === "stopped" || change === "started") return word(change);
  const list = (name: string, numbers: readonly string[]): string[] =>
    numbers.length === 0 ? [] : [`${name} ${criteriaWords(numbers)}`];
  const height = (id: string | null): string => (id === null ? word("noLevel") : levelName(id));
  return [
    ...(spanText(criteria.earlier) === spanText(criteria.later)
      ? []
      : [`${spanText(criteria.earlier)} → ${spanText(criteria.later)}`]),
    ...list(word("lost"), lost),
    ...list(word("gained"), gained),
    ...list(word("unclearMarks"), unclear),
    ...(level.earlier === level.later ? [] : [`${height(level.earlier)} → ${height(level.later)}`]),
  ].join("; ");
}

/** Fewer in a row are named one by one. */
const LONG_ROW = 4;

/** `TC2, TC5–TC9`: criteria that follow one another are said by the first and the last. */
function criteriaWords(numbers: readonly string[]): string {
  const rows: string[][] = [];
  for (const number of numbers) {
    const row = rows.at(-1);
    if (row && Number(number) === Number(row.at(-1)) + 1) row.push(number);
    else rows.push([number]);
  }
  return rows
    .flatMap((row) => (row.length < LONG_ROW ? row : [`${row[0]}–TC${row.at(-1)}`]))
    .map((number) => `TC${number}`)
    .join(", ");
}
