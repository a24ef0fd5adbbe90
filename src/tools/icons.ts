import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { chromium } from "@playwright/test";
import { browserOptions } from "./browser";
import { runTool } from "./fail";
import { root } from "./paths";

/** What the manifest asks for, and 128 for stores and readers of the README. */
const sizes = [16, 32, 64, 80, 128];

const asset = (name: string): string => path.join(root, "assets", name);

/** A size may have a drawing of its own: at 16 pixels fewer lines are legible. */
function drawingFor(size: number): string {
  const own = asset(`icon-${size}.svg`);
  return readFileSync(existsSync(own) ? own : asset("icon.svg"), "utf8");
}

/** `npm run icons`: draws assets/icon-*.png from the SVG files. */
runTool(async () => {
  const browser = await chromium.launch(await browserOptions());
  try {
    const page = await browser.newPage();
    for (const size of sizes) {
      await page.setViewportSize({ width: size, height: size });
      const source = Buffer.from(drawingFor(size)).toString("base64");
      await page.setContent(
        `<style>body{margin:0}img{display:block;width:${size}px;height:${size}px}</style>
         <img src="data:image/svg+xml;base64,${source}">`,
      );
      writeFileSync(asset(`icon-${size}.png`), await page.screenshot({ omitBackground: true }));
    }
  } finally {
    await browser.close();
  }
  console.log(`Drawn: ${sizes.map((size) => `icon-${size}.png`).join(", ")}.`);
});
