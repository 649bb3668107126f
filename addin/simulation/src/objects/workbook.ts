import { areaOf } from "../model/address";
import { HostFault, itemNotFound } from "../protocol/fault";
import { CustomXmlParts } from "./custom-xml-parts";
import { HostObject, type SimulatedHost } from "./host-object";
import { NamedItems } from "./named-items";
import { Settings } from "./settings";
import { TableObject } from "./table-object";
import { Tables } from "./tables";
import { Worksheets } from "./worksheets";

/** The root of every path. */
export class WorkbookObject extends HostObject {
  readonly typeName = "Workbook";

  get Name() {
    return this.host.workbook.name;
  }
  get ReadOnly() {
    return false;
  }
  get IsDirty() {
    return false;
  }
  get Worksheets() {
    return new Worksheets(this.host);
  }
  get Tables() {
    return new Tables(this.host);
  }
  get Names() {
    return new NamedItems(this.host);
  }
  get Settings() {
    return new Settings(this.host);
  }
  get CustomXmlParts() {
    return new CustomXmlParts(this.host);
  }
  get Application() {
    return application(this.host);
  }
  get _Runtime() {
    return runtime(this.host);
  }

  GetSelectedRange() {
    const { sheetId, address } = this.host.workbook.selection;
    const sheet = this.host.workbook.find(sheetId);
    if (!sheet) throw itemNotFound("the selection");
    return this.host.make.range(sheet, areaOf(address));
  }
  GetActiveCell() {
    return this.GetSelectedRange().GetCell(0, 0);
  }
  _RemoveReference(reference: string): void {
    this.host.release(reference);
  }
  _GetObjectByReferenceId(reference: string) {
    const object = this.host.kept(reference);
    if (!object) throw new HostFault("InvalidReference", "This reference isn't valid for the current operation.");
    return object;
  }
  _GetObjectTypeNameByReferenceId(reference: string): string {
    return this.host.kept(reference)?.typeName ?? "";
  }
  _RegisterEvent(): void {}
}

/** Screen updating and calculation are accepted without effect: nothing is drawn and nothing calculated. */
const application = (host: SimulatedHost): HostObject =>
  new TableObject(
    host,
    "Application",
    {
      CalculationMode: { get: () => host.workbook.calculationMode },
      CalculationState: { get: () => "Done" },
      CultureInfo: {
        get: () =>
          new TableObject(host, "CultureInfo", {
            Name: { get: () => "vi-VN" },
            NumberFormat: {
              get: () =>
                new TableObject(host, "NumberFormatInfo", {
                  NumberDecimalSeparator: { get: () => "," },
                  NumberGroupSeparator: { get: () => "." },
                }),
            },
          }),
      },
    },
    {
      SuspendScreenUpdatingUntilNextSync() {},
      SuspendApiCalculationUntilNextSync() {},
      Calculate() {},
    },
  );

const runtime = (host: SimulatedHost): HostObject =>
  new TableObject(host, "Runtime", {
    EnableEvents: {
      get: () => host.eventsEnabled,
      set: (on) => {
        host.eventsEnabled = on === true;
      },
    },
  });
