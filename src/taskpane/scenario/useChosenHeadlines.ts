import { useCallback, useMemo, useSyncExternalStore } from "react";
import { isTexts, keep, readKept } from "../kept";
import { usePane } from "../paneContext";
import { storePerSession } from "../store";
import type { HeadlineGroup } from "./headlines";
import { headlines, shownAtFirst } from "./headlines";

const name = "scenario.headlines";
const storeOf = storePerSession(() => readKept(name, isTexts) ?? shownAtFirst);

export interface ChosenHeadlines {
  /** The labels of the figures that are shown. */
  readonly chosen: readonly string[];
  readonly choose: (labels: readonly string[]) => void;
  /** The figures that are shown, in their groups. */
  readonly groups: readonly HeadlineGroup[];
}

/** The headline figures that the user wants to see; the pane keeps the choice. */
export function useChosenHeadlines(): ChosenHeadlines {
  const store = storeOf(usePane().session);
  const chosen = useSyncExternalStore(store.watch, store.read);
  const choose = useCallback(
    (labels: readonly string[]) => {
      store.write(labels);
      keep(name, labels);
    },
    [store],
  );
  const groups = useMemo(
    () =>
      headlines
        .map(({ label, figures }) => ({
          label,
          figures: figures.filter((figure) => chosen.includes(figure.label)),
        }))
        .filter(({ figures }) => figures.length > 0),
    [chosen],
  );
  return { chosen, choose, groups };
}
