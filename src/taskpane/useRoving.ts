import type { FocusEvent, KeyboardEvent } from "react";
import { useState } from "react";

const moves: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => Math.min(at + 1, count - 1),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_at, count) => count - 1,
};

export interface Roving {
  /** The item that Tab leads to. */
  readonly current: string | undefined;
  readonly handlers: {
    readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
    readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
  };
}

/**
 * Makes a long list one stop for the Tab key: the arrow keys, Home and End lead from item to item. An item is a button with its
 * id in `data-item`; what it unfolds is reached by Tab as usual.
 */
export function useRoving(ids: readonly string[]): Roving {
  const [last, setLast] = useState<string>();
  const current = last !== undefined && ids.includes(last) ? last : ids[0];
  const itemOf = (target: EventTarget) =>
    target instanceof HTMLElement ? target.dataset.item : undefined;
  return {
    current,
    handlers: {
      onFocus({ target }) {
        const item = itemOf(target);
        if (item !== undefined) setLast(item);
      },
      onKeyDown(event) {
        const move = moves[event.key];
        if (!move || itemOf(event.target) === undefined) return;
        const items = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-item]")];
        event.preventDefault();
        items[move(items.indexOf(event.target as HTMLElement), items.length)]?.focus();
      },
    },
  };
}
