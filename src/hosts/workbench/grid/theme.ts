import type { Injector } from "@univerjs/core";
import { Disposable, ThemeService } from "@univerjs/core";

type Theme = ReturnType<ThemeService["getCurrentTheme"]>;

/** The greens of the pane beside the grid. */
const primary: Theme["primary"] = {
  50: "#f0f9f3",
  100: "#e2f5e8",
  200: "#c4ead0",
  300: "#a6ddb9",
  400: "#6bc28d",
  500: "#37a164",
  600: "#107c41",
  700: "#0f703b",
  800: "#0d552d",
  900: "#0a371d",
};

/** Draws the grid's selection and controls in green instead of the engine's blue. */
export function paintGreen(injector: Injector): void {
  const service = injector.get(ThemeService);
  service.setTheme({ ...service.getCurrentTheme(), primary });
}

/** The colours of a theme as custom properties: `--univer-primary-600: #107c41;`. */
function declarations(theme: object, prefix = "--univer"): string {
  return Object.entries(theme)
    .map(([key, value]: [string, unknown]) =>
      typeof value === "object" && value !== null
        ? declarations(value, `${prefix}-${key}`)
        : `${prefix}-${key}: ${String(value)};`,
    )
    .join("\n");
}

/** Puts the grid's theme into the page without a `<style>` element, which the page's security policy would empty. */
export class AdoptedTheme extends Disposable {
  private readonly sheet = new CSSStyleSheet();

  constructor() {
    super();
    document.adoptedStyleSheets.push(this.sheet);
  }

  injectThemeToHead(theme: Theme): void {
    this.sheet.replaceSync(`:root {\n${declarations(theme)}\n}`);
  }

  override dispose(): void {
    super.dispose();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter(
      (sheet) => sheet !== this.sheet,
    );
  }
}
