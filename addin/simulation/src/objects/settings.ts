import { itemNotFound } from "../protocol/fault";
import { HostCollection, type HostObject } from "./host-object";
import { TableObject } from "./table-object";

/** `workbook.settings`: the same store as `Office.context.document.settings`. */
export class Settings extends HostCollection {
  readonly typeName = "SettingCollection";

  override items(): HostObject[] {
    return [...this.host.workbook.settings.keys()].map((key) => this.#setting(key));
  }
  override item(key: unknown): HostObject {
    const found = this.GetItemOrNullObject(key);
    if (!found) throw itemNotFound(`setting “${String(key)}”`);
    return found;
  }
  GetItemOrNullObject(key: unknown): HostObject | null {
    return this.host.workbook.settings.has(String(key)) ? this.#setting(String(key)) : null;
  }
  Add(key: string, value: unknown): HostObject {
    this.host.change("SettingCollection.add");
    this.host.workbook.settings.set(key, value);
    return this.#setting(key);
  }

  #setting(key: string): HostObject {
    const { settings } = this.host.workbook;
    const set = (value: unknown): void => {
      this.host.change("Setting.value");
      settings.set(key, value);
    };
    const remove = (): void => {
      this.host.change("Setting.delete");
      settings.delete(key);
    };
    const members = { Key: { get: () => key }, Value: { get: () => settings.get(key), set }, Id: { get: () => key } };
    return new TableObject(this.host, "Setting", members, { Delete: remove });
  }
}
