import { dataset } from "../../../src/dataset/dataset";
import { remainder } from "../../../src/dataset/estimates";
import { references } from "../../../src/dataset/rules/references";
import { places, withFact, withName, withoutFacts } from "./broken";

test("the dataset holds", () => {
  expect(references.check(dataset)).toEqual([]);
});

test.each(["cost.solder", "cost.other", "attach.rack72"])(
  "a remainder that rests on %s is found",
  (part) => {
    const broken = withFact("cost.other", { estimate: remainder("cost.cable", part) });
    expect(places(references, broken)).toEqual(["cost.other"]);
  },
);

test("a remainder whose part was removed is found", () => {
  const broken = withoutFacts(({ id }) => id === "cost.cable");
  expect(places(references, broken)).toEqual(["cost.other"]);
});

test.each([
  ["is no customer", ["NV", "Oracle"]],
  ["counts twice", ["NV", "NV"]],
])("a group with a member that %s is found", (_, members) => {
  const groupMembers = { ...dataset.groupMembers, All: members };
  expect(places(references, { ...dataset, groupMembers })).toEqual(["All"]);
});

test("a group without members, and members without a group, are found", () => {
  expect(places(references, withName("groups", { id: "Europe" }))).toEqual(["Europe"]);
  const groupMembers = { ...dataset.groupMembers, Asia: ["China"] };
  expect(places(references, { ...dataset, groupMembers })).toEqual(["Asia"]);
});
