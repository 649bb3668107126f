import type { Bag } from "../model/features";
import type { SimulatedSheet } from "../model/sheet";
import type { CellRange, HostObject, SimulatedHost } from "./host-object";
import { TableObject } from "./table-object";

/** `Worksheet.autoFilter`: the area and its criteria; no row is hidden by it. */
export function autoFilter(host: SimulatedHost, sheet: SimulatedSheet): HostObject {
  const range = (): CellRange | null => (sheet.autoFilter ? host.make.range(sheet, sheet.autoFilter.area) : null);
  return new TableObject(
    host,
    "AutoFilter",
    {
      Enabled: { get: () => sheet.autoFilter !== undefined },
      IsDataFiltered: { get: () => (sheet.autoFilter?.criteria.length ?? 0) > 0 },
      Criteria: { get: () => sheet.autoFilter?.criteria ?? [] },
    },
    {
      Apply({ area }: CellRange, column?: number | null, criteria?: Bag | null) {
        host.change("AutoFilter.apply", sheet);
        sheet.autoFilter = { area, criteria: criteria ? [{ column, ...criteria }] : [] };
      },
      Remove() {
        host.change("AutoFilter.remove", sheet);
        sheet.autoFilter = undefined;
      },
      GetRangeOrNullObject: range,
      GetRange: range,
    },
  );
}
