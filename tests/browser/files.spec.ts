import { readFile } from "node:fs/promises";
import type { Download } from "@playwright/test";
import { expect } from "@playwright/test";
import { Workbook } from "../../src/hosts/xlsx/workbook";
import { buildWorkbook } from "../support/xlsx/build";
import { cellsOf } from "../support/xlsx/cells";
import { changedParts } from "../support/xlsx/read";
import { richWorkbook } from "../support/xlsx/rich";
import { test, WorkbenchPage } from "./workbenchPage";

const rich = Buffer.from(buildWorkbook(richWorkbook));
const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const bytesOf = async (download: Download) => new Uint8Array(await readFile(await download.path()));

/** Chooses a file as a person does, by the button. */
async function choose({ page }: WorkbenchPage, name: string, buffer: Buffer): Promise<void> {
  const asked = page.waitForEvent("filechooser");
  await page
    .getByRole("banner")
    .getByRole("button", { name: /^(Open|打开)$/ })
    .click();
  await (await asked).setFiles({ name, mimeType, buffer });
}

async function drop({ page }: WorkbenchPage, name: string, bytes: Buffer): Promise<void> {
  const data = await page.evaluateHandle(
    ([file, content]) => {
      const transfer = new DataTransfer();
      const binary = Uint8Array.from(atob(content!), (character) => character.charCodeAt(0));
      transfer.items.add(new File([binary], file!));
      return transfer;
    },
    [name, bytes.toString("base64")],
  );
  await page.dispatchEvent("main", "dragover", { dataTransfer: data });
  await expect(page.getByText("Drop the workbook to open it")).toBeVisible();
  await page.dispatchEvent("main", "drop", { dataTransfer: data });
}

async function save({ page }: WorkbenchPage): Promise<Uint8Array> {
  const download = page.waitForEvent("download");
  await page.keyboard.press("Control+s");
  return bytesOf(await download);
}

test("a file is opened, worked on, saved with all else in it kept, and copied for people without the add-in", async ({
  page,
}) => {
  test.slow();
  const workbench = new WorkbenchPage(page);
  await workbench.open();
  await choose(workbench, "needs.xlsx", rich);
  await expect(page.getByRole("banner")).toContainText("needs.xlsx");
  await expect(page.getByText("Its charts and pictures are not shown here")).toBeVisible();
  await workbench.expectCell("B5", "=SUM(Needs[Cables])→ 3,700,000");
  await expect(page.getByText("Changes not saved")).toBeHidden();

  await workbench.enter("B7", "=B5/2");
  await expect(page.getByText("Changes not saved")).toBeVisible();
  await workbench.scenario("Bull").check();
  await workbench.expectCell("B2", "2,400,000");
  await workbench.expectCell("B7", "2,135,000");
  await page.screenshot({ path: "test-results/opened.png" });

  const saved = await save(workbench);
  expect(cellsOf(saved, ["B2", "B3", "B5", "B7"])).toEqual([
    2_400_000, 1_870_000, 4_270_000, 2_135_000,
  ]);
  expect(changedParts(rich, saved)).toEqual([
    "xl/webextensions/webextension1.xml",
    "xl/workbook.xml",
    "xl/worksheets/sheet1.xml",
  ]);
  await expect(page.getByText("needs.xlsx was saved with your downloads.")).toBeVisible();
  await expect(page.getByText("Changes not saved")).toBeHidden();

  await drop(workbench, "again.xlsx", Buffer.from(saved));
  await expect(page.getByRole("banner")).toContainText("again.xlsx");
  await expect(workbench.scenario("Bull")).toBeChecked();
  await workbench.expectCell("B7", "=B5/2→ 2,135,000");

  await workbench.openTab("Workbook");
  const download = page.waitForEvent("download");
  await workbench.pane.getByRole("button", { name: "Make a portable copy" }).click();
  const made = await download;
  expect(made.suggestedFilename()).toBe("again (portable).xlsx");
  await expect(workbench.pane.getByText("2 formulas became lookups")).toBeVisible();
  const copy = await bytesOf(made);
  expect(Workbook.open(copy).sheets.map(({ name }) => name)).toEqual([
    "Model",
    "Notes",
    "AEC Data",
    "AEC Notes",
  ]);
  expect(cellsOf(copy, ["B2", "B3", "B5"])).toEqual([2_400_000, 1_870_000, 4_270_000]);
});

test("the sample model is saved as a workbook, and stays when what is no sound one is refused in one sentence", async ({
  page,
}) => {
  const workbench = new WorkbenchPage(page);
  await workbench.open();
  await workbench.enter("H3", '=AEC.DEMAND("Google",2026)*2');
  // What is still being typed is saved as well.
  await workbench.goTo("H4");
  await page.keyboard.type("last word");
  const saved = await save(workbench);
  expect(cellsOf(saved, ["C13", "H3", "H4"])).toEqual([8_200_000, 4_000_000, "last word"]);
  await expect(page.getByText("AEC Sample model.xlsx was saved")).toBeVisible();

  await choose(workbench, "torn.xlsx", rich.subarray(0, rich.length - 200));
  const refusal = page.getByRole("alert");
  await expect(refusal).toContainText("torn.xlsx could not be opened");
  await expect(refusal).toContainText("The file is damaged");
  await choose(workbench, "text.xlsx", Buffer.from("not a workbook"));
  await expect(refusal).toContainText("The file is not an Excel workbook.");
  await workbench.choose(/^Language/, "简体中文");
  await expect(refusal).toContainText("该文件不是 Excel 工作簿");
  await page.getByRole("button", { name: "关闭此消息" }).click();
  await expect(refusal).toBeHidden();
  await workbench.expectCell("C13", "8,200,000");
});

test("what a file cannot take over is named before saving, and unsaved work before it goes", async ({
  page,
}) => {
  const workbench = new WorkbenchPage(page);
  await workbench.open();
  // What is typed into the old workbook while the new one is read is asked about as well.
  let letGo!: () => void;
  const held = new Promise<void>((resolve) => (letGo = resolve));
  await page.route("**/files.*.js", async (route) => {
    await held;
    await route.continue();
  });
  await choose(workbench, "needs.xlsx", rich);
  await expect(page.getByRole("button", { name: "Opening" })).toBeVisible();
  await workbench.enter("H3", "typed meanwhile");
  letGo();
  const dialog = page.getByRole("alertdialog");
  await expect(dialog).toContainText("Sample model has changes that are not saved");
  await dialog.getByRole("button", { name: "Cancel" }).click();
  await workbench.expectCell("H3", "typed meanwhile");
  await choose(workbench, "needs.xlsx", rich);
  await dialog.getByRole("button", { name: "Discard and open" }).click();
  await expect(page.getByRole("banner")).toContainText("needs.xlsx");
  await workbench.expectCell("B5", "3,700,000");

  await workbench.enter("B7", "=B5/2");
  await workbench.goTo("A1");
  await page.keyboard.press("Control+b");
  await page.keyboard.press("Control+s");
  await expect(dialog).toContainText("Formats, widths, merged cells");
  await page.screenshot({ path: "test-results/unsaveable.png" });
  await dialog.getByRole("button", { name: "Cancel" }).click();
  await expect(page.getByText("Changes not saved")).toBeVisible();

  await choose(workbench, "other.xlsx", rich);
  await expect(dialog).toContainText("needs.xlsx has changes that are not saved");
  await dialog.getByRole("button", { name: "Cancel" }).click();
  await workbench.expectCell("B7", "1,850,000");

  const leaving = page.waitForEvent("dialog");
  const reloaded = page.reload();
  expect((await leaving).type()).toBe("beforeunload");
  await (await leaving).accept();
  await reloaded;
});
