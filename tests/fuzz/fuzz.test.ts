import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import * as fc from "fast-check";
import { properties } from "./properties";
import type { CorpusCase } from "./property";

const folder = path.join(__dirname, "corpus");

describe("what went wrong once does not again", () => {
  test.each(readdirSync(folder))("%s", async (file) => {
    const { property, value } = JSON.parse(
      readFileSync(path.join(folder, file), "utf8"),
    ) as CorpusCase;
    const found = properties.find(({ name }) => name === property);
    expect(found?.name).toBe(property);
    await found!.check(value);
  });
});

describe("whatever the product is given, it answers or refuses in a sentence, and nothing is lost", () => {
  test.each(properties)("$name", async (one) => {
    await fc.assert(
      fc.asyncProperty(one.values, async (value) => {
        await one.check(value);
      }),
      { numRuns: one.runs, seed: 1 },
    );
  });
});
