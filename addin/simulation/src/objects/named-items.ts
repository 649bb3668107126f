import { parseAddress } from "../model/address";
import type { NameModel } from "../model/features";
import type { SimulatedSheet } from "../model/sheet";
import { HostFault, itemNotFound } from "../protocol/fault";
import { type CellRange, HostCollection, type HostObject, type SimulatedHost } from "./host-object";
import { TableObject } from "./table-object";

/** Names of the workbook, or of one sheet. */
export class NamedItems extends HostCollection {
  readonly typeName = "NamedItemCollection";
  constructor(
    host: SimulatedHost,
    private readonly sheet?: SimulatedSheet,
  ) {
    super(host);
  }

  override items(): HostObject[] {
    return this.#owner.names.map((model) => this.#object(model));
  }
  override item(key: unknown): HostObject {
    const found = this.GetItemOrNullObject(key);
    if (!found) throw itemNotFound(`name “${String(key)}”`);
    return found;
  }
  GetItemOrNullObject(key: unknown): HostObject | null {
    const model = this.find(String(key));
    return model ? this.#object(model) : null;
  }
  Add(name: string, reference: CellRange | string, comment?: string | null): HostObject {
    this.host.change("NamedItemCollection.add", this.sheet);
    if (this.find(name)) throw new HostFault("ItemAlreadyExists", `The name “${name}” exists already.`);
    const formula = typeof reference === "string" ? reference : `=${reference.Address}`;
    const model = { name, formula, comment: comment ?? "", visible: true };
    this.#owner.names.push(model);
    return this.#object(model);
  }
  find(name: string): NameModel | undefined {
    return this.#owner.names.find((model) => model.name.toLowerCase() === name.toLowerCase());
  }

  get #owner(): { names: NameModel[] } {
    return this.sheet ?? this.host.workbook;
  }

  #object(model: NameModel): HostObject {
    const { host, sheet } = this;
    return new TableObject(
      host,
      "NamedItem",
      {
        Name: { get: () => model.name },
        Formula: { get: () => model.formula },
        Comment: { get: () => model.comment },
        Visible: { get: () => model.visible },
        Scope: { get: () => (sheet ? "Worksheet" : "Workbook") },
        Id: { get: () => model.name },
      },
      {
        Delete: () => {
          host.change("NamedItem.delete", sheet);
          const owner = this.#owner;
          owner.names = owner.names.filter((one) => one !== model);
        },
        GetRangeOrNullObject: () => this.#range(model),
        GetRange: () => {
          const range = this.#range(model);
          if (!range) throw itemNotFound(`the range of “${model.name}”`);
          return range;
        },
      },
    );
  }

  #range(model: NameModel): CellRange | null {
    const parsed = parseAddress(model.formula.replace(/^=/, ""));
    const sheet = parsed?.sheet ? this.host.workbook.find(parsed.sheet) : this.sheet;
    return parsed && sheet ? this.host.make.range(sheet, parsed.area) : null;
  }
}
