import { LocaleService } from "@univerjs/core";
import type { ILanguagePack } from "@univerjs/core";
import english from "@univerjs/preset-sheets-core/locales/en-US";
import chinese from "@univerjs/preset-sheets-core/locales/zh-CN";
import { localeOf, textsIn } from "../../../src/hosts/workbench/grid/locales";
import { missingTexts } from "../../../src/hosts/workbench/grid/missingTexts";

const packs: Record<"en" | "zh", ILanguagePack> = { en: english, zh: chinese };

describe.each(["en", "zh"] as const)("the grid in %s", (language) => {
  test.each(Object.entries(missingTexts))(
    "says %s in words, which its pack lacks",
    async (key, words) => {
      const locale = new LocaleService();
      locale.setLocale(localeOf[language]);
      locale.load({ [localeOf[language]]: packs[language] });
      expect(locale.t(key)).toBe(key);
      locale.load(await textsIn(language));
      expect(locale.t(key)).toBe(words[language]);
    },
  );

  test("keeps the texts of its pack", async () => {
    const locale = new LocaleService();
    locale.load(await textsIn(language));
    locale.setLocale(localeOf[language]);
    expect(locale.t("ui.ribbon.start")).toBe({ en: "Start", zh: "开始" }[language]);
  });
});
