import type { Chart, Rectangle } from "../../../workbook/layout/types";
import { addContentType } from "../package/contentTypes";
import type { Dialect } from "../package/dialect";
import { declaration, dialectOf } from "../package/dialect";
import { freePart } from "../package/freePart";
import type { Package } from "../package/package";
import { addRelationship } from "../package/relationships";
import { escapeAttribute } from "../xml/text";
import type { Shown } from "./chart";
import { chartXml } from "./chart";

const types = {
  drawing: "application/vnd.openxmlformats-officedocument.drawing+xml",
  chart: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
} as const;

/** Adds the part that holds a sheet's charts, and one for each; gives the id by which the sheet refers to it. */
export function addDrawing(
  file: Package,
  folder: string,
  sheet: { readonly name: string; readonly part: string },
  charts: readonly Chart[],
  shown: Shown,
): string {
  const dialect = dialectOf(file);
  const part = freePart(file, `${folder}drawings/drawing`);
  file.add(part, "");
  addContentType(file, part, types.drawing);
  const anchors = charts.map((chart, index) => {
    const chartPart = freePart(file, `${folder}charts/chart`);
    file.add(chartPart, chartXml(chart, sheet.name, shown, dialect));
    addContentType(file, chartPart, types.chart);
    return anchor(chart, index + 1, addRelationship(file, part, "chart", chartPart), dialect);
  });
  const { drawing, relations } = dialect;
  file.replace(
    part,
    `${declaration}<xdr:wsDr xmlns:xdr="${drawing}/spreadsheetDrawing" xmlns:a="${drawing}/main" xmlns:r="${relations}">${anchors.join("")}</xdr:wsDr>`,
  );
  return addRelationship(file, sheet.part, "drawing", part);
}

function anchor({ title, place }: Chart, number: number, id: string, { drawing }: Dialect): string {
  const name = escapeAttribute(title);
  return `<xdr:twoCellAnchor>${corners(place)}<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${number + 1}" name="Chart ${number}" descr="${name}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${drawing}/chart"><c:chart xmlns:c="${drawing}/chart" r:id="${id}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`;
}

function corners({ row, column, rows, columns }: Rectangle): string {
  const corner = (name: string, down: number, across: number) =>
    `<xdr:${name}><xdr:col>${across}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${down}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  return corner("from", row, column) + corner("to", row + rows, column + columns);
}
