import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { defineConfig } from "@playwright/test";

const root = fileURLToPath(new URL("..", import.meta.url));
const { browserOptions } = createRequire(import.meta.url)("../build/node/tools/browser.js");
const port = Number(process.env.PORT ?? 4311);

/** The workbench is at the base address, the files for Excel under excel/. Build both first, as `npm test` does. */
export default defineConfig({
  testDir: `${root}/tests/browser`,
  testMatch: "**/*.spec.ts",
  globalSetup: `${root}/tests/browser/setup.ts`,
  outputDir: `${root}/test-results/browser`,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  fullyParallel: true,
  // Four times what the longest takes where nothing else runs; those that say that they are slow get three times as much.
  timeout: 90_000,
  // The spreadsheet engine takes seconds to start on a busy machine.
  expect: { timeout: 20_000 },
  reporter: [["list"], ["json", { outputFile: `${root}/test-results/browser.json` }]],
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    launchOptions: await browserOptions(),
    locale: "en-US",
    timezoneId: "UTC",
    viewport: { width: 1440, height: 900 },
    // Without a graphics card each picture of a movement is painted by the processor that the page needs.
    contextOptions: { reducedMotion: "reduce" },
    screenshot: "only-on-failure",
    // A trace of the grid takes longer to write than the test that it is of: ask for one with --trace on.
    trace: "off",
  },
  webServer: {
    command: `node build/node/tools/testServer.js ${port}`,
    cwd: root,
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
  },
});
