import {
  catalogue,
  explainedText,
  type FindingCode,
  isFindingCode,
  type Language,
  type Report,
  type ReportFile,
  type ReportFinding,
  type ReportSheet,
  sheetKindText,
} from "@ntm-kit/core";
import { terminalText } from "@ntm-kit/sheets";
import { type AlikeFindings, groupAlike } from "./group-findings";
import { headOf } from "./head";
import { headLines, layOut } from "./layout";
import type { RunTextOptions, TextOptions } from "./options";
import { padEnd, type Style, styleOf, widthOf, wrap } from "./style";
import { targetBoard } from "./target-board";
import { type Say, sayIn } from "./words";

/**
 * The report as a person reads it: whose sheets these are, sheet by sheet what is wrong, then where every target
 * stands.
 */
export function reportText(report: Report, options: RunTextOptions): string {
  const style = styleOf(options.terminal.colours);
  const say = sayIn(options.language);
  const nameOf = fileNames(report.files.map((file) => file.path));
  const all = countsOf(report.findings, say, style, hasData(report.files, options));
  const lines: string[] = [...headOf(report, style, options, all), ""];
  for (const file of report.files)
    for (const sheet of file.sheets)
      lines.push(...sheetLines(report, file.path, nameOf(file.path), sheet, style, say, options));
  const shown = new Set(report.files.flatMap((file) => file.sheets.map((sheet) => `${file.path}\u0000${sheet.name}`)));
  const rest = report.findings.filter((finding) => !shown.has(`${finding.file}\u0000${finding.sheet ?? ""}`));
  if (rest.length > 0)
    lines.push(
      style.bold(say("fileLevel")),
      "",
      ...groupAlike(rest).flatMap((group) => groupLines(group, style, say, options, true)),
      "",
    );
  lines.push(
    ...targetBoard(report, style, say, { ...options, order: "status" }),
    ...claimNote(report, style, say, options),
    "",
    ...closing(report, say, options.terminal.width).map(style.dim),
  );
  return `${lines.join("\n")}\n`;
}

/**
 * Where no sheet has a place to claim a standard, it is told by the criteria: a reading that decides results is said.
 */
function claimNote(
  { files }: Report,
  style: Style,
  say: Say,
  { byCriteriaAlone, terminal, labels, language }: RunTextOptions,
): string[] {
  const hasCommunes = files.some((file) =>
    file.sheets.some((sheet) => sheet.kind === "commune-criteria" && sheet.records > 0),
  );
  if (!hasCommunes || !byCriteriaAlone) return [];
  const words = say("byCriteriaAlone", { commune: labels.commune[language] });
  return ["", ...wrap(words, terminal.width - 2).map((line) => `  ${style.dim(line)}`)];
}

function sheetLines(
  report: Report,
  path: string,
  name: string,
  sheet: ReportSheet,
  style: Style,
  say: Say,
  options: RunTextOptions,
): string[] {
  const findings = report.findings.filter((finding) => finding.file === path && finding.sheet === sheet.name);
  if (!isTold(sheet, findings)) return [];
  const title = style.bold(terminalText([name, sheet.name].filter(Boolean).join(" › ")));
  const what = [
    sheet.kindTitle ?? sheetKindText(sheet.kind, options.language),
    countOf(sheet, say, options),
    sheet.dataRange,
    sheet.hidden ? say("hidden") : "",
    sheet.encoding ? say("encoding", { encoding: sheet.encoding.toUpperCase() }) : "",
  ]
    .filter(Boolean)
    .join(" · ");
  const counts = countsOf(findings, say, style, hasData([{ path, sheets: [sheet] }], options));
  const { width } = options.terminal;
  const isOneLine = widthOf(title) + widthOf(what) + widthOf(counts) + 5 <= width;
  return [
    ...(isOneLine
      ? headLines(`${title}   ${style.dim(what)}`, counts, width)
      : [...headLines(title, counts, width), ...wrap(what, width - 2).map((line) => `  ${style.dim(line)}`)]),
    ...(findings.length > 0 ? [""] : []),
    ...groupAlike(findings).flatMap((group) => groupLines(group, style, say, options, false)),
    "",
  ];
}

const fileName = (path: string): string => path.split(/[\\/]/).pop() ?? path;

/** Files by their names; with their folders where two have one name. */
export function fileNames(paths: readonly string[]): (path: string) => string {
  const times = new Map<string, number>();
  for (const path of paths) times.set(fileName(path), (times.get(fileName(path)) ?? 0) + 1);
  return (path) => ((times.get(fileName(path)) ?? 0) > 1 ? path : fileName(path));
}

function countOf(sheet: ReportSheet, say: Say, { labels, language }: RunTextOptions): string {
  if (sheet.kind === "unrecognised") return "";
  const criteria = new Set(
    sheet.columns.map((column) => /^criterion\.(.+)$/.exec(column.field)?.[1]).filter((number) => number !== undefined),
  ).size;
  const n = sheet.records;
  const units = `${n} ${labels[n === 1 ? "commune" : "communes"][language]}`;
  if (sheet.kind === "commune-criteria")
    return [units, criteria > 0 ? say("criteria", { n: criteria }) : ""].filter(Boolean).join(" · ");
  return sheet.kind === "task-progress" ? say("tasks", { n }) : say("rows", { n });
}

/**
 * Sheets that are told: one of no known kind of which nothing is said is the kit's own, such as the guide of a form.
 */
const isTold = (sheet: ReportSheet, findings: readonly ReportFinding[]): boolean =>
  sheet.kind !== "unrecognised" || findings.length > 0;

/** Whether any sheet of a known kind says anything: in forms that are blank nothing is wrong and nothing is right. */
const hasData = (files: readonly Pick<ReportFile, "path" | "sheets">[], options: RunTextOptions): boolean =>
  files.some(
    ({ path, sheets }) =>
      sheets.length === 0 || sheets.some(({ kind, name }) => kind !== "unrecognised" && options.hasData(path, name)),
  );

function countsOf(findings: readonly ReportFinding[], say: Say, style: Style, isSaid: boolean): string {
  const open = findings.filter(({ accepted }) => accepted === undefined);
  const n = (severity: string): number => open.filter((finding) => finding.severity === severity).length;
  const accepted = findings.length - open.length;
  const parts = [
    n("error") > 0 ? style.red(say("errors", { n: n("error") })) : "",
    n("warning") > 0 ? style.yellow(say("warnings", { n: n("warning") })) : "",
    n("info") > 0 ? style.blue(say("infos", { n: n("info") })) : "",
    accepted > 0 ? style.dim(say("accepted", { n: accepted })) : "",
  ].filter(Boolean);
  if (parts.length > 0) return parts.join(", ");
  return isSaid ? style.green(say("nothing")) : style.dim(say("noData"));
}

const PAINT = { error: "red", warning: "yellow", info: "blue" } as const;

/** Single findings that are shown of a group. */
const MOST = 5;
/** Cells that are named of the rest. */
const MOST_CELLS = 24;

/** A finding: severity, place and what is wrong; beneath it what to do. A group: its title once, then each place. */
function groupLines(group: AlikeFindings, style: Style, say: Say, options: TextOptions, withFile: boolean): string[] {
  const { first, findings } = group;
  const word = say(first.severity);
  const indent = 4 + widthOf(say("warning"));
  const severity = style[PAINT[first.severity]](padEnd(word, widthOf(say("warning"))));
  const place = (finding: ReportFinding): string =>
    withFile ? [fileName(finding.file), finding.sheet].filter(Boolean).join(" › ") : (finding.cell ?? "");
  const placeWidth = Math.max(...findings.map((finding) => widthOf(place(finding))), withFile ? 0 : PLACE) + 1;
  const width = Math.max(20, options.terminal.width - indent - placeWidth);
  const pad = " ".repeat(indent + placeWidth);
  const told = (finding: ReportFinding): string[] => {
    const [head, ...more] = wrap(terminalText(finding.message), width);
    const said = explainedText(finding, options.language);
    const elsewhere = [...elsewhereOf(finding, say), ...(said === undefined ? [] : [said])].flatMap((line) =>
      wrap(terminalText(line), width),
    );
    return [
      terminalText(padEnd(place(finding), placeWidth)) + head,
      ...[...more, ...elsewhere].map((line) => pad + line),
    ];
  };
  if (findings.length === 1)
    return [
      ...lead(`  ${severity}  `, told(first)),
      ...hint(first.hint ?? "", `(${first.code})`, width).map((line) => pad + style.dim(line)),
    ];
  const shown = findings.slice(0, MOST);
  const [commonHint = "", ...otherHints] = new Set(findings.map((finding) => finding.hint ?? ""));
  const rest = findings.slice(MOST);
  return [
    `  ${severity}  ${style.bold(findingTitle(first, options.language))} ${style.dim(`(${say("places", { n: findings.length })}, ${first.code})`)}`,
    ...shown.flatMap((finding) => [
      ...lead(" ".repeat(indent), told(finding)),
      ...(otherHints.length > 0
        ? wrap(terminalText(finding.hint ?? ""), width).map((line) => pad + style.dim(line))
        : []),
    ]),
    ...(rest.length > 0 ? wrap(restText(rest, say), width).map((line) => pad + style.dim(line)) : []),
    ...(otherHints.length === 0 ? wrap(terminalText(commonHint), width).map((line) => pad + style.dim(line)) : []),
  ];
}

/** Places of other files and sheets that a finding is about: they are found by their names. */
function elsewhereOf({ file, sheet, related = [] }: ReportFinding, say: Say): string[] {
  const others = related.filter((other) => (other.file ?? file) !== file || other.sheet !== sheet);
  return others.map(({ message, ...other }) => {
    const place = [other.file === undefined ? "" : fileName(other.file), other.sheet, other.cell];
    return `${say("at", { place: place.filter(Boolean).join(" › ") })}: ${message}`;
  });
}

const PLACE = 6;

const lead = (before: string, [head, ...more]: readonly string[]): string[] => [before + head, ...more];

export const findingTitle = (finding: ReportFinding, language: Language): string =>
  isFindingCode(finding.code) ? catalogue[finding.code as FindingCode][language].title : finding.code;

/** What to do, and the code under which it is explained. */
const hint = (text: string, code: string, width: number): string[] =>
  wrap(`${terminalText(text)} ${code}`.trim(), width);

export function restText(rest: readonly ReportFinding[], say: Say): string {
  const places = rest.slice(0, MOST_CELLS).flatMap((finding) => finding.cell ?? terminalText(finding.subject ?? ""));
  const named = places.filter(Boolean).join(" ");
  return `${say("more", { n: rest.length })}${named ? `: ${named}` : ""}${rest.length > MOST_CELLS ? " …" : ""}`;
}

/** What one does next, as commands to copy. */
function closing(report: Report, say: Say, width: number): string[] {
  const quoted = (path: string): string => terminalText(/[\s"'$]/.test(path) ? `"${path}"` : path);
  const faulty = report.files.find((file) => report.findings.some((entry) => entry.file === file.path && entry.cell));
  const fixable = report.files.find((file) =>
    report.findings.some((entry) => entry.file === file.path && entry.fix?.safe),
  );
  const asked =
    report.targets.find((target) => target.status === "not-met") ??
    report.targets.find((target) => target.status === "undetermined") ??
    report.targets[0];
  const [only, ...more] = report.files;
  const files = only && more.length === 0 ? quoted(only.path) : say("someFiles");
  const rows = [
    ...(asked ? [[say("explainHint"), `ntm explain ${asked.id} ${files}`]] : []),
    ...(faulty ? [[say("annotateHint"), `ntm annotate ${quoted(faulty.path)} -o ${say("marked")}`]] : []),
    ...(fixable ? [[say("fixHint"), `ntm fix ${quoted(fixable.path)} -o ${say("fixed")}`]] : []),
  ];
  return layOut([{}, {}], rows, { width, indent: 0 }).rows.flat();
}
