import { useCallback } from "react";
import { isText, useKept } from "../kept";

const most = 5;

const isNames = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every(isText);

/** The functions that were put into the workbook or copied, the latest first. */
export function useRecent(): readonly [readonly string[], (name: string) => void] {
  const [recent, setRecent] = useKept("functions.recent", none, isNames);
  const note = useCallback(
    (name: string) => setRecent([name, ...recent.filter((other) => other !== name)].slice(0, most)),
    [recent, setRecent],
  );
  return [recent, note];
}

const none: readonly string[] = [];
