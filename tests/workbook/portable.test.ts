import { Session } from "../../src/functions/session";
import { openHost } from "../../src/hosts/xlsx/host/openHost";
import { area, expected, plain, portable, scenarios, switched } from "../support/portableModel";

// The engine takes seconds to load, which no test is to wait for.
beforeAll(async () => {
  await portable();
  await expected();
}, 60_000);

test("no AEC call is left, and the formulas around the calls are as they were", async () => {
  const { host } = openHost(await portable(), new Session("en"));
  expect(await host.findAecCells("workbook")).toEqual([]);
  const formulas = (await host.readFormulas({ ...area, columns: 1 })).flat();
  expect(formulas[2]).toMatch(/^=ROUND\( 'AEC Data'!\$C\$\d+\/3,1\)\+A2$/);
  expect(formulas[6]).toBe("=A2*2");
  expect(await host.sheetNames()).toEqual(["Model", "AEC Data", "AEC Notes"]);
});

test.each(scenarios)("under %s the copy shows what the add-in shows", async (name, id) => {
  const { host } = await switched(await portable(), name);
  expect(plain(await host.readValues(area))).toEqual((await expected()).get(id));
});
