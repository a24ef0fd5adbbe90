import { readFileSync } from "node:fs";
import path from "node:path";
import { TextEncoder } from "node:util";
import type { Binding } from "../../../src/hosts/excel/binding/bind";
import type { FunctionsMetadata } from "../../../src/tools/functionsJson";
import type { Session } from "../../../src/functions/session";
import { FakeExcel } from "../fake/excel";
import type { Surroundings } from "../fake/surroundings";
import { recentExcel, surround } from "../fake/surroundings";
import { FakeWorkbook } from "../fake/workbook";

const served = "https://localhost/officejs/";
const microsoft = path.dirname(require.resolve("@microsoft/office-js/dist/office.js"));
const metadata = JSON.parse(
  readFileSync(path.join(__dirname, "../../../assets/functions.json"), "utf8"),
) as FunctionsMetadata;

// jsdom lacks what every browser has.
Object.assign(globalThis, { TextEncoder });

/** Runs Microsoft's own files, untouched, as a script tag asks for them: the page has no network. */
function serveMicrosoft(): void {
  const run = (script: HTMLScriptElement) => {
    if (!script.src.startsWith(served)) return;
    const file = path.join(microsoft, script.src.slice(served.length));
    window.eval(readFileSync(file, "utf8"));
    script.dispatchEvent(new Event("load"));
  };
  new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) if (node instanceof HTMLScriptElement) run(node);
    }
  }).observe(document, { childList: true, subtree: true });
}

let current: FakeExcel;

/** Loads Office.js into the page, once for a test file. */
export async function loadOffice(surroundings: Partial<Surroundings> = {}): Promise<void> {
  current = new FakeExcel(metadata);
  surround(window, () => current, { ...recentExcel, ...surroundings });
  serveMicrosoft();
  const script = document.createElement("script");
  script.type = "text/plain";
  script.src = `${served}office.js`;
  // As in the pane's page.
  script.dataset.useAssociatedActionsOnly = "1";
  document.head.append(script);
  await until(() => typeof Office !== "undefined" && typeof Office.onReady === "function");
  await Office.onReady();
  await until(() => current.isReady);
}

/** An Excel with a new workbook, or one that was there before: the page from now on runs in it. */
export function openWorkbook(workbook = new FakeWorkbook()): FakeExcel {
  const excel = new FakeExcel(metadata, workbook);
  excel.takeOver(current);
  current = excel;
  return excel;
}

/** The functions that Microsoft's dispatcher calls, by name. */
export function associated(): Record<string, (...given: unknown[]) => unknown> {
  const { _association } = CustomFunctions as unknown as {
    _association: { mappings: Record<string, (...given: unknown[]) => unknown> };
  };
  return _association.mappings;
}

interface Loaded {
  readonly session: Session;
  readonly binding: Binding;
}

interface Functions extends Omit<Loaded, "binding"> {
  readonly binding: Binding | null;
}

/** Loads the add-in's first script as a new page does, with its own session. */
export function loadFunctions(): Loaded {
  for (const name of Object.keys(associated())) Reflect.deleteProperty(associated(), name);
  let loaded!: Loaded;
  jest.isolateModules(() => {
    const { session, binding } = jest.requireActual<Functions>(
      "../../../src/hosts/excel/functions",
    );
    loaded = { session, binding: binding! };
  });
  return loaded;
}

/** Waits for what happens on its own. */
export async function until(condition: () => boolean, within = 30_000): Promise<void> {
  const end = Date.now() + within;
  while (!condition()) {
    if (Date.now() > end) throw new Error(`Not within ${within} ms: ${condition.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** Waits until Excel and the page have no more to say to each other than the dispatcher holds back. */
export async function settled(): Promise<void> {
  let seen = -1;
  while (seen !== current.requests.length || !current.isIdle) {
    seen = current.requests.length;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

/** Longer than Microsoft's dispatcher holds an answer back. */
const dispatcherDelay = 700;

/** Waits until nothing is on its way between the page and Excel. */
export async function quiet(): Promise<void> {
  let seen = -1;
  while (seen !== current.requests.length || !current.isIdle) {
    seen = current.requests.length;
    await new Promise((resolve) => setTimeout(resolve, dispatcherDelay));
  }
}
