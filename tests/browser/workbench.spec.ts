import { expect } from "@playwright/test";
import { test, WorkbenchPage } from "./workbenchPage";

test("opens with a model on real data, recalculates what a switch moves and nothing else, and speaks both languages", async ({
  page,
}) => {
  test.slow();
  const workbench = new WorkbenchPage(page);
  await workbench.open();

  await test.step("opens with a model on real data", async () => {
    await workbench.expectCell("C13", "=C11+C12→ 8,200,000");
    await workbench.expectCell("D11", "0.631578947");
    await workbench.expectCell("C9", "=AEC.DEMAND($A9,C$6)→ 1,500,000");
    await page.getByText("Margin bridge", { exact: true }).click();
    await workbench.expectCell("B7", "0.425");
    await page.getByText("Capacity", { exact: true }).click();
    await workbench.expectCell("D30", /#N\/A .*asp\.800G/);
    // A cell takes every word, those that JavaScript knows included.
    for (const word of ["constructor", "__proto__", "TRUE"]) {
      await workbench.enter("H3", word);
      await expect(workbench.selected).toHaveText(new RegExp(`^H3\\s*${word}$`));
    }
    await page.getByText("Demand", { exact: true }).click();
  });

  await test.step("a switch recalculates AEC cells and what depends on them, and nothing else", async () => {
    await workbench.scenario("Bull").check();
    await expect(workbench.calculation).toBeVisible();
    await workbench.expectCell("C13", "9,670,000");
    const before = await workbench.recalculated();
    await workbench.enter("H3", '=AEC.DEMAND("Google",2026)');
    await workbench.enter("H5", "=H3*2");
    await workbench.enter("H9", "=SUM(1,2)");
    await workbench.scenario("Bear").check();
    await expect.poll(() => workbench.recalculated()).toBe(before + 2);
    await workbench.expectCell("H5", "4,000,000");
  });

  await test.step("the language changes everywhere at once", async () => {
    await workbench.enter("H3", '=AEC.DEMAND("Gogle",2026)');
    await expect(workbench.selected).toContainText("Did you mean Google?");
    await workbench.choose(/^Language/, "简体中文");
    await expect(workbench.scenario("悲观")).toBeVisible();
    await expect(page.locator("html")).toHaveAttribute("lang", "zh-CN");
    await expect(workbench.selected).toContainText(/#VALUE! .*Google/);
    await expect(workbench.selected).not.toContainText("Did you mean");
    await workbench.goTo("H7");
    await page.keyboard.type("=AEC.MARG", { delay: 30 });
    await expect(page.getByText("毛利率").first()).toBeVisible();
    await page.keyboard.press("Escape");
    await workbench.choose(/^语言/, "English");
    await expect(workbench.scenario("Bear")).toBeVisible();
  });
});

test("the keyboard alone chooses a scenario and the pane's width; a reload keeps them, and another tab follows the scenario", async ({
  page,
  context,
}) => {
  test.slow();
  const workbench = new WorkbenchPage(page);
  await workbench.open();
  await workbench.scenario("Base").focus();
  await page.keyboard.press("ArrowRight");
  await expect(workbench.scenario("Bull")).toBeChecked();
  await expect(workbench.pane.getByRole("status")).toHaveText("Active scenarioBull");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expect(workbench.scenario("Bear")).toBeChecked();
  await expect(workbench.scenario("Bear")).toBeFocused();

  // The pane is as wide as the user wants it.
  const { splitter, pane } = workbench;
  const width = async () => (await pane.boundingBox())!.width;
  await expect.poll(width).toBe(360);
  await splitter.focus();
  await page.keyboard.press("ArrowLeft");
  await expect.poll(width).toBe(380);
  await page.keyboard.press("End");
  await expect.poll(width).toBe(600);
  await page.keyboard.press("ArrowLeft");
  await expect.poll(width).toBe(600);
  const box = (await splitter.boundingBox())!;
  await page.mouse.move(box.x, box.y + 200);
  await page.mouse.down();
  await page.mouse.move(box.x + 150, box.y + 200, { steps: 5 });
  await page.mouse.up();
  await expect.poll(width).toBeCloseTo(450, -1);

  // All of it is there after a reload, the theme as well.
  await workbench.choose(/^Theme/, "Dark");
  await workbench.scenario("Bull").check();
  await page.reload();
  await expect(workbench.scenario("Bull")).toBeChecked();
  await expect(page.getByRole("button", { name: "Theme: Dark" })).toBeVisible();
  await expect.poll(width).toBeCloseTo(450, -1);
  await workbench.expectCell("C13", "9,670,000");

  const other = new WorkbenchPage(await context.newPage());
  await other.open();
  await expect(other.scenario("Bull")).toBeChecked();
  await other.scenario("Bear").check();
  await expect(workbench.scenario("Bear")).toBeChecked();
  await workbench.expectCell("C13", "8,030,000");
});

test("a browser that stores nothing is no obstacle, and the pane says what is lost", async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("Access is denied for this document.", "SecurityError");
      },
    });
  });
  const workbench = new WorkbenchPage(page);
  await workbench.open();
  await workbench.scenario("Bull").check();
  await expect(workbench.pane.getByText("The scenario was not saved")).toBeVisible();
  await workbench.expectCell("C13", "9,670,000");
});
