import { works } from "../bench/works";
import { sheets } from "../bench/works/sheets";

test.each(sheets)("a sheet of %s is calculated to its last row", async (kind) => {
  const calculate = await works.sheet(kind, 20);
  await calculate();
});

test("a switch and a full calculation of a large workbook are measured", async () => {
  for (const what of ["switch", "calculate"] as const) {
    const work = await works.model(what, 40, 10);
    await work();
  }
});

test("calls, and simulations of them, are measured", async () => {
  for (const kind of ["remembered", "cold", "map"] as const) await (await works.core(kind, 20))();
  const simulate = await works.simulation("DEMAND", 5, ["NV", 2026]);
  await simulate();
});
