import {
  capital,
  formatNumber,
  type Language,
  otherUnitsText,
  type ReportTarget,
  resultText,
  type Summary,
  type SummaryUnit,
  spanText,
  type TaskCounts,
} from "@ntm-kit/core";
import { headOf } from "./head";
import { type LaidCell, type LaidColumn, layOut } from "./layout";
import type { RunTextOptions } from "./options";
import { type Style, styleOf, wrap } from "./style";
import { targetBoard } from "./target-board";
import { type Say, sayIn } from "./words";

/** The summary as a person reads it: units, criteria, who is near, tasks, and each unit's targets. */
export function summaryText(summary: Summary, options: RunTextOptions): string {
  const style = styleOf(options.terminal.colours);
  const say = sayIn(options.language);
  const { hasCommunes } = options;
  const hasTasks = summary.tasks.byGroup.some((entry) => entry.notReported < entry.tasks);
  const page: Page = { summary, style, say, options };
  const sections = [
    headOf(summary, style, options),
    ...(hasCommunes ? [units(page), criteria(page), near(page)] : []),
    ...(hasTasks ? [tasks(page)] : []),
    targetBoard(summary, style, say, { ...options, order: "unit" }),
    ...(hasCommunes && options.byCriteriaAlone
      ? [
          wrap(
            say("byCriteriaAlone", { commune: options.labels.commune[options.language] }),
            options.terminal.width,
          ).map(style.dim),
        ]
      : []),
  ].filter((section) => section.length > 0);
  return `${sections.map((section) => section.join("\n")).join("\n\n")}\n`;
}

interface Page {
  readonly summary: Summary;
  readonly style: Style;
  readonly say: Say;
  readonly options: RunTextOptions;
}

function section(
  { options, style }: Page,
  title: string,
  columns: readonly LaidColumn[],
  rows: readonly (readonly LaidCell[])[],
): string[] {
  const layout = layOut(columns, rows, { width: options.terminal.width });
  return [title, "", ...layout.head.map(style.dim), ...layout.rows.flat()];
}

const PAINT = { met: "green", "not-met": "red", undetermined: "yellow" } as const;

/** Numbers of each unit, in the colour of the target that is set for them. */
function units(page: Page): string[] {
  const { summary, style, say, options } = page;
  const { language } = options;
  const { labels } = summary;
  const figureOf = (unit: SummaryUnit, ends: Ends, measure: string): LaidCell => {
    const target = summary.targets.find((entry) => entry.unit === unit.id && entry.id === `${unit.id}/${measure}`);
    return rangeCell(ends, target, style, language);
  };
  const hasOwn = summary.units.some((unit) => unit.districtStandard);
  const hidden = new Set(options.units.others);
  const told = summary.units.filter(({ id, reported }) => reported > 0 || !hidden.has(id));
  const others = summary.units.length - told.length;
  const rows = [...told, ...(summary.groups ?? [])].map((unit): LaidCell[] => [
    unit.name,
    String(unit.communes),
    String(unit.reported),
    ...labels.standards.map(({ id }) => figureOf(unit, unit.standards[id] ?? [null, null], `communes-${id}`)),
    figureOf(unit, unit.meanCriteria, "mean-criteria"),
    figureOf(unit, unit.minCriteria, "min-criteria"),
    ...(hasOwn ? [ownStandardCell(unit.districtStandard, style, say)] : []),
  ]);
  const heads = [
    capital(labels.communes[language]),
    say("reported"),
    ...labels.standards.map((standard) => standard[language]),
    say("mean"),
    say("lowest"),
  ];
  const figures = heads.map((head) => ({ head, right: true }));
  const own = say("ownStandard", { layer: capital(labels.layer[language]) });
  const columns = [{ head: say("unit"), gives: true }, ...figures, ...(hasOwn ? [{ head: own }] : [])];
  const title = style.bold(
    hasOwn ? say("byLayer", { layer: labels[language === "vi" ? "layers" : "layer"][language] }) : say("byUnit"),
  );
  return [
    ...section(page, title, columns, rows),
    ...(others > 0 ? ["", `  ${style.dim(otherUnitsText(others, labels, language))}`] : []),
  ];
}

type Ends = readonly [number | null, number | null];

/** From and to, as the target that is set for it is measured and in the colour of where it stands. */
function rangeCell(ends: Ends, target: ReportTarget | undefined, style: Style, language: Language): LaidCell {
  const number = (value: number): string =>
    target ? resultText(value, target, language) : formatNumber(value, language);
  const text = spanText(ends, (value) => (value === null ? "–" : number(value)));
  return target ? { text, paint: style[PAINT[target.status]] } : text;
}

/** How many communes miss each criterion, most first; those that none misses are named in a line. */
function criteria(page: Page): string[] {
  const { summary, style, say } = page;
  if (summary.criteria.every((criterion) => criterion.met + criterion.notMet === 0)) return [];
  const missed = summary.criteria
    .filter((criterion) => criterion.notMet > 0)
    .sort((a, b) => b.notMet - a.notMet || b.notReported - a.notReported);
  const rows = missed.map((criterion): LaidCell[] => [
    `TC${criterion.number}`,
    criterion.name,
    figure(criterion.met, style),
    figure(criterion.notMet, style),
    figure(criterion.notReported, style),
  ]);
  const figures = (["met", "not-met", "notReportedCriteria"] as const).map((word) => ({
    head: say(word),
    right: true,
  }));
  const title = style.bold(say("byCriterion", namesOf(page)));
  const columns = [{}, { head: say("criterion"), gives: true }, ...figures];
  return [...(rows.length > 0 ? section(page, title, columns, rows) : [title, ""]), ...missedByNone(page)];
}

/** What the plan calls its communes. */
const namesOf = ({ summary: { labels }, options: { language } }: Page) => ({
  commune: labels.commune[language],
  communes: labels.communes[language],
});

/** Criteria that no commune misses: those that some do not report, and those that all meet. */
function missedByNone(page: Page): string[] {
  const { summary, say, options } = page;
  const others = summary.criteria.filter((criterion) => criterion.notMet === 0);
  const [open, met] = [others.filter((one) => one.notReported > 0), others.filter((one) => one.notReported === 0)];
  const line = (word: "metByAll" | "notAllReported", list: readonly string[]): string[] =>
    list.length > 0
      ? wrap(say(word, { ...namesOf(page), list: list.join(", ") }), options.terminal.width - 2).map(
          (part) => `  ${part}`,
        )
      : [];
  return [
    ...line(
      "notAllReported",
      open.map((one) => `TC${one.number} (${one.notReported})`),
    ),
    ...line(
      "metByAll",
      met.map((one) => `TC${one.number}`),
    ),
  ];
}

function near(page: Page): string[] {
  const { summary, style, say, options } = page;
  if (summary.near.length === 0) return [];
  const names = new Map(summary.criteria.map((criterion) => [criterion.number, criterion.name]));
  const rows = summary.near.map((entry): LaidCell[] => [
    options.unitName(entry.unit),
    options.upperName(entry.unit),
    say("missing", { list: entry.missing.map((number) => `TC${number} ${names.get(number) ?? ""}`.trim()).join("; ") }),
  ]);
  return section(
    page,
    style.bold(say("near", { communes: capital(summary.labels.communes[options.language]) })),
    [{}, {}, { gives: true }],
    rows,
  );
}

function tasks(page: Page): string[] {
  const { summary, style, say, options } = page;
  const figures = (["count", "done", "inProgress", "notStarted", "overdue", "notReportedTasks"] as const).map(
    (word) => ({
      head: say(word),
      right: true,
    }),
  );
  const rows = (list: readonly TaskCounts[], name: (entry: TaskCounts) => string): LaidCell[][] =>
    list.map((entry) => [
      name(entry),
      String(entry.tasks),
      figure(entry.done, style),
      figure(entry.inProgress, style),
      figure(entry.notStarted, style),
      entry.overdue > 0 ? { text: String(entry.overdue), paint: style.red } : figure(0, style),
      figure(entry.notReported, style),
    ]);
  const table = (title: string, list: readonly TaskCounts[], name: (entry: TaskCounts) => string): string[] =>
    section(page, style.bold(title), [{ gives: true }, ...figures], rows(list, name));
  const { byGroup, byAgency, byDue } = summary.tasks;
  const led = byAgency.filter((entry) => entry.tasks > 0);
  return [
    ...table(
      say("tasksByGroup"),
      byGroup,
      (entry) => `${entry.id}. ${shortTitle(entry.name, options.terminal.width - 56)}`,
    ),
    "",
    ...table(say("tasksByAgency"), led, (entry) => entry.name),
    "",
    ...table(say("tasksByDue"), byDue, (entry) => entry.name),
  ];
}

function ownStandardCell(status: Summary["units"][number]["districtStandard"], style: Style, say: Say): LaidCell {
  if (!status) return "";
  return { text: say(status === "undetermined" ? "openShort" : status), paint: style[PAINT[status]] };
}

/** A number that the eye may pass over where it is nought. */
const figure = (value: number, style: Style): LaidCell =>
  value === 0 ? { text: "0", paint: style.dim } : String(value);

/** As much of a long title as one line holds. */
const shortTitle = (title: string, most: number): string =>
  title.length > most ? `${title.slice(0, most - 2).replace(/[\s,]+\S*$/, "")} …` : title;
