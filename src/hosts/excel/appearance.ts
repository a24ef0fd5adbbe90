import type { Unwatch } from "../../workbook/host";
import { watchReturn } from "./workbook/events";

export type Appearance = "light" | "dark" | "highContrast";

const forcedColors = () => window.matchMedia("(forced-colors: active)");

/** How light a colour such as `#1f2933` looks, from 0 to 1. */
function lightness(colour: string): number {
  const [red = 255, green = 255, blue = 255] = (colour.match(/[\da-f]{2}/gi) ?? []).map((part) =>
    Number.parseInt(part, 16),
  );
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
}

/**
 * Excel on the web may have no theme for add-ins, and Office.js for Windows turns every property of it into a colour, also
 * those that are none: only a true boolean says whether it is dark.
 */
function isDark(theme: Partial<Office.OfficeTheme> | undefined): boolean {
  if (typeof theme?.isDarkTheme === "boolean") return theme.isDarkTheme;
  return lightness(theme?.bodyBackgroundColor ?? "#ffffff") < 0.5;
}

/** How the task pane is to look beside Excel. */
export function appearance(): Appearance {
  if (forcedColors().matches) return "highContrast";
  return isDark(Office.context.officeTheme) ? "dark" : "light";
}

/** Office.js gives the same theme for five seconds, whatever the user does meanwhile. */
const themeIsKept = 5_000;

/** Calls back when the look changes. Excel does not announce it, but the user changes it elsewhere and comes back. */
export function watchAppearance(listener: (appearance: Appearance) => void): Unwatch {
  let shown = appearance();
  const look = () => {
    const current = appearance();
    if (current === shown) return;
    shown = current;
    listener(current);
  };
  const contrast = forcedColors();
  contrast.addEventListener("change", look);
  let later: number | undefined;
  const unwatch = watchReturn(() => {
    look();
    window.clearTimeout(later);
    later = window.setTimeout(look, themeIsKept);
  });
  return () => {
    contrast.removeEventListener("change", look);
    window.clearTimeout(later);
    unwatch();
  };
}
