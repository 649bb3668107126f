import type {
  AsOfFrom,
  Dataset,
  Facts,
  Finding,
  IsoDate,
  Origin,
  Plan,
  PlanIndex,
  Rules,
  TargetResult,
} from "@ntm-kit/core";
import { checkGiven } from "../check-given";
import type { OwnCheck } from "../checks/support/own-check";
import type { WorkbookGrids } from "../grid/workbook-grids";
import type { OwnKind } from "../kinds/own/own-kind";
import type { ReadSheetOptions } from "../read/read-sheet";
import type { SheetContent } from "../read/sheet-content";
import type { Mapping } from "../tables/mapping";
import type { OwnWords } from "../tables/own-words";

/** A file whose cells are known. `sha256` is that of its bytes, in hex. */
export interface InputFile {
  /** As findings are to name it; it is not opened. */
  readonly path: string;
  /** Of the file's bytes, in hex. */
  readonly sha256: string;
  /** Its cells, as `readWorkbook` gives them. */
  readonly workbook: WorkbookGrids;
}

/** A file that could not be read, with the reason and the remedy as people read them. */
export interface UnreadableFile {
  /** As findings are to name it. */
  readonly path: string;
  /** Of its bytes, in hex, where they are known. */
  readonly sha256?: string;
  /** What is wrong with it. */
  readonly reason: { readonly vi: string; readonly en: string };
  /** What its owner can do. */
  readonly remedy: { readonly vi: string; readonly en: string };
}

/** Statements of a database or of an earlier `extract`, one a line. */
export interface RecordsFile {
  /** As findings are to name it; it is not opened. */
  readonly path: string;
  /** Of the file's bytes, in hex. */
  readonly sha256: string;
  /** Parsed lines; `record` is undefined where a line is no JSON. Lines count from 1. */
  readonly lines: readonly { readonly line: number; readonly record: unknown }[];
}

/** A file that was read, one that could not be, or lines of records. */
export type RunInput = InputFile | UnreadableFile | RecordsFile;

/** Whether the cells of a file are known. */
export const isReadFile = (input: RunInput): input is InputFile => {
  checkGiven({ input });
  return "workbook" in input;
};
/** Whether a file could not be read. */
export const isUnreadable = (input: RunInput): input is UnreadableFile => {
  checkGiven({ input });
  return "reason" in input;
};
/** Whether a file holds lines of records. */
export const isRecordsFile = (input: RunInput): input is RecordsFile => {
  checkGiven({ input });
  return "lines" in input;
};

/** How far a long work is; `total` may grow. */
export interface Progress {
  /** What is being done. */
  readonly stage: "reading" | "checking" | "writing";
  /** Up to `total`, in parts of the work. */
  readonly done: number;
  /** Parts of the work in all. */
  readonly total: number;
  /** What is at hand: a file and a sheet. */
  readonly what?: string;
}

/** What a run checks against, and what a program hands in. */
export interface RunOptions {
  /** The plan to check against. */
  readonly plan: Plan;
  /** The day judged, where the user names one. Absent: the latest day that results of the run state, else `today`. */
  readonly asOf?: IsoDate | undefined;
  /** The day it is where the user sits; this machine's where absent. */
  readonly today?: IsoDate | undefined;
  /** Only these sheets, also hidden ones; every visible sheet where absent. */
  readonly sheets?: readonly string[] | undefined;
  /** Saved column mappings, tried by the fingerprint of the form. */
  readonly mappings?: readonly Mapping[] | undefined;
  /** The user's word on a sheet, by `file path!sheet name`. */
  readonly overrides?: Readonly<Record<string, Mapping>> | undefined;
  /**
   * An earlier run: by the same plan, words and kinds, what it read of cells that are as they were is not read again,
   * and findings that say the same are its very objects.
   */
  readonly previous?: Run | undefined;
  /** Whose file is whose, where the user says so: ids of units and agencies by file path. */
  readonly senders?: ReadonlyMap<string, string> | undefined;
  /** Which of several statements counts, where the user has decided it. */
  readonly decisions?: readonly Decision[] | undefined;
  /** Findings that are not told, or with another severity: `{ "unit/missing": "off", "task/overdue": "error" }`. */
  readonly rules?: Rules | undefined;
  /** Words of offices, beside those of the library. The same object again is the same words, and is not read anew. */
  readonly words?: OwnWords | undefined;
  /** Kinds of sheets from outside, made by `defineKind`; the same list again is not compiled anew. */
  readonly kinds?: readonly OwnKind[] | undefined;
  /** Checks from outside, made by `defineCheck`. */
  readonly checks?: readonly OwnCheck[] | undefined;
  /** Stops the work: the call rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Called as the work goes on. */
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

/** The user's word on a contradiction: of what is stated of one field of a unit, that in one cell counts. */
export interface Decision {
  /** Id of the unit. */
  readonly unit: string;
  /** What of it, as `ntm extract` names it. */
  readonly field: string;
  /** The cell whose statement counts. */
  readonly take: { readonly file: string; readonly sheet?: string | undefined; readonly cell: string };
}

/** A sheet of a run, the file it stands in, how it was read, and what its cells alone tell. */
export interface RunSheet {
  /** The file, as it was given. */
  readonly file: InputFile;
  /** What was read: tables, kind and ledger. */
  readonly content: SheetContent;
  /** Mapping and the like it was read by. */
  readonly options: ReadSheetOptions;
  /** What the checks of cells found, before anything else of the run was known. */
  readonly found: readonly RunFinding[];
}

/** File, sheet and A1 address of an origin; of an area, its first and last cell. */
export interface Location {
  /** Path of the file. */
  readonly file: string;
  /** Name of the sheet; empty where the file has none. */
  readonly sheet: string;
  /** In A1. */
  readonly cell: string;
}

/** Everything one run knows; nothing in it is words yet. */
export interface Run {
  /** The plan it was checked against. */
  readonly plan: Plan;
  /** The same with its look-ups. */
  readonly index: PlanIndex;
  /** The day judged. */
  readonly asOf: IsoDate;
  /** Who said it. */
  readonly asOfFrom: AsOfFrom;
  /** Periods that still run on this day are about it: the day judged, or today where that comes from the sheets. */
  readonly running: IsoDate;
  /** The files, as they were given. */
  readonly inputs: readonly RunInput[];
  /** Words from outside by which the sheets were read. */
  readonly words: OwnWords | undefined;
  /** Kinds from outside that were looked for. */
  readonly kinds: readonly OwnKind[] | undefined;
  /** Whose file is whose, as the user says. */
  readonly senders: ReadonlyMap<string, string>;
  /** Sheets that were read, in the order of the files. */
  readonly sheets: readonly RunSheet[];
  /** What the sheets state, before anything is merged. */
  readonly dataset: Dataset;
  /** What the dataset comes to, made once for findings, targets, summaries and tasks. */
  readonly facts: Facts;
  /** In the order of places. */
  readonly findings: readonly RunFinding[];
  /** In the order of the plan. */
  readonly targets: readonly TargetResult[];
  /** File, sheet and cell of an origin, or of an area from one to another. */
  locate(at: Origin, until?: Origin): Location | undefined;
}

/** A finding with the file and sheet it is about, which its origin alone does not say where it has no cell. */
export interface RunFinding extends Finding {
  /** Path of the file. */
  readonly file: string;
  /** Name of the sheet; absent where it is about the file. */
  readonly sheet?: string | undefined;
}
