import { useSyncExternalStore } from "react";
import type { ThemeName } from "../../taskpane/themes";
import type { Appearance } from "./preferences";

const dark = window.matchMedia("(prefers-color-scheme: dark)");

function watchDark(listener: () => void): () => void {
  dark.addEventListener("change", listener);
  return () => dark.removeEventListener("change", listener);
}

/** The theme to show, following the computer's setting where the user asks for that. */
export function useTheme(appearance: Appearance): ThemeName {
  const systemIsDark = useSyncExternalStore(watchDark, () => dark.matches);
  if (appearance !== "system") return appearance;
  return systemIsDark ? "dark" : "light";
}
