import type { ILanguagePack } from "@univerjs/core";
import { LocaleType } from "@univerjs/core";
import type { Language } from "../../../dataset/types";
import { completed } from "./missingTexts";

export const localeOf: Record<Language, LocaleType> = {
  en: LocaleType.EN_US,
  zh: LocaleType.ZH_CN,
};

/** The grid's own texts come in a pack for each language. */
const packs: Record<Language, () => Promise<{ default: ILanguagePack }>> = {
  en: () => import(/* webpackChunkName: "grid-en" */ "@univerjs/preset-sheets-core/locales/en-US"),
  zh: () => import(/* webpackChunkName: "grid-zh" */ "@univerjs/preset-sheets-core/locales/zh-CN"),
};

/** All that the grid says in a language, which is fetched when it is first needed. */
export async function textsIn(language: Language): Promise<Record<string, ILanguagePack>> {
  const { default: pack } = await packs[language]();
  return { [localeOf[language]]: completed(pack, language) };
}
