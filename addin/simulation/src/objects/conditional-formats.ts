import { intersect, subtract } from "../model/address";
import type { ConditionalFormatModel } from "../model/features";
import type { SimulatedSheet } from "../model/sheet";
import { itemNotFound, notSimulated } from "../protocol/fault";
import { HostCollection, HostObject, type SimulatedHost } from "./host-object";
import type { Styled } from "./range-format";
import { type BagSchema, bagObject } from "./table-object";

const FORMAT: BagSchema = {
  NumberFormat: "",
  Fill: { Color: "" },
  Font: { Bold: null, Italic: null, Color: "", Strikethrough: null, Underline: null },
};
/** What each type holds; other types are kept, but cannot be looked into. */
const TYPES: Readonly<Record<string, { readonly member: string; readonly schema: BagSchema }>> = {
  Custom: { member: "Custom", schema: { Rule: { Formula: "", FormulaLocal: "", FormulaR1C1: "" }, Format: FORMAT } },
  CellValue: { member: "CellValue", schema: { Rule: null, Format: FORMAT } },
  ContainsText: { member: "TextComparison", schema: { Rule: null, Format: FORMAT } },
};

export const conditionalFormats = (styled: Styled): ConditionalFormats => new ConditionalFormats(styled);

/** The formats that touch the cells; a new one comes first and so wins over the others. */
class ConditionalFormats extends HostCollection<ConditionalFormat> {
  readonly typeName = "ConditionalFormatCollection";
  constructor(private readonly styled: Styled) {
    super(styled.host);
  }

  override items(): ConditionalFormat[] {
    const { sheet, areas } = this.styled;
    return sheet.conditionalFormats
      .filter((format) => format.areas.some((one) => areas.some((area) => intersect(one, area))))
      .map((format) => new ConditionalFormat(this.host, sheet, format));
  }
  override item(key: unknown): ConditionalFormat {
    const found = this.GetItemOrNullObject(key);
    if (!found) throw itemNotFound(`conditional format ${String(key)}`);
    return found;
  }
  GetItemOrNullObject(key: unknown): ConditionalFormat | null {
    return this.items().find((one) => one.Id === key) ?? null;
  }
  Add(type: string): ConditionalFormat {
    const { host, sheet, areas } = this.styled;
    host.change("ConditionalFormatCollection.add", sheet);
    if (!TYPES[type]) throw notSimulated(`conditional formats of type ${type}`);
    const model = { id: host.workbook.nextId("CF"), type, areas: [...areas], stopIfTrue: false, properties: {} };
    sheet.conditionalFormats.unshift(model);
    return new ConditionalFormat(host, sheet, model);
  }
  ClearAll(): void {
    const { host, sheet, areas } = this.styled;
    host.change("ConditionalFormatCollection.clearAll", sheet);
    for (const format of sheet.conditionalFormats)
      for (const area of areas) format.areas = format.areas.flatMap((one) => subtract(one, area));
    sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => format.areas.length > 0);
  }
}

class ConditionalFormat extends HostObject {
  readonly typeName = "ConditionalFormat";
  constructor(
    host: SimulatedHost,
    private readonly sheet: SimulatedSheet,
    private readonly model: ConditionalFormatModel,
  ) {
    super(host);
  }
  override identity() {
    return { Id: this.model.id };
  }
  get Id() {
    return this.model.id;
  }
  get Type() {
    return this.model.type;
  }
  get Priority() {
    return this.sheet.conditionalFormats.indexOf(this.model);
  }
  get StopIfTrue() {
    return this.model.stopIfTrue;
  }
  set StopIfTrue(stop) {
    this.host.change("ConditionalFormat.stopIfTrue", this.sheet);
    this.model.stopIfTrue = stop;
  }
  get Custom() {
    return this.#part("Custom");
  }
  get CellValue() {
    return this.#part("CellValue");
  }
  get TextComparison() {
    return this.#part("TextComparison");
  }
  /** As in Excel, a format of another type is asked in vain. */
  #part(member: string): HostObject {
    const { type, properties } = this.model;
    if (TYPES[type]?.member !== member) throw itemNotFound(`ConditionalFormat.${member} of a format of type ${type}`);
    const change = (what: string): void => this.host.change(what, this.sheet);
    return bagObject(
      this.host,
      `ConditionalFormat.${member}`,
      properties,
      TYPES[type].schema,
      change,
      `${member.toLowerCase()}.`,
    );
  }
  GetRange() {
    const [area] = this.model.areas;
    if (!area) throw itemNotFound("the range of a conditional format");
    return this.host.make.range(this.sheet, area);
  }
  GetRangeOrNullObject() {
    return this.model.areas.length === 1 ? this.GetRange() : null;
  }
  GetRanges() {
    return this.host.make.areas(this.sheet, this.model.areas);
  }
  Delete() {
    this.host.change("ConditionalFormat.delete", this.sheet);
    this.sheet.conditionalFormats = this.sheet.conditionalFormats.filter((one) => one !== this.model);
  }
}
