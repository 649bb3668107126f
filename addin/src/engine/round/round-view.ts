import type { FileFault, IsoDate, ReportFinding, ReportingPeriod } from "@ntm-kit/core";
import {
  type Collection,
  type CompareDocument,
  type RoundConflict,
  type RoundSender,
  type RoundUnit,
  returnOf,
  type SavedRound,
} from "@ntm-kit/sheets";

/** How a sender stands: as the round says, and beside it `empty` (sent, but nothing is in it) and `twice`. */
export type SenderState = RoundSender["status"] | "empty" | "twice";

/** A row of the table of senders. */
export interface SenderLine extends Omit<RoundSender, "status"> {
  readonly status: SenderState;
  /** Files that are about the same, where it sent several such. */
  readonly twice: readonly string[];
  /** Whether such files say different things. */
  readonly differ: boolean;
  readonly errors: number;
  readonly warnings: number;
}

/** A file of the round. */
export interface FileLine {
  readonly name: string;
  readonly sha256?: string | undefined;
  readonly state: "read" | "unreadable" | "replaced" | "unassigned";
  /** The file that takes its place, or that it is a byte for byte copy of. */
  readonly of?: string | undefined;
  readonly sender?: string | undefined;
  /** The latest day that its figures are of, where that is another than the day judged. */
  readonly day?: IsoDate;
  /** Its figures are of another day than those that count. */
  readonly isOfOtherDay?: boolean;
  /** Why it could not be read, and what to do. */
  readonly fault?: FileFault | undefined;
}

/** How far the reading of a round is. */
export interface RoundReading {
  readonly files: readonly FileLine[];
  readonly senders: readonly RoundSender[];
}

/** What moved since the earlier round, without its findings. */
export type RoundMoves = Pick<CompareDocument, "earlier" | "later" | "units" | "targets" | "summary">;

/** A round as the page shows it. */
export interface RoundView {
  readonly period: ReportingPeriod | null;
  readonly senders: readonly SenderLine[];
  readonly files: readonly FileLine[];
  readonly units: readonly RoundUnit[];
  readonly conflicts: readonly RoundConflict[];
  /** Files that the saved round names and that are not among those given with the same content. */
  readonly unmatched: readonly string[];
  /** What moved since the earlier round, where one was given. */
  readonly moves?: RoundMoves;
}

/** Whether nothing is reported in what a sender sent. */
export const isNothingIn = ({ status, units, tasks }: RoundSender): boolean =>
  status !== "unexpected" && (units ?? tasks)?.reported === 0;

/** What a collection comes to, with what is returned to each sender counted. */
export function roundView(collection: Collection, findings: readonly ReportFinding[], saved: SavedRound): RoundView {
  const { run, files, completeness, rows, conflicts, period } = collection;
  const faults = new Map(run.inputs.flatMap((input) => ("reason" in input ? [[input.path, input] as const] : [])));
  const returned = new Map(
    returnOf(collection, { findings: [...findings], asOf: run.asOf }).senders.map((one) => [one.id, one.findings]),
  );
  const count = (sender: string, severity: ReportFinding["severity"]): number =>
    returned.get(sender)?.filter((one) => one.severity === severity).length ?? 0;
  const live = new Set(files.flatMap(({ name, state }) => (state === "read" ? [name] : [])));
  const ofOtherDay = new Set(findings.flatMap(({ code, file }) => (code === "period/not-counted" ? [file] : [])));
  const days = new Map(completeness.otherDays?.map(({ file, day }) => [file, day]));
  const given = new Set(files.map(({ sha256 }) => sha256));
  return {
    period: period ?? null,
    senders: completeness.senders.map((sender): SenderLine => {
      const group = completeness.duplicates.find((one) => one.kind === "sender" && one.sender === sender.id);
      const twice = group?.files.filter((name) => live.has(name)) ?? [];
      const isEmpty = isNothingIn(sender) && sender.files.some((name) => live.has(name));
      const status = isEmpty ? "empty" : sender.status;
      return {
        ...sender,
        status: twice.length > 1 ? "twice" : status,
        twice,
        differ: group?.kind === "sender" && group.differ,
        errors: count(sender.id, "error"),
        warnings: count(sender.id, "warning"),
      };
    }),
    files: files.map(({ name, sha256, state, of }): FileLine => {
      const sender = completeness.senders.find((one) => one.files.includes(name))?.id;
      const fault = faults.get(name);
      const shown = state === "duplicate" ? "read" : state;
      const day = days.get(name);
      return {
        name,
        sha256,
        of,
        sender,
        state: completeness.unassigned.includes(name) ? "unassigned" : shown,
        isOfOtherDay: ofOtherDay.has(name),
        ...(day === undefined ? {} : { day }),
        ...(fault ? { fault: { reason: fault.reason, remedy: fault.remedy } } : {}),
      };
    }),
    units: rows.map(({ unit }) => unit),
    conflicts,
    unmatched: saved.files.flatMap(({ name, sha256 }) => (given.has(sha256) ? [] : [name])),
  };
}
