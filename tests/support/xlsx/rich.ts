import type { BuiltWorkbook } from "./build";
import { declaration, main, officeRelations, relationships } from "./build";

const drawing = "http://schemas.openxmlformats.org/drawingml/2006";

const chart = `${declaration}<c:chartSpace xmlns:c="${drawing}/chart" xmlns:a="${drawing}/main"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>Model!$B$2:$B$3</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="2"/><c:pt idx="0"><c:v>2000000</c:v></c:pt><c:pt idx="1"><c:v>1700000</c:v></c:pt></c:numCache></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling/><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>`;

const drawingPart = `${declaration}<xdr:wsDr xmlns:xdr="${drawing}/spreadsheetDrawing" xmlns:a="${drawing}/main"><xdr:twoCellAnchor><xdr:from><xdr:col>5</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>12</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>16</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Chart 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${drawing}/chart"><c:chart xmlns:c="${drawing}/chart" xmlns:r="${officeRelations}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`;

const behindCells =
  '<conditionalFormatting sqref="B2:B3"><cfRule type="cellIs" dxfId="0" priority="1" operator="greaterThan"><formula>1800000</formula></cfRule></conditionalFormatting>' +
  '<dataValidations count="1"><dataValidation type="list" sqref="A2"><formula1>"NV,Google"</formula1></dataValidation></dataValidations>' +
  '<drawing r:id="rId1"/><tableParts count="1"><tablePart r:id="rId2"/></tableParts>' +
  '<extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:sparklineGroups xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>Model!B2:B3</xm:f><xm:sqref>D2</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>';

/** A workbook with what other programs lose: chart, table, conditional format, sparkline, validation, custom XML, macros. */
export const richWorkbook: BuiltWorkbook = {
  state: '{"version":1,"active":"base","scenarios":[]}',
  sheets: {
    Model: {
      A1: "Who",
      B1: "Cables",
      A2: "Google",
      B2: {
        f: "_xldudf_AEC_DEMAND(Needs[[#This Row],[Who]],2026)",
        v: 2_000_000,
        attributes: 's="0"',
      },
      A3: "NV",
      B3: { f: "_xldudf_AEC_DEMAND(Needs[[#This Row],[Who]],2026)", v: 1_700_000 },
      B5: { f: "SUM(Needs[Cables])", v: 3_700_000 },
    },
    Notes: { A1: "untouched", A2: { f: "1+1", v: 2 } },
  },
  after: { Model: behindCells },
  parts: {
    "xl/worksheets/_rels/sheet1.xml.rels": relationships([
      ["rId1", `${officeRelations}/drawing`, "../drawings/drawing1.xml"],
      ["rId2", `${officeRelations}/table`, "../tables/table1.xml"],
    ]),
    "xl/drawings/drawing1.xml": drawingPart,
    "xl/drawings/_rels/drawing1.xml.rels": relationships([
      ["rId1", `${officeRelations}/chart`, "../charts/chart1.xml"],
    ]),
    "xl/charts/chart1.xml": chart,
    "xl/tables/table1.xml": `${declaration}<table xmlns="${main}" id="1" name="Needs" displayName="Needs" ref="A1:B3"><autoFilter ref="A1:B3"/><tableColumns count="2"><tableColumn id="1" name="Who"/><tableColumn id="2" name="Cables"/></tableColumns></table>`,
    "xl/styles.xml": `${declaration}<styleSheet xmlns="${main}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1"><xf/></cellXfs><dxfs count="1"><dxf/></dxfs></styleSheet>`,
    "xl/calcChain.xml": `${declaration}<calcChain xmlns="${main}"><c r="B2" i="1"/><c r="B3"/><c r="B5"/><c r="A2" i="2"/></calcChain>`,
    "xl/vbaProject.bin": Uint8Array.from({ length: 2_000 }, (_, at) => (at * 7) % 251),
    "customXml/item1.xml": "<?xml version='1.0'?><mine><![CDATA[<kept>]]></mine>",
    "docProps/custom.xml": `${declaration}<Properties/>`,
  },
};
