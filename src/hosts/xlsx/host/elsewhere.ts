import type { Words } from "../../../dataset/types";
import { hasAecCall } from "../../../workbook/aecCall";
import { spillReferencesIn } from "../../../workbook/freeze/spillReferences";
import type { FormulaElsewhere } from "../../../workbook/host";
import { formulaFromFile } from "../formula/fromFile";
import { formulaToFile } from "../formula/toFile";
import { relationshipsOf } from "../package/relationships";
import type { Workbook } from "../workbook";
import type { Replacement } from "../xml/edit";
import { replaceAll } from "../xml/edit";
import { Tags } from "../xml/tags";
import { escapeXml, unescapeXml } from "../xml/text";

/** The elements that hold formulas outside of cells. */
const holders: ReadonlySet<string> = new Set([
  "definedName",
  "formula",
  "formula1",
  "formula2",
  "f",
  "calculatedColumnFormula",
]);

/** The elements of rules, which name the cells that theirs are for unless they are of a later version of Excel. */
const rules: ReadonlySet<string> = new Set(["conditionalFormatting", "dataValidation"]);

const named = (name: string): Words => ({ en: `The name ${name}`, zh: `名称 ${name}` });
const ruleOn = (sheet: string): Words => ({
  en: `A conditional format or data validation on ${sheet}`,
  zh: `工作表 ${sheet} 上的条件格式或数据验证`,
});
const columnOn = (sheet: string): Words => ({
  en: `The column formula of a table on ${sheet}, for new rows,`,
  zh: `工作表 ${sheet} 上表格的列公式（用于新行）`,
});

/** A part with formulas outside of cells, and where a person finds the one that a tag begins. */
interface Holder {
  readonly part: string;
  readonly sheet: string;
  readonly place: (tags: Tags) => Words;
}

function holdersOf({ file, part, sheets }: Workbook): readonly Holder[] {
  const ofSheets = sheets.flatMap(({ name, part: sheetPart }): Holder[] => [
    { part: sheetPart, sheet: name, place: () => ruleOn(name) },
    ...relationshipsOf(file, sheetPart)
      .filter(({ type, target }) => type === "table" && file.has(target))
      .map(({ target }) => ({ part: target, sheet: name, place: () => columnOn(name) })),
  ]);
  const place = (tags: Tags) => named(unescapeXml(tags.attribute("name") ?? ""));
  return [{ part: part.part, sheet: sheets[0]?.name ?? "", place }, ...ofSheets];
}

/** Shows the formulas outside of cells with AEC calls or whole spills, and writes what comes back for one. Says whether any was written. */
export function rewriteElsewhere(
  workbook: Workbook,
  rewrite: (found: FormulaElsewhere) => string | null,
): boolean {
  let written = false;
  for (const holder of holdersOf(workbook)) {
    const xml = workbook.file.text(holder.part);
    const replacements = replacementsIn(xml, holder, rewrite);
    if (replacements.length === 0) continue;
    workbook.file.replace(holder.part, replaceAll(xml, replacements));
    written = true;
  }
  return written;
}

function replacementsIn(
  xml: string,
  { sheet, place }: Holder,
  rewrite: (found: FormulaElsewhere) => string | null,
): readonly Replacement[] {
  const replacements: Replacement[] = [];
  const tags = new Tags(xml);
  let cells = "";
  while (tags.next()) {
    const opens = !tags.closes && !tags.empty;
    if (rules.has(tags.name)) cells = opens ? (tags.attribute("sqref") ?? "") : "";
    if (!opens) continue;
    if (tags.name === "sheetData") tags.close();
    if (!holders.has(tags.name)) continue;
    const where = place(tags);
    const start = tags.end;
    const end = tags.close();
    const text = unescapeXml(xml.slice(start, end));
    const formula = /AEC|ANCHORARRAY/i.test(text) ? formulaFromFile(text) : "";
    if (!hasAecCall(formula) && spillReferencesIn({ formula, sheet }).length === 0) continue;
    const now = rewrite({ place: where, sheet, formula, isOfOneCell: /^\w+$/.test(cells) });
    if (now !== null) replacements.push({ start, end, text: escapeXml(formulaToFile(now)) });
  }
  return replacements;
}
