import { existsSync } from "node:fs";
import path from "node:path";
import { Loading } from "../build/loading";
import { expectSize } from "./size";

const build = path.resolve(__dirname, "../../build");
const notes = path.join(build, "workbench-chunks.json");

beforeAll(() => {
  if (!existsSync(notes)) throw new Error('There is no workbench to test: "npm start" builds it.');
});

test("what the workbench loads at first: the page with its pane, and the grid", () => {
  const loading = new Loading(path.join(build, "workbench"), notes);
  const pane = [...loading.group("workbench"), ...loading.group("tab-scenario")];
  const grid = [...loading.group("grid"), ...loading.group("grid-en")];
  const added = grid.filter((file) => !pane.includes(file));
  // As webpack joins them: what this machine serves to itself is not minimised.
  for (const [name, files, kilobytes] of [
    ["the workbench's page and its pane", pane, 1_400],
    ["the workbench's grid", added, 2_560],
  ] as const) {
    const bytes = loading.sizeOf(files);
    expectSize({ name, bytes, contents: loading.contentsOf(files) }, kilobytes * 1024);
  }
});
