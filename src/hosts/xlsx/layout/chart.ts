import { toCol } from "@borgar/fx/xlsx";
import type { Cell } from "../../../functions/cells";
import { CellError } from "../../../functions/cells";
import { font, patterns, seriesColours } from "../../../workbook/layout/looks";
import type { Chart, ChartSeries, Rectangle } from "../../../workbook/layout/types";
import type { Dialect } from "../package/dialect";
import { declaration } from "../package/dialect";
import { escapeAttribute, escapeXml } from "../xml/text";

/** What cells of the chart's sheet show: a chart keeps it, to be drawn before anything is calculated. */
export type Shown = (area: Rectangle) => readonly Cell[];

/** A chart part. */
export function chartXml(
  chart: Chart,
  sheet: string,
  shown: Shown,
  { drawing, relations }: Dialect,
): string {
  const visible = chart.series.filter(({ hidden }) => !hidden);
  const legend =
    visible.length > 1
      ? `<c:legend><c:legendPos val="b"/>${hiddenEntries(chart)}<c:overlay val="0"/></c:legend>`
      : "";
  return `${declaration}<c:chartSpace xmlns:c="${drawing}/chart" xmlns:a="${drawing}/main" xmlns:r="${relations}"><c:roundedCorners val="0"/><c:chart><c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1200" b="1"/></a:pPr><a:r><a:rPr lang="en-US" sz="1200" b="1"/><a:t>${escapeXml(chart.title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>${plot(chart, sheet, shown)}${axes(chart)}</c:plotArea>${legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart><c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln w="6350"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr><c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="900"><a:latin typeface="${font.name}"/></a:defRPr></a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr></c:chartSpace>`;
}

const isStacked = ({ kind }: Chart) => kind === "stackedColumn" || kind === "stackedBar";
const isBar = ({ kind }: Chart) => kind === "bar" || kind === "stackedBar";

function hiddenEntries({ series }: Chart): string {
  return series
    .map(({ hidden }, index) =>
      hidden ? `<c:legendEntry><c:idx val="${index}"/><c:delete val="1"/></c:legendEntry>` : "",
    )
    .join("");
}

function plot(chart: Chart, sheet: string, shown: Shown): string {
  let colour = 0;
  const series = chart.series
    .map((one, index) => {
      const fill = one.hidden ? undefined : seriesColours[colour++ % seriesColours.length]!;
      return seriesXml(chart, one, index, fill, sheet, shown);
    })
    .join("");
  const ids = '<c:axId val="1"/><c:axId val="2"/>';
  if (chart.kind === "line") {
    return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${ids}</c:lineChart>`;
  }
  const grouping = isStacked(chart) ? "stacked" : "clustered";
  const overlap = isStacked(chart) ? '<c:overlap val="100"/>' : "";
  return `<c:barChart><c:barDir val="${isBar(chart) ? "bar" : "col"}"/><c:grouping val="${grouping}"/><c:varyColors val="0"/>${series}<c:gapWidth val="60"/>${overlap}${ids}</c:barChart>`;
}

function seriesXml(
  { kind, categories, format }: Chart,
  { name, values }: ChartSeries,
  index: number,
  colour: string | undefined,
  sheet: string,
  shown: Shown,
): string {
  const labels = shown(categories);
  const isText = labels.some((label) => typeof label === "string");
  const category = isText
    ? `<c:strRef>${source(sheet, categories)}<c:strCache>${points(labels, (label) => labelOf(label))}</c:strCache></c:strRef>`
    : `<c:numRef>${source(sheet, categories)}<c:numCache><c:formatCode>General</c:formatCode>${points(labels, numberOf)}</c:numCache></c:numRef>`;
  const code = format === undefined ? "General" : patterns[format];
  const figures = `<c:numRef>${source(sheet, values)}<c:numCache><c:formatCode>${escapeXml(code)}</c:formatCode>${points(shown(values), numberOf)}</c:numCache></c:numRef>`;
  const isLine = kind === "line";
  const marker = isLine ? '<c:marker><c:symbol val="circle"/><c:size val="5"/></c:marker>' : "";
  const look = `<c:spPr>${isLine ? lineLook(colour) : fillLook(colour)}</c:spPr>`;
  const invert = isLine ? "" : '<c:invertIfNegative val="0"/>';
  const smooth = isLine ? '<c:smooth val="0"/>' : "";
  return `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${escapeXml(name)}</c:v></c:tx>${look}${invert}${marker}<c:cat>${category}</c:cat><c:val>${figures}</c:val>${smooth}</c:ser>`;
}

const rgb = (colour: string) =>
  `<a:solidFill><a:srgbClr val="${colour.slice(1).toUpperCase()}"/></a:solidFill>`;
const nothing = "<a:noFill/><a:ln><a:noFill/></a:ln>";
const fillLook = (colour: string | undefined) => (colour === undefined ? nothing : rgb(colour));
const lineLook = (colour: string | undefined) =>
  colour === undefined ? nothing : `<a:ln w="28575">${rgb(colour)}</a:ln>`;

function source(sheet: string, { row, column, rows, columns }: Rectangle): string {
  const corner = (down: number, across: number) => `$${toCol(across)}$${down + 1}`;
  const area = `${corner(row, column)}:${corner(row + rows - 1, column + columns - 1)}`;
  return `<c:f>${escapeXml(`'${sheet.replaceAll("'", "''")}'!${area}`)}</c:f>`;
}

const labelOf = (cell: Cell) => (cell instanceof CellError ? cell.code : cell?.toString());
const numberOf = (cell: Cell) => (typeof cell === "number" ? String(cell) : undefined);

function points(cells: readonly Cell[], text: (cell: Cell) => string | undefined): string {
  const each = cells.map((cell, index) => {
    const shown = text(cell);
    return shown === undefined ? "" : `<c:pt idx="${index}"><c:v>${escapeXml(shown)}</c:v></c:pt>`;
  });
  return `<c:ptCount val="${cells.length}"/>${each.join("")}`;
}

/** The axes; the categories of bars run downwards, as they do in their cells. */
function axes(chart: Chart): string {
  const bar = isBar(chart);
  const code = escapeAttribute(chart.format === undefined ? "General" : patterns[chart.format]);
  const grey = (colour: string) => `<c:spPr><a:ln w="6350">${rgb(colour)}</a:ln></c:spPr>`;
  return `<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="${bar ? "maxMin" : "minMax"}"/></c:scaling><c:delete val="0"/><c:axPos val="${bar ? "l" : "b"}"/><c:numFmt formatCode="General" sourceLinked="1"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>${grey("#9aa0a6")}<c:crossAx val="2"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="${bar ? "b" : "l"}"/><c:majorGridlines>${grey("#e0e0e0")}</c:majorGridlines><c:numFmt formatCode="${code}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr><c:crossAx val="1"/><c:crosses val="${bar ? "max" : "autoZero"}"/><c:crossBetween val="between"/></c:valAx>`;
}
