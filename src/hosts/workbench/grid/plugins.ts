import type { PluginCtor, Univer } from "@univerjs/core";
import { ThemeSwitcherService, UniverUIPlugin } from "@univerjs/preset-sheets-core";
import type { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import { AdoptedTheme } from "./theme";

/** Registers the plug-ins of the grid, with what must be different in this page. */
export function registerPlugins(
  univer: Univer,
  { plugins }: ReturnType<typeof UniverSheetsCorePreset>,
): void {
  for (const entry of plugins) {
    const [plugin, config] = (Array.isArray(entry) ? entry : [entry, {}]) as [PluginCtor, object];
    if (plugin === (UniverUIPlugin as PluginCtor)) {
      const override = [[ThemeSwitcherService, { useClass: AdoptedTheme }]];
      univer.registerPlugin(plugin, { ...config, override });
    } else {
      univer.registerPlugin(plugin, config);
    }
  }
}
