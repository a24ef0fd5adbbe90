import { existsSync } from "node:fs";
import path from "node:path";
import { Loading } from "../build/loading";
import { expectWithin } from "./budget";

const build = path.resolve(__dirname, "../../build");
const notes = path.join(build, "workbench-chunks.json");

beforeAll(() => {
  if (!existsSync(notes)) throw new Error('There is no workbench to test: "npm start" builds it.');
});

test("what the workbench loads at first, in KB compressed: the page with its pane, and the grid", () => {
  const loading = new Loading(path.join(build, "workbench"), notes);
  const pane = [loading.group("workbench"), loading.group("tab-scenario")];
  const grid = [loading.group("grid"), loading.group("grid-en")];
  const own = loading.sizeOf(...pane);
  const kilobytes = (bytes: number) => Math.ceil(bytes / 1024);
  expectWithin(
    {
      "the page and its pane": kilobytes(own),
      "the grid": kilobytes(loading.sizeOf(...pane, ...grid) - own),
    },
    // As webpack joins them: what this machine serves to itself is not minimised.
    { "the page and its pane": 1_400, "the grid": 2_560 },
  );
});
