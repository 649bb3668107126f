import type { IsoDate, Plan } from "@ntm-kit/core";
import type { Mapping, WorkbookDocument } from "@ntm-kit/sheets";
import type { EngineClient } from "../engine/client";
import type { Place, PlanChoice, Work } from "../engine/protocol";
import type { HostValue } from "../engine/sheet-cells";

/** A finding the user has accepted: known by its key, so that it stays accepted when rows move and in other files. */
export interface Acceptance {
  readonly fingerprint: string;
  /** Absent in workbooks that an older version wrote: there the fingerprint tells. */
  readonly key?: string;
  readonly code: string;
  readonly reason: string;
  /** Who says so, where it was said. */
  readonly by?: string;
  /** The day judged when it was accepted. */
  readonly on: IsoDate;
  /** The day after which it counts again; a year after `on` where none is written. */
  readonly until?: IsoDate;
  /** Id of the round for which it was accepted. */
  readonly round?: string;
}

/** What the pane keeps in the workbook itself. */
export interface WorkbookState {
  readonly accepted: readonly Acceptance[];
  /** The user's word on how a sheet is read, by its name. */
  readonly overrides: Readonly<Record<string, Mapping>>;
  /** Sheets we wrote ourselves, by what they are; ids where the host has them, else names. */
  readonly ownSheets: Readonly<Record<string, readonly string[]>>;
  readonly marked: boolean;
}

export const EMPTY_STATE: WorkbookState = { accepted: [], overrides: {}, ownSheets: {}, marked: false };

/** Preferences; never anything of a cell. */
export interface Settings {
  readonly language: "vi" | "en";
  /** Empty: today. */
  readonly asOf: string;
  readonly theme: "auto" | "light" | "dark" | "contrast";
  readonly live: boolean;
  readonly letterhead: Letterhead;
}

/** Whose reports are written here; what is not said stays a placeholder in them. */
export interface Letterhead {
  /** The governing body, above the office's own name. */
  readonly parent?: string;
  readonly name?: string;
  /** In the document's number. */
  readonly abbreviation?: string;
  readonly place?: string;
  /** Post and name of who signs. */
  readonly title?: string;
  readonly signatory?: string;
}

export interface HostFix extends Place {
  readonly from: string | number;
  readonly to: string | number;
}

/** A fix that was left aside, and why. */
export interface SkippedFix extends HostFix {
  readonly why: "changed" | "formula" | "sheet-gone" | "protected";
}

export interface SeverityMark extends Place {
  readonly severity: "error" | "warning" | "info";
}

/** Sheets that were written: their ids, and the name of the first. */
export interface Inserted {
  readonly ids: readonly string[];
  readonly name: string;
}

/** Where the workbook is: Excel, or a file opened in a page. */
export interface Host {
  readonly kind: "excel" | "page";
  /** Gives every sheet to the engine. @throws {HostError} */
  read(engine: EngineClient, work: Work): Promise<void>;
  /** Shows a cell and says what stands in it now; undefined where the host cannot tell. */
  select(place: Place): Promise<HostValue | undefined>;
  loadState(): Promise<WorkbookState>;
  saveState(state: WorkbookState): Promise<void>;
  loadSettings(): Partial<Settings>;
  saveSettings(settings: Settings): void;
  /** The plan chosen on this machine before, where it was another than the first. */
  loadPlan(): PlanChoice | undefined;
  /** Remembers a choice, or forgets it; false where it will not be there next time. */
  savePlan(choice: PlanChoice | undefined): boolean;
  /** Gives formulas the plan that the pane judges by; without one they use the first. */
  leaveForFormulas(plan: Plan | undefined): Promise<void>;
  /** Writes fixes into cells that still hold what they held; gives back those left aside. */
  applyFixes(fixes: readonly HostFix[]): Promise<readonly SkippedFix[]>;
  mark(marks: readonly SeverityMark[]): Promise<void>;
  unmark(): Promise<void>;
  /** Adds the document's sheets and takes away those of `previous`, which we wrote before; nothing else is replaced. */
  insert(document: WorkbookDocument, previous: readonly string[]): Promise<Inserted>;
  removeSheets(ids: readonly string[]): Promise<void>;
  /**
   * Tells of edits until the returned function is called; `read` brings what changed to the engine. What is edited
   * while the listener is at work is told when it is done.
   */
  onEdit(
    listener: (read: (engine: EngineClient) => Promise<void>) => Promise<void> | undefined,
  ): Promise<() => Promise<void>>;
}
