import { useState } from "react";
import { oneOf, useKept } from "../kept";
import { tabs } from "../tabs";

const isTab = oneOf(tabs.map(({ id }) => id));

/** A tab to bring to the front. Each new request does so once; one for a tab that the pane lacks changes nothing. */
export interface TabRequest {
  readonly tab: string;
}

/** The tab in front: the user's choice, or the one that was last asked for. */
export function useRequestedTab(
  request: TabRequest | undefined,
): readonly [string, (id: string) => void] {
  const [current, setCurrent] = useKept("tab", tabs[0]!.id, isTab);
  const [seen, setSeen] = useState<TabRequest>();
  if (request !== seen) {
    setSeen(request);
    if (isTab(request?.tab)) setCurrent(request.tab);
  }
  return [current, setCurrent];
}
