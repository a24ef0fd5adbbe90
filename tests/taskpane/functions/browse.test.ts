import { catalogue } from "../../../src/functions/catalogue";
import { found } from "../../../src/taskpane/functions/browse";

const namesFor = (search: string) =>
  found(search).flatMap(({ functions }) => functions.map(({ name }) => name));

test("nothing typed lists every function once", () => {
  expect(namesFor("").sort()).toEqual(catalogue.map(({ name }) => name).sort());
});

test.each([
  ["=AEC.TORN", "TORNADO"],
  ["毛利率", "MARGIN"],
  ["龙卷风", undefined],
  ["robot maker", "ROBOTS"],
  ["Marvell", "PROJECTMARGIN"],
  ["percentile seed", "SIMULATE"],
  ["Backplane 机柜", "CONTENT"],
])("%s finds %s", (search, name) => {
  if (name === undefined) expect(namesFor(search)).toEqual([]);
  else expect(namesFor(search)).toContain(name);
});

test("a function's own name comes first", () => {
  expect(namesFor("share")[0]).toBe("SHARE");
  expect(namesFor("cost")[0]).toBe("COST");
});
