import { environmentOf } from "../../functions/call";
import { explanationTable } from "../../functions/entries/explain";
import { scenarioKind } from "../../functions/parameters/scenario";
import type { Language, Words } from "../../dataset/types";
import { rectangleOfReference } from "../../hosts/xlsx/sheet/address";
import { addressOf, firstCell } from "../../workbook/address";
import type { Audit, AuditedCell } from "../../workbook/audit/audit";
import { auditCell } from "../../workbook/audit/audit";
import type { AuditedCall, Found } from "../../workbook/audit/call";
import type { Area, WorkbookHost } from "../../workbook/host";
import { HostError } from "../../workbook/hostError";
import { savedStateText } from "../changes";
import { openWorkbookHost } from "../openHost";
import { answerText, objectsOf, printColumns, printJson, valueJson } from "../print";
import { sheetNamed } from "../sheetNamed";
import { failureOf } from "../workbookFile";

export interface AuditCommand {
  readonly scenario?: string;
  readonly json?: boolean;
  readonly language: Language;
}

/** `aec audit FILE CELL`: each AEC call of a cell and of the cells that it refers to, what it rests on and what moves it. */
export async function auditOfFile(
  file: string,
  cell: string,
  { scenario, json = false, language }: AuditCommand,
): Promise<void> {
  try {
    const { host, session, saved } = await openWorkbookHost(file, language);
    if (scenario !== undefined) {
      session.select(scenarioKind.parse(scenario, environmentOf(session)).id);
    }
    const audit = await auditCell(session, host, await cellOf(host, cell));
    if (json) {
      printJson(auditJson(file, session.active.name.en, audit, language));
      return;
    }
    const under = { en: `under ${session.active.name.en}`, zh: `${session.active.name.zh}情景` };
    const heading = [`${file}, ${under[language]}.`, savedStateText(saved, language)];
    console.log(heading.filter((sentence) => sentence !== "").join(" "));
    printAudit(audit, language);
  } catch (error) {
    throw failureOf(file, error, language);
  }
}

/** The cell that a person names; without a sheet, one of the first sheet. */
async function cellOf(host: WorkbookHost, name: string): Promise<Area> {
  const reference = rectangleOfReference(name.trim());
  if (reference?.area.rows !== 1 || reference.area.columns !== 1) {
    throw new HostError({
      en: `${name} names no cell. Name one as B4, or with its sheet as Model!B4.`,
      zh: `${name} 不是单元格。请写作 B4，或连同工作表写作 Model!B4。`,
    });
  }
  const [first] = await host.sheetNames();
  const sheet = reference.sheet === "" ? first! : await sheetNamed(host, reference.sheet);
  return firstCell({ sheet, ...reference.area });
}

const said = {
  blank: { en: "blank", zh: "空白" },
  origin: { en: "filled by the formula in", zh: "由该单元格的公式溢出填充：" },
  noCall: {
    en: "No AEC call here, nor in a cell that the formula refers to.",
    zh: "此处没有 AEC 调用，公式引用的单元格也没有。",
  },
  refersTo: { en: "It refers to", zh: "引用的单元格" },
  more: {
    en: "The formula refers to more cells than are listed.",
    zh: "公式引用的单元格多于此处所列。",
  },
  unresolved: {
    en: "An argument is worked out by Excel itself, which the audit does not repeat: put it into a cell of its own.",
    zh: "有参数由 Excel 自行计算，追溯不会重算：请将其放入单独的单元格。",
  },
  moves: { en: "What moves it", zh: "影响因素" },
} as const satisfies Record<string, Words>;

const moveHeads: Readonly<Record<Language, readonly string[]>> = {
  en: ["driver", "from", "to", "at low", "at high", "swing"],
  zh: ["因素", "低端", "高端", "取低端时", "取高端时", "幅度"],
};

function printAudit(audit: Audit, language: Language): void {
  const { calls, precedents, more } = audit;
  printCell(audit, language);
  if (calls.length === 0 && precedents.length === 0) console.log(said.noCall[language]);
  for (const precedent of precedents) {
    console.log(`\n${said.refersTo[language]}`);
    printCell(precedent, language);
  }
  if (more) console.log(`\n${said.more[language]}`);
}

function printCell({ area, origin, formula, value, calls }: AuditedCell, language: Language): void {
  const shown = value === null || value === "" ? said.blank[language] : answerText(value);
  const spilled = addressOf(origin) !== addressOf(area);
  const from = spilled ? [`${said.origin[language]} ${addressOf(origin)}`] : [];
  // A constant is its own value.
  const own = formula.startsWith("=") ? [formula] : [];
  printColumns([[addressOf(area), ...from, ...own, shown]]);
  for (const call of calls) printCall(call, language);
}

function printCall({ text, found }: AuditedCall, language: Language): void {
  console.log("");
  if (!found) {
    printColumns([[text, said.unresolved[language]]]);
    return;
  }
  printColumns([[text, ...elementText(found, language), answerText(found.value)]]);
  const table = explanationTable(found.explanation, found.unit, language);
  printColumns(table.map((row) => row.map(answerText)));
  const bars = found.drivers.filter(({ swing }) => swing > 0);
  if (bars.length === 0) return;
  console.log(said.moves[language]);
  printColumns([
    moveHeads[language],
    ...bars.map(({ driver, atLow, atHigh, swing }) => [
      driver.id,
      ...[driver.low, driver.high, atLow, atHigh, swing].map(answerText),
    ]),
  ]);
}

function elementText({ element, elements }: Found, language: Language): readonly string[] {
  if (elements === 1) return [];
  const words = {
    en: `answer ${element} of ${elements}`,
    zh: `第 ${element} 个结果，共 ${elements} 个`,
  };
  return [words[language]];
}

function auditJson(file: string, scenario: string, audit: Audit, language: Language) {
  return {
    file,
    scenario,
    ...cellJson(audit, language),
    refersTo: audit.precedents.map((precedent) => cellJson(precedent, language)),
    more: audit.more,
  };
}

const cellJson = ({ area, origin, formula, value, calls }: AuditedCell, language: Language) => ({
  cell: addressOf(area),
  origin: addressOf(origin),
  formula,
  value: valueJson(value),
  calls: calls.map((call) => callJson(call, language)),
});

function callJson({ entry, text, found }: AuditedCall, language: Language) {
  const common = { function: `AEC.${entry.name}`, text, workedOut: found !== undefined };
  if (!found) return common;
  return {
    ...common,
    value: valueJson(found.value),
    unit: found.unit,
    scenario: found.scenario.name.en,
    element: found.element,
    elements: found.elements,
    analysed: found.subject ? `AEC.${found.subject.name}` : null,
    restsOn: objectsOf(explanationTable(found.explanation, found.unit, language)),
    moves: found.drivers.map(({ driver, atLow, atHigh, swing }) => ({
      id: driver.id,
      low: driver.low,
      high: driver.high,
      atLow,
      atHigh,
      swing,
    })),
  };
}
