import type { RefCallback } from "react";
import { useCallback } from "react";
import { keep, readKept } from "../kept";

/** Under what the pane keeps how far a tab was scrolled. */
export const scrollKey = (tab: string): string => `scroll.${tab}`;

const isHeight = (value: unknown): value is number => typeof value === "number" && value >= 0;

/** What a person scrolls with: from then on the place is theirs. */
const gestures = ["wheel", "pointerdown", "keydown"] as const;

/** Keeps how far an element was scrolled under a name, and scrolls there once its content is long enough. */
export function useKeptScroll(name: string): RefCallback<HTMLElement> {
  return useCallback(
    (element: HTMLElement | null) => {
      if (!element) return;
      const wanted = readKept(name, isHeight) ?? 0;
      element.scrollTop = wanted;
      let restoring = wanted > 0;
      const settle = () => {
        restoring = false;
        growth.disconnect();
      };
      const growth = new ResizeObserver(() => {
        if (!restoring) return;
        element.scrollTop = wanted;
        if (element.scrollTop >= wanted - 1) settle();
      });
      if (restoring) for (const child of element.children) growth.observe(child);
      const note = () => {
        if (!restoring) keep(name, Math.round(element.scrollTop));
      };
      element.addEventListener("scroll", note, { passive: true });
      for (const gesture of gestures) element.addEventListener(gesture, settle, { passive: true });
      return () => {
        growth.disconnect();
        element.removeEventListener("scroll", note);
        for (const gesture of gestures) element.removeEventListener(gesture, settle);
      };
    },
    [name],
  );
}
