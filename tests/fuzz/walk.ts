import type { Page } from "@playwright/test";
import * as fc from "fast-check";
import { buildWorkbook } from "../support/xlsx/build";
import { richWorkbook } from "../support/xlsx/rich";
import { hostileTexts } from "./hostile";

/** One thing that a person does in the workbench; `pick` chooses among what there is to choose from. */
export interface Step {
  readonly kind: (typeof kinds)[number];
  readonly pick: number;
  readonly text: string;
}

const kinds = [
  "type",
  "type",
  "type",
  "scenario",
  "tab",
  "tab",
  "press",
  "press",
  "press",
  "key",
  "undo",
  "redo",
  "language",
  "theme",
  "sheet",
  "fill",
  "delete",
  "open",
  "save",
  "reload",
] as const;

const file = Buffer.from(buildWorkbook(richWorkbook));

const formulas = [
  '=AEC.DEMAND("NV",2026)',
  '=AEC.DEMAND({"NV";"Google"},{2025,2026})',
  '=AEC.TORNADO("DEMAND","North America",2026)',
  "=AEC.FACTS()",
  '=AEC.REVENUE("NV",2026)',
  "=AEC.SCENARIO()",
  "=SUM(A1:H30)",
  "=A1",
  "=B2+C3",
  "=1/0",
  "=H1#",
  "=AEC.NOSUCH()",
  "=AEC.DEMAND(",
  '=LET(x,AEC.ATTACH("TPU"),x*2)',
  '="<img src=x onerror=alert(1)>"',
  "=SEQUENCE(50,5)",
  '=REPT("x",32767)',
  '=INDIRECT("A1")',
  "=H9",
];
const constants = ["1", "-5%", "2026-01-01", "TRUE", "'=1+1", "NV", "x".repeat(2_000), "1E308"];

export const walks = fc.array(
  fc.record({
    kind: fc.constantFrom(...kinds),
    pick: fc.nat(1_000),
    text: fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...formulas) },
      { weight: 2, arbitrary: fc.constantFrom(...constants) },
      fc.constantFrom(...hostileTexts),
    ),
  }),
  { minLength: 40, maxLength: 40 },
);

const soon = { timeout: 3_000 };

/** Text as a person can type or paste it. */
const typed = (text: string) => text.replace(/[\p{Cc}\p{Surrogate}]/gu, "");

async function goTo(page: Page, pick: number): Promise<void> {
  const box = page.locator('[data-u-comp="defined-name"] input');
  const address = `${"ABCDEFGHXZ"[pick % 10]}${(pick % 37) + 1}`;
  await box.fill(address, soon);
  await box.press("Enter", soon);
}

async function choose(page: Page, menu: RegExp, pick: number): Promise<void> {
  await page.getByRole("banner").getByRole("button", { name: menu }).first().click(soon);
  const items = page.getByRole("menuitemradio");
  await items.nth(pick % (await items.count())).click(soon);
}

/** Something of a kind in the pane that can be used now. */
async function oneOf(page: Page, selector: string, pick: number) {
  const found = page.locator(selector);
  const count = await found.count();
  return count === 0 ? undefined : found.nth(pick % count);
}

const everywhere = '[role="complementary"], [role="dialog"], [role="alertdialog"], aside';
const within = (what: string) =>
  everywhere
    .split(", ")
    .map((part) => `${part} ${what}`)
    .join(", ");
const pressable = ["button", "[role=checkbox]", "summary", "[role=option]", "[role=switch]"]
  .map((what) => within(`${what}:visible:not([disabled])`))
  .join(", ");

/** Does one step, as far as there is anything to do it with: what is covered or gone is passed over. */
export async function take(page: Page, { kind, pick, text }: Step): Promise<void> {
  switch (kind) {
    case "type":
      await goTo(page, pick);
      await page.keyboard.insertText(typed(text).slice(0, 1));
      await page.keyboard.insertText(typed(text).slice(1));
      return page.keyboard.press(pick % 9 === 0 ? "Escape" : "Enter");
    case "delete":
      await goTo(page, pick);
      return page.keyboard.press("Delete");
    case "scenario":
      return (await oneOf(page, within("[role=radio], input[type=radio]"), pick))?.click(soon);
    case "tab":
      return (await oneOf(page, within("[role=tab]"), pick))?.click(soon);
    case "press":
      return (await oneOf(page, pressable, pick))?.click(soon);
    case "fill":
      return (
        await oneOf(
          page,
          within("input:visible:not([type=radio]):not([type=checkbox]):not([type=file])"),
          pick,
        )
      )?.fill(typed(text), soon);
    case "key":
      return page.keyboard.press(
        ["Tab", "Enter", "Escape", "ArrowDown", "ArrowRight", "Space", "F2", "PageDown"][pick % 8]!,
      );
    case "undo":
      return page.keyboard.press("Control+z");
    case "redo":
      return page.keyboard.press("Control+y");
    case "language":
      return choose(page, /^(Language|语言)/, pick);
    case "theme":
      return choose(page, /^(Theme|主题)/, pick);
    case "sheet":
      return (await oneOf(page, '[data-u-comp="slide-tab-item"]', pick))?.click(soon);
    case "open":
      return page
        .locator("input[type=file]")
        .first()
        .setInputFiles(
          { name: `${pick % 3}.xlsx`, mimeType: "application/octet-stream", buffer: file },
          soon,
        );
    case "save":
      return page.keyboard.press("Control+s");
    case "reload":
      if (pick % 5 === 0) await page.reload();
  }
}
