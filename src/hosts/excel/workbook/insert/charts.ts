import { patterns, seriesColours } from "../../../../workbook/layout/looks";
import type { Chart, Rectangle } from "../../../../workbook/layout/types";

const types: Readonly<Record<Chart["kind"], Excel.ChartType>> = {
  column: "ColumnClustered" as Excel.ChartType,
  stackedColumn: "ColumnStacked" as Excel.ChartType,
  bar: "BarClustered" as Excel.ChartType,
  stackedBar: "BarStacked" as Excel.ChartType,
  line: "Line" as Excel.ChartType,
};

/** Draws a chart over the cells that are kept for it. Needs ExcelApi 1.8. */
export function drawChart(sheet: Excel.Worksheet, chart: Chart): void {
  const rangeOf = ({ row, column, rows, columns }: Rectangle) =>
    sheet.getRangeByIndexes(row, column, rows, columns);
  const { kind, title, categories, series, place, format } = chart;
  const [first] = series;
  if (!first) return;
  const drawn = sheet.charts.add(types[kind], rangeOf(first.values), "Columns");
  drawn.title.text = title;
  for (const [index, { name, values, hidden }] of series.entries()) {
    const one = index === 0 ? drawn.series.getItemAt(0) : drawn.series.add(name);
    if (index === 0) one.name = name;
    else one.setValues(rangeOf(values));
    one.setXAxisValues(rangeOf(categories));
    const { fill, line } = one.format;
    const colour = seriesColours[index % seriesColours.length]!;
    if (hidden) {
      fill.clear();
      line.clear();
    } else if (kind === "line") line.color = colour;
    else fill.setSolidColor(colour);
  }
  drawn.legend.visible = series.length > 1;
  drawn.legend.position = "Bottom";
  if (format) drawn.axes.valueAxis.numberFormat = patterns[format];
  drawn.setPosition(
    rangeOf({ ...place, rows: 1, columns: 1 }),
    sheet.getRangeByIndexes(place.row + place.rows - 1, place.column + place.columns - 1, 1, 1),
  );
}
