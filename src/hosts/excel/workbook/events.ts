import type { Unwatch } from "../../../workbook/host";
import { run } from "./run";

/**
 * Calls back on an event of the workbook. An event that cannot be listened to is done without: whoever needs it looks again
 * when the user comes back as well.
 */
export function listen<T>(
  needs: string,
  eventOf: (context: Excel.RequestContext) => OfficeExtension.EventHandlers<T>,
  listener: () => void,
): Unwatch {
  let listening = true;
  const added = run(
    needs,
    async (context) => {
      const handler = eventOf(context).add(() => {
        if (listening) listener();
        return Promise.resolve();
      });
      await context.sync();
      return handler;
    },
    { waitForEdit: true },
  );
  added.catch(() => undefined);
  return () => {
    listening = false;
    added
      .then((handler) => {
        handler.remove();
        return handler.context.sync();
      })
      .catch(() => undefined);
  };
}

/** Calls back whenever the user may have been elsewhere: in another program, a cell, or with the pane closed. */
export function watchReturn(listener: () => void): Unwatch {
  const whenVisible = () => {
    if (document.visibilityState === "visible") listener();
  };
  window.addEventListener("focus", listener);
  document.addEventListener("visibilitychange", whenVisible);
  const unwatchPane = watchPane(listener);
  return () => {
    window.removeEventListener("focus", listener);
    document.removeEventListener("visibilitychange", whenVisible);
    unwatchPane();
  };
}

/** Calls back when the task pane is opened: the page behind it runs on while it is closed. */
function watchPane(listener: () => void): Unwatch {
  if (!Office.context.requirements.isSetSupported("SharedRuntime", "1.1")) return () => undefined;
  const added = Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
    if (visibilityMode === Office.VisibilityMode.taskpane) listener();
  });
  added.catch(() => undefined);
  return () => {
    added.then((remove) => remove()).catch(() => undefined);
  };
}
