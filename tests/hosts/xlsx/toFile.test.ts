import { extentOf } from "../../../src/hosts/xlsx/formula/extent";
import { formulaFromFile } from "../../../src/hosts/xlsx/formula/fromFile";
import { isSound } from "../../../src/hosts/xlsx/formula/sound";
import { formulaToFile } from "../../../src/hosts/xlsx/formula/toFile";
import { withoutSheet } from "../../../src/hosts/xlsx/formula/withoutSheet";

const kept: readonly (readonly [typed: string, file: string])[] = [
  ['=AEC.DEMAND("NV",2026)*2', '_xldudf_AEC_DEMAND("NV",2026)*2'],
  ['="AEC.DEMAND(1)"&A1', '"AEC.DEMAND(1)"&A1'],
  ["=XLOOKUP(A1,B:B,C:C)", "_xlfn.XLOOKUP(A1,B:B,C:C)"],
  ["=SUM(FILTER(A1:A3,B1:B3))", "SUM(_xlfn._xlws.FILTER(A1:A3,B1:B3))"],
  ["=LET(x,Rate,y,x+1,x*y)", "_xlfn.LET(_xlpm.x,Rate,_xlpm.y,_xlpm.x+1,_xlpm.x*_xlpm.y)"],
  ["=MAP(A1:A3,LAMBDA(each,each*2))", "_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.each,_xlpm.each*2))"],
  ["=SUM(A1#)", "SUM(_xlfn.ANCHORARRAY(A1))"],
  ["=@B1:B3+1", "_xlfn.SINGLE(B1:B3)+1"],
  ['=@AEC.DEMAND("NV",2026)*2', '_xlfn.SINGLE(_xldudf_AEC_DEMAND("NV",2026))*2'],
  ["=@(A1:A3*2)", "_xlfn.SINGLE((A1:A3*2))"],
  ["=@SUM((A1),(B1))", "_xlfn.SINGLE(SUM((A1),(B1)))"],
  ["=@((A1)+(B1))", "_xlfn.SINGLE(((A1)+(B1)))"],
  ["='It''s'!A1*Rate", "'It''s'!A1*Rate"],
  ["=Sales[@Units]*2", "Sales[[#This Row],[Units]]*2"],
  ['=IF(A1>0,"<&>",{1,2;3,4})', 'IF(A1>0,"<&>",{1,2;3,4})'],
];

test.each(kept)("%s is kept as %s, and read as it was typed", (typed, file) => {
  expect(formulaToFile(typed)).toBe(file);
  expect(formulaFromFile(file)).toBe(typed);
});

test("a column of the table around the cell need not be named", () => {
  expect(formulaToFile("=[@Units]*2", "Sales")).toBe("Sales[[#This Row],[Units]]*2");
});

test.each([
  ["=1+2", "one"],
  ["=A1*Sheet2!B2", "one"],
  ['=AEC.DEMAND("NV",2026)', "open"],
  ["=SUM(A1:A3)", "open"],
  ["=Rate*2", "open"],
  ["=SORT(A1:A3)", "dynamic"],
  ["=A1#", "dynamic"],
])("%s fills: %s", (typed, extent) => {
  expect(extentOf(typed)).toBe(extent);
});

test.each(["=", "=(1", "=SUM(1))", '="open', "={1,2"])("%s cannot be written", (typed) => {
  expect(isSound(typed)).toBe(false);
});

test("what refers to a sheet that goes is an error", () => {
  const text = "SUM('My data'!A1:A3)+Other!B1+\"'My data'!A1\"";
  expect(withoutSheet(text, "my data")).toBe("SUM(#REF!)+Other!B1+\"'My data'!A1\"");
});
