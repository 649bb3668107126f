import { type Area, cellCount, formatArea, quoteSheet } from "../model/address";
import type { SimulatedSheet } from "../model/sheet";
import { itemNotFound } from "../protocol/fault";
import { conditionalFormats } from "./conditional-formats";
import { dataValidation } from "./data-validation";
import { HostCollection, HostObject } from "./host-object";
import { RangeObject } from "./range";
import { rangeFormat } from "./range-format";
import { clearRange } from "./range-structure";
import type { SimulatedHost } from "./simulated-host";
import { WorksheetObject } from "./worksheet";

/** Several rectangles of one sheet. */
export class RangeAreasObject extends HostObject {
  readonly typeName = "RangeAreas";
  #reference = "";

  constructor(
    host: SimulatedHost,
    readonly sheet: SimulatedSheet,
    readonly areas: readonly Area[],
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

  get Address() {
    return this.areas.map((area) => `${quoteSheet(this.sheet.name)}!${formatArea(area)}`).join(",");
  }
  get AddressLocal() {
    return this.Address;
  }
  get AreaCount() {
    return this.areas.length;
  }
  get CellCount() {
    return this.areas.reduce((sum, area) => sum + cellCount(area), 0);
  }
  get Areas() {
    return new RangeCollection(this);
  }
  get Format() {
    return rangeFormat(this);
  }
  get ConditionalFormats() {
    return conditionalFormats(this);
  }
  get DataValidation() {
    return dataValidation(this);
  }
  get Worksheet() {
    return new WorksheetObject(this.host, this.sheet);
  }
  Clear(applyTo = "All") {
    for (const range of this.Areas.items()) clearRange(range, applyTo);
  }
}

class RangeCollection extends HostCollection<RangeObject> {
  readonly typeName = "RangeCollection";
  constructor(private readonly parent: RangeAreasObject) {
    super(parent.host);
  }
  override items(): RangeObject[] {
    return this.parent.areas.map((area) => new RangeObject(this.host, this.parent.sheet, area));
  }
}
