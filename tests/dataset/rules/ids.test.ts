import { dataset } from "../../../src/dataset/dataset";
import { ids } from "../../../src/dataset/rules/ids";
import { places, withFact } from "./broken";

test("the dataset holds", () => {
  expect(ids.check(dataset)).toEqual([]);
});

test.each(["reach", "aec..reach", "aec reach", ".reach", "aec.reach.", "aec.覆盖", "aec/reach"])(
  'the id "%s" is found',
  (id) => {
    expect(places(ids, withFact("aec.reach", { id }))).toEqual([id]);
  },
);

test.each([
  ["twice", "demand.NV.2026"],
  ["in another case", "Demand.nv.2026"],
])("an id that is there %s is found", (_, id) => {
  expect(places(ids, withFact("demand.NV.2025", { id }))).toEqual(["demand.NV.2026"]);
});

test("a fact with the id of an input is found", () => {
  const broken = withFact("demand.NV.2025", { id: "demand.Google.2025" });
  expect(places(ids, broken)).toEqual(["demand.Google.2025"]);
});
