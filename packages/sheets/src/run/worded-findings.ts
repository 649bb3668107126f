import {
  type Fix,
  fillSentence,
  type Language,
  type Param,
  type ReportFinding,
  type Texts,
  textOfFinding,
  textOfNote,
} from "@ntm-kit/core";
import { hash } from "../tables/form-fingerprint";
import { findingKeys } from "./finding-keys";
import { madeOf } from "./finding-memory";
import type { Run, RunFinding } from "./run";

/** The language of what findings say, and texts of one's own. */
interface Wording {
  readonly language: Language;
  readonly texts?: Texts | undefined;
}

/** What was said of a finding, and all that this depends on. */
interface Worded extends Wording {
  readonly locate: Run["locate"];
  readonly said: Omit<ReportFinding, "fingerprint">;
  /** Its fingerprint before equal ones are numbered. */
  readonly print: string;
}

/** The findings of a run in words, each with its fingerprint and its key. */
export function wordedFindings(run: Run, wording: Wording): ReportFinding[] {
  const keys = findingKeys(run);
  const words = madeOf<Worded>(run.findings, wordedOf);
  const whole = madeOf<ReportFinding>(run.findings, wordedFindings);
  const seen = new Map<string, number>();
  return run.findings.map((source, i) => {
    const before = words[i];
    const worded = before && holds(before, run, wording) ? before : wordedOf(run, source, wording, before?.print);
    words[i] = worded;
    const times = seen.get(worded.print) ?? 0;
    seen.set(worded.print, times + 1);
    const fingerprint = times === 0 ? worded.print : `${worded.print}-${times + 1}`;
    const key = keys[i];
    const known = worded === before ? whole[i] : undefined;
    if (known && known.fingerprint === fingerprint && known.key === key) return known;
    return (whole[i] = { ...worded.said, fingerprint, key });
  });
}

const holds = (before: Worded, { locate }: Run, { language, texts }: Wording): boolean =>
  before.language === language && before.texts === texts && before.locate === locate;

const wordedOf = (run: Run, source: RunFinding, { language, texts }: Wording, print = printOf(source)): Worded => {
  return { language, texts, locate: run.locate, said: findingOf(run, source, { language, texts }), print };
};

/**
 * The same while the same fault stands: what it is about and what is written there, not where.
 */
function printOf({ code, file, sheet = "", subject = "", field = "", params }: RunFinding): string {
  const written = Object.entries(params)
    .filter(([name]) => name !== "asOf")
    .map(([name, value]) => `${name}=${typeof value === "object" ? value.en : value}`)
    .join(";");
  return hash([code, fileName(file), sheet, subject, field, written].join("|"));
}

/** The folder a file lies in does not make its faults others. */
const fileName = (path: string): string => path.split(/[\\/]/).pop() ?? path;

function findingOf(run: Run, finding: RunFinding, { language, texts }: Wording): Omit<ReportFinding, "fingerprint"> {
  const words = textOfFinding(finding, language, texts);
  const fix = finding.fix && fixOf(run, finding.fix);
  const place = finding.at === undefined ? undefined : run.locate(finding.at, finding.until);
  const given = finding.params as Readonly<Record<string, Param>>;
  // The sheet of a text file has no name: its file is what people know it by.
  const params = given["sheet"] === "" ? { ...given, sheet: fileName(finding.file) } : given;
  const related = relatedOf(run, finding, { language, texts });
  return {
    code: finding.code,
    severity: finding.severity,
    file: finding.file,
    ...(finding.sheet === undefined ? {} : { sheet: finding.sheet }),
    ...(place ? { cell: place.cell } : {}),
    message: fillSentence(words.message, params, language),
    hint: fillSentence(words.hint, params, language),
    ...(fix ? { fix } : {}),
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

/** Other cells that have to do with it, each with what is said of it there. */
const relatedOf = (run: Run, { file, related = [] }: RunFinding, { language, texts }: Wording) =>
  related.flatMap(({ at: origin, note, params = {} }) => {
    const at = run.locate(origin);
    if (!at) return [];
    const message = fillSentence(textOfNote(note, language, texts), params, language);
    return [{ ...(at.file === file ? {} : { file: at.file }), sheet: at.sheet, cell: at.cell, message }];
  });

function fixOf(run: Run, fix: Fix) {
  const at = run.locate(fix.at);
  const also = (fix.also ?? []).flatMap(({ at: origin, from, to }) => {
    const cell = run.locate(origin)?.cell;
    return cell === undefined ? [] : [{ cell, from, to }];
  });
  return at && { cell: at.cell, from: fix.from, to: fix.to, safe: fix.safe, ...(also.length > 0 ? { also } : {}) };
}
