import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import webpack from "webpack";

/** The fake Excel as one script, to be run in a page before any of the page's own. */
export async function bundleFakeExcel(folderOfPage = __dirname): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), "fake-excel-"));
  try {
    await build(folderOfPage, folder);
    return await readFile(path.join(folder, "main.js"), "utf8");
  } finally {
    await rm(folder, { recursive: true });
  }
}

function build(folderOfPage: string, folder: string): Promise<void> {
  const compiler = webpack({
    mode: "development",
    devtool: false,
    entry: path.join(folderOfPage, "page.ts"),
    output: { path: folder },
    resolve: { extensions: [".ts", ".js"] },
    module: {
      rules: [
        { test: /\.ts$/, loader: path.resolve(folderOfPage, "../../../.config/translate.cjs") },
      ],
    },
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString("errors-only")));
      else resolve();
    });
  });
}
