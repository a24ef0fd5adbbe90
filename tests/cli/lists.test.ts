import { catalogue } from "../../src/functions/catalogue";
import { aec } from "./support";

test("facts prints the facts that a filter finds, as columns", async () => {
  const { status, out } = await aec("facts", "Q5");
  expect(status).toBe(0);
  const [header, ...rows] = out.split("\n");
  expect(header).toMatch(/^id +subject +measure/);
  expect(rows.map((row) => row.split(/\s/)[0])).toEqual(
    expect.arrayContaining(["demand.Google.2026", "attach.TPU"]),
  );
});

test("facts follows the scenario that is named", async () => {
  const { out } = await aec("facts", "demand.Google.2026", "--scenario", "bull", "--json");
  expect(JSON.parse(out)).toMatchObject([{ id: "demand.Google.2026", value: 2_400_000 }]);
});

test("a filter that finds nothing is one sentence and a failing status", async () => {
  expect(await aec("facts", "steel")).toMatchObject({
    status: 1,
    out: "",
    err: expect.stringContaining('No fact matches "steel"') as unknown,
  });
});

test("functions lists every function of the catalogue", async () => {
  const { out } = await aec("functions", "--json");
  const listed = JSON.parse(out) as { name: string }[];
  expect(listed.map(({ name }) => name)).toEqual(catalogue.map(({ name }) => `AEC.${name}`));
});

test("functions speaks the language that is asked for", async () => {
  expect((await aec("functions", "--language", "zh")).out).toContain("客户在某年的 AEC 需求量");
  expect((await aec("functions", "--language", "en")).out).toContain(
    "AEC.DEMAND(customer, year, [speed], [scenario])",
  );
});

test("scenarios lists the built-in ones", async () => {
  const { out } = await aec("scenarios", "--json");
  expect((JSON.parse(out) as { scenario: string }[]).map(({ scenario }) => scenario)).toEqual([
    "Base",
    "Bear",
    "Bull",
    "Example inputs",
  ]);
});

test.each([
  [["facts", "--scenario", "Bul"], 1, "Did you mean Bull?"],
  [["facts", "--language", "fr"], 1, 'Unknown language "fr"'],
  [["fact"], 2, "facts"],
])("%j is refused with a hint", async (args, status, hint) => {
  const ran = await aec(...args);
  expect(ran.status).toBe(status);
  expect(ran.err).toContain(hint);
});

test("--help succeeds and names the commands", async () => {
  const { status, out } = await aec("--help");
  expect(status).toBe(0);
  for (const name of ["eval", "facts", "functions", "scenarios", "scenario"]) {
    expect(out).toContain(name);
  }
});
