import { formatArea } from "../model/address";
import type { ChartModel, ChartSeriesModel } from "../model/features";
import type { SimulatedSheet } from "../model/sheet";
import { clientName } from "../protocol/names";
import { addressOnSheet } from "./address-on-sheet";
import { type CellRange, HostCollection, HostObject, type SimulatedHost } from "./host-object";
import { type BagSchema, bagObject, TableObject } from "./table-object";

const FONT: BagSchema = { Bold: false, Italic: false, Size: 10, Color: "#000000", Name: "Calibri" };
const TITLE: BagSchema = { Text: "", Visible: true, Overlay: false, Format: { Font: FONT } };
const AXIS: BagSchema = {
  Visible: true,
  Minimum: null,
  Maximum: null,
  MajorUnit: null,
  ReversePlotOrder: false,
  Title: TITLE,
  MajorGridlines: { Visible: true },
  Format: { Font: FONT },
};
const PARTS: Readonly<Record<string, BagSchema>> = {
  Title: TITLE,
  Legend: { Visible: true, Position: "Right", Overlay: false, Format: { Font: FONT } },
  DataLabels: {
    ShowValue: true,
    ShowSeriesName: false,
    ShowCategoryName: false,
    Position: "Automatic",
    Format: { Font: FONT },
  },
  Axes: { CategoryAxis: AXIS, ValueAxis: AXIS },
};
const PLAIN = ["Name", "Left", "Top", "Width", "Height", "ChartType", "SeriesBy"] as const;

export class Chart extends HostObject {
  readonly typeName = "Chart";
  constructor(
    host: SimulatedHost,
    private readonly sheet: SimulatedSheet,
    private readonly model: ChartModel,
  ) {
    super(host);
  }
  override identity() {
    return { Id: this.model.id };
  }
  get Id() {
    return this.model.id;
  }
  get Name() {
    return this.model.name;
  }
  override get(name: string): unknown {
    if (PLAIN.includes(name as never)) return (this.model as unknown as Record<string, unknown>)[clientName(name)];
    const schema = PARTS[name];
    return schema ? this.#bag(name, schema) : super.get(name);
  }
  override set(name: string, value: unknown): void {
    if (!PLAIN.includes(name as never)) {
      super.set(name, value);
      return;
    }
    this.host.change(`Chart.${clientName(name)}`, this.sheet);
    (this.model as unknown as Record<string, unknown>)[clientName(name)] = value;
  }
  #bag(name: string, schema: BagSchema): HostObject {
    const change = (what: string): void => this.host.change(what, this.sheet);
    return bagObject(this.host, `Chart.${name}`, this.model.properties, schema, change, `${clientName(name)}.`);
  }

  get Worksheet() {
    return this.host.make.worksheet(this.sheet);
  }
  get Series() {
    return new SeriesCollection(this.host, this.sheet, this.model);
  }
  SetPosition(start: CellRange | string, end?: CellRange | string | null): void {
    this.host.change("Chart.setPosition", this.sheet);
    const first = this.#range(start);
    Object.assign(this.model, { left: first.Left, top: first.Top });
    if (!end) return;
    const last = this.#range(end);
    this.model.width = last.Left + last.Width - first.Left;
    this.model.height = last.Top + last.Height - first.Top;
  }
  #range(place: CellRange | string): CellRange {
    if (typeof place !== "string") return place;
    return this.host.make.range(this.sheet, addressOnSheet(this.host, this.sheet, place));
  }
  Delete(): void {
    this.host.change("Chart.delete", this.sheet);
    this.sheet.charts = this.sheet.charts.filter((chart) => chart !== this.model);
  }
}

class SeriesCollection extends HostCollection {
  readonly typeName = "ChartSeriesCollection";
  constructor(
    host: SimulatedHost,
    private readonly sheet: SimulatedSheet,
    private readonly chart: ChartModel,
  ) {
    super(host);
  }
  override items(): HostObject[] {
    return this.chart.series.map((model) => series(this.host, this.sheet, model));
  }
  Add(name?: string | null): HostObject {
    this.host.change("ChartSeriesCollection.add", this.sheet);
    const model = { name: name ?? `Series${this.chart.series.length + 1}`, values: "", categories: "", properties: {} };
    this.chart.series.push(model);
    return series(this.host, this.sheet, model);
  }
}

function series(host: SimulatedHost, sheet: SimulatedSheet, model: ChartSeriesModel): HostObject {
  const change = (what: string): void => host.change(`ChartSeries.${what}`, sheet);
  const color = (key: string) => (value: string) => {
    change(key);
    model.properties[key] = value;
  };
  const fill = new TableObject(
    host,
    "ChartFill",
    {},
    { SetSolidColor: color("format.fill"), Clear: () => color("format.fill")("") },
  );
  const line = new TableObject(host, "ChartLineFormat", {
    Color: { get: () => model.properties["format.line"] ?? "", set: (value) => color("format.line")(String(value)) },
  });
  const keep = (key: "gapWidth" | "hasDataLabels" | "overlap") => ({
    get: () => model.properties[key] ?? null,
    set: (value: unknown) => {
      change(key);
      model.properties[key] = value;
    },
  });
  return new TableObject(
    host,
    "ChartSeries",
    {
      Name: {
        get: () => model.name,
        set(value) {
          change("name");
          model.name = String(value);
        },
      },
      GapWidth: keep("gapWidth"),
      HasDataLabels: keep("hasDataLabels"),
      Overlap: keep("overlap"),
      Format: {
        get: () => new TableObject(host, "ChartSeriesFormat", { Fill: { get: () => fill }, Line: { get: () => line } }),
      },
    },
    {
      SetValues({ area }: CellRange) {
        change("setValues");
        model.values = formatArea(area);
      },
      SetXAxisValues({ area }: CellRange) {
        change("setXAxisValues");
        model.categories = formatArea(area);
      },
    },
  );
}
