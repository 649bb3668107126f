import { type Area, cellCount, formatArea, quoteSheet } from "../model/address";
import type { SimulatedSheet } from "../model/sheet";
import { CellsObject } from "./cells-object";
import { conditionalFormats } from "./conditional-formats";
import { dataValidation } from "./data-validation";
import { type CellRange, HostCollection, type SimulatedHost } from "./host-object";
import { rangeFormat } from "./range-format";
import { clearRange } from "./range-structure";

/** Several rectangles of one sheet. */
export class RangeAreasObject extends CellsObject {
  readonly typeName = "RangeAreas";

  constructor(
    host: SimulatedHost,
    sheet: SimulatedSheet,
    readonly areas: readonly Area[],
  ) {
    super(host, sheet);
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
    return this.host.make.worksheet(this.sheet);
  }
  Clear(applyTo = "All") {
    for (const range of this.Areas.items()) clearRange(range, applyTo);
  }
}

class RangeCollection extends HostCollection<CellRange> {
  readonly typeName = "RangeCollection";
  constructor(private readonly parent: RangeAreasObject) {
    super(parent.host);
  }
  override items(): CellRange[] {
    return this.parent.areas.map((area) => this.host.make.range(this.parent.sheet, area));
  }
}
