import type { Language, Words } from "../dataset/types";
import { parametersOf } from "../functions/parse";
import type { FunctionEntry } from "../functions/types";
import { answerOf, formulaOf, signatureOf } from "./examples";
import { guideOf } from "../functions/guides";

const escapeHtml = (text: string): string =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");

const pages: Readonly<Record<Language, { file: string; locale: string; name: string }>> = {
  en: { file: "help.html", locale: "en", name: "English" },
  zh: { file: "help.zh.html", locale: "zh-CN", name: "简体中文" },
};

const words = {
  title: { en: "AEC for Excel: help", zh: "AEC for Excel：帮助" },
  start: {
    en: "Type =AEC. in a cell to see the functions. Arguments may be values, cells or ranges, in English or Chinese. The pane (Home, AEC pane) switches the scenario: every AEC cell follows, save those with a scenario of their own as the last argument.",
    zh: "在单元格中输入 =AEC. 即可查看函数。参数可为数值、单元格或区域，中英文均可。窗格（开始 → AEC 窗格）用于切换情景：除以最后一个参数固定情景者外，所有 AEC 单元格随之更新。",
  },
  errors: {
    en: "#N/A means that the source does not give the figure, or that the formula waits for inputs: the cell's message names them. #VALUE! means that a name was not understood: the message suggests the nearest one. If AEC cells show #NAME? after a workbook was opened, open the pane once.",
    zh: "#N/A 表示来源未给出该数字，或公式尚待输入：单元格提示会逐一列出。#VALUE! 表示名称无法识别：提示会给出最接近的名称。打开工作簿后若 AEC 单元格显示 #NAME?，请打开一次窗格。",
  },
  disclaimer: {
    en: "The figures are one expert's view on one day, not audited and no investment advice.",
    zh: "所有数字仅为一位专家在某一日的观点，未经审计，不构成投资建议。",
  },
  functions: { en: "Functions", zh: "函数" },
} satisfies Record<string, Words>;

function functionSection(entry: FunctionEntry, language: Language): string {
  const parameters = parametersOf(entry).map(
    ({ name, kind, words: own }) =>
      `<dt><code>${escapeHtml(name)}</code></dt><dd>${escapeHtml((own ?? kind.words)[language])}</dd>`,
  );
  const examples = guideOf(entry).examples.map(
    (example) =>
      `<li><code>${escapeHtml(formulaOf(entry, example))}</code> → ${escapeHtml(answerOf(example))}</li>`,
  );
  return `<section id="${entry.name}">
<h3><code>${escapeHtml(signatureOf(entry))}</code></h3>
<p>${escapeHtml(entry.summary[language])}</p>
<p>${escapeHtml(guideOf(entry).help[language])}</p>
<dl>${parameters.join("\n")}</dl>
<ul>${examples.join("\n")}</ul>
</section>`;
}

/** The help that Excel links to: how to begin, what errors mean, and every function. */
function helpPage(entries: readonly FunctionEntry[], language: Language): string {
  const other = pages[language === "en" ? "zh" : "en"];
  return `<!doctype html>
<html lang="${pages[language].locale}">
<head>
<meta charset="utf-8" />
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>${words.title[language]}</title>
<link rel="icon" href="assets/icon-32.png" />
<link rel="stylesheet" href="assets/help.css" />
</head>
<body>
<header>
<img src="assets/icon-64.png" alt="" width="48" height="48" />
<h1>${words.title[language]}</h1>
<a href="${other.file}" lang="${other.locale}">${other.name}</a>
</header>
<p>${words.start[language]}</p>
<p>${words.errors[language]}</p>
<p>${words.disclaimer[language]}</p>
<h2>${words.functions[language]}</h2>
${entries.map((entry) => functionSection(entry, language)).join("\n")}
</body>
</html>
`;
}

/** The help pages by file name, one a language. */
export function helpPages(entries: readonly FunctionEntry[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    (["en", "zh"] as const).map((language) => [pages[language].file, helpPage(entries, language)]),
  );
}
