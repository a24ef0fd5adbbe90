import { readFile } from "node:fs/promises";
import type { Locator } from "@playwright/test";
import { expect } from "@playwright/test";
import { expectNoViolations } from "./accessibility";
import { test, WorkbenchPage } from "./workbenchPage";

/** What a person does with scenarios of their own, in both languages, and how it looks. */

const said = {
  en: {
    locale: "en-US",
    copy: "New",
    copyOf: "Copy of Base",
    name: "Name",
    named: "Order book",
    share: "FII's share of NV's AEC",
    outside: "Not saved. From 0% to 100%.",
    overrides: /^Overrides/,
    find: "Find a fact to override",
    fact: /^NV, AEC demand, 2026/,
    figure: "Your figure",
    reason: "Reason",
    inputs: /^Inputs/,
    waiting: /^Go to Demand!/,
    more: /^More for/,
    exportIt: /^Export/,
    deleteIt: /^Delete/,
    showText: "Show the text",
    exported: "Exported text",
    close: "Close",
    import: "Import",
    file: "From a file",
    keepBoth: "Keep both",
    replace: "Replace",
    cancel: "Cancel",
    undo: "Undo",
    unsaved: "unsaved",
  },
  zh: {
    locale: "zh-CN",
    copy: "新建",
    copyOf: "复制“基准”",
    name: "名称",
    named: "在手订单",
    share: "工业富联在英伟达 AEC 中的份额",
    outside: "未保存。范围 0% 至 100%。",
    overrides: /^覆盖值/,
    find: "查找要覆盖的事实",
    fact: /^英伟达，.*2026/,
    figure: "您的数字",
    reason: "理由",
    inputs: /^输入项（/,
    waiting: /^转到 需求!/,
    more: /的更多操作$/,
    exportIt: /^导出/,
    deleteIt: /^删除/,
    showText: "显示文本",
    exported: "导出文本",
    close: "关闭",
    import: "导入",
    file: "从文件",
    keepBoth: "两者都保留",
    replace: "替换",
    cancel: "取消",
    undo: "撤销",
    unsaved: "未保存",
  },
} as const;

const screen = (name: string) => ({ path: `test-results/screens/scenario-${name}.png` });

async function fill(field: Locator, text: string): Promise<void> {
  await field.fill(text);
  await field.press("Enter");
}

for (const language of ["en", "zh"] as const) {
  const words = said[language];

  test.describe(`a scenario of one's own, in ${language}`, () => {
    test.use({ locale: words.locale, viewport: { width: 800, height: 1100 } });

    test("copy, rename, set an input, override, export, delete, undo, import", async ({ page }) => {
      test.slow();
      const workbench = new WorkbenchPage(page);
      await workbench.open();
      const { pane } = workbench;
      const button = (name: string | RegExp) => pane.getByRole("button", { name, exact: true });

      // A copy of Base, under a name of its own.
      await button(words.copy).click();
      await page.getByRole("menuitem", { name: words.copyOf }).click();
      await fill(pane.getByLabel(words.name, { exact: true }), words.named);
      await expect(workbench.scenario(words.named)).toBeChecked();

      // An input: what is out of bounds stays, marked, wherever one goes.
      await button(words.inputs).click();
      await expect(button(words.waiting).first()).toBeVisible();
      const share = pane.getByLabel(words.share, { exact: true });
      await fill(share, "150%");
      await expect(pane.getByText(words.outside)).toBeVisible();
      await workbench.scenario(/^(Bull|乐观)$/).check();
      await expect(pane.getByText(words.unsaved, { exact: true })).toBeVisible();
      await workbench.scenario(words.named).check();
      await expect(share).toHaveValue("150%");
      await pane.screenshot(screen(`problem-${language}`));
      await fill(share, "15%");
      await expect(pane.getByText(words.outside)).toBeHidden();
      await button(words.inputs).click();

      // A fact, found in one's own language, with the original in sight; the workbook follows.
      await button(words.overrides).click();
      await pane.getByLabel(words.find).fill("NV 2026");
      await pane.screenshot(screen(`search-${language}`));
      await button(words.fact).first().click();
      await fill(pane.getByLabel(words.figure), "2,500,000");
      await pane.getByLabel(words.reason).fill(words.named);
      await pane.getByLabel(words.reason).blur();
      await expect(
        pane.getByText("1.70M → 2.50M").or(pane.getByText("170万 → 250万")),
      ).toBeVisible();
      await pane.screenshot(screen(`override-${language}`));
      await workbench.enter("F2", '=AEC.DEMAND("NV",2026)');
      await expect(workbench.selected).toContainText("2,500,000");

      // Exported: a file, and the text for whom no file comes.
      await button(words.more).click();
      const download = page.waitForEvent("download");
      await page.getByRole("menuitem", { name: words.exportIt }).click();
      const file = await (await download).path();
      const text = await readFile(file, "utf8");
      expect(JSON.parse(text)).toMatchObject({
        name: { en: words.named, zh: words.named },
        inputs: { "share.FII.NV": { value: 0.15 } },
        overrides: { "demand.NV.2026": { value: 2_500_000, reason: words.named } },
      });
      await button(words.showText).click();
      await expect(page.getByLabel(words.exported)).toHaveValue(text);
      await page.getByRole("dialog").screenshot(screen(`export-${language}`));
      await page.getByRole("button", { name: words.close, exact: true }).last().click();

      // Deleted, and brought back after a look at another tab.
      await button(words.more).click();
      await page.getByRole("menuitem", { name: words.deleteIt }).click();
      await expect(workbench.scenario(words.named)).toHaveCount(0);
      await workbench.openTab(/^(Workbook|工作簿)$/);
      await workbench.openTab(/^(Scenario|情景)$/);
      await button(words.undo).click();
      await expect(workbench.scenario(words.named)).toBeChecked();

      // Imported from the file: one of that name is there, so the user is asked.
      await button(words.import).click();
      const dialog = page.getByRole("dialog");
      await dialog.getByLabel(words.file).setInputFiles({
        name: "broken.json",
        mimeType: "application/json",
        buffer: Buffer.from(text.replace('"base"', '"up"').replace("0.15", '"15"')),
      });
      await expect(dialog.getByRole("alert").getByRole("listitem")).toHaveCount(2);
      await expect(dialog.getByRole("alert")).toContainText("stance");
      await dialog.screenshot(screen(`refused-${language}`));
      await dialog.getByLabel(words.file).setInputFiles(file);
      await expect(dialog.getByRole("button", { name: words.replace })).toBeVisible();
      await expectNoViolations(page);
      await dialog.screenshot(screen(`clash-${language}`));
      await dialog.getByRole("button", { name: words.keepBoth }).click();
      await expect(workbench.scenario(`${words.named} 2`)).toBeVisible();

      // At the narrowest, with everything open.
      await workbench.widenPane(320);
      await pane.screenshot(screen(`narrow-${language}`));
      const overflow = () =>
        pane.evaluate(
          (element) =>
            [...element.querySelectorAll("*")].filter(
              (inner) =>
                getComputedStyle(inner).overflowY === "auto" &&
                inner.scrollWidth > inner.clientWidth,
            ).length,
        );
      await expect.poll(overflow).toBe(0);

      // What is the workbook's is there after a reload.
      await workbench.reloadPane();
      await expect(workbench.scenario(words.named).first()).toBeChecked();
    });
  });
}

test("by keyboard alone: a copy is made, named and given an input", async ({ page }) => {
  const workbench = new WorkbenchPage(page);
  await workbench.open();
  const { pane } = workbench;
  await pane.getByRole("button", { name: "New", exact: true }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("menuitem", { name: "Copy of Bear" })).toBeFocused();
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  await expect(workbench.scenario("Example inputs copy")).toBeChecked();
  const name = pane.getByLabel("Name", { exact: true });
  await name.focus();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type("Bull");
  await expect(pane.getByText(/^Not saved\. Formulas find/)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(name).toHaveValue("Example inputs copy");
  await pane.getByRole("button", { name: /^Inputs \(22 set\)/ }).focus();
  await page.keyboard.press("Enter");
  await pane.getByLabel("ASP of 800G AEC", { exact: true }).focus();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type("350");
  await page.keyboard.press("Tab");
  await expect(pane.getByRole("button", { name: /my figure: ASP of 800G AEC/ })).toHaveCount(0);
  await expect(pane.getByRole("button", { name: /my figure: ASP of 400G AEC/ })).toBeVisible();
  // What is out of bounds is not saved; a reload loses neither that nor what is.
  await pane.getByLabel("FII's share of NV's AEC", { exact: true }).focus();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type("150%");
  await page.keyboard.press("Tab");
  await expect(pane.getByText("Not saved. From 0% to 100%.")).toBeVisible();
  await workbench.reloadPane();
  await expect(workbench.scenario("Example inputs copy")).toBeChecked();
  await expect(pane.getByLabel("ASP of 800G AEC", { exact: true })).toHaveValue("350");
  await expect(pane.getByLabel("FII's share of NV's AEC", { exact: true })).toHaveValue("150%");
  await expect(pane.getByText("Not saved. From 0% to 100%.")).toBeVisible();
});
