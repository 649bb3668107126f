import { HostFault, invalidArgument, itemNotFound } from "../protocol/fault";
import { EVENT, HostCollection, type HostObject } from "./host-object";

export class Worksheets extends HostCollection<HostObject> {
  readonly typeName = "WorksheetCollection";

  override items(): HostObject[] {
    return this.host.workbook.sheets.map((sheet) => this.host.make.worksheet(sheet));
  }
  override item(key: unknown): HostObject {
    const found = this.GetItemOrNullObject(key);
    if (!found) throw itemNotFound(`sheet “${String(key)}”`);
    return found;
  }
  GetItemOrNullObject(key: unknown): HostObject | null {
    const sheet = this.host.workbook.find(String(key));
    return sheet ? this.host.make.worksheet(sheet) : null;
  }
  GetActiveWorksheet(): HostObject {
    return this.item(this.host.workbook.active);
  }
  GetFirst(visibleOnly?: boolean): HostObject {
    return this.#atEnd(0, visibleOnly);
  }
  GetLast(visibleOnly?: boolean): HostObject {
    return this.#atEnd(-1, visibleOnly);
  }
  Add(name?: string | null): HostObject {
    this.host.beforeFocus();
    this.host.change("WorksheetCollection.add");
    if (name) checkSheetName(name, (other) => this.host.workbook.find(other) !== undefined);
    const sheet = this.host.workbook.addSheet(name ?? undefined);
    this.host.tell(EVENT.added, sheet.id, {});
    return this.host.make.worksheet(sheet);
  }

  /** A workbook always has a sheet in sight. */
  #atEnd(end: 0 | -1, visibleOnly: boolean | undefined): HostObject {
    const sheet = this.#inSight(visibleOnly).at(end);
    if (!sheet) throw itemNotFound("a sheet");
    return sheet;
  }
  #inSight(visibleOnly: boolean | undefined): HostObject[] {
    const { sheets } = this.host.workbook;
    return sheets
      .filter((sheet) => visibleOnly !== true || sheet.visibility === "Visible")
      .map((sheet) => this.host.make.worksheet(sheet));
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
