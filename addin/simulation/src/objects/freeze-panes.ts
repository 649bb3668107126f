import { type Area, LAST_COLUMN, LAST_ROW } from "../model/address";
import type { SimulatedSheet } from "../model/sheet";
import type { CellRange, HostObject, SimulatedHost } from "./host-object";
import { TableObject } from "./table-object";

/** `Worksheet.freezePanes`: the area that stays in sight. */
export function freezePanes(host: SimulatedHost, sheet: SimulatedSheet): HostObject {
  const freeze = (area: Area | undefined): void => {
    host.change("WorksheetFreezePanes", sheet);
    sheet.freeze = area;
  };
  const located = (): CellRange | null => (sheet.freeze ? host.make.range(sheet, sheet.freeze) : null);
  return new TableObject(
    host,
    "WorksheetFreezePanes",
    {},
    {
      FreezeRows: (count = 1) => freeze({ top: 0, left: 0, bottom: count - 1, right: LAST_COLUMN }),
      FreezeColumns: (count = 1) => freeze({ top: 0, left: 0, bottom: LAST_ROW, right: count - 1 }),
      FreezeAt: (range: CellRange) => freeze({ top: 0, left: 0, bottom: range.area.bottom, right: range.area.right }),
      Unfreeze: () => freeze(undefined),
      GetLocationOrNullObject: located,
      GetLocation: located,
    },
  );
}
