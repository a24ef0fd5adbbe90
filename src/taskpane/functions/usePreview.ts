import { useState } from "react";
import { usePane } from "../paneContext";
import { useWhenCellsChange } from "../useWhenCellsChange";
import type { Preview } from "./preview";
import { previewOf } from "./preview";

export interface PreviewState {
  /** The last result that was worked out; it stays in sight until the next one is. */
  readonly preview: Preview | undefined;
  readonly busy: boolean;
}

/** The result of a formula, kept up to date with the scenario and the cells that it refers to. */
export function usePreview(formula: string | undefined): PreviewState {
  const { session, host } = usePane();
  const [state, setState] = useState<{ formula: string; preview: Preview }>();
  useWhenCellsChange(formula, async (isCurrent) => {
    if (formula === undefined) return;
    const preview = await previewOf(session, host, formula);
    if (isCurrent()) setState({ formula, preview });
  });
  if (formula === undefined) return { preview: undefined, busy: false };
  return { preview: state?.preview, busy: state?.formula !== formula };
}
