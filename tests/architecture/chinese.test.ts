import { readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { sources } from "./sources";

const src = path.resolve(__dirname, "../../src");

/** Stands for what a template fills in. */
const filled = "\uE000";

/** The texts of a file in which a Chinese character stands, each with a mark where something is filled in. */
function chineseTexts(file: string): string[] {
  const text = readFileSync(path.join(src, file), "utf8");
  if (!/\p{Script=Han}/u.test(text)) return [];
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) found.push(node.text);
    else if (ts.isTemplateExpression(node)) {
      const rest = node.templateSpans.map(({ literal }) => filled + literal.text);
      found.push(node.head.text + rest.join(""));
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found.filter((one) => /\p{Script=Han}/u.test(one));
}

/** A western mark right beside a Chinese character, or between what is filled in and one. */
const western =
  /[\p{Script=Han}，。；：、）”][,;:?!()]|[,;:?!()][\p{Script=Han}（“]|\uE000[,;:?!]|\uE000\((?!")/u;

const all = sources.flatMap(({ file }) => chineseTexts(file).map((text) => ({ file, text })));

/** A formula is not prose: its marks are Excel's. */
const prose = all.filter(({ text }) => !/^(\$?=|=)/.test(text));

test("Chinese has Chinese punctuation", () => {
  expect(prose.length).toBeGreaterThan(500);
  const breaking = prose.filter(({ text }) => western.test(text));
  expect(breaking.map(({ file, text }) => `${file}: ${text}`)).toEqual([]);
});

test.each(["来源:问题", "份额(输入项", `${filled}:来源`, `${filled},请`, "数字,"])(
  "%j is found to break it",
  (text) => {
    expect(western.test(text)).toBe(true);
  },
);
