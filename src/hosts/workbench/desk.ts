import type { Words } from "../../dataset/types";
import { copyOf } from "../../workbook/sessionOf";
import type { WorkbookDocument } from "./document";
import { download } from "./download";
import type { StructureChange } from "./grid/structure";
import { sentenceOf } from "./files/sentence";
import { onPage } from "./words";
import { Workbench } from "./workbench";

/** What the page says about a file: why it was refused, or what a save could not take over. */
export interface Notice {
  readonly intent: "error" | "info" | "success";
  readonly title: Words;
  readonly sentences: readonly Words[];
}

/** What cannot be put into a file. */
export type Unsaveable = StructureChange | { readonly kind: "looks" } | { readonly kind: "names" };

/** What the page asks before it goes on. */
export type Question =
  | { readonly kind: "discard" }
  | { readonly kind: "unsaveable"; readonly what: readonly Unsaveable[] };

export interface DeskState {
  readonly workbench: Workbench;
  readonly busy: "opening" | "saving" | null;
  readonly notice: Notice | null;
  readonly question: Question | null;
}

/** Larger files are not even read. */
const mostBytes = 100 * 1024 * 1024;

const loadFiles = () => import(/* webpackChunkName: "files" */ "./files");

/** The workbook that the page shows, and how files become it and it becomes files. */
export class Desk {
  private state: DeskState;
  private readonly listeners = new Set<() => void>();
  private answer: (goOn: boolean) => void = () => undefined;
  private opened = 0;

  constructor(workbench: Workbench) {
    this.state = { workbench, busy: null, notice: null, question: null };
  }

  readonly read = (): DeskState => this.state;

  readonly watch = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  dismiss(): void {
    this.change({ notice: null });
  }

  reply(goOn: boolean): void {
    this.change({ question: null });
    this.answer(goOn);
  }

  /**
   * Shows a file in place of the workbook; one that is refused leaves it as it is. What is not saved is asked about once the file
   * is read, as the grid takes what is typed until then.
   */
  async open(file: File): Promise<void> {
    await this.during("opening", onPage("couldNotOpen", { name: file.name }), async () => {
      if (file.size > mostBytes) throw new Refusal(onPage("tooLarge"));
      const { openFile } = await loadFiles();
      const opened = await openFile(new Uint8Array(await file.arrayBuffer()));
      const name = { en: file.name, zh: file.name };
      const shown = await this.show({ id: `file-${++this.opened}`, name, file: opened });
      if (!shown) return;
      const { date1904, drawings } = opened.content;
      const sentences = [
        ...(drawings ? [onPage("keptDrawings")] : []),
        ...(date1904 ? [onPage("from1904")] : []),
      ];
      if (sentences.length > 0) this.say({ intent: "info", title: name, sentences });
    });
  }

  /** Gives the workbook to the person as a file, after saying what it cannot hold. */
  async save(): Promise<void> {
    const { workbench } = this.state;
    const { grid } = workbench;
    if (!grid) return;
    const name = workbench.fileName;
    await this.during("saving", onPage("couldNotSave", { name }), async () => {
      const { saveFile } = await loadFiles();
      await grid.finishTyping();
      // All of one moment: the person goes on working while the file is made.
      const what = unsaveable(workbench);
      const { document, aside } = workbench;
      const session = copyOf(workbench.session);
      const sheets = grid.structure.contents();
      const settle = workbench.settling();
      if (what.length > 0 && !(await this.ask({ kind: "unsaveable", what }))) return;
      const { bytes, notes } = await saveFile({ file: document.file, sheets, session, aside });
      download(name, bytes);
      settle();
      this.say({
        intent: notes.length > 0 ? "info" : "success",
        title: onPage("saved", { name }),
        sentences: notes,
      });
    });
  }

  /** Whether the person let the workbook go that is shown. */
  private async show(document: WorkbookDocument): Promise<boolean> {
    const before = this.state.workbench;
    const workbench = new Workbench(document, before.session.language);
    await workbench.connect();
    await before.grid?.finishTyping();
    if (before.progress.read().edited.size > 0 && !(await this.ask({ kind: "discard" }))) {
      workbench.dispose();
      return false;
    }
    workbench.session.setLanguage(before.session.language);
    this.change({ workbench });
    before.dispose();
    return true;
  }

  private ask(question: Question): Promise<boolean> {
    this.change({ question });
    return new Promise((resolve) => {
      this.answer = resolve;
    });
  }

  /** Does one thing at a time; what is asked for meanwhile is not done. */
  private async during(
    busy: NonNullable<DeskState["busy"]>,
    failed: Words,
    work: () => Promise<void>,
  ): Promise<void> {
    if (this.state.busy !== null) return;
    this.change({ busy, notice: null });
    try {
      await work();
    } catch (error) {
      this.say({ intent: "error", title: failed, sentences: [sentenceOf(error)] });
    } finally {
      this.change({ busy: null });
    }
  }

  private say(notice: Notice): void {
    this.change({ notice });
  }

  private change(part: Partial<DeskState>): void {
    this.state = { ...this.state, ...part };
    for (const listener of [...this.listeners]) listener();
  }
}

class Refusal extends Error {
  constructor(readonly words: Words) {
    super(words.en);
  }
}

function unsaveable({ grid, progress }: Workbench): readonly Unsaveable[] {
  const { edited } = progress.read();
  return [
    ...grid!.structure.changes(),
    ...(edited.has("look") ? [{ kind: "looks" as const }] : []),
    ...(edited.has("names") ? [{ kind: "names" as const }] : []),
  ];
}
