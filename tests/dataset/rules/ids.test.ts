import { dataset } from "../../../src/dataset/dataset";
import { ids } from "../../../src/dataset/rules/ids";
import { found, withFact } from "./broken";

test("the dataset holds", () => {
  expect(ids.check(dataset)).toEqual([]);
});

test.each([
  "reach",
  "aec..reach",
  "aec reach",
  ".reach",
  "aec.reach.",
  "aec.覆盖",
  "覆盖aec.reach",
  "aec/reach",
])('the id "%s" is found', (id) => {
  const broken = withFact("aec.reach", { id });
  expect(found(ids, broken)).toEqual([`${id} does not follow the pattern of ids`]);
});

test.each([
  ["twice", "demand.NV.2026"],
  ["in another case", "Demand.nv.2026"],
])("an id that is there %s is found", (_, id) => {
  const broken = withFact("demand.NV.2025", { id });
  expect(found(ids, broken)).toEqual([`demand.NV.2026 can be taken for ${id}`]);
});

test("a fact with the id of an input is found", () => {
  const broken = withFact("demand.NV.2025", { id: "demand.Google.2025" });
  expect(found(ids, broken)).toEqual(["demand.Google.2025 can be taken for demand.Google.2025"]);
});
