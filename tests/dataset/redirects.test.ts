import type * as Facts from "../../src/dataset/facts";

test("an id that was renamed still leads to its fact", () => {
  jest.isolateModules(() => {
    jest.doMock("../../src/dataset/redirects", () => ({
      redirects: { "demand.Nvidia.2026": "demand.NV.2026" },
    }));
    const { factOf, findFact, isFactId } =
      jest.requireActual<typeof Facts>("../../src/dataset/facts");
    expect(findFact("demand.Nvidia.2026")).toBe(factOf("demand.NV.2026"));
    expect(isFactId("demand.Nvidia.2026")).toBe(false);
  });
});
