import type { ObjectMaker, SimulatedHost } from "./host-object";
import { RangeObject } from "./range";
import { RangeAreasObject } from "./range-areas";
import { WorksheetObject } from "./worksheet";

/** The one place that knows the classes of objects which every other object gives out. */
export const objectMaker = (host: SimulatedHost): ObjectMaker => ({
  worksheet: (sheet) => new WorksheetObject(host, sheet),
  range: (sheet, area) => new RangeObject(host, sheet, area),
  areas: (sheet, areas) => new RangeAreasObject(host, sheet, areas),
});
