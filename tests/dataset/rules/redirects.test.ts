import { dataset } from "../../../src/dataset/dataset";
import { redirects } from "../../../src/dataset/rules/redirects";
import { found } from "./broken";

const moved = (from: string, to: string) => ({ ...dataset, redirects: { [from]: to } });

test("the dataset holds, and so does a redirect to a fact", () => {
  expect(redirects.check(dataset)).toEqual([]);
  expect(redirects.check(moved("demand.Nvidia.2026", "demand.NV.2026"))).toEqual([]);
});

test("a redirect to nowhere is found", () => {
  expect(found(redirects, moved("demand.Nvidia.2026", "demand.NV.2027"))).toEqual([
    "demand.Nvidia.2026 leads to demand.NV.2027, which is no fact",
  ]);
});

test("a redirect of an id that is in use is found", () => {
  expect(found(redirects, moved("demand.NV.2025", "demand.NV.2026"))).toEqual([
    "demand.NV.2025 is redirected though it is in use",
  ]);
});

test("a redirect that leads to another redirect is found", () => {
  const chain = { ...dataset, redirects: { "a.b": "c.d", "c.d": "demand.NV.2026" } };
  expect(found(redirects, chain)).toEqual(["a.b leads to c.d, which is no fact"]);
});
