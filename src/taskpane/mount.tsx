import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import type { TaskPaneProps } from "./TaskPane";
import { TaskPane } from "./TaskPane";

export interface MountedPane {
  /** Changes what the pane is told about its surroundings; what is not named stays. */
  update(change: Partial<TaskPaneProps>): void;
  unmount(): void;
}

/** Puts the task pane into a page. */
export function mountTaskPane(element: Element, initial: TaskPaneProps): MountedPane {
  const root = createRoot(element);
  let props = initial;
  const render = () =>
    root.render(
      <StrictMode>
        <TaskPane {...props} />
      </StrictMode>,
    );
  render();
  return {
    update(change) {
      props = { ...props, ...change };
      render();
    },
    unmount: () => root.unmount(),
  };
}
