import { formatArea } from "../model/address";
import type { SimulatedSheet } from "../model/sheet";
import type { CellAreas, CellRange, HostObject, SimulatedHost } from "./host-object";
import { type BagSchema, bagObject, type Member, TableObject } from "./table-object";

const HEADER_FOOTER: BagSchema = {
  LeftHeader: "",
  CenterHeader: "",
  RightHeader: "",
  LeftFooter: "",
  CenterFooter: "",
  RightFooter: "",
};
const LAYOUT = {
  Orientation: "Portrait",
  PaperSize: "Letter",
  Zoom: null,
  CenterHorizontally: false,
  CenterVertically: false,
  BlackAndWhite: false,
  DraftMode: false,
  PrintGridlines: false,
  PrintHeadings: false,
  PrintOrder: "DownThenOver",
  LeftMargin: 50,
  RightMargin: 50,
  TopMargin: 54,
  BottomMargin: 54,
  HeaderMargin: 22,
  FooterMargin: 22,
  HeadersFooters: {
    State: "Default",
    DefaultForAllPages: HEADER_FOOTER,
    FirstPage: HEADER_FOOTER,
    EvenPages: HEADER_FOOTER,
    OddPages: HEADER_FOOTER,
  },
} satisfies BagSchema;

/** `Worksheet.pageLayout`: kept, never printed. */
export function pageLayout(host: SimulatedHost, sheet: SimulatedSheet): HostObject {
  const bag = sheet.pageLayout;
  const change = (what: string): void => host.change(what, sheet);
  const kept = bagObject(host, "PageLayout", bag, LAYOUT, change);
  const members = Object.keys(LAYOUT).map((name): [string, Member] => [
    name,
    { get: () => kept.get(name), set: (value) => kept.set(name, value) },
  ]);
  const keep =
    (name: string) =>
    (range: CellRange | CellAreas | string): void => {
      change(`PageLayout.${name}`);
      bag[name] = addressOf(range);
    };
  return new TableObject(host, "PageLayout", Object.fromEntries(members), {
    SetPrintArea: keep("printArea"),
    SetPrintTitleRows: keep("printTitleRows"),
    SetPrintTitleColumns: keep("printTitleColumns"),
    SetPrintMargins(unit: string, options: Record<string, number>) {
      change("PageLayout.setPrintMargins");
      bag["printMargins"] = { unit, ...options };
    },
  });
}

function addressOf(range: CellRange | CellAreas | string): string {
  if (typeof range === "string") return range;
  return "areas" in range ? range.areas.map(formatArea).join(",") : formatArea(range.area);
}
