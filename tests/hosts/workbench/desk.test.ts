import { Session } from "../../../src/functions/session";
import { Desk } from "../../../src/hosts/workbench/desk";
import { openFile } from "../../../src/hosts/workbench/files/openFile";
import type { Edit } from "../../../src/hosts/workbench/grid/edits";
import type { StructureChange } from "../../../src/hosts/workbench/grid/structure";
import type { GridInPage } from "../../../src/hosts/workbench/grid/open";
import { Workbench } from "../../../src/hosts/workbench/workbench";
import { readSavedState } from "../../../src/hosts/xlsx/state/webExtension";
import { Workbook } from "../../../src/hosts/xlsx/workbook";
import type { Language } from "../../../src/dataset/types";
import { readState } from "../../../src/scenarios/savedState";
import { contentsOf } from "../../../src/hosts/workbench/grid/contents";
import { gridOfFile } from "../../support/gridOfFile";
import { buildWorkbook } from "../../support/xlsx/build";
import { richWorkbook } from "../../support/xlsx/rich";

/** What the page asks of its grid, and when the grid answers. */
class PageGrid {
  readonly languages: Language[] = [];
  recalculated = 0;
  typing: () => Promise<void> = () => Promise.resolve();
  changed: readonly StructureChange[] = [];
  readonly told = new Map<Language, () => void>();
  look: () => void = () => undefined;
  read: () => void = () => undefined;
  edit: (edit: Edit) => void = () => undefined;
  sheets: ReturnType<typeof contentsOf> = [];
  ready!: () => void;
  readonly isReady = new Promise<void>((resolve) => (this.ready = resolve));

  readonly inPage = {
    structure: {
      changes: () => {
        this.look();
        return this.changed;
      },
      contents: () => {
        this.read();
        return this.sheets;
      },
    },
    watchEdits: (listener: (edit: Edit) => void) => (this.edit = listener),
    watchCalculation: () => () => undefined,
    finishTyping: () => this.typing(),
    setLanguage: (language: Language) =>
      new Promise<void>((resolve) =>
        this.told.set(language, () => {
          this.told.delete(language);
          this.languages.push(language);
          resolve();
        }),
      ),
    recalculate: () => Promise.resolve(void (this.recalculated += 1)),
    setDark: () => undefined,
    dispose: () => undefined,
  } as unknown as GridInPage;
}

let page: PageGrid;
jest.mock("../../../src/hosts/workbench/grid/open", () => ({
  openGrid: async () => {
    await page.isReady;
    return page.inPage;
  },
}));

const bytes = buildWorkbook(richWorkbook);
const file = (name: string) => new File([bytes.slice()], name);
const turn = () => new Promise((resolve) => setTimeout(resolve));

/** The files that were handed to the person. */
let files: Blob[];
beforeEach(() => {
  page = new PageGrid();
  files = [];
  Object.assign(globalThis, { document: { createElement: () => ({ click: () => undefined }) } });
  jest.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
    files.push(blob as Blob);
    return "blob:";
  });
  const { setTimeout: later } = globalThis;
  jest.spyOn(globalThis, "setTimeout").mockImplementation((work: () => void, wait?: number) => {
    const timer = later(work, wait);
    return wait === undefined || wait < 1_000 ? timer : timer.unref();
  });
});
afterEach(() => jest.restoreAllMocks());

async function deskWithFile() {
  const name = { en: "model.xlsx", zh: "model.xlsx" };
  const workbench = new Workbench({ id: "file-0", name, file: await openFile(bytes) }, "en");
  await workbench.connect();
  page.sheets = contentsOf(await gridOfFile(bytes, new Session()));
  return { workbench, desk: new Desk(workbench) };
}

async function opened() {
  const { workbench, desk } = await deskWithFile();
  workbench.open({} as HTMLElement);
  page.ready();
  while (!workbench.grid) await turn();
  return { workbench, desk };
}

const activeIn = (saved: Uint8Array) => {
  const state = readState(readSavedState(Workbook.open(saved).file)!);
  return state.ok && state.value.active;
};

describe("while the grid is loaded", () => {
  test("a switch of the scenario and of the language is made up for", async () => {
    const { workbench } = await deskWithFile();
    workbench.open({} as HTMLElement);
    await turn();
    workbench.session.select("bull");
    workbench.session.setLanguage("zh");
    page.ready();
    while (!workbench.grid) await turn();
    page.told.get("zh")!();
    await turn();
    expect([page.recalculated, page.languages]).toEqual([1, ["zh"]]);
  });

  test("nothing is worked out anew where nothing was switched", async () => {
    await opened();
    await turn();
    expect([page.recalculated, page.languages]).toEqual([0, []]);
  });
});

test("the grid's texts are those of the language that was chosen last, whichever come first", async () => {
  const { workbench } = await opened();
  workbench.session.setLanguage("zh");
  workbench.session.setLanguage("en");
  page.told.get("en")?.();
  page.told.get("zh")?.();
  await turn();
  page.told.get("en")?.();
  await turn();
  expect(page.languages.at(-1)).toBe("en");
});

describe("saving", () => {
  test("gives the scenario of the moment in which the cells were read", async () => {
    const { workbench, desk } = await opened();
    workbench.session.select("bull");
    page.read = () => void Promise.resolve().then(() => workbench.session.select("bear"));
    await desk.save();
    const saved = new Uint8Array(await files[0]!.arrayBuffer());
    expect(activeIn(saved)).toBe("bull");
  });

  test("twice at once gives one file", async () => {
    const { desk } = await opened();
    await Promise.all([desk.save(), desk.save()]);
    expect(files).toHaveLength(1);
  });

  test("ends although a file is to be opened while typing is finished", async () => {
    const { desk } = await opened();
    page.changed = [{ kind: "rows", sheet: "Model" }];
    let finish!: () => void;
    page.typing = () => new Promise((resolve) => (finish = resolve));
    const saving = desk.save();
    while (!(finish as unknown)) await turn();
    const opening = desk.open(file("other.xlsx"));
    finish();
    while (!desk.read().question) await turn();
    desk.reply(false);
    await Promise.all([saving, opening]);
    expect([desk.read().busy, files.length]).toEqual([null, 0]);
  });

  test("leaves unsaved what is changed right after the cells were looked at", async () => {
    const { workbench, desk } = await opened();
    page.look = () => void Promise.resolve().then(() => page.edit("content"));
    await desk.save();
    expect(files).toHaveLength(1);
    expect([...workbench.progress.read().edited]).toEqual(["content"]);
  });
});

test("a file that is opened speaks the language that was chosen while it was read", async () => {
  const { workbench, desk } = await deskWithFile();
  const opening = desk.open(file("other.xlsx"));
  workbench.session.setLanguage("zh");
  await opening;
  expect(desk.read().workbench).not.toBe(workbench);
  expect(desk.read().workbench.session.language).toBe("zh");
});
