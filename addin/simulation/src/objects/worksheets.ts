import { HostFault, invalidArgument, itemNotFound } from "../protocol/fault";
import { HostCollection } from "./host-object";
import { EVENT } from "./simulated-host";
import { WorksheetObject } from "./worksheet";

export class Worksheets extends HostCollection<WorksheetObject> {
  readonly typeName = "WorksheetCollection";

  override items(): WorksheetObject[] {
    return this.host.workbook.sheets.map((sheet) => new WorksheetObject(this.host, sheet));
  }
  override item(key: unknown): WorksheetObject {
    const found = this.GetItemOrNullObject(key);
    if (!found) throw itemNotFound(`sheet “${String(key)}”`);
    return found;
  }
  GetItemOrNullObject(key: unknown): WorksheetObject | null {
    const sheet = this.host.workbook.find(String(key));
    return sheet ? new WorksheetObject(this.host, sheet) : null;
  }
  GetActiveWorksheet(): WorksheetObject {
    return this.item(this.host.workbook.active);
  }
  GetFirst(visibleOnly?: boolean): WorksheetObject {
    return this.#inSight(visibleOnly)[0]!;
  }
  GetLast(visibleOnly?: boolean): WorksheetObject {
    return this.#inSight(visibleOnly).at(-1)!;
  }
  Add(name?: string | null): WorksheetObject {
    this.host.beforeFocus();
    this.host.change("WorksheetCollection.add");
    if (name) checkSheetName(name, (other) => this.host.workbook.find(other) !== undefined);
    const sheet = this.host.workbook.addSheet(name ?? undefined);
    this.host.tell(EVENT.added, sheet.id, {});
    return new WorksheetObject(this.host, sheet);
  }

  #inSight(visibleOnly: boolean | undefined): WorksheetObject[] {
    return this.items().filter((sheet) => visibleOnly !== true || sheet.Visibility === "Visible");
  }

  _RegisterDataChangedEvent(): void {
    this.host.listen(EVENT.changed, true);
  }
  _UnregisterDataChangedEvent(): void {
    this.host.listen(EVENT.changed, false);
  }
  _RegisterAddedEvent(): void {
    this.host.listen(EVENT.added, true);
  }
  _UnregisterAddedEvent(): void {
    this.host.listen(EVENT.added, false);
  }
  _RegisterDeletedEvent(): void {
    this.host.listen(EVENT.deleted, true);
  }
  _UnregisterDeletedEvent(): void {
    this.host.listen(EVENT.deleted, false);
  }
  _RegisterActivatedEvent(): void {
    this.host.listen(EVENT.activated, true);
  }
  _UnregisterActivatedEvent(): void {
    this.host.listen(EVENT.activated, false);
  }
  _RegisterSelectionChangedEvent(): void {
    this.host.listen(EVENT.selectionChanged, true);
  }
  _UnregisterSelectionChangedEvent(): void {
    this.host.listen(EVENT.selectionChanged, false);
  }
}

/** A sheet's name: 1 to 31 characters, none of `: \ / ? * [ ]`, no apostrophe at its ends, once in the workbook. */
export function checkSheetName(name: string, isTaken: (name: string) => boolean): void {
  if (name.length === 0 || name.length > 31 || /[:\\/?*[\]]|^'|'$/.test(name))
    throw invalidArgument(`the sheet name “${name}”`);
  if (isTaken(name)) throw new HostFault("ItemAlreadyExists", "A resource with the same name already exists.");
}
