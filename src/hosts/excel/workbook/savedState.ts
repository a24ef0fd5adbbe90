import type { Unwatch } from "../../../workbook/host";
import { listen, watchReturn } from "./events";
import { run } from "./run";

const needs = "1.4";

/** The scenarios are kept beside the sheets, under the add-in's own id: the user neither sees nor breaks them. */
const stateKey = "AEC.state";
const asideKey = (number: number) => `AEC.unreadable.${number}`;

const waitForEdit = true;

/** Settings hold any JSON; whatever stands where ours should be is handed over as text. */
const textOf = (value: unknown): string =>
  typeof value === "string" ? value : JSON.stringify(value);

export function readState(): Promise<string | null> {
  return run(
    needs,
    async (context) => {
      const setting = context.workbook.settings.getItemOrNullObject(stateKey);
      setting.load("value");
      await context.sync();
      return setting.isNullObject ? null : textOf(setting.value);
    },
    { waitForEdit },
  );
}

export function writeState(json: string): Promise<void> {
  return run(
    needs,
    async (context) => {
      context.workbook.settings.add(stateKey, json);
      await context.sync();
    },
    { waitForEdit },
  );
}

/** A workbook is opened often while its state is unreadable: what is put aside already is not put aside again. */
export function keepAside(json: string): Promise<void> {
  return run(
    needs,
    async (context) => {
      const { settings } = context.workbook;
      settings.load("items/key,items/value");
      await context.sync();
      const aside = settings.items.filter(({ key }) => key !== stateKey);
      if (aside.some(({ value }) => value === json)) return;
      const taken = new Set(aside.map(({ key }) => key));
      let number = 1;
      while (taken.has(asideKey(number))) number += 1;
      settings.add(asideKey(number), json);
      await context.sync();
    },
    { waitForEdit },
  );
}

/** Excel's own event comes late or never on some platforms, so the user's return is a time to look, too. */
export function watchState(listener: () => void): Unwatch {
  const unlisten = listen(needs, ({ workbook }) => workbook.settings.onSettingsChanged, listener);
  const unwatch = watchReturn(listener);
  return () => {
    unlisten();
    unwatch();
  };
}
