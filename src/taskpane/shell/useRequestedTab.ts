import { useState } from "react";
import { tabs } from "../tabs";

/** A tab to bring to the front. Each new request does so once; one for a tab that the pane lacks changes nothing. */
export interface TabRequest {
  readonly tab: string;
}

/** The tab in front: the user's choice, or the one that was last asked for. */
export function useRequestedTab(
  request: TabRequest | undefined,
): readonly [string, (id: string) => void] {
  const [current, setCurrent] = useState(tabs[0]!.id);
  const [seen, setSeen] = useState<TabRequest>();
  if (request !== seen) {
    setSeen(request);
    const wanted = tabs.find(({ id }) => id === request?.tab);
    if (wanted) setCurrent(wanted.id);
  }
  return [current, setCurrent];
}
