import type { Words } from "../../dataset/types";
import type { Session } from "../../functions/session";
import { usualWaits } from "../../workbook/attended";
import type { WorkbookHost } from "../../workbook/host";
import { reasonOf } from "../../workbook/hostError";

/** Why a command was not carried out, or that Excel leaves one unanswered, or no longer does. */
export type CommandReport =
  | { readonly kind: "refused"; readonly words: Words }
  | { readonly kind: "silent"; readonly waitsFor: "command" | null };

/** The page that the commands work in. */
export interface CommandPage {
  readonly session: Session;
  /** The workbook, once its scenarios are read; null outside Excel. */
  readonly started: Promise<WorkbookHost | null>;
  /** Brings a tab of the pane to the front, if the pane has it. */
  showTab(id: string): void;
  /** Says in the pane what is to be known of a command. */
  report(told: CommandReport): void;
}

type Command = (page: CommandPage, host: WorkbookHost) => Promise<void>;

const choose =
  (scenario: string): Command =>
  ({ session }) => {
    session.select(scenario);
    return Promise.resolve();
  };

const open =
  (tab: string): Command =>
  (page) => {
    page.showTab(tab);
    return Office.addin.showAsTaskpane();
  };

/** What the ribbon and the keyboard do, under the names that manifest.xml and shortcuts.json have for it. */
export const commands = {
  ShowPane: () => Office.addin.showAsTaskpane(),
  ScenarioBear: choose("bear"),
  ScenarioBase: choose("base"),
  ScenarioBull: choose("bull"),
  Scenarios: open("scenario"),
  Refresh: (_page, host) => host.recalculate("workbook"),
  // Formulas become values: that is done where it is seen, and can be taken back.
  Freeze: open("workbook"),
} as const satisfies Record<string, Command>;

const openPane = () => Office.addin.showAsTaskpane().catch(() => undefined);

async function carryOut(command: Command, page: CommandPage): Promise<void> {
  // A switch before the saved scenarios are read would be lost to them.
  const host = await page.started;
  if (!host) return;
  try {
    await command(page, host);
  } catch (error) {
    page.report({ kind: "refused", words: reasonOf(error) });
    await openPane();
  }
}

/** Ends with the work, or once Excel has left it unanswered for long: the work then goes on whenever the answer comes. */
function inTime(work: Promise<void>, page: CommandPage, silence: number): Promise<void> {
  return new Promise((end) => {
    let isSilent = false;
    const timer = setTimeout(() => {
      isSilent = true;
      page.report({ kind: "silent", waitsFor: "command" });
      void openPane();
      end();
    }, silence);
    void work.finally(() => {
      clearTimeout(timer);
      if (isSilent) page.report({ kind: "silent", waitsFor: null });
      end();
    });
  });
}

/** Excel waits for a command of the ribbon to be completed; one of the keyboard has nothing to complete. */
type Invocation = Partial<Office.AddinCommands.Event> | null | undefined;

/**
 * Tells Excel what to call for each command. To be done as the page is loaded: Excel asks for it right after.
 *
 * @param silence for how many milliseconds nothing is said of a command that is not answered.
 */
export function associateCommands(page: CommandPage, silence = usualWaits.silence): void {
  for (const [name, command] of Object.entries<Command>(commands)) {
    Office.actions.associate(name, (invocation: Invocation) => {
      const work = carryOut(command, page);
      void inTime(work, page, silence).then(() => invocation?.completed?.());
    });
  }
}
