import { type Report, type ReportFinding, type ReportingPeriod, SEVERITIES } from "@ntm-kit/core";
import { checkGiven } from "../check-given";
import { isUnreadable, type Run, type RunFinding } from "../run/run";
import type { Collection } from "./collect";
import { fileSender } from "./senders";

/** What one sender has to put right. */
export interface ReturnedSender {
  /** Id of the sender. */
  readonly id: string;
  /** As people write it. */
  readonly name: string;
  /** Where its files lie, within the folder of all. */
  readonly folder: string;
  /** Names of its files, each with the name of the copy that is given back. */
  readonly files: readonly { readonly file: string; readonly annotated: string }[];
  /** Name of the one-page list. */
  readonly list: string;
  /** Gravest first; of others it is told that they say otherwise, not what. */
  readonly findings: readonly ReportFinding[];
}

/** What `ntm return` gives back: `tra-lai.json`. */
export interface ReturnDocument {
  /** Of the shape; it grows where a field goes or means something else. */
  readonly returnVersion: 1;
  /** The day judged. */
  readonly asOf: Report["asOf"];
  /** The period that is reported on; null where none was named. */
  readonly period: ReportingPeriod | null;
  /** Those with something to put right. */
  readonly senders: readonly ReturnedSender[];
  /** Ids of those that have nothing to put right, and of those that have not sent. */
  readonly clear: readonly string[];
  /** Ids of senders that have sent nothing. */
  readonly missing: readonly string[];
  /** Paths of files that are no sender's. */
  readonly unassigned: readonly string[];
}

const RETURNED_LIST = "phieu-chinh-sua.docx";

/** Findings about the round as a whole, which no sender can mend in a file. */
const OF_THE_ROUND: ReadonlySet<string> = new Set(["sender/missing", "sender/unknown", "file/duplicate"]);

/** What a sender of several files is asked; the finding itself speaks to whoever collects them. */
const WHICH_FILE = "Cho biết tệp nào đúng; chưa có trả lời thì tạm tính theo tệp đứng trước.";

/** A commune that sends for itself is to list no other. */
const isOfCommune = ({ index }: Run, sender: string | undefined): boolean => {
  const unit = sender === undefined ? undefined : index.units.get(sender);
  return unit !== undefined && index.isCommune(unit);
};

/**
 * What each sender has to put right, from the findings of the whole run; accepted ones are not returned.
 *
 * @example
 * const { senders } = returnOf(collect(run), report);
 */
export function returnOf(collection: Collection, report: Pick<Report, "findings" | "asOf">): ReturnDocument {
  checkGiven({ collection, report });
  const { findings, asOf } = report;
  const { run, files, completeness, period } = collection;
  const owners = new Map(files.map((file) => [file.name, fileSender(run, file, files)]));
  const lists = listFiles(run);
  const given = findings.flatMap((finding, i) => {
    const source = run.findings[i];
    if (!source || finding.accepted || OF_THE_ROUND.has(finding.code)) return [];
    if (finding.code === "unit/missing" && isOfCommune(run, owners.get(finding.file))) return [];
    if (finding.code === "unit/contradiction") return contradiction(finding, source, owners, lists);
    const own = discreet(finding, owners, lists);
    return [finding.code === "sender/duplicate" ? { ...own, hint: WHICH_FILE } : own];
  });
  const isToMend = (list: readonly ReportFinding[]): boolean => list.some(({ severity }) => severity !== "info");
  const sending = completeness.senders
    .filter(({ id }) => [...owners.values()].includes(id))
    .map(({ id, name }) => ({ id, name, list: sorted(given.filter(({ file }) => owners.get(file) === id)) }));
  const read = new Set(run.inputs.flatMap((input) => (isUnreadable(input) ? [] : [input.path])));
  return {
    returnVersion: 1,
    asOf,
    period: period ?? null,
    senders: sending.flatMap(({ id, name, list }) => {
      if (!isToMend(list)) return [];
      const names = files.flatMap((file) => (owners.get(file.name) === id && read.has(file.name) ? [file.name] : []));
      return [
        { id, name, folder: id.replaceAll("/", "."), files: copyNames(names), list: RETURNED_LIST, findings: list },
      ];
    }),
    clear: sending.flatMap(({ id, list }) => (isToMend(list) ? [] : [id])),
    missing: completeness.senders.flatMap(({ id, expected, status }) => (expected && status === "missing" ? [id] : [])),
    unassigned: completeness.unassigned,
  };
}

const sorted = (findings: readonly ReportFinding[]): ReportFinding[] =>
  [...findings].sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));

/** Files that hold a list of recognised communes. */
const listFiles = ({ sheets }: Run): ReadonlySet<string> =>
  new Set(sheets.flatMap(({ file, content }) => (content.kind === "recognition-list" ? [file.path] : [])));

type Owners = ReadonlyMap<string, string | undefined>;

/** A finding without the places of others' files. */
function discreet(finding: ReportFinding, owners: Owners, lists: ReadonlySet<string>): ReportFinding {
  const { related = [], ...rest } = finding;
  const owner = owners.get(finding.file);
  const kept = related.filter(({ file }) => file === undefined || lists.has(file) || owners.get(file) === owner);
  return kept.length === related.length ? finding : { ...rest, ...(kept.length > 0 ? { related: kept } : {}) };
}

const OTHERS = "đơn vị khác báo cáo khác";

/** Both sides of a contradiction are told, each with its own cell and without what the other says. */
function contradiction(
  finding: ReportFinding,
  source: RunFinding,
  owners: Owners,
  lists: ReadonlySet<string>,
): ReportFinding[] {
  const [other] = finding.related ?? [];
  const otherFile = other?.file ?? finding.file;
  const [mine, theirs] = [owners.get(finding.file), owners.get(otherFile)];
  if (!other || (mine !== undefined && mine === theirs)) return [finding];
  const { related: _, fix: _fix, ...rest } = finding;
  const hint = "Đối chiếu với hồ sơ gốc; nếu sai thì sửa, nếu đúng thì xác nhận lại.";
  const words = (here: "here" | "there", beside: string): string => {
    const { name, field } = source.params as Readonly<Record<string, unknown>>;
    const other = here === "here" ? "there" : "here";
    const otherwise = lists.has(beside) ? `danh sách công nhận (${beside}) ghi “${said(source, other)}”` : OTHERS;
    return `${inVietnamese(name)}: ${inVietnamese(field)} ghi “${said(source, here)}”, ${otherwise}.`;
  };
  return [
    { ...rest, message: words("here", otherFile), hint },
    {
      ...rest,
      file: otherFile,
      sheet: other.sheet,
      cell: other.cell,
      message: words("there", finding.file),
      hint,
    },
  ];
}

const said = ({ params }: RunFinding, which: "here" | "there"): string =>
  inVietnamese((params as Readonly<Record<string, unknown>>)[which]);

function inVietnamese(param: unknown): string {
  return typeof param === "object" && param !== null && "vi" in param ? String(param.vi) : String(param);
}

/** Names of the copies: as their files, with the ending of a workbook where theirs cannot be marked. */
export function copyNames(files: readonly string[]): { file: string; annotated: string }[] {
  checkGiven({ files });
  const taken = new Set<string>();
  return files.map((file) => {
    const base = file.split(/[\\/]/).at(-1) ?? file;
    const [, stem = base, ending = ""] = /^(.*?)(\.[^.]*)?$/.exec(base) ?? [];
    const kept = /^\.(?:xlsx|xlsm|xltx|xltm)$/i.test(ending) ? ending : ".xlsx";
    let name = `${stem}${kept}`;
    for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${stem} (${n})${kept}`;
    taken.add(name.toLowerCase());
    return { file, annotated: name };
  });
}
