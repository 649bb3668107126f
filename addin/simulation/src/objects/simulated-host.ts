import type { Area } from "../model/address";
import type { SimulatedSheet } from "../model/sheet";
import type { SimulatedWorkbook } from "../model/workbook";
import type { HostObject } from "./host-object";

/** Numbers of the events on the wire. */
export const EVENT = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
} as const;

/** What an object needs of the Excel it belongs to. */
export interface SimulatedHost {
  readonly workbook: SimulatedWorkbook;
  /** ExcelApi level, `1.9`. */
  readonly apiLevel: string;
  eventsEnabled: boolean;
  /**
   * Every change to the workbook comes through here before it is made: it is written into the record, and refused where a sheet's
   * protection or an injected fault forbids it.
   */
  change(what: string, sheet?: SimulatedSheet, areas?: readonly Area[]): void;
  /** Fails where an injected fault hits the whole call, such as another workbook that has the focus. */
  beforeFocus(): void;
  /** Tells the add-in, if it listens. */
  tell(event: number, sheetId: string, details: Readonly<Record<string, unknown>>): void;
  listen(event: number, on: boolean): void;
  /** Keeps an object for later batches and gives its reference. */
  keep(object: HostObject): string;
  kept(reference: string): HostObject | undefined;
  release(reference: string): void;
}
