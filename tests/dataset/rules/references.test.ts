import { dataset } from "../../../src/dataset/dataset";
import { remainder } from "../../../src/dataset/estimates";
import { references } from "../../../src/dataset/rules/references";
import { found, withFact, withName, withoutFacts } from "./broken";

test("the dataset holds", () => {
  expect(references.check(dataset)).toEqual([]);
});

test.each(["cost.solder", "cost.other", "attach.rack72"])(
  "a remainder that rests on %s is found",
  (part) => {
    const broken = withFact("cost.other", { estimate: remainder("cost.cable", part) });
    expect(found(references, broken)).toEqual([
      `cost.other rests on ${part}, which is no share that is stated`,
    ]);
  },
);

test("a remainder whose part was removed is found", () => {
  const broken = withoutFacts(({ id }) => id === "cost.cable");
  expect(found(references, broken)).toEqual([
    "cost.other rests on cost.cable, which is no share that is stated",
  ]);
});

test.each([
  ["is no customer", ["NV", "Oracle"], "Oracle"],
  ["counts twice", ["NV", "NV"], "NV"],
])("a group with a member that %s is found", (_, members, member) => {
  const groupMembers = { ...dataset.groupMembers, All: members };
  expect(found(references, { ...dataset, groupMembers })).toEqual([
    `All cannot count ${member} as a member`,
  ]);
});

test("a group without members, and members without a group, are found", () => {
  expect(found(references, withName("groups", { id: "Europe" }))).toEqual([
    "Europe has no members",
  ]);
  const groupMembers = { ...dataset.groupMembers, Asia: ["China"] };
  expect(found(references, { ...dataset, groupMembers })).toEqual([
    "Asia is not among the names of groups",
  ]);
});
