import {
  misspeltTidyKey,
  type Param,
  type PlanIndex,
  type RecordsOfTidy,
  recordFault,
  recordsOfTidy,
  type TidyLine,
  type TidyRecord,
  tidyRecordSchema,
  unknownTidyWord,
  valueFault,
} from "@ntm-kit/core";
import { checkGiven } from "../check-given";
import type { Location, RecordsFile, RunFinding } from "./run";

/** Whether a file of this name holds statements, one a line, and no sheets. */
export const isRecordsName = (name: string): boolean => /\.ndjson$/i.test(name);

/**
 * A file of statements from its bytes, for `checkFiles`: each line with its number, parsed where it is JSON.
 *
 * @param file.sha256 - of the bytes, in hex
 * @example
 * const run = await checkFiles([recordsFile({ path: "a.ndjson", sha256, bytes })], { plan });
 */
export function recordsFile(recordsBytes: RecordsBytes): RecordsFile {
  checkGiven({ recordsBytes });
  const { path, sha256, bytes } = recordsBytes;
  const lines = new TextDecoder().decode(bytes).split(/\r?\n/);
  return {
    path,
    sha256,
    lines: lines.flatMap((text, i) => (text.trim() === "" ? [] : [{ line: i + 1, record: parsed(text) }])),
  };
}

interface RecordsBytes extends Pick<RecordsFile, "path" | "sha256"> {
  readonly bytes: Uint8Array;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Records of a file of statements, with where each line stands. */
export interface ReadRecords extends RecordsOfTidy {
  readonly findings: readonly RunFinding[];
  readonly locations: ReadonlyMap<string, Location>;
}

/**
 * The records that a file of statements gives; a line that is none, or names nothing of the plan, is told.
 * A line is addressed as cell A of that line.
 */
export function readRecordsFile(file: RecordsFile, index: PlanIndex): ReadRecords {
  const findings: RunFinding[] = [];
  const locations = new Map<string, Location>();
  const lines: TidyLine[] = [];
  const unknown = new Set<string>();
  for (const { line, record } of file.lines) {
    const origin = `${file.path}#${line}`;
    locations.set(origin, { file: file.path, sheet: "", cell: `A${line}` });
    const parsed = tidyRecordSchema.safeParse(withoutBlankTime(record));
    const refuse = (fault: Param): void => {
      const subject = `line ${line}`;
      const params = { line, fault };
      findings.push({ code: "record/not-understood", severity: "error", params, at: origin, file: file.path, subject });
    };
    if (!parsed.success) {
      refuse(recordFault(withoutBlankTime(record)) ?? "");
      continue;
    }
    const { kind, subject } = parsed.data;
    if (isKnown(kind, subject, index)) {
      for (const fault of faultsOf(parsed.data, record, index, unknown)) refuse(fault);
      lines.push({ origin, record: parsed.data });
    } else if (subject !== "" && isNew(unknown, subject)) {
      const code = kind === "task-progress" ? "task/unknown" : "unit/unknown";
      const params = { written: subject };
      findings.push({ code, severity: "error", params, at: origin, file: file.path, subject });
    }
  }
  return { ...recordsOfTidy(lines, index), findings, locations };
}

/** What is wrong with a statement about something of the plan: its value, a key, a word. */
function faultsOf(said: TidyRecord, record: unknown, index: PlanIndex, unknown: Set<string>): Param[] {
  const expected = valueFault(said, index);
  const key = misspeltTidyKey(record);
  const wrong = unknownTidyWord(said, index);
  return [
    ...(expected === undefined ? [] : [`${said.field} ${JSON.stringify(said.value)} (${expected})`]),
    ...(key ? [key] : []),
    ...(wrong && isNew(unknown, wrong.word) ? [wrong.fault] : []),
  ];
}

/** One finding a word or a name, however many statements have it. */
function isNew(unknown: Set<string>, word: string): boolean {
  const before = unknown.size;
  return unknown.add(word).size > before;
}

/** A database and a CSV say by an empty text that no nature and no day is stated. */
function withoutBlankTime(record: unknown): unknown {
  if (typeof record !== "object" || record === null || Array.isArray(record)) return record;
  const isBlank = ([key, value]: [string, unknown]): boolean =>
    (key === "nature" || key === "day") && (value === "" || value === null);
  return Object.fromEntries(Object.entries(record).filter((entry) => !isBlank(entry)));
}

const isKnown = (kind: string, subject: string, index: PlanIndex): boolean =>
  kind === "task-progress" ? index.tasks.has(subject) : kind === "funding" || index.units.has(subject);
