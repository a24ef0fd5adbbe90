import { dataset } from "../../../src/dataset/dataset";
import { names } from "../../../src/dataset/rules/names";
import { places, withName } from "./broken";

test("the dataset holds", () => {
  expect(names.check(dataset)).toEqual([]);
});

test.each(["RMB", "rmb", " R M B ", "ＲＭＢ", "r-m-b"])(
  'the alias "%s" for a second currency is found',
  (alias) => {
    expect(places(names, withName("currencies", { aliases: [alias] }))).toEqual(["currencies"]);
  },
);

test("an alias that is another name's id, or its words, is found", () => {
  expect(places(names, withName("speeds", { aliases: ["800G"] }))).toEqual(["speeds"]);
  expect(places(names, withName("sites", { words: { en: "New", zh: "泰国" } }))).toEqual(["sites"]);
});

test("a vendor or a group that goes by a customer's name is found", () => {
  expect(places(names, withName("vendors", { aliases: ["AWS"] }))).toEqual([
    "customers and vendors",
  ]);
  expect(places(names, withName("groups", { id: "Meta" }))).toEqual(["customers and groups"]);
});

test("lists that no argument joins may share a name", () => {
  expect(places(names, withName("sites", { aliases: ["Google"] }))).toEqual([]);
});

test.each([
  ["blank", [" "]],
  ["the name again", ["NOVEL"]],
  ["there twice", ["Fresh", "fresh"]],
])("an alias that is %s is found", (_, aliases) => {
  expect(places(names, withName("sites", { aliases }))).toEqual(["sites New"]);
});
