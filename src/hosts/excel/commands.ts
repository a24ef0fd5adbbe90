import type { Words } from "../../dataset/types";
import type { Session } from "../../functions/session";
import type { WorkbookHost } from "../../workbook/host";
import { reasonOf } from "../../workbook/hostError";

/** The page that the commands work in. */
export interface CommandPage {
  readonly session: Session;
  /** The workbook, once its scenarios are read; null outside Excel. */
  readonly started: Promise<WorkbookHost | null>;
  /** Brings a tab of the pane to the front, if the pane has it. */
  showTab(id: string): void;
  /** Says in the pane why a command was not carried out. */
  refused(reason: Words): void;
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

async function carryOut(command: Command, page: CommandPage): Promise<void> {
  // A switch before the saved scenarios are read would be lost to them.
  const host = await page.started;
  if (!host) return;
  try {
    await command(page, host);
  } catch (error) {
    page.refused(reasonOf(error));
    await Office.addin.showAsTaskpane().catch(() => undefined);
  }
}

/** Excel waits for a command of the ribbon to be completed; one of the keyboard has nothing to complete. */
type Invocation = Partial<Office.AddinCommands.Event> | null | undefined;

/** Tells Excel what to call for each command. To be done as the page is loaded: Excel asks for it right after. */
export function associateCommands(page: CommandPage): void {
  for (const [name, command] of Object.entries<Command>(commands)) {
    Office.actions.associate(name, (invocation: Invocation) => {
      void carryOut(command, page).then(() => invocation?.completed?.());
    });
  }
}
