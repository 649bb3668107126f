import { formatNumber, type Language, type Report, type ReportTarget } from "@ntm-kit/core";
import { terminalText } from "@ntm-kit/sheets";
import type { TextOptions } from "./report-text";
import { type Style, table } from "./style";
import type { Say } from "./words";

const OPERATORS: Readonly<Record<string, string>> = { ">=": "≥", "<=": "≤", ">": ">", "<": "<", "=": "=" };
const PAINT = { met: "green", "not-met": "red", undetermined: "yellow" } as const;

/** Where every target stands, by unit, in the order of the plan. */
export function targetBoard(report: Report, style: Style, say: Say, options: TextOptions): string[] {
  const { summary, targets } = report;
  if (targets.length === 0) return [];
  const dues = [...new Set(targets.map((target) => target.due))];
  const title = [
    say("targets"),
    dues.length === 1 ? say("by", { date: dateText(dues[0]!, options.language) }) : "",
    targets[0]!.source.document,
  ]
    .filter(Boolean)
    .join(" · ");
  if (targets.every((target) => target.status === "undetermined" && (target.decidedBy ?? []).length === 0))
    return [style.bold(title), "", `  ${say("noCommunes")}`];
  const rows = targets.map((target) => row(target, style, say, options));
  return [
    `${style.bold(title)}   ${style.dim(say("targetCounts", { met: summary.targetsMet, notMet: summary.targetsNotMet, open: summary.targetsUndetermined }))}`,
    "",
    ...table(rows, { right: [3] }),
  ];
}

function row(target: ReportTarget, style: Style, say: Say, { language, unitName }: TextOptions): string[] {
  const number = (value: number | null): string => (value === null ? "–" : formatNumber(value, language));
  const [low, high] = target.range;
  const value = low === high ? number(low) : `${number(low)}–${number(high)}`;
  const isCount =
    target.population !== undefined &&
    target.population > 0 &&
    Number.isInteger(target.required) &&
    !/criteria/.test(target.id);
  const notes = [
    target.gap !== null && target.gap > 0 ? say("lacks", { n: number(target.gap) }) : "",
    target.commitment === "aspiration" ? say("aspiration") : "",
    target.status === "undetermined" ? because(target, say, unitName) : "",
  ].filter(Boolean);
  return [
    style[PAINT[target.status]](say(target.status)),
    unitName(target.unit),
    target.title,
    isCount ? `${value}/${target.population}` : value,
    say("needs", { op: OPERATORS[target.operator] ?? target.operator, n: number(target.required) }),
    notes.join(" · "),
  ];
}

/** What is missing for a result: units that nothing is reported of, then cells that were not understood. */
function because(target: ReportTarget, say: Say, unitName: (id: string) => string): string {
  const cells = (target.decidedBy ?? []).map((place) => place.cell);
  const units = target.openUnits ?? [];
  const shownUnits = units.slice(0, 3).map(unitName).join(", ") + (units.length > 3 ? `, … (${units.length})` : "");
  const shownCells = terminalText(cells.slice(0, 4).join(", ") + (cells.length > 4 ? ", …" : ""));
  return [
    units.length > 0 ? say("notReported", { units: shownUnits }) : "",
    cells.length > 0 && units.length === 0 ? say("decidedBy", { cells: shownCells }) : "",
  ]
    .filter(Boolean)
    .join(" · ");
}

/** A day as it is written in the language. */
export const dateText = (iso: string, language: Language): string =>
  language === "vi" ? iso.split("-").reverse().join("/") : iso;
