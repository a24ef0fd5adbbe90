import type { ILanguagePack } from "@univerjs/core";
import { LocaleType } from "@univerjs/core";
import type { Language } from "../../../dataset/types";

/** The grid's own texts. Each language is fetched when it is first needed. */
export const locales: Record<
  Language,
  { readonly id: LocaleType; load(): Promise<{ default: ILanguagePack }> }
> = {
  en: {
    id: LocaleType.EN_US,
    load: () =>
      import(/* webpackChunkName: "grid-en" */ "@univerjs/preset-sheets-core/locales/en-US"),
  },
  zh: {
    id: LocaleType.ZH_CN,
    load: () =>
      import(/* webpackChunkName: "grid-zh" */ "@univerjs/preset-sheets-core/locales/zh-CN"),
  },
};
