import { formatArea } from "../model/address";
import type { ChartModel } from "../model/features";
import type { SimulatedSheet } from "../model/sheet";
import { itemNotFound } from "../protocol/fault";
import { Chart } from "./chart";
import { type CellRange, HostCollection, type SimulatedHost } from "./host-object";

/** Charts of a sheet: what they are made of, nothing drawn. */
export class Charts extends HostCollection<Chart> {
  readonly typeName = "ChartCollection";
  constructor(
    host: SimulatedHost,
    private readonly sheet: SimulatedSheet,
  ) {
    super(host);
  }
  override items(): Chart[] {
    return this.sheet.charts.map((model) => new Chart(this.host, this.sheet, model));
  }
  override item(key: unknown): Chart {
    const found = this.GetItemOrNullObject(key);
    if (!found) throw itemNotFound(`chart “${String(key)}”`);
    return found;
  }
  GetItem(name: string): Chart {
    return this.item(name);
  }
  GetItemOrNullObject(key: unknown): Chart | null {
    return this.items().find((chart) => chart.Id === key || chart.Name === key) ?? null;
  }
  Add(chartType: string, source: CellRange, seriesBy?: string | null): Chart {
    this.host.change("ChartCollection.add", this.sheet);
    const model: ChartModel = {
      id: this.host.workbook.nextId("CHART"),
      name: `Chart ${this.sheet.charts.length + 1}`,
      chartType,
      source: formatArea(source.area),
      seriesBy: seriesBy ?? "Auto",
      left: 0,
      top: 0,
      width: 360,
      height: 216,
      properties: {},
      series: firstSeries(source, seriesBy ?? "Auto"),
    };
    this.sheet.charts.push(model);
    return new Chart(this.host, this.sheet, model);
  }
}

/** One series a column, or a row where there are more columns than rows; labels are not told apart from values. */
function firstSeries({ area }: CellRange, seriesBy: string): ChartModel["series"] {
  const [rows, columns] = [area.bottom - area.top + 1, area.right - area.left + 1];
  const byColumns = seriesBy === "Columns" || (seriesBy === "Auto" && columns <= rows);
  return Array.from({ length: byColumns ? columns : rows }, (_, i) => {
    const part = byColumns
      ? { ...area, left: area.left + i, right: area.left + i }
      : { ...area, top: area.top + i, bottom: area.top + i };
    return { name: `Series${i + 1}`, values: formatArea(part), categories: "", properties: {} };
  });
}
