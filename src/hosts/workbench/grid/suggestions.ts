import type { IDisposable, Injector } from "@univerjs/core";
import {
  CommandType,
  DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY,
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  ICommandService,
  toDisposable,
} from "@univerjs/core";
import {
  DeviceInputEventType,
  IShortcutService,
  KeyCode,
  SetCellEditVisibleOperation,
} from "@univerjs/preset-sheets-core";

const commitId = "aec.operation.take-formula-as-typed";

/** The lists of functions under the cell and under the formula bar. A list's command is there while the list is open. */
const lists = [DOCS_NORMAL_EDITOR_UNIT_ID_KEY, DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY].map(
  (editor) => `sheet.formula-embedding-editor.search_function.${editor}`,
);

/** The grid's own shortcuts of an open list have 1000. */
const beforeTheList = 1_001;

/**
 * Has Enter take a formula as it was typed, as Excel does; Tab takes the function that the list suggests. The list follows what
 * is typed some time later, so that Enter would take what was suggested for the first letters.
 */
export function takeFormulasAsTyped(injector: Injector, unitId: string): IDisposable {
  const commands = injector.get(ICommandService);
  const open = () => lists.filter((list) => commands.hasCommand(list));
  const command = commands.registerCommand({
    id: commitId,
    type: CommandType.OPERATION,
    handler() {
      for (const list of open()) commands.syncExecuteCommand(list, { keyCode: KeyCode.ESC });
      return commands.syncExecuteCommand(SetCellEditVisibleOperation.id, {
        visible: false,
        eventType: DeviceInputEventType.Keyboard,
        keycode: KeyCode.ENTER,
        unitId,
      });
    },
  });
  const shortcut = injector.get(IShortcutService).registerShortcut({
    id: commitId,
    binding: KeyCode.ENTER,
    priority: beforeTheList,
    preconditions: () => open().length > 0,
  });
  return toDisposable(() => {
    shortcut.dispose();
    command.dispose();
  });
}
