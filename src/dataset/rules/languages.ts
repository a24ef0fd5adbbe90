import type { Rule } from "./rule";
import { wordsOf } from "./rule";

const han = /\p{Script=Han}/u;

export const languages: Rule = {
  id: "languages",
  description:
    "Every text is there in both languages: no Chinese in the English one, and prose in Chinese in the Chinese one.",
  check(dataset) {
    return wordsOf(dataset).flatMap(({ where, words: { en, zh }, prose }) => {
      const wrong = (what: string) => [{ where, what }];
      if (en.trim() === "") return wrong("has no English");
      if (zh.trim() === "") return wrong("has no Chinese");
      if (en !== en.trim() || zh !== zh.trim()) return wrong("has blanks around it");
      if (han.test(en)) return wrong("has Chinese in its English");
      if (prose && !han.test(zh)) return wrong("has no Chinese in its Chinese");
      return [];
    });
  },
};
