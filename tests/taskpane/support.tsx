import { TextEncoder } from "node:util";
import { act, configure, render } from "@testing-library/react";
import type { RenderResult } from "@testing-library/react";
import { createDOMRenderer, RendererProvider } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import "../../src/taskpane/scenario/ScenarioTab";
import type { Session } from "../../src/functions/session";
import type { TaskPaneProps } from "../../src/taskpane/TaskPane";
import { TaskPane } from "../../src/taskpane/TaskPane";
import { MemoryHost } from "../support/memoryHost";

/** What the pane's components ask of a browser and jsdom does not have. */
class NoResizes {
  observe(): void {
    return;
  }
  unobserve(): void {
    return;
  }
  disconnect(): void {
    return;
  }
}
globalThis.ResizeObserver = NoResizes;
globalThis.TextEncoder = TextEncoder;

// On a busy machine a panel's first import takes seconds.
configure({ asyncUtilTimeout: 20_000 });
jest.setTimeout(60_000);

// A look for an element by its name asks for the style of each of its ancestors, and jsdom tries all of Fluent's rules on every
// one: minutes, for styles that these tests do not look at. So no rules are made.
const unstyled = createDOMRenderer(null as unknown as Document);
configure({ defaultHidden: true });

/** Renders, and waits for what is fetched while rendering. */
export async function show(element: ReactElement): Promise<RenderResult> {
  return act(async () => Promise.resolve(render(element, { wrapper: Unstyled })));
}

function Unstyled({ children }: { readonly children: ReactNode }) {
  return <RendererProvider renderer={unstyled}>{children}</RendererProvider>;
}

/** Shows the pane for a session, on a workbook in memory. */
export function showPane(
  session: Session,
  props: Partial<TaskPaneProps> = {},
): Promise<RenderResult> {
  return show(<TaskPane session={session} host={new MemoryHost()} theme="light" {...props} />);
}
