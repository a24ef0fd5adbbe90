import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import type { Browser, Page } from "@playwright/test";
import { chromium } from "@playwright/test";
import * as fc from "fast-check";
import type * as browserTool from "../../src/tools/browser";
import type * as serve from "../../src/tools/serve";
import type { Step } from "./walk";
import { take, walks } from "./walk";

const root = path.resolve(__dirname, "../../../..");
/** The tools know their place in the repository where `npm run prepare` puts them. */
const tool: (name: string) => unknown = (name) =>
  createRequire(__filename)(path.join(root, "build/node/tools", name));
const workbench = path.join(root, "build/workbench");
/** A page that does not answer for so long is frozen. */
const patience = 10_000;
const broken = /This section could not be shown|此部分无法显示/;

interface Misdeeds {
  readonly list: string[];
}

async function watched(page: Page): Promise<Misdeeds> {
  const misdeeds: Misdeeds = { list: [] };
  const note = (text: string) => misdeeds.list.push(text);
  await page.exposeFunction("reportViolation", note);
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      const { reportViolation } = window as unknown as { reportViolation: (text: string) => void };
      reportViolation(`policy: ${event.effectiveDirective} ${event.blockedURI}`);
    });
  });
  page.on("pageerror", (error) => note(`uncaught: ${error.stack ?? error.message}`));
  page.on("crash", () => note("the page crashed"));
  page.on("dialog", (dialog) => {
    // A browser asks before it leaves a page with unsaved work.
    if (dialog.type() === "beforeunload") return void dialog.accept();
    note(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("console", (message) => {
    if (message.type() === "error") note(`console: ${message.text()}`);
  });
  return misdeeds;
}

async function answers(page: Page): Promise<boolean> {
  const answer = page.evaluate(() => true).catch(() => true);
  const late = new Promise<boolean>((resolve) => setTimeout(resolve, patience, false));
  return Promise.race([answer, late]);
}

/** Takes a walk through a new page; gives what was wrong after which step, if anything was. */
async function walked(
  browser: Browser,
  address: string,
  steps: readonly Step[],
): Promise<{ readonly step: number; readonly what: string } | undefined> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  try {
    const page = await context.newPage();
    const { list } = await watched(page);
    await page.goto(address);
    await page.locator("canvas").first().waitFor();
    // A cover keeps a person out of the grid until it can be used.
    await page
      .getByText(/Loading the spreadsheet|正在加载电子表格/)
      .first()
      .waitFor({ state: "detached" });
    for (const [index, step] of steps.entries()) {
      // What is not there, or covered by something else, is not to be clicked by a person either.
      await take(page, step).catch(() => undefined);
      if (!(await answers(page))) list.push("frozen");
      const alerts = (await answers(page)) ? await page.getByRole("alert").allInnerTexts() : [];
      list.push(...alerts.filter((text) => broken.test(text)));
      if (list.length > 0) return { step: index, what: list.join("\n") };
    }
    return undefined;
  } finally {
    await context.close();
  }
}

/** Drives the workbench at random until the time is over; says whether nothing went wrong. */
export async function drivePage(seconds: number, asked: number | undefined): Promise<boolean> {
  if (!existsSync(workbench)) throw new Error('There is no workbench: "npm start" builds it.');
  const folder = path.join(root, "test-results/fuzz");
  mkdirSync(folder, { recursive: true });
  const { createStaticServer, listen, page } = tool("serve.js") as typeof serve;
  const { browserOptions } = tool("browser.js") as typeof browserTool;
  const server = createStaticServer({ "/": page(workbench) });
  const port = await listen(server, 4_700, 100);
  const browser = await chromium.launch(await browserOptions());
  const until = Date.now() + seconds * 1_000;
  let held = true;
  let count = 0;
  try {
    do {
      const seed = asked ?? Math.floor(Math.random() * 2 ** 31);
      const [steps] = fc.sample(walks, { seed, numRuns: 1 }) as [Step[]];
      const wrong = await walked(browser, `http://127.0.0.1:${port}/`, steps);
      count += (wrong?.step ?? steps.length - 1) + 1;
      if (wrong) {
        held = false;
        const file = path.join(folder, `page.${seed}.json`);
        writeFileSync(file, JSON.stringify(steps.slice(0, wrong.step + 1), null, 2));
        console.log(`The page (--page --seed ${seed}) at step ${wrong.step + 1}: ${wrong.what}`);
        console.log(`The steps are in ${file}.`);
      }
    } while (asked === undefined && Date.now() < until);
  } finally {
    await browser.close();
    server.close();
  }
  console.log(`The workbench took ${count} steps.`);
  return held;
}
