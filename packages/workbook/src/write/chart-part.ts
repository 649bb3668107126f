import { type ChartSeries, type DocumentChart, parseArea, type SheetDocument } from "@ntm-kit/sheets";
import { referenceTo } from "./references";
import { element, escapePlain, XML_HEAD } from "./xml-out";

const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
const SPREADSHEET = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Where the charts of a sheet stand; chart n is relationship `rIdn` of the drawing. */
export function drawingPart(charts: readonly DocumentChart[]): string {
  const anchors = charts.map(({ anchor, title }, i) => {
    const corner = (name: string, column: number, row: number) =>
      `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
    const name = element("xdr:cNvPr", { id: i + 2, name: title });
    const frame = `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>${name}<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" r:id="rId${i + 1}"/></a:graphicData></a:graphic></xdr:graphicFrame>`;
    const to = corner("to", anchor.column + anchor.columns, anchor.row + anchor.rows);
    return `<xdr:twoCellAnchor>${corner("from", anchor.column, anchor.row)}${to}${frame}<xdr:clientData/></xdr:twoCellAnchor>`;
  });
  const namespaces = { "xmlns:xdr": SPREADSHEET, "xmlns:a": DRAWING, "xmlns:r": RELATIONS };
  return XML_HEAD + element("xdr:wsDr", namespaces, anchors.join(""));
}

/** A bar or column chart with its values stored beside the ranges, so that it shows before anything is calculated. */
export function chartPart(chart: DocumentChart, sheet: SheetDocument): string {
  const isColumn = chart.kind === "column";
  const isStacked = chart.kind === "stacked-bar";
  const series = chart.series.map((entry, i) => seriesXml(entry, i, chart, sheet)).join("");
  const grouping = `<c:barDir val="${isColumn ? "col" : "bar"}"/><c:grouping val="${isStacked ? "stacked" : "clustered"}"/><c:varyColors val="0"/>`;
  const gap = `<c:gapWidth val="50"/>${isStacked ? '<c:overlap val="100"/>' : ""}<c:axId val="1"/><c:axId val="2"/>`;
  const categories = `<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="${isColumn ? "minMax" : "maxMin"}"/></c:scaling><c:delete val="0"/><c:axPos val="${isColumn ? "b" : "l"}"/><c:crossAx val="2"/></c:catAx>`;
  const values = `<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="${isColumn ? "l" : "b"}"/><c:majorGridlines/><c:numFmt formatCode="General" sourceLinked="0"/><c:crossAx val="1"/><c:crosses val="${isColumn ? "autoZero" : "max"}"/><c:crossBetween val="between"/></c:valAx>`;
  const title = `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:rPr lang="vi-VN" sz="1200"/><a:t>${escapePlain(chart.title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
  const plot = `<c:plotArea><c:layout/><c:barChart>${grouping}${series}${gap}</c:barChart>${categories}${values}</c:plotArea>`;
  const body = `<c:chart>${title}<c:autoTitleDeleted val="0"/>${plot}<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend><c:plotVisOnly val="1"/></c:chart>`;
  return XML_HEAD + element("c:chartSpace", { "xmlns:c": CHART, "xmlns:a": DRAWING, "xmlns:r": RELATIONS }, body);
}

function seriesXml(
  { name, values, color }: ChartSeries,
  i: number,
  chart: DocumentChart,
  sheet: SheetDocument,
): string {
  const fill = color ? `<c:spPr><a:solidFill><a:srgbClr val="${color}"/></a:solidFill></c:spPr>` : "";
  const text = `<c:tx><c:v>${escapePlain(name)}</c:v></c:tx>`;
  const categories = `<c:cat><c:strRef><c:f>${reference(chart.categories, sheet)}</c:f><c:strCache>${points(cellsOf(chart.categories, sheet))}</c:strCache></c:strRef></c:cat>`;
  const numbers = `<c:val><c:numRef><c:f>${reference(values, sheet)}</c:f><c:numCache><c:formatCode>General</c:formatCode>${points(cellsOf(values, sheet))}</c:numCache></c:numRef></c:val>`;
  return `<c:ser><c:idx val="${i}"/><c:order val="${i}"/>${text}${fill}<c:invertIfNegative val="0"/>${categories}${numbers}</c:ser>`;
}

const reference = (range: string, { name }: SheetDocument): string => escapePlain(referenceTo(name, range));

function cellsOf(range: string, sheet: SheetDocument): (string | number | undefined)[] {
  const area = parseArea(range);
  if (!area) return [];
  const cells: (string | number | undefined)[] = [];
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++) {
      const value = sheet.rows[row]?.[column]?.value;
      cells.push(typeof value === "boolean" ? Number(value) : value);
    }
  return cells;
}

function points(values: readonly (string | number | undefined)[]): string {
  const items = values.map((value, i) =>
    value === undefined ? "" : `<c:pt idx="${i}"><c:v>${escapePlain(String(value))}</c:v></c:pt>`,
  );
  return `<c:ptCount val="${values.length}"/>${items.join("")}`;
}
