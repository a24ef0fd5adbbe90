import { openFile } from "../../../src/hosts/workbench/files/openFile";
import { Workbench } from "../../../src/hosts/workbench/workbench";
import { buildWorkbook } from "../../support/xlsx/build";
import { richWorkbook } from "../../support/xlsx/rich";

export const rich = buildWorkbook(richWorkbook);

/** A file in a workbench without a page. */
export async function opened(): Promise<Workbench> {
  const file = await openFile(rich);
  const name = { en: "needs.xlsx", zh: "needs.xlsx" };
  const workbench = new Workbench({ id: "file-1", name, file }, "en");
  await workbench.connect();
  return workbench;
}
