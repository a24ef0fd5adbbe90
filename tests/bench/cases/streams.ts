import { existsSync } from "node:fs";
import path from "node:path";
import type { Page } from "@playwright/test";
import { chromium } from "@playwright/test";
import { browserOptions } from "../../../src/tools/browser";
import { headersFor } from "../../../src/tools/headers";
import { distFolder, root } from "../../../src/tools/paths";
import { createStaticServer, host, listen } from "../../../src/tools/serve";
import { bundleFakeExcel } from "../../excel/browser/bundle";
import type { Spread } from "../measure";
import { spreadOf } from "../measure";
import type { Row, Section } from "../report";
import { rowOf } from "../report";

const streams = 10_000;
const turns = 5;
const microsoft = path.join(root, "node_modules/@microsoft/office-js/dist");
const hosted = "https://appsforoffice.microsoft.com/lib/1/hosted/";

/** What a switch has to be told of, and what it need not: half of the cells show the same under every scenario. */
const asked = [
  ["DEMAND", [[["NV"]], [[2026]], null, null]],
  ["ATTACH", [[["TPU"]], null]],
] as const;
const moving = streams / asked.length;

/** What the page is asked for of Excel's other side. */
interface ExcelPage {
  readonly fakeExcel: {
    post(messages: readonly unknown[]): void;
    readonly functions: { readonly results: readonly unknown[] };
    readonly requests: { readonly actions: readonly string[] }[];
  };
}

const results = (page: Page) =>
  page.evaluate(() => (window as unknown as ExcelPage).fakeExcel.functions.results.length);

/** Does something in the page that Excel gets results from; gives the time until it has them all. */
async function timeOf(page: Page, expected: number, work: () => Promise<unknown>): Promise<number> {
  const before = await results(page);
  const start = performance.now();
  await work();
  await page.waitForFunction(
    (count) => (window as unknown as ExcelPage).fakeExcel.functions.results.length >= count,
    before + expected,
    { polling: 5, timeout: 120_000 },
  );
  return performance.now() - start;
}

/** Opens all streams as Excel does when a workbook is loaded or rebuilt. */
const openAll = (page: Page, first: number) =>
  page.evaluate(
    ([calls, count, from]) => {
      const { fakeExcel } = window as unknown as ExcelPage;
      fakeExcel.post(
        Array.from({ length: count }, (_call, index) => {
          const [name, args] = calls[index % calls.length]!;
          return {
            messageCategory: 1,
            messageType: 1_000,
            message: [from + index, name, args, "Sheet1!A1", 2],
          };
        }),
      );
    },
    [asked, streams, first] as const,
  );

async function openPage(page: Page, port: number): Promise<void> {
  await page.route(`${hosted}**`, (route) => {
    const file = new URL(route.request().url()).pathname.split("/hosted/")[1]!;
    return route.fulfill({ path: path.join(microsoft, file) });
  });
  const fake = await bundleFakeExcel(path.join(root, "tests/excel/browser"));
  await page.addInitScript({ content: fake });
  await page.goto(`http://${host}:${port}/excel/taskpane.html`);
  await page.getByRole("radio", { name: "Bull" }).waitFor();
}

/** What the page keeps once its garbage is collected, in MB. */
async function memoryOf(page: Page): Promise<number> {
  const devTools = await page.context().newCDPSession(page);
  await devTools.send("HeapProfiler.collectGarbage");
  const { usedSize } = await devTools.send("Runtime.getHeapUsage");
  await devTools.detach();
  return usedSize / 2 ** 20;
}

interface Measured {
  /** With the streams open, and before. */
  readonly memory: readonly [number, number];
  readonly opened: Spread;
  readonly switched: Spread;
  readonly pushed: number;
  readonly requests: number;
}

async function measure(page: Page): Promise<Measured> {
  const opened: number[] = [];
  const switched: number[] = [];
  let [pushed, requests] = [0, 0];
  let memory: Measured["memory"] = [0, 0];
  const choose = (name: string) =>
    page.getByRole("radio", { name }).evaluate((radio: HTMLElement) => radio.click());
  for (let turn = 0; turn <= turns; turn += 1) {
    await page.reload();
    await page.getByRole("radio", { name: "Bull" }).waitFor();
    const kept = await memoryOf(page);
    const opening = await timeOf(page, streams, () => openAll(page, 5_000));
    const before = await results(page);
    await page.evaluate(() => {
      (window as unknown as ExcelPage).fakeExcel.requests.length = 0;
    });
    const switching = await timeOf(page, moving, () => choose(turn % 2 ? "Bull" : "Bear"));
    pushed = (await results(page)) - before;
    requests = await page.evaluate(
      () =>
        (window as unknown as ExcelPage).fakeExcel.requests.filter(({ actions }) =>
          actions.includes("SetInvocationArrayResults"),
        ).length,
    );
    memory = [await memoryOf(page), kept];
    // The first turn warms up.
    if (turn > 0) {
      opened.push(opening);
      switched.push(switching);
    }
  }
  return { opened: spreadOf(opened), switched: spreadOf(switched), pushed, requests, memory };
}

const counted = (what: string, ours: number, peer: number, target: number): Row => {
  const spread = (count: number): Spread => ({ median: count, low: count, high: count });
  return rowOf(what, spread(ours), spread(peer), {
    target,
    shown: ({ median }) => median.toLocaleString("en-US"),
  });
};

/** What a switch of the scenario sends through Microsoft's own runtime, in a browser. */
export async function streamsPushed(): Promise<Section> {
  const words = `${streams.toLocaleString("en-US")} open streams in the add-in's built page, with Microsoft's runtime between it and Excel's other side, which is played; a switch moves half of them. Against all of them being called anew, as a rebuild does; memory is what the page keeps with them, beside what it keeps without.`;
  const section = { title: "Streams pushed on a switch", words, rows: [] };
  if (!existsSync(path.join(distFolder, "taskpane.html"))) {
    return { ...section, skipped: "Not measured: the build is missing (npm run build)." };
  }
  const server = createStaticServer({ "/excel/": { folder: distFolder, headers: headersFor } });
  const port = await listen(server, 4_341, 20);
  const browser = await chromium.launch(await browserOptions());
  try {
    const page = await browser.newPage();
    await openPage(page, port);
    const { opened, switched, pushed, requests, memory } = await measure(page);
    const rows = [
      rowOf("Switch against calling anew, time", switched, opened, { memory }),
      counted("Streams pushed against streams that moved", pushed, moving, 1),
      counted("Requests against one", requests, 1, 1),
    ];
    return { ...section, rows };
  } finally {
    await browser.close();
    server.close();
  }
}
