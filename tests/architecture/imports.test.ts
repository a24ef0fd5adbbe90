import { resolveImport, sources } from "./sources";

const below = (...folders: string[]): readonly string[] => folders;
const data = below("dataset");
const scenarios = below(...data, "scenarios");
const core = below(...scenarios, "core");
const analysis = below(...core, "analysis");
const functions = below(...analysis, "functions");
const workbook = below(...functions, "workbook");

/** What each part of src may import besides itself. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  dataset: [],
  scenarios: data,
  core: scenarios,
  analysis: core,
  functions: analysis,
  workbook: functions,
  taskpane: workbook,
  "hosts/engine": workbook,
  "hosts/xlsx": [...workbook, "hosts/engine"],
  "hosts/excel": workbook,
  // The workbench is the page around the pane, too, and it opens and saves files.
  "hosts/workbench": [...workbook, "hosts/engine", "hosts/xlsx", "taskpane"],
  cli: [...workbook, "hosts/engine", "hosts/xlsx"],
  // The tools report on the command line and write the sample workbooks.
  tools: [...workbook, "hosts/engine", "hosts/xlsx", "cli"],
  // What Excel's page loads on demand reads and calculates files, too; what it starts with does not (tests/build).
  app: [...workbook, "hosts/excel", "hosts/workbench", "hosts/engine", "hosts/xlsx", "taskpane"],
};

function partOf(file: string): string {
  const [first, second] = file.split("/") as [string, string];
  return first === "hosts" ? `hosts/${second}` : first;
}

const internal = sources.flatMap(({ file, imports }) =>
  imports.flatMap(({ from, runsBefore }) => {
    const target = resolveImport(file, from);
    return target ? [{ file, target, runsBefore }] : [];
  }),
);

test("every file is in a part that has a place in the order", () => {
  expect(sources.length).toBeGreaterThan(50);
  expect(sources.map(({ file }) => file).filter((file) => !(partOf(file) in allowed))).toEqual([]);
});

test("every relative import of code leads to a file", () => {
  const dangling = sources.flatMap(({ file, imports }) =>
    imports
      .filter(({ from }) => from.startsWith(".") && !/\.(css|json)$/.test(from))
      .filter(({ from }) => !resolveImport(file, from))
      .map(({ from }) => `${file} → ${from}`),
  );
  expect(dangling).toEqual([]);
});

test("imports run one way", () => {
  const wrong = internal.filter(({ file, target }) => {
    const [part, other] = [partOf(file), partOf(target)];
    return part !== other && !allowed[part]?.includes(other);
  });
  expect(wrong.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
});

test("what computes needs no page, no file system and no host", () => {
  const pure = ["dataset", "scenarios", "core", "analysis", "functions"];
  const packages = (part: string): string[] =>
    sources
      .filter(({ file }) => partOf(file) === part)
      .flatMap(({ imports }) => imports.map(({ from }) => from))
      .filter((from) => !from.startsWith("."));
  expect(packages("dataset")).toEqual([]);
  expect(
    pure.flatMap(packages).filter((from) => /^(node:|react|@fluentui|@univerjs|office)/.test(from)),
  ).toEqual([]);
});

test("only hosts/excel names Excel's own objects", () => {
  const own = ["Office", "Excel", "CustomFunctions", "OfficeRuntime", "OfficeExtension"];
  const naming = sources.filter(({ names }) => own.some((name) => names.has(name)));
  expect(naming.length).toBeGreaterThan(0);
  expect(naming.map(({ file }) => partOf(file)).filter((part) => part !== "hosts/excel")).toEqual(
    [],
  );
});

test("no files import each other in a circle", () => {
  const next = new Map<string, string[]>();
  for (const { file, target, runsBefore } of internal) {
    if (runsBefore) next.set(file, [...(next.get(file) ?? []), target]);
  }
  const done = new Set<string>();
  const circles: string[] = [];
  const walk = (file: string, trail: readonly string[]): void => {
    if (trail.includes(file)) circles.push([...trail.slice(trail.indexOf(file)), file].join(" → "));
    if (done.has(file) || trail.includes(file)) return;
    for (const target of next.get(file) ?? []) walk(target, [...trail, file]);
    done.add(file);
  };
  for (const file of next.keys()) walk(file, []);
  expect(circles).toEqual([]);
});

test("no file is so long that it says two things", () => {
  expect(sources.filter(({ lines }) => lines > 350).map(({ file }) => file)).toEqual([]);
});
