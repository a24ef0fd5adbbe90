import type { StatsChunk } from "webpack";
import { contentsOf, groupOf } from "../../src/tools/sizes";
import { overBudget } from "./size";

const recorded = { react: 1_000, "src/core": 20_000, "src/functions": 30_000, gone: 500 };

const part = (bytes: number, contents: Readonly<Record<string, number>>) => ({
  name: "the first script",
  bytes,
  contents,
});

test("a part within its budget says nothing", () => {
  expect(overBudget(part(40_960, recorded), 40_960, recorded)).toBeUndefined();
});

test("a part over its budget names what grew, the largest growth first", () => {
  const now = { react: 1_000, "src/core": 21_500, "src/functions": 29_000, lodash: 70_000 };
  expect(overBudget(part(41_961, now), 40_960, recorded)).toBe(
    [
      "the first script: 41,961 bytes compressed, of 40,960 at most.",
      "Grown since it was recorded: (bytes before compression; RECORD_SIZES=1 records them)",
      "  lodash: new, 70,000",
      "  src/core: +1,500, 20,000 to 21,500",
    ].join("\n"),
  );
});

test("where nothing grew, as when the budget was lowered, it names what is largest", () => {
  expect(overBudget(part(41_961, recorded), 40_960, recorded)).toMatch(
    /Nothing grew since it was recorded\. The largest: .*\n {2}src\/functions: 30,000\n {2}src\/core: 20,000\n/,
  );
});

test.each([
  ["/home/a/node_modules/@fluentui/react-button/lib/index.js", "@fluentui/react-button"],
  ["/home/a/node_modules/x/node_modules/lodash/map.js", "lodash"],
  ["C:\\a\\src\\taskpane\\audit\\tornado\\Bars.tsx", "src/taskpane/audit"],
  ["/home/a/src/core/demand.ts", "src/core"],
])("%s belongs to %s", (file, group) => {
  expect(groupOf(file)).toBe(group);
});

test("what webpack joined into one module is counted module by module", () => {
  const module = (file: string, size: number) => ({ nameForCondition: file, size });
  const joined = {
    ...module("/a/src/core/demand.ts", 130),
    modules: [module("/a/src/core/demand.ts", 100), module("/a/node_modules/react/a.js", 30)],
  };
  const chunk = {
    files: ["functions.js?1", "functions.css"],
    modules: [joined, module("/a/src/core/mix.ts", 5), { size: 900 }],
  } as unknown as StatsChunk;
  expect(contentsOf([chunk])).toEqual({ "functions.js": { react: 30, "src/core": 105 } });
});
