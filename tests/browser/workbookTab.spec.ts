import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expect } from "@playwright/test";
import type { Cell } from "../../src/functions/cells";
import { Workbook } from "../../src/hosts/xlsx/workbook";
import { isSameFigure } from "../../src/workbook/changes";
import { expectNoViolations } from "./accessibility";
import { test, WorkbenchPage } from "./workbenchPage";

const screen = (name: string) => ({ path: `test-results/screens/workbook-${name}.png` });

/** Holds the pieces of long work up until a person has called it off; gives the way on. */
async function holdUp(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(() => {
    const real = window.setTimeout.bind(window);
    const held: (() => void)[] = [];
    const hold = (work: () => void, delay?: number) =>
      delay === undefined ? held.push(work) : real(work, delay);
    const goOn = () => {
      Object.assign(window, { setTimeout: real });
      for (const work of held) real(work);
    };
    Object.assign(window, { setTimeout: hold, goOn });
  });
  return () => page.evaluate(() => (window as unknown as { goOn: () => void }).goOn());
}

/** What all cells show now, as the workbench saves them. */
async function shownIn(page: Page): Promise<ReadonlyMap<string, Cell | undefined>> {
  const download = page.waitForEvent("download");
  await page.keyboard.press("Control+s");
  const { sheets } = Workbook.open(new Uint8Array(await readFile(await (await download).path())));
  const cells = sheets.flatMap((sheet) =>
    Array.from({ length: sheet.index.size }, (_cell, place) => {
      const key = sheet.index.keyAt(place);
      return [`${sheet.name} ${key}`, sheet.stored(key)] as const;
    }),
  );
  return new Map(cells);
}

/** What the tab says, in both languages. */
const words = {
  en: {
    locale: "en-US",
    tab: "Workbook",
    scenario: "Scenario",
    bull: /Bull/,
    changes: "What changed",
    nothingSwitched: /^Switch the scenario/,
    cell: "Demand!H3",
    driver: "Tesla, robots guided, 2026: 75,000 → 100,000 robots",
    moved: /^Base → Bull\. Values that differ: (\d+)\.$/,
    follows: /Follows .+!C10, .+!C11, .+!C12$/,
    more: /^Show \d+ more$/,
    refresh: "Refresh",
    repair: "Repair workbook",
    workedOut: /^AEC cells worked out: \d+\. None/,
    freeze: "Freeze",
    frozen: /^Formulas frozen: \d+\. The sheet AEC Ledger/,
    thaw: "Thaw",
    thawed: /^Formulas back in their cells: \d+\. The ledger is empty/,
    compare: "Compare",
    differ: /^Bear → Bull\. Values that differ: \d+\.$/,
    write: "Write to a new sheet",
    written: /Written to the sheet Scenario diff\.$/,
    cancel: "Cancel",
    cancelled: /^Compare was cancelled/,
    insert: "Insert the model Rack content",
    inserted: /^Inserted as sheet (.+?)\. Its charts/,
    undo: /^Remove the sheet/,
    removed: /^Sheet .+ removed$/,
  },
  zh: {
    locale: "zh-CN",
    tab: "工作簿",
    scenario: "情景",
    bull: /乐观/,
    changes: "变化列表",
    nothingSwitched: /^切换或编辑情景后/,
    cell: "需求!H3",
    driver: "特斯拉，机器人出货指引，2026：75,000 → 100,000 台",
    moved: /^基准 → 乐观：(\d+) 处不同。$/,
    follows: /随 .+!C10、.+!C11、.+!C12 变动$/,
    more: /^再显示 \d+ 处$/,
    refresh: "刷新",
    repair: "修复工作簿",
    workedOut: /^已计算 \d+ 个 AEC 单元格，均无变化/,
    freeze: "冻结",
    frozen: /^已冻结 \d+ 个公式，保存于工作表 AEC Ledger/,
    thaw: "解冻",
    thawed: /^已恢复 \d+ 个公式，台账已空/,
    compare: "比较",
    differ: /^悲观 → 乐观：\d+ 处不同。$/,
    write: "写入新工作表",
    written: /已写入工作表 情景差异。$/,
    cancel: "取消",
    cancelled: /^已取消比较/,
    insert: "插入模型：单柜价值量",
    inserted: /^已插入为工作表 (.+?)。图表/,
    undo: /^移除工作表/,
    removed: /^已移除工作表/,
  },
} as const;

for (const [language, say] of Object.entries(words)) {
  test.describe(`the Workbook tab in ${language}`, () => {
    test.use({ locale: say.locale, viewport: { width: 800, height: 700 } });

    test("does its work on the workbook, undoes it, and lists what moved", async ({ page }) => {
      test.slow();
      const workbench = new WorkbenchPage(page);
      await workbench.open();
      const { pane } = workbench;
      const press = (name: string | RegExp) =>
        pane.getByRole("button", { name, exact: true }).click();
      const told = (text: RegExp) => pane.getByRole("status").filter({ hasText: text });
      const grid = page.getByRole("main");
      const tabOf = (sheet: string) =>
        grid.locator("[data-u-comp=slide-tab-item]").filter({ hasText: sheet });
      await workbench.splitter.focus();
      await page.keyboard.press("Home");
      await workbench.enter("H3", '=AEC.ROBOTS("Tesla",2026)');

      await pane.getByRole("tab", { name: say.tab, exact: true }).click();
      await expect(pane.getByText(say.nothingSwitched)).toBeVisible();
      await pane.screenshot(screen(`start-${language}`));
      await press(say.insert);
      await expect(told(say.inserted)).toBeVisible();
      await workbench.expectCell("C14", "=SUM(C10:C13)→ 6,650");
      const before = language === "en" ? await shownIn(page) : null;

      await pane.getByRole("tab", { name: say.scenario, exact: true }).click();
      await workbench.scenario(say.bull).check();
      await expect(workbench.selected).toContainText("7,480");
      await pane.getByRole("tab", { name: say.tab, exact: true }).click();
      const changes = pane.getByRole("region", { name: say.changes, exact: true });
      await expect(told(say.moved)).toBeVisible();
      if (before) {
        const [, count] = say.moved.exec((await told(say.moved).textContent())!)!;
        const after = [...(await shownIn(page))];
        const differing = after.filter(([place, value]) => !isSameFigure(before.get(place), value));
        expect(differing).toHaveLength(Number(count));
      }
      await expect(changes.getByRole("listitem")).toHaveCount(8);
      await changes.getByRole("button", { name: say.more }).click();
      // Totals of the model that came with the workbook, and of the one that was added.
      const totals = changes.getByRole("listitem").filter({ hasText: "!C14" });
      await expect(totals).toHaveText([/6,650 → 7,480/, /\(2\).*6,650 → 7,480/]);
      await expect(totals.last()).toHaveText(say.follows);
      const moved = changes.getByRole("listitem").filter({ hasText: say.cell });
      await expect(moved).toContainText("75,000 → 100,000");
      await expect(moved).toContainText(say.driver);
      await workbench.goTo("A1");
      await moved.getByRole("button").click();
      await expect(workbench.address).toHaveText("H3");
      await pane.screenshot(screen(`switched-${language}`));
      await expectNoViolations(page);

      await press(say.refresh);
      await expect(told(say.workedOut)).toBeVisible();
      await press(say.repair);
      await expect(told(say.workedOut)).toBeVisible();

      const goOn = await holdUp(page);
      await press(say.compare);
      await press(say.cancel);
      await goOn();
      await expect(told(say.cancelled)).toBeVisible();
      await press(say.compare);
      await expect(told(say.differ)).toBeVisible();
      await press(say.write);
      await expect(told(say.written)).toBeVisible();
      await pane.screenshot(screen(`compared-${language}`));

      await press(say.freeze);
      await expect(told(say.frozen)).toBeVisible();
      await expect(tabOf("AEC Ledger")).toBeVisible();
      await pane.screenshot(screen(`frozen-${language}`));
      await press(say.thaw);
      await expect(told(say.thawed)).toBeVisible();
      await expect(tabOf("AEC Ledger")).toHaveCount(0);
      await moved.getByRole("button").first().click();
      await expect(workbench.selected).toContainText("100,000");

      await press(say.insert);
      const inserted = told(say.inserted);
      await expect(inserted).toBeVisible();
      const sheet = say.inserted.exec((await inserted.textContent())!)![1]!;
      await pane.screenshot(screen(`model-${language}`));
      await press(say.undo);
      await expect(told(say.removed)).toBeVisible();
      await expect(tabOf(sheet)).toHaveCount(0);
    });
  });
}
