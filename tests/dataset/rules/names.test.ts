import { dataset } from "../../../src/dataset/dataset";
import { names } from "../../../src/dataset/rules/names";
import { found, withName } from "./broken";

test("the dataset holds", () => {
  expect(names.check(dataset)).toEqual([]);
});

test.each(["RMB", "rmb", " R M B ", "ＲＭＢ", "r-m-b"])(
  'the alias "%s" for a second currency is found',
  (alias) => {
    expect(found(names, withName("currencies", { aliases: [alias] }))).toEqual([
      `currencies "${alias}" means both CNY and New`,
    ]);
  },
);

test("an alias that is another name's id, or its words, is found", () => {
  expect(found(names, withName("speeds", { aliases: ["800G"] }))).toEqual([
    'speeds "800G" means both 800G and New',
  ]);
  expect(found(names, withName("sites", { words: { en: "New", zh: "泰国" } }))).toEqual([
    'sites "泰国" means both Thailand and New',
  ]);
});

test("a vendor or a group that goes by a customer's name is found", () => {
  expect(found(names, withName("vendors", { aliases: ["AWS"] }))).toEqual([
    'customers and vendors "AWS" means both Amazon and New',
  ]);
  expect(found(names, withName("groups", { id: "Meta" }))).toEqual([
    'customers and groups "Meta" means both Meta and Meta',
  ]);
});

test("lists that no argument joins may share a name", () => {
  expect(found(names, withName("sites", { aliases: ["Google"] }))).toEqual([]);
});

test.each([
  ["blank", [" "], "has a blank alias"],
  ["the name again", ["NOVEL"], 'accepts "NOVEL" without the alias'],
  ["there twice", ["Fresh", "fresh"], 'accepts "fresh" without the alias'],
])("an alias that is %s is found", (_, aliases, what) => {
  expect(found(names, withName("sites", { aliases }))).toEqual([`sites New ${what}`]);
});

test("a spelling that three names lay claim to belongs to the first", () => {
  const two = withName("sites", { id: "Newer", words: { en: "Newer", zh: "泰国" } });
  const sites = [...two.names.sites!, { ...two.names.sites!.at(-1)!, id: "Newest" }];
  const three = { ...two, names: { ...two.names, sites } };
  expect(found(names, three)).toEqual([
    'sites "泰国" means both Thailand and Newer',
    'sites "Newer" means both Newer and Newest',
    'sites "泰国" means both Thailand and Newest',
  ]);
});
