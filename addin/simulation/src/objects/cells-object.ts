import type { SimulatedSheet } from "../model/sheet";
import { itemNotFound } from "../protocol/fault";
import { HostObject, type SimulatedHost } from "./host-object";

/** Cells of a sheet. They have no id: the client asks to keep them and names them by a reference from then on. */
export abstract class CellsObject extends HostObject {
  #reference = "";

  constructor(
    host: SimulatedHost,
    readonly sheet: SimulatedSheet,
  ) {
    super(host);
  }

  override identity(): Record<string, unknown> {
    if (!this.host.workbook.sheets.includes(this.sheet)) throw itemNotFound(`sheet “${this.sheet.name}”`);
    return this.#reference ? { _ReferenceId: this.#reference } : {};
  }
  _KeepReference(): void {
    this.#reference ||= this.host.keep(this);
  }
  get _ReferenceId() {
    return this.#reference;
  }
}
