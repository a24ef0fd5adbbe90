import type { Language } from "../../dataset/types";
import type { Session } from "../../functions/session";
import { modelWorkbook } from "../../hosts/xlsx/modelWorkbook";
import type { Model } from "../../workbook/models";
import { models } from "../../workbook/models";
import { Failure } from "../failure";
import { printJson } from "../print";
import { saveWorkbook } from "../workbookFile";

export interface ModelCommand {
  readonly output?: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

/** `aec model --list`: the templates, each with what it holds. */
export function listModels(language: Language, json: boolean): void {
  const rows = models.map(({ id, name, summary }) => ({
    id,
    name: name[language],
    summary: summary[language],
  }));
  if (json) printJson(rows);
  else for (const { id, name, summary } of rows) console.log(`${id}\t${name}\t${summary}`);
}

function chosen(ids: readonly string[], language: Language): readonly Model[] {
  if (ids.length === 0) return models;
  return ids.map((id) => {
    const found = models.find((model) => model.id === id.toLowerCase());
    if (found) return found;
    const known = models.map((model) => model.id).join(", ");
    throw new Failure(
      {
        en: `There is no template "${id}". Known: ${known}.`,
        zh: `没有名为“${id}”的模板。可用：${known}。`,
      }[language],
      2,
    );
  });
}

/** `aec model [TEMPLATE…] -o FILE`: writes a workbook of templates. */
export async function writeModel(
  session: Session,
  ids: readonly string[],
  { output, json = false, quiet = false }: ModelCommand,
): Promise<void> {
  const { language } = session;
  const templates = chosen(ids, language);
  if (output === undefined || !/\.xlsx$/i.test(output)) {
    throw new Failure(
      {
        en: "Say with -o which .xlsx file to write.",
        zh: "请用 -o 指定要写入的 .xlsx 文件。",
      }[language],
      2,
    );
  }
  saveWorkbook(output, await modelWorkbook(session, templates), language);
  const sheets = templates.map(({ sheet }) => sheet(language).name);
  if (json) printJson({ file: output, sheets });
  else if (!quiet) console.log(`${output}: ${sheets.join(", ")}`);
}
