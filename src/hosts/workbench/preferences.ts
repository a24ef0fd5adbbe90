import type { Language } from "../../dataset/types";
import { languageOf } from "../../taskpane/language";
import { readStored, store } from "./storage";

export const appearances = ["system", "light", "dark", "highContrast"] as const;
/** The theme that the user asks for; `system` follows the computer's setting. */
export type Appearance = (typeof appearances)[number];

export const paneWidths = { least: 320, usual: 360, most: 600 } as const;

/** What the user has set about the page; it is the browser's, not a workbook's. */
export interface Preferences {
  readonly language: Language;
  readonly appearance: Appearance;
  /** In CSS pixels. */
  readonly paneWidth: number;
}

const key = "aec.workbench.preferences";

export function withinPaneWidths(width: number): number {
  return Math.round(Math.min(paneWidths.most, Math.max(paneWidths.least, width)));
}

/** What was stored, as far as it makes sense; the browser's language and the usual settings for the rest. */
export function readPreferences(): Preferences {
  const { language, appearance, paneWidth } = parse(readStored(key));
  return {
    language: language === "en" || language === "zh" ? language : languageOf(navigator.language),
    appearance: appearances.find((name) => name === appearance) ?? "system",
    paneWidth: typeof paneWidth === "number" ? withinPaneWidths(paneWidth) : paneWidths.usual,
  };
}

/** Keeps the preferences for the next visit. Where the browser refuses, they hold for this one. */
export function keepPreferences(preferences: Preferences): void {
  try {
    store(key, JSON.stringify(preferences));
  } catch {
    return;
  }
}

function parse(json: string | null): Partial<Record<keyof Preferences, unknown>> {
  try {
    const value: unknown = JSON.parse(json ?? "{}");
    return typeof value === "object" && value !== null ? value : {};
  } catch {
    return {};
  }
}
