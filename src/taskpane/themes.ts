import type { BrandVariants, Theme } from "@fluentui/react-components";
import {
  createDarkTheme,
  createLightTheme,
  teamsHighContrastTheme,
} from "@fluentui/react-components";

/** The greens of a pane that belongs to a spreadsheet. */
const brand: BrandVariants = {
  10: "#03170b",
  20: "#072714",
  30: "#0a371d",
  40: "#0c4626",
  50: "#0d552d",
  60: "#0e6335",
  70: "#0f703b",
  80: "#107c41",
  90: "#238c52",
  100: "#37a164",
  110: "#4fb377",
  120: "#6bc28d",
  130: "#88d0a3",
  140: "#a6ddb9",
  150: "#c4ead0",
  160: "#e2f5e8",
};

/** Office's fonts first, then each platform's font for Chinese: without one, glyphs of Japanese shapes may appear. */
const fontFamilyBase =
  "'Segoe UI', 'Segoe UI Web (West European)', -apple-system, BlinkMacSystemFont, 'Microsoft YaHei UI', 'PingFang SC', 'Noto Sans CJK SC', 'Noto Sans SC', sans-serif";

export const themeNames = ["light", "dark", "highContrast"] as const;
export type ThemeName = (typeof themeNames)[number];

export const themes: Record<ThemeName, Theme> = {
  light: { ...createLightTheme(brand), fontFamilyBase },
  dark: {
    ...createDarkTheme(brand),
    // The shades that Fluent picks for text are too dark for small text on a dark pane.
    colorBrandForeground1: brand[110],
    colorBrandForeground2: brand[120],
    colorBrandForegroundLink: brand[110],
    colorBrandForegroundLinkHover: brand[120],
    colorBrandForegroundLinkPressed: brand[110],
    colorBrandForegroundLinkSelected: brand[110],
    fontFamilyBase,
  },
  highContrast: { ...teamsHighContrastTheme, fontFamilyBase },
};
