import type { Language, Words } from "../dataset/types";

const words: Words = {
  en: "This page is the task pane of AEC for Excel. Open it in Excel, from the AEC group on the ribbon.",
  zh: "本页面是 AEC for Excel 的任务窗格,请在 Excel 功能区的 AEC 组中打开。",
};

/** Says what the page is to someone who opened it in a browser. */
export function outsideExcel(root: Element): void {
  const paragraphs = (["en", "zh"] satisfies Language[]).map((language) => {
    const paragraph = document.createElement("p");
    paragraph.lang = language;
    paragraph.textContent = words[language];
    return paragraph;
  });
  root.replaceChildren(...paragraphs);
}
