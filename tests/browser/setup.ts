import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { bundleFakeExcel } from "../excel/browser/bundle";
import { fakeExcelFile } from "./excelPage";

/** Builds the script that makes a page believe that it is in Excel: once, for all who run tests beside each other. */
export default async function setup(): Promise<void> {
  await mkdir(path.dirname(fakeExcelFile), { recursive: true });
  await writeFile(fakeExcelFile, await bundleFakeExcel());
}
