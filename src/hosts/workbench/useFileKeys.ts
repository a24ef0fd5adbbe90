import { useEffect } from "react";
import type { Desk } from "./desk";
import { chooserId } from "./fileChooser";

/** Ctrl+O opens a file and Ctrl+S saves one (⌘ on a Mac), wherever the focus is. */
export function useFileKeys(desk: Desk): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      const key = event.key.toLowerCase();
      if (key !== "s" && key !== "o") return;
      // Neither the browser nor the grid is to have these.
      event.preventDefault();
      event.stopImmediatePropagation();
      if (key === "s") void desk.save();
      else document.getElementById(chooserId)?.click();
    };
    window.addEventListener("keydown", onKey, { capture: true });
    return () => window.removeEventListener("keydown", onKey, { capture: true });
  }, [desk]);
}
