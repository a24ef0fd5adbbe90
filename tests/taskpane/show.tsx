import { FluentProvider } from "@fluentui/react-components";
import type { RenderResult } from "@testing-library/react";
import { screen } from "@testing-library/react";
import userEvent, { PointerEventsCheckLevel } from "@testing-library/user-event";
import type { ReactElement } from "react";
import { Session } from "../../src/functions/session";
import { learn } from "../../src/taskpane/language";
import { moreWords } from "../../src/taskpane/moreWords";
import { PaneContext } from "../../src/taskpane/paneContext";
import { themes } from "../../src/taskpane/themes";
import { MemoryHost } from "../support/memoryHost";
import { show } from "./support";

// A part that is shown by itself does not come with its tab.
learn(moreWords);

export const user = userEvent.setup({ pointerEventsCheck: PointerEventsCheckLevel.Never });

/** Clicks the button of this name. */
export async function press(name: string | RegExp): Promise<void> {
  await user.click(screen.getByRole("button", { name }));
}

export interface Surroundings {
  readonly session?: Session;
  readonly host?: MemoryHost;
}

/** A part of the pane with what it stands in, on a workbook in memory. */
export function surroundedPart(
  part: ReactElement,
  { session = new Session(), host = new MemoryHost() }: Surroundings = {},
): ReactElement {
  return (
    <FluentProvider theme={themes.light}>
      <PaneContext value={{ session, host }}>{part}</PaneContext>
    </FluentProvider>
  );
}

/** Shows a part of the pane by itself. */
export function showPart(part: ReactElement, surroundings?: Surroundings): Promise<RenderResult> {
  return show(surroundedPart(part, surroundings));
}
