import type { Language, Words } from "../dataset/types";

/** For someone who opened the page in a browser. */
export const outsideExcel: Words = {
  en: "This page is the task pane of AEC for Excel. Open it in Excel, from the AEC group on the ribbon.",
  zh: "本页面是 AEC for Excel 的任务窗格，请在 Excel 功能区的 AEC 组中打开。",
};

export const withoutOffice: Words = {
  en: "Office.js could not be loaded from Microsoft, so AEC formulas cannot answer. Check the network connection, then reopen the workbook.",
  zh: "无法从 Microsoft 加载 Office.js，AEC 公式无法计算。请检查网络连接，然后重新打开工作簿。",
};

export const notLoaded: Words = {
  en: "The task pane could not be fetched. Come back here to try again.",
  zh: "任务窗格无法加载，回到此处时会重试。",
};

/** Shows a sentence, in both languages, in place of the task pane. */
export function showSentence(root: Element, words: Words): void {
  const paragraphs = (["en", "zh"] satisfies Language[]).map((language) => {
    const paragraph = document.createElement("p");
    paragraph.lang = language;
    paragraph.textContent = words[language];
    return paragraph;
  });
  root.replaceChildren(...paragraphs);
}
