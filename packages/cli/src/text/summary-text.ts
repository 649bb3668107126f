import { formatNumber, type Summary, type TaskCounts } from "@ntm-kit/core";
import type { TextOptions } from "./report-text";
import { type Style, styleOf, table } from "./style";
import { dateText, targetBoard } from "./target-board";
import { type Say, sayIn } from "./words";

/** The summary as a person reads it. */
export function summaryText(summary: Summary, options: TextOptions): string {
  const style = styleOf(options.terminal.colours);
  const say = sayIn(options.language);
  const lines = [
    style.bold(say("byDistrict")) + style.dim(`   ${say("asOf", { date: dateText(summary.asOf, options.language) })}`),
    "",
    ...units(summary, say, options),
    "",
  ];
  if (summary.criteria.some((criterion) => criterion.met + criterion.notMet > 0))
    lines.push(style.bold(say("byCriterion")), "", ...criteria(summary, say), "");
  if (summary.near.length > 0)
    lines.push(
      style.bold(say("near")),
      "",
      ...table(
        summary.near.map((entry) => [
          options.unitName(entry.unit),
          say("missing", { list: entry.missing.map((number) => `TC${number}`).join(", ") }),
        ]),
      ),
      "",
    );
  if (summary.tasks.byAgency.some((entry) => entry.notReported < entry.tasks))
    lines.push(...tasks(summary, style, say), "");
  const { targets } = summary;
  const count = (status: string): number => targets.filter((target) => target.status === status).length;
  const board = {
    ...summary,
    files: [],
    findings: [],
    summary: {
      errors: 0,
      warnings: 0,
      infos: 0,
      targetsMet: count("met"),
      targetsNotMet: count("not-met"),
      targetsUndetermined: count("undetermined"),
    },
  };
  return `${[...lines, ...targetBoard(board, style, say, options)].join("\n")}\n`;
}

function units(summary: Summary, say: Say, { language }: TextOptions): string[] {
  const number = (value: number | null): string => (value === null ? "–" : formatNumber(value, language));
  const range = ([low, high]: readonly [number | null, number | null]): string =>
    low === high ? number(low) : `${number(low)}–${number(high)}`;
  const head = [
    say("unit"),
    say("total"),
    say("reported"),
    say("standard"),
    say("advanced"),
    say("model"),
    say("mean"),
    say("lowest"),
    say("ownStandard"),
  ];
  const rows = summary.units.map((unit) => [
    unit.name,
    String(unit.communes),
    String(unit.reported),
    range(unit.standard),
    range(unit.advanced),
    range(unit.model),
    range(unit.meanCriteria),
    range(unit.minCriteria),
    unit.districtStandard ? say(unit.districtStandard) : "",
  ]);
  return table([head, ...rows], { right: [1, 2, 3, 4, 5, 6, 7] });
}

/** The ten criteria that most communes miss. */
function criteria(summary: Summary, say: Say): string[] {
  const worst = [...summary.criteria]
    .filter((criterion) => criterion.notMet + criterion.notReported > 0)
    .sort((a, b) => b.notMet - a.notMet || b.notReported - a.notReported);
  const rows = worst
    .slice(0, 10)
    .map((criterion) => [
      `TC${criterion.number}`,
      criterion.name,
      `${criterion.notMet}`,
      criterion.notReported > 0 ? String(criterion.notReported) : "",
    ]);
  return table(
    [
      [
        say("criterion"),
        "",
        say("not-met"),
        worst.some((criterion) => criterion.notReported > 0) ? say("notReportedTasks") : "",
      ],
      ...rows,
    ],
    { right: [2, 3] },
  );
}

function tasks(summary: Summary, style: Style, say: Say): string[] {
  const head = (title: string): string[] => [
    title,
    say("count"),
    say("done"),
    say("inProgress"),
    say("notStarted"),
    say("overdue"),
    say("notReportedTasks"),
  ];
  const rows = (list: readonly TaskCounts[]): string[][] =>
    list.map((entry) => [
      shorten(entry.name),
      ...[entry.tasks, entry.done, entry.inProgress, entry.notStarted, entry.overdue, entry.notReported].map(String),
    ]);
  const right = [1, 2, 3, 4, 5, 6];
  return [
    style.bold(say("taskTitle")),
    "",
    ...table(
      [
        head(say("byGroup")),
        ...summary.tasks.byGroup.map((entry) => [
          `${entry.id}. ${shorten(entry.name)}`,
          ...[entry.tasks, entry.done, entry.inProgress, entry.notStarted, entry.overdue, entry.notReported].map(
            String,
          ),
        ]),
      ],
      { right },
    ),
    "",
    ...table([head(say("byAgency")), ...rows(summary.tasks.byAgency)], { right }),
    "",
    ...table([head(say("byDue")), ...rows(summary.tasks.byDue)], { right }),
  ];
}

const shorten = (text: string): string => (text.length > 56 ? `${text.slice(0, 55)}…` : text);
