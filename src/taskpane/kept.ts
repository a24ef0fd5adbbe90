import { useCallback, useState } from "react";

const keyOf = (name: string) => `aec.pane.${name}`;

/**
 * Reads what the pane was left with: over a switch of tabs and a reload, not over closing it. A browser may refuse to store
 * anything, and another version of the pane may have stored it: what is not `sound` counts as nothing.
 */
export function readKept<T>(name: string, isSound: (value: unknown) => value is T): T | undefined {
  try {
    const text = window.sessionStorage.getItem(keyOf(name));
    const value: unknown = text === null ? undefined : JSON.parse(text);
    return isSound(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

export function keep(name: string, value: unknown): void {
  try {
    window.sessionStorage.setItem(keyOf(name), JSON.stringify(value));
  } catch {
    // It is then forgotten with the tab, which harms nobody.
  }
}

/** A component's state that the pane keeps. */
export function useKept<T>(
  name: string,
  initial: T,
  isSound: (value: unknown) => value is T,
): readonly [T, (value: T) => void] {
  const [value, setValue] = useState(() => readKept(name, isSound) ?? initial);
  const change = useCallback(
    (next: T) => {
      setValue(next);
      keep(name, next);
    },
    [name],
  );
  return [value, change];
}

export const isText = (value: unknown): value is string => typeof value === "string";

export const isFlag = (value: unknown): value is boolean => typeof value === "boolean";

/** Whether a value is a list of texts. */
export const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every(isText);

/** Whether a value is one of a list. */
export const oneOf =
  <T extends string>(list: readonly T[]) =>
  (value: unknown): value is T =>
    list.some((item) => item === value);

export const isFlag = (value: unknown): value is boolean => typeof value === "boolean";
