import type { Area } from "../../../../src/workbook/host";
import type { References } from "../references";
import type { FakeWorkbook } from "../workbook";

/** What the scripted objects are made over. */
export interface Model {
  readonly workbook: FakeWorkbook;
  readonly references: References;
  /** Selects areas of the active sheet and announces it. */
  select(areas: Area[]): void;
  /** Announces that settings were written. */
  settingsChanged(): void;
}
