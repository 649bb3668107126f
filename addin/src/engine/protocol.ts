import type {
  IsoDate,
  Language,
  LaterResults,
  LocatedExplanation,
  Plan,
  PlanFault,
  Proof,
  Report,
  RoadBody,
  SheetKind,
  Summary,
  TaskStatus,
} from "@ntm-kit/core";
import type {
  AcceptedEntry,
  Area,
  FieldKey,
  Mapping,
  Office,
  Progress,
  RoundSender,
  SavedRound,
  TemplateKind,
  WorkbookDocument,
} from "@ntm-kit/sheets";
import type { ColumnWidth } from "@ntm-kit/workbook";
import type { FileLine, RoundMoves, RoundView } from "./round/round-view";
import type { CellBlock, SheetHead } from "./sheet-cells";

/** A column of a sheet, or a part of it, in which formulas stand. */
export interface FormulaArea {
  readonly sheet: string;
  readonly area: Area;
}

/** Where a value stands. */
export interface Place {
  /** Where several files are open: which. */
  readonly file?: string;
  readonly sheet: string;
  readonly cell: string;
}

export interface CheckOptions {
  /** The day judged, where the user chose one; else the latest that the sheets state, else today. */
  readonly asOf?: IsoDate;
  readonly language: Language;
  /** The user's word on a sheet, by its name. */
  readonly overrides: Readonly<Record<string, Mapping>>;
  /** Findings that stand with a reason; none where it is left out. */
  readonly accepted?: readonly AcceptedEntry[];
  /** What was said of the files as a round; without it they are no round. */
  readonly round?: RoundOptions;
}

/** What was said of the files of a round. */
export interface RoundOptions {
  /** Id of the round of the plan; null where none was chosen. */
  readonly period: string | null;
  /** Whose files are whose, what replaces what, which side of a contradiction counts. */
  readonly saved: SavedRound;
}

export interface Checked {
  readonly report: Report;
  readonly summary: Summary;
  /** Of several files; that of one alone is given when it is asked for. */
  readonly round?: RoundView;
}

/** What became of one file of a round when it was read. */
export interface AddedFile {
  readonly file: FileLine;
  readonly sheets: readonly SheetOutline[];
  /** Who has sent, as far as files were read. */
  readonly senders: readonly RoundSender[];
}

/** The table of all, the draft of the report, the saved round, what goes back, and all of them in one. */
export type RoundFileKind = "collect" | "report" | "save" | "return" | "all";

export interface TaskOverview {
  readonly id: string;
  readonly content: string;
  readonly agencies: readonly { readonly id: string; readonly name: string }[];
  readonly dueDays: readonly IsoDate[];
  readonly schedule: string;
  readonly state: TaskStatus | "not-reported";
  readonly overdue: boolean;
  /** Days between the last day it was due and the day judged, where it is overdue. */
  readonly daysLate?: number | undefined;
  /** From 0 to 1. */
  readonly progress?: number | undefined;
  readonly reason?: string | undefined;
  readonly evidence?: string | undefined;
  readonly place?: Place | undefined;
}

/** A sheet of an opened file, for a list of tabs. */
export interface SheetOutline {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: number;
  readonly columns: number;
}

/** How a sheet is drawn, as far as its file says it. */
export interface SheetLook {
  readonly merges: readonly Area[];
  /** In characters of the usual font. */
  readonly columns: readonly ColumnWidth[];
  readonly usualWidth?: number;
  /** In points, of rows that say one. */
  readonly heights: readonly (readonly [row: number, points: number])[];
}

/** Rows of a sheet as texts, for a view of it; `from` is the first row, from 0. */
export interface RowsView {
  readonly from: number;
  readonly rows: readonly (readonly string[])[];
}

/** What is asked of the road. */
export interface RoadRequest {
  readonly aim: "binding" | "all";
  readonly locks: readonly string[];
  readonly weights: Readonly<Record<string, number>>;
  readonly language: Language;
}

export type { TemplateKind };
/** An installed plan, or what a file of that name holds. */
export type PlanChoice = { readonly builtIn: string } | { readonly json: unknown; readonly file: string };
/** The plan that judges from now on, or everything that is wrong with what was chosen. */
export type PlanAnswer = { readonly plan: Plan } | { readonly faults: readonly PlanFault[] };

export type ChosenFix = {
  readonly file?: string | undefined;
  /** What the cell held when it was checked; where it holds something else, it is left alone. */
  readonly from?: string | number | undefined;
  readonly sheet: string;
  readonly cell: string;
  readonly to: string | number;
};
/** A file to hand to the user. */
export interface Download {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** What one request brings along: calls may overlap, so none of it is kept by the engine. */
export interface Work {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

/** What the pane asks of the engine, wherever it runs. */
export interface EngineCalls {
  /** A plan that does not fit leaves the one before in use. */
  usePlan(choice: PlanChoice): PlanAnswer;
  /** Forgets the sheets before; what follows are those of the workbook of this name. */
  begin(workbook: string): void;
  head(head: SheetHead): void;
  block(sheet: string, block: CellBlock): void;
  /** Where formulas stand in the workbook of the host. */
  formulas(): readonly FormulaArea[];
  /** What formulas show by now; other cells of the block are left as they are. */
  results(sheet: string, block: CellBlock): void;
  open(file: { readonly name: string; readonly bytes: Uint8Array }): readonly SheetOutline[];
  /** Forgets all files; gives the senders that are expected. */
  close(): readonly RoundSender[];
  /** Reads one file more of a round; one that cannot be read says why. */
  add(file: { readonly name: string; readonly bytes: Uint8Array }): AddedFile;
  rows(sheet: string, from: number, to: number, file?: string): RowsView;
  look(sheet: string, file?: string): SheetLook;
  /** What the columns of a sheet of a kind can hold, by the plan in use. */
  fields(kind: SheetKind): readonly FieldKey[];
  check(options: CheckOptions): Checked;
  /** Words the last check anew with these findings accepted: nothing is read or checked again. */
  accept(accepted: readonly AcceptedEntry[], language: Language): Checked;
  /** Why a target stands where it does, in words of the language, down to the cells. */
  explain(target: string, language: Language): LocatedExplanation<Place>;
  tasks(): readonly TaskOverview[];
  /** Results on the units that came after those of the plan; nothing where it knows of none. */
  today(): LaterResults | undefined;
  /** The cheapest way from what the sheets say to all targets. */
  road(question: RoadRequest): RoadBody;
  /** The summary as if some wishes had come true, as `--suppose` words them. */
  suppose(wishes: readonly string[], language: Language): Summary;
  /** How the targets of the plan in use hold together. */
  proof(language: Language): Proof;
  /** `live`: as formulas over the cells of the workbook, which follow what is changed there. */
  summaryDocument(language: Language, how?: "live"): WorkbookDocument;
  /** The findings that were not accepted. */
  findingsDocument(language: Language): WorkbookDocument;
  templateDocument(kind: TemplateKind): WorkbookDocument;
  /** A copy with the findings marked that were not accepted. */
  annotated(language: Language, file?: string): Download;
  /** A copy with these fixes; a workbook lists them, in this language, on a sheet of its own. */
  fixed(fixes: readonly ChosenFix[], language: Language, file?: string): Download;
  /** Writes fixes into the opened file as it is held here, never on disk; gives back those that were refused. */
  applyFixes(fixes: readonly ChosenFix[]): readonly ChosenFix[];
  /** Puts another value into a cell of an opened file as it is held here; an empty text empties it. */
  edit(cell: Place, value: string | number): void;
  /** Takes back the last fix or edit. */
  undoEdit(): void;
  summaryFile(language: Language): Download;
  /** A copy of the one opened workbook with the summary as formulas over its cells. Fails with `live-xlsx` for others. */
  liveSummaryFile(language: Language): Download;
  /** A page to read and to print, with the findings that were not accepted. */
  htmlReport(language: Language): Download;
  templateFile(kind: TemplateKind): Download;
  /** A form filled in with invented results and the usual mistakes. */
  sampleFile(): Download;
  sampleDocument(): WorkbookDocument;
  roundView(language: Language): RoundView;
  /** The round that a file keeps. Fails with `round-file` for what is none, with `round-plan` for another plan's. */
  readRound(text: string): SavedRound;
  /** Reads the earlier round; what moved since then. Without files that is forgotten. */
  compare(files: readonly { readonly name: string; readonly bytes: Uint8Array }[], language: Language): RoundMoves;
  /** @param office - whose letterhead the report and what goes back bear */
  roundFile(kind: RoundFileKind, office?: Office): Download;
}

export type CallName = keyof EngineCalls;
export interface Request<Name extends CallName = CallName> {
  readonly id: number;
  readonly call: Name;
  readonly args: readonly unknown[];
  /** The request of which the asking end has the findings: what stayed of them need not be sent again. */
  readonly known?: number | undefined;
}
export type ToEngine = Request | { readonly cancel: number };
export type FromEngine =
  /** A piece of a result, ahead of what is left of it: one message of all would hold the pane up. */
  | { readonly id: number; readonly chunk: unknown }
  | { readonly id: number; readonly result: unknown }
  | { readonly id: number; readonly error: { readonly code: string; readonly message: string } }
  | { readonly id: number; readonly progress: Progress };
