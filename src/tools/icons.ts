import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "@playwright/test";
import { chromium } from "@playwright/test";
import { browserOptions } from "./browser";
import { runTool } from "./fail";
import { root } from "./paths";

/** What the manifest asks for, and 128 for stores and readers of the README. */
const sizes = [16, 32, 64, 80, 128];

/** What the ribbon asks for of each command. */
const commandSizes = [16, 32, 64, 80];

interface Drawing {
  /** Without its extension, below assets/. */
  readonly name: string;
  readonly sizes: readonly number[];
}

const asset = (name: string): string => path.join(root, "assets", name);

/** The product's own icon, and one for each command of the ribbon. */
function drawings(): readonly Drawing[] {
  const commands = readdirSync(asset("commands"))
    .filter((file) => file.endsWith(".svg"))
    .map((file) => ({ name: `commands/${path.parse(file).name}`, sizes: commandSizes }));
  return [{ name: "icon", sizes }, ...commands];
}

/** A size may have a drawing of its own: at 16 pixels fewer lines are legible. */
function drawingFor(name: string, size: number): string {
  const own = asset(`${name}-${size}.svg`);
  return readFileSync(existsSync(own) ? own : asset(`${name}.svg`), "utf8");
}

async function draw(page: Page, name: string, size: number): Promise<void> {
  await page.setViewportSize({ width: size, height: size });
  const source = Buffer.from(drawingFor(name, size)).toString("base64");
  await page.setContent(
    `<style>body{margin:0}img{display:block;width:${size}px;height:${size}px}</style>
     <img src="data:image/svg+xml;base64,${source}">`,
  );
  writeFileSync(asset(`${name}-${size}.png`), await page.screenshot({ omitBackground: true }));
}

/** `npm run icons`: draws assets/icon-*.png and assets/commands/*.png from the SVG files. */
runTool(async () => {
  const browser = await chromium.launch(await browserOptions());
  const drawn: string[] = [];
  try {
    const page = await browser.newPage();
    for (const { name, sizes: wanted } of drawings()) {
      for (const size of wanted) await draw(page, name, size);
      drawn.push(name);
    }
  } finally {
    await browser.close();
  }
  console.log(`Drawn: ${drawn.join(", ")}.`);
});
