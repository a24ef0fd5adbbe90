import { formulaFromFile } from "../../../src/hosts/xlsx/formula/fromFile";

test.each([
  ['_xldudf_AEC_DEMAND("NV",2026)*2', '=AEC.DEMAND("NV",2026)*2'],
  ['[2]!_xldudf_AEC_DEMAND("_xlfn.",A1)', '=AEC.DEMAND("_xlfn.",A1)'],
  ["_xll.AEC.COST(A1)", "=AEC.COST(A1)"],
  ["_xlfn._xlws.FILTER(A1:A3,A1:A3>1)", "=FILTER(A1:A3,A1:A3>1)"],
  ["_xlfn.LET(_xlpm.x,1,_xlpm.x+1)", "=LET(x,1,x+1)"],
  ["SUM(_xlfn.ANCHORARRAY(Sheet2!A1))", "=SUM(Sheet2!A1#)"],
  ["_xlfn.SINGLE(A1:A3)+_xlfn.SINGLE(SUM(A1)*2)", "=@A1:A3+@(SUM(A1)*2)"],
  ['_xlfn.SINGLE(_xldudf_AEC_DEMAND("NV",2026))', '=@AEC.DEMAND("NV",2026)'],
  ["_xlfn.SINGLE((A1)+(B1))", "=@((A1)+(B1))"],
  ["_xlfn.SINGLE(_xlfn.ANCHORARRAY(A1))", "=@(A1#)"],
  ["Needs[[#This Row],[Units sold]]", "=Needs[@[Units sold]]"],
  ["SUM(Needs[Units])+'My Sheet'!$A$1", "=SUM(Needs[Units])+'My Sheet'!$A$1"],
])("%s is typed %s", (file, typed) => expect(formulaFromFile(file)).toBe(typed));
