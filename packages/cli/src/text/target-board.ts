import {
  dayText,
  type Language,
  otherTargetsText,
  type Report,
  type ReportTarget,
  requiredText,
  resultText,
  statusText,
  targetRangeText,
  titleWithDue,
} from "@ntm-kit/core";
import { terminalText } from "@ntm-kit/sheets";
import { headLines, type LaidCell, layOut } from "./layout";
import type { RunTextOptions, TextOptions } from "./options";
import { type Style, wrap } from "./style";
import type { Say } from "./words";

const OPERATORS: Readonly<Record<string, string>> = { ">=": "≥", "<=": "≤", ">": ">", "<": "<", "=": "=", in: "" };

/** `≥` for `>=`; nothing where the range says it. */
export const operatorSign = (operator: string): string => OPERATORS[operator] ?? operator;
const PAINT = { met: "green", "not-met": "red", undetermined: "yellow" } as const;
const STATUSES = ["not-met", "undetermined", "met"] as const;

export interface BoardOptions extends RunTextOptions {
  /** What misses first, as one looks for what is to be done; or unit by unit. */
  readonly order: "status" | "unit";
}

/**
 * Where every target stands: what is required and reached, what is missing, and why it is not known. Targets of units
 * that the files say nothing of are one line.
 */
export function targetBoard(
  { targets }: Pick<Report, "targets">,
  style: Style,
  say: Say,
  options: BoardOptions,
): string[] {
  if (targets.length === 0) return [];
  const title = style.bold(titleOf(targets, say, options.language));
  if (
    !options.hasCommunes &&
    targets.every((target) => target.status === "undetermined" && (target.decidedBy ?? []).length === 0)
  )
    return [
      title,
      "",
      ...wrap(
        say("noCommunes", { communes: options.labels.communes[options.language] }),
        options.terminal.width - 2,
      ).map((line) => `  ${line}`),
    ];
  const told = options.units.told.flatMap((unit) => targets.filter((target) => target.unit === unit));
  const others = targets.length - told.length;
  return [
    ...headLines(title, countsOf(told, style, say), options.terminal.width),
    "",
    ...rowsOf(told, style, say, options),
    ...(others > 0 ? ["", `  ${style.dim(otherTargetsText(others, options.labels, options.language))}`] : []),
  ];
}

function titleOf(targets: readonly ReportTarget[], say: Say, language: Language): string {
  const [due, ...otherDues] = new Set(targets.map((target) => target.due));
  const documents = [...new Set(targets.map((target) => target.source.document))];
  return [
    due !== undefined && otherDues.length === 0
      ? `${say("targets")} ${say("by", { date: dayText(due, language) })}`
      : say("targets"),
    ...documents.slice(0, 2),
  ].join(" · ");
}

function countsOf(targets: readonly ReportTarget[], style: Style, say: Say): string {
  const count = (status: string): number => targets.filter((target) => target.status === status).length;
  const part = (status: (typeof STATUSES)[number]): string => {
    const text = `${count(status)} ${say(status)}`;
    return count(status) > 0 ? style[PAINT[status]](text) : text;
  };
  return (["met", "not-met", "undetermined"] as const).map(part).join(" · ");
}

/** In narrower terminals a unit is a heading and no column. */
const ROOM_FOR_UNITS = 100;

function rowsOf(targets: readonly ReportTarget[], style: Style, say: Say, options: BoardOptions): string[] {
  const byUnit = options.order === "unit" || options.terminal.width < ROOM_FOR_UNITS;
  const listed =
    options.order === "unit"
      ? targets
      : STATUSES.flatMap((status) => targets.filter((target) => target.status === status));
  const cells = listed.map((target): LaidCell[] => {
    const shown = { ...target, title: titleWithDue(target, targets, options.language) };
    const [status, ...rest] = rowOf(shown, style, say, options);
    return byUnit ? [status, ...rest] : [status, options.unitName(target.unit), ...rest];
  });
  const columns = [{}, ...(byUnit ? [] : [{ gives: true }]), { gives: true }, { right: true }, {}, {}];
  const { rows, starts } = layOut(columns, cells, { width: options.terminal.width, indent: byUnit ? 4 : 2 });
  const [indent = 0] = starts.slice(byUnit ? 1 : 2);
  return listed.flatMap((target, i) => [
    ...(byUnit && target.unit !== listed[i - 1]?.unit ? [`  ${style.bold(options.unitName(target.unit))}`] : []),
    ...(rows[i] ?? []),
    ...wrap(because(target, say, options), options.terminal.width - indent)
      .filter(Boolean)
      .map((line) => " ".repeat(indent) + style.dim(line)),
  ]);
}

function rowOf(target: ReportTarget, style: Style, say: Say, { language }: TextOptions): [LaidCell, ...LaidCell[]] {
  const status = { text: statusText(target, language), paint: style[PAINT[target.status]] };
  const aspiration = target.commitment === "aspiration";
  if (target.measure === "status") return [status, target.title, "", aspiration ? say("aspiration") : "", ""];
  const value = targetRangeText(target, language);
  const params = { op: operatorSign(target.operator), n: requiredText(target, language) };
  const missing = target.gap ? resultText(target.gap, { ...target, required: 0 }, language) : "";
  return [
    status,
    target.title,
    target.measure === "count" && target.population ? `${value}/${target.population}` : value,
    say(aspiration ? "strivesFor" : "needs", params).replace("  ", " "),
    missing === "" ? "" : { text: say("lacks", { n: missing }), paint: style.red },
  ];
}

type DecidingCells = NonNullable<ReportTarget["decidedBy"]>;

/** Cells are named up to this many. */
const MOST_CELLS = 4;

/** The cells that decide, by their files where there are several. */
function cellsText(cells: DecidingCells, say: Say, hasFiles: boolean): string {
  const byFile = new Map<string, string[]>();
  for (const { file, cell } of cells.slice(0, MOST_CELLS)) {
    const known = byFile.get(file);
    if (known) known.push(cell);
    else byFile.set(file, [cell]);
  }
  const named = [...byFile].map(([file, own]) =>
    hasFiles ? say("cellsOf", { cells: own.join(", "), file: file.split(/[\\/]/).at(-1) ?? file }) : own.join(", "),
  );
  return named.join("; ") + (cells.length > MOST_CELLS ? ", …" : "");
}

/** Why a result is not known. */
function because(target: ReportTarget, say: Say, { unitPhrase, hasFiles }: BoardOptions): string {
  if (target.status !== "undetermined") return "";
  const units = target.openUnits ?? [];
  const cells = target.decidedBy ?? [];
  const ownStandard = target.measure === "status" || target.measure === "newly";
  const named = units.slice(0, 4).map(unitPhrase).join(", ") + (units.length > 4 ? `, … (${units.length})` : "");
  const missing =
    target.measure === "status"
      ? say("notRecognised")
      : say(ownStandard ? "notRecognisedOf" : "notReported", { units: named });
  return [
    units.length > 0 ? missing : "",
    cells.length > 0 && !(ownStandard && units.length > 0)
      ? say("decidedBy", { cells: terminalText(cellsText(cells, say, hasFiles)) })
      : "",
  ]
    .filter(Boolean)
    .join(" · ");
}
