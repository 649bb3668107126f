import {
  catalogue,
  type Fix,
  fillIn,
  type Language,
  notes,
  type Param,
  type Report,
  type ReportFile,
  type ReportFinding,
  type ReportSheet,
  type Summary,
  summarize,
  toReportTarget,
} from "@ntm-kit/core";
import { areaName, columnName } from "../grid/address";
import type { SheetContent, Table } from "../read/sheet-content";
import { formFingerprint, hash } from "../tables/form-fingerprint";
import { isReadFile, isRecordsFile, type Run, type RunFinding } from "./run";

export interface WordsOptions {
  readonly language: Language;
  readonly toolVersion: string;
}

/** The report of a run in a language, as the JSON output gives it. */
export function reportOf(run: Run, options: WordsOptions): Report {
  const findings = withFingerprints(
    run.findings.map((finding) => findingOf(run, finding, options.language)),
    run.findings,
  );
  const targets = run.targets.map((target) =>
    toReportTarget(target, { language: options.language, locate: run.locate }),
  );
  const count = (severity: ReportFinding["severity"]): number =>
    findings.filter((finding) => finding.severity === severity).length;
  const at = (status: string): number => targets.filter((target) => target.status === status).length;
  return {
    ...headOf(run, options),
    files: run.inputs
      .filter((input) => isReadFile(input) || isRecordsFile(input))
      .map((input) => fileOf(run, input.path)),
    findings,
    targets,
    summary: {
      errors: count("error"),
      warnings: count("warning"),
      infos: count("info"),
      targetsMet: at("met"),
      targetsNotMet: at("not-met"),
      targetsUndetermined: at("undetermined"),
    },
  };
}

/** The summary of a run: districts, criteria, tasks and targets. */
export function summaryOf(run: Run, options: WordsOptions): Summary {
  const body = summarize(run.plan, run.dataset, { asOf: run.asOf, language: options.language });
  const targets = run.targets.map((target) =>
    toReportTarget(target, { language: options.language, locate: run.locate }),
  );
  const count = (severity: string): number => run.findings.filter((finding) => finding.severity === severity).length;
  return {
    ...headOf(run, options),
    ...body,
    targets,
    findings: { errors: count("error"), warnings: count("warning"), infos: count("info") },
  };
}

function headOf(run: Run, { toolVersion }: WordsOptions) {
  return {
    reportVersion: 1 as const,
    tool: { name: "ntm" as const, version: toolVersion },
    plan: { id: run.plan.id, version: run.plan.version },
    asOf: run.asOf,
  };
}

function fileOf(run: Run, path: string): ReportFile {
  const input = run.inputs.find((entry) => entry.path === path)!;
  const sheets = run.sheets.filter((sheet) => sheet.file.path === path).map((sheet) => sheetOf(sheet.content));
  return {
    path,
    sha256: "sha256" in input ? (input.sha256 ?? "") : "",
    ...(isReadFile(input) ? { format: input.workbook.format } : { format: "ndjson" }),
    sheets,
  };
}

function sheetOf(content: SheetContent): ReportSheet {
  const tables = content.tables.map(tableOf);
  const main = [...tables].sort((a, b) => b.records - a.records)[0] ?? {
    kind: "unrecognised" as const,
    records: 0,
    columns: [],
  };
  return {
    name: content.grid.name,
    ...main,
    records: tables.reduce((sum, table) => sum + table.records, 0),
    hidden: content.grid.visibility !== "visible",
    ledger: content.ledger,
    ...(tables.length > 1 ? { tables } : {}),
    ...(content.encoding ? { encoding: content.encoding } : {}),
    ...(content.ignored.length > 0 ? { ignored: [...content.ignored] } : {}),
  };
}

function tableOf(entry: Table) {
  const { frame } = entry.table;
  const { view, header } = frame;
  const slots = frame.columns.map((column) => column.slot);
  const [left, right] = [Math.min(...slots), Math.max(...slots)];
  const last = lastDataLine(entry);
  const corners = [
    [view.row(frame.body[0], left), view.column(frame.body[0], left)],
    [view.row(last, right), view.column(last, right)],
  ] as const;
  const area = {
    top: corners[0][0],
    left: corners[0][1],
    bottom: Math.max(corners[0][0], corners[1][0]),
    right: Math.max(corners[0][1], corners[1][1]),
  };
  const headerRows = view.transposed
    ? slots.map((slot) => slot + 1)
    : Array.from({ length: header.last - header.first + 1 }, (_, i) => header.first + i + 1);
  return {
    kind: frame.kind,
    headerRows,
    dataRange: areaName(area),
    records: recordsOfTable(entry),
    columns: frame.columns
      .filter((column) => column.field !== "unknown")
      .map((column) => ({
        field: column.field,
        column: columnName(view.column(header.first, column.slot)),
        header: column.path.join(" › "),
        score: Math.round(column.score * 100) / 100,
      })),
    orientation: view.transposed ? ("units-in-columns" as const) : ("units-in-rows" as const),
    ...(entry.of === "communes" && entry.table.scope ? { unit: entry.table.scope.id } : {}),
    ...(frame.mappingUsed ? { mapping: frame.mappingUsed } : {}),
    fingerprint: formFingerprint(frame),
  };
}

function recordsOfTable(entry: Table): number {
  if (entry.of === "summary") return entry.table.rows.filter((row) => row.role === "record").length;
  return entry.table.rows.length;
}

function lastDataLine(entry: Table): number {
  const lines =
    entry.of === "communes"
      ? entry.table.lines.filter((line) => line.role === "record" || line.role === "subtotal").map((line) => line.line)
      : entry.table.rows.map((row) => row.line);
  return Math.max(entry.table.frame.body[0], ...lines.slice(-1), ...lines.slice(0, 1));
}

function findingOf(run: Run, finding: RunFinding, language: Language): Omit<ReportFinding, "fingerprint"> {
  const words = catalogue[finding.code][language];
  const place = finding.at === undefined ? undefined : run.locate(finding.at, finding.until);
  const params = finding.params as Readonly<Record<string, Param>>;
  const related = (finding.related ?? []).flatMap((other) => {
    const at = run.locate(other.at);
    return at
      ? [
          {
            ...(at.file === finding.file ? {} : { file: at.file }),
            sheet: at.sheet,
            cell: at.cell,
            message: fillIn(notes[other.note][language], other.params ?? {}, language),
          },
        ]
      : [];
  });
  return {
    code: finding.code,
    severity: finding.severity,
    file: finding.file,
    ...(finding.sheet === undefined ? {} : { sheet: finding.sheet }),
    ...(place ? { cell: place.cell } : {}),
    message: fillIn(words.message, params, language),
    hint: fillIn(words.hint, params, language),
    ...(finding.fix ? { fix: fixOf(run, finding.fix) } : {}),
    ...(related.length > 0 ? { related } : {}),
    ...(finding.source
      ? {
          source: {
            document: finding.source.document,
            section: finding.source.section,
            quote: finding.source.quote,
            ...(finding.source.line ? { line: finding.source.line } : {}),
          },
        }
      : {}),
    ...(finding.subject ? { subject: finding.subject } : {}),
  };
}

function fixOf(run: Run, fix: Fix) {
  return { cell: run.locate(fix.at)!.cell, from: fix.from, to: fix.to, safe: fix.safe };
}

/** The same while the same fault stands: what it is about and what is written there, not where. Equal ones are numbered. */
function withFingerprints(
  findings: readonly Omit<ReportFinding, "fingerprint">[],
  sources: readonly RunFinding[],
): ReportFinding[] {
  const seen = new Map<string, number>();
  return findings.map((finding, i) => {
    const source = sources[i]!;
    const written = Object.entries(source.params)
      .filter(([name]) => name !== "asOf")
      .map(([name, value]) => `${name}=${typeof value === "object" ? value.en : value}`)
      .join(";");
    const key = hash(
      [source.code, fileName(source.file), source.sheet ?? "", source.subject ?? "", source.field ?? "", written].join(
        "|",
      ),
    );
    const times = seen.get(key) ?? 0;
    seen.set(key, times + 1);
    return { ...finding, fingerprint: times === 0 ? key : `${key}-${times + 1}` };
  });
}

/** The folder a file lies in does not make its faults others. */
const fileName = (path: string): string => path.split(/[\\/]/).pop() ?? path;
