import {
  catalogue,
  type FindingCode,
  formatNumber,
  isFindingCode,
  type Language,
  type Report,
  type ReportFinding,
  type ReportSheet,
} from "@ntm-kit/core";
import { terminalText } from "@ntm-kit/sheets";
import type { Terminal } from "../terminal";
import { type FindingGroup, groupFindings } from "./group-findings";
import { padEnd, type Style, styleOf, widthOf, wrap } from "./style";
import { targetBoard } from "./target-board";
import { type Say, sayIn } from "./words";

export interface TextOptions {
  readonly language: Language;
  readonly terminal: Pick<Terminal, "colours" | "width">;
  /** Names of units by id, for the target board. */
  readonly unitName: (id: string) => string;
}

/** The report as a person reads it: sheet by sheet what is wrong, then where every target stands. */
export function reportText(report: Report, options: TextOptions): string {
  const style = styleOf(options.terminal.colours);
  const say = sayIn(options.language);
  const lines: string[] = [];
  for (const file of report.files)
    for (const sheet of file.sheets) lines.push(...sheetLines(report, file.path, sheet, style, say, options), "");
  const shown = new Set(report.files.flatMap((file) => file.sheets.map((sheet) => `${file.path}\u0000${sheet.name}`)));
  const rest = report.findings.filter((finding) => !shown.has(`${finding.file}\u0000${finding.sheet ?? ""}`));
  if (rest.length > 0)
    lines.push(
      style.bold(say("fileLevel")),
      "",
      ...groupFindings(rest).flatMap((group) => groupLines(group, style, say, options, true)),
      "",
    );
  lines.push(...targetBoard(report, style, say, options));
  lines.push("", ...closing(report, say).map(style.dim));
  return `${lines.join("\n")}\n`;
}

function sheetLines(
  report: Report,
  path: string,
  sheet: ReportSheet,
  style: Style,
  say: Say,
  options: TextOptions,
): string[] {
  const findings = report.findings.filter((finding) => finding.file === path && finding.sheet === sheet.name);
  const title = style.bold(terminalText([fileName(path), sheet.name].filter(Boolean).join(" › ")));
  const what = [
    say(sheet.kind),
    countOf(sheet, say),
    sheet.dataRange,
    sheet.hidden ? say("hidden") : "",
    sheet.encoding ? say("encoding", { encoding: sheet.encoding.toUpperCase() }) : "",
  ]
    .filter(Boolean)
    .join(" · ");
  const counts = countsOf(findings, say, style);
  const head = `${title}   ${style.dim(what)}`;
  const gap = options.terminal.width - widthOf(head) - widthOf(counts);
  return [
    gap >= 2 ? head + " ".repeat(gap) + counts : `${head}\n  ${counts}`,
    ...(findings.length > 0 ? [""] : []),
    ...groupFindings(findings).flatMap((group) => groupLines(group, style, say, options, false)),
  ];
}

const fileName = (path: string): string => path.split(/[\\/]/).pop() ?? path;

function countOf(sheet: ReportSheet, say: Say): string {
  if (sheet.kind === "unrecognised") return "";
  const criteria = new Set(
    sheet.columns.map((column) => /^criterion\.(.+)$/.exec(column.field)?.[1]).filter((number) => number !== undefined),
  ).size;
  const n = sheet.records;
  if (sheet.kind === "commune-criteria")
    return [say("communes", { n }), criteria > 0 ? say("criteria", { n: criteria }) : ""].filter(Boolean).join(" · ");
  return sheet.kind === "task-progress" ? say("tasks", { n }) : say("rows", { n });
}

function countsOf(findings: readonly ReportFinding[], say: Say, style: Style): string {
  const n = (severity: string): number => findings.filter((finding) => finding.severity === severity).length;
  const parts = [
    n("error") > 0 ? style.red(say("errors", { n: n("error") })) : "",
    n("warning") > 0 ? style.yellow(say("warnings", { n: n("warning") })) : "",
    n("info") > 0 ? style.blue(say("infos", { n: n("info") })) : "",
  ].filter(Boolean);
  return parts.length > 0 ? parts.join(", ") : style.green(say("nothing"));
}

const PAINT = { error: "red", warning: "yellow", info: "blue" } as const;

function groupLines(group: FindingGroup, style: Style, say: Say, options: TextOptions, withFile: boolean): string[] {
  const { first, findings } = group;
  const severity = style[PAINT[first.severity]](padEnd(say(first.severity), widthOf(say("warning"))));
  const indent = 4 + widthOf(say("warning"));
  const width = options.terminal.width - indent;
  if (findings.length > 1) {
    const title = isFindingCode(first.code) ? catalogue[first.code as FindingCode][options.language].title : first.code;
    const lines = [
      `  ${severity}  ${style.bold(title)} ${style.dim(`(${say("cells", { n: findings.length })}, ${first.code})`)}`,
    ];
    for (const finding of findings.slice(0, MOST)) lines.push(...entryLines(finding, indent, width, style));
    if (findings.length > MOST)
      lines.push(
        " ".repeat(indent) +
          style.dim(
            `${say("more", { n: findings.length - MOST })}: ${findings
              .slice(MOST, MOST + 24)
              .map((finding) => finding.cell ?? terminalText(finding.subject ?? ""))
              .filter(Boolean)
              .join(" ")}${findings.length > MOST + 24 ? " …" : ""}`,
          ),
      );
    return lines;
  }
  const place = withFile ? fileName(first.file) + (first.sheet ? ` › ${first.sheet}` : "") : (first.cell ?? "");
  const [head, ...more] = wrap(terminalText(`${padEnd(place, 6)} ${first.message}`), width, 7);
  return [
    `  ${severity}  ${head}`,
    ...more.map((line) => " ".repeat(indent) + line),
    ...hintLines(first, indent + 7, width - 7, style),
  ];
}

/** Single findings that are shown of a group. */
const MOST = 5;

function entryLines(finding: ReportFinding, indent: number, width: number, style: Style): string[] {
  const fix = finding.fix ? ` ${style.dim(`→ ${terminalText(String(finding.fix.to))}`)}` : "";
  return wrap(terminalText(`${padEnd(finding.cell ?? "", 6)} ${finding.message}`), width, 7).map(
    (line, i, all) => " ".repeat(indent) + line + (i === all.length - 1 ? fix : ""),
  );
}

function hintLines(finding: ReportFinding, indent: number, width: number, style: Style): string[] {
  return finding.hint
    ? wrap(terminalText(finding.hint), width).map((line) => " ".repeat(indent) + style.dim(line))
    : [];
}

function closing(report: Report, say: Say): string[] {
  const file = report.files[0]?.path;
  const lines = [say("explainHint")];
  if (report.findings.some((finding) => finding.cell) && file)
    lines.push(say("annotateHint", { file: terminalText(fileName(file)) }));
  return lines;
}

/** A number as people read it in the language. */
export const numberText = (value: number | null, language: Language): string =>
  value === null ? "–" : formatNumber(value, language);
