import { buildWorkbook } from "../../support/xlsx/build";
import { cellsOf } from "../../support/xlsx/cells";
import { changedParts, hashes, partText } from "../../support/xlsx/read";
import { refreshed } from "../../support/xlsx/refreshed";
import { richWorkbook } from "../../support/xlsx/rich";

const before = buildWorkbook(richWorkbook);

test("a refresh changes the sheet, the scenario and the request to calculate, and not a byte of any other part", async () => {
  const { after } = await refreshed(before, "Bull");
  expect(changedParts(before, after)).toEqual([
    "xl/webextensions/webextension1.xml",
    "xl/workbook.xml",
    "xl/worksheets/sheet1.xml",
  ]);
  expect(Object.keys(hashes(after))).toEqual(Object.keys(hashes(before)));
  expect(cellsOf(after, ["B2", "B3", "B5"])).toEqual([2_400_000, 1_870_000, 4_270_000]);
});

test("within the sheet it changes values only", async () => {
  const { after } = await refreshed(before, "Bull");
  const values = (bytes: Uint8Array) =>
    partText(bytes, "xl/worksheets/sheet1.xml").replace(/<v>\d+<\/v>/g, "<v/>");
  expect(values(after)).toBe(values(before));
});

test("Excel is asked to calculate, so that the chart is drawn anew", async () => {
  const { after } = await refreshed(before, "Bull");
  expect(partText(after, "xl/workbook.xml")).toContain(
    '<calcPr calcId="191029" fullCalcOnLoad="1"/>',
  );
});

test("where nothing moves the file is the same, byte for byte", async () => {
  const { after, report } = await refreshed(before);
  expect(report.changes).toEqual([]);
  expect(after).toBe(before);
});
