import type { Area } from "../model/address";
import type { SimulatedSheet } from "../model/sheet";
import { SimulatedWorkbook } from "../model/workbook";
import type { WorkbookData } from "../model/workbook-data";
import type { HostObject, SimulatedHost } from "../objects/host-object";
import { objectMaker } from "../objects/make";
import { WorkbookObject } from "../objects/workbook";
import { runBatch } from "../protocol/batch";
import { accessDenied, HostFault } from "../protocol/fault";
import { FLAG, type RequestBody } from "../protocol/messages";
import { type RecordedBatch, Recorder } from "../protocol/recorder";
import { Faults, OFFICE_ERRORS, type OfficeErrorName } from "./faults";
import { type NativeSide, nativeObject } from "./native-object";
import type { OfficeOptions } from "./office-context";
import { User } from "./user";

const MEGABYTE = 1024 * 1024;
/** What Excel on the web takes and gives; held here too, so that nothing is built that only the desktop bears. */
const LARGEST_MESSAGE = 5 * MEGABYTE;

/** Excel with one workbook: answers the client, lets a test act as the user, records what went over the line. */
export class SimulatedExcel implements SimulatedHost, NativeSide {
  readonly workbook: SimulatedWorkbook;
  readonly recorder = new Recorder();
  readonly faults = new Faults();
  readonly user: User;
  readonly make = objectMaker(this);
  readonly apiLevel: string;
  eventsEnabled = true;
  onEvent: ((type: number, target: string, json: string) => void) | undefined;
  #isEditing = false;
  #afterEditing: (() => void)[] = [];
  #listened = new Set<number>();
  #kept = new Map<string, HostObject>();
  #batch: RecordedBatch | undefined;
  #references = 0;

  constructor(
    data: WorkbookData | SimulatedWorkbook,
    readonly options: OfficeOptions = {},
  ) {
    this.workbook = data instanceof SimulatedWorkbook ? data : SimulatedWorkbook.from(data);
    this.apiLevel = options.apiLevel ?? "1.14";
    this.user = new User(this);
  }

  /** What the page's `window.external` must be. */
  native(): ReturnType<typeof nativeObject> {
    return nativeObject(this, this.options);
  }

  async execute(text: string, flags: number): Promise<{ status: number; text: string }> {
    const request = JSON.parse(text) as RequestBody;
    const batch = this.recorder.begin(text, flags, request);
    if (this.#isEditing) {
      if (!(flags & FLAG.delayForCellEdit)) return this.#refuse(batch, "cell-edit");
      await new Promise<void>((resolve) => this.#afterEditing.push(resolve));
    }
    const fault = this.faults.take(request, batch.names);
    if (fault && "office" in fault) return this.#refuse(batch, fault.office);
    if (batch.sent > LARGEST_MESSAGE) return this.#refuse(batch, "request-too-large");
    const response = fault ? failed(fault) : this.#run(request, batch);
    const answer = JSON.stringify(response);
    this.recorder.end(batch, answer, response);
    return batch.received > LARGEST_MESSAGE ? this.#refuse(batch, "response-too-large") : { status: 0, text: answer };
  }

  #run(request: RequestBody, batch: RecordedBatch) {
    this.#batch = batch;
    try {
      return runBatch(this, new WorkbookObject(this), request);
    } finally {
      this.#batch = undefined;
    }
  }

  #refuse(batch: RecordedBatch, name: OfficeErrorName): { status: number; text: string } {
    batch.error = name;
    return { status: OFFICE_ERRORS[name], text: "" };
  }

  /** While the user types in a cell, batches fail, or wait where the add-in asked for that. */
  set isEditing(on: boolean) {
    this.#isEditing = on;
    if (on) return;
    for (const go of this.#afterEditing.splice(0)) go();
  }

  /** Whether the change that is being made comes from the add-in. */
  get isAddin(): boolean {
    return this.#batch !== undefined;
  }

  change(what: string, sheet?: SimulatedSheet, areas?: readonly Area[]): void {
    if (this.isAddin && sheet?.protection && !isOpen(sheet, areas)) throw accessDenied(`“${sheet.name}” is protected`);
    this.#batch?.changes.push(what);
  }

  /** With two workbooks open, what moves the focus fails while the other one has it. */
  otherWorkbookHasFocus = 0;
  beforeFocus(): void {
    if (this.otherWorkbookHasFocus <= 0) return;
    this.otherWorkbookHasFocus--;
    throw new HostFault("InactiveWorkbook", "The operation failed because multiple workbooks are open.");
  }

  listen(event: number, on: boolean): void {
    if (on) this.#listened.add(event);
    else this.#listened.delete(event);
  }

  tell(event: number, sheetId: string, details: Readonly<Record<string, unknown>>): void {
    if (!this.eventsEnabled || !this.#listened.has(event)) return;
    const trigger = { triggerSource: this.isAddin ? "ThisLocalAddin" : "Unknown" };
    const isTold = Number(this.apiLevel.split(".")[1]) >= 14;
    const json = JSON.stringify({ worksheetId: sheetId, source: "Local", ...details, ...(isTold ? trigger : {}) });
    setTimeout(() => {
      this.onEvent?.(event, sheetId, json);
      this.onEvent?.(event, "Workbook", json);
    });
  }

  keep(object: HostObject): string {
    const reference = `reference:${++this.#references}`;
    this.#kept.set(reference, object);
    return reference;
  }
  kept(reference: string): HostObject | undefined {
    return this.#kept.get(reference);
  }
  release(reference: string): void {
    this.#kept.delete(reference);
  }
  /** References the add-in has not given back. */
  get openReferences(): number {
    return this.#kept.size;
  }
}

const failed = ({ code, message = code }: { readonly code: string; readonly message?: string }) => ({
  Results: [],
  TraceIds: [],
  Error: { Code: code, Message: message, Location: "", ActionIndex: 0 },
});

/** A protected sheet lets values into the cells that are not locked, and nothing else. */
function isOpen(sheet: SimulatedSheet, areas: readonly Area[] | undefined): boolean {
  if (!areas) return false;
  return areas.every(({ top, left, bottom, right }) => {
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++)
        if (sheet.styleValue(row, column, "protection.locked") !== false) return false;
    return true;
  });
}
