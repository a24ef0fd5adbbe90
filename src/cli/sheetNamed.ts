import type { WorkbookHost } from "../workbook/host";
import { HostError } from "../workbook/hostError";

/**
 * The sheet of this name, however its letters are cased.
 *
 * @throws HostError with the sheets that there are.
 */
export async function sheetNamed(host: WorkbookHost, asked: string): Promise<string> {
  const names = await host.sheetNames();
  const sheet = names.find((name) => name.toLowerCase() === asked.toLowerCase());
  if (sheet !== undefined) return sheet;
  throw new HostError({
    en: `There is no sheet ${asked}. Its sheets: ${names.join(", ")}.`,
    zh: `没有工作表 ${asked}。现有工作表：${names.join("、")}。`,
  });
}
