import type { Words } from "../../dataset/types";
import { EditRefused } from "./refused";

/**
 * To be asked before something is taken back.
 *
 * @throws EditRefused where it is not as it was left: what was done to it since would go with it.
 */
export function checkUnchanged(now: unknown, left: unknown, { en, zh }: Words): void {
  if (JSON.stringify(now) === JSON.stringify(left)) return;
  throw new EditRefused({
    en: `${en} was changed since, so it is left alone.`,
    zh: `“${zh || en}”之后已被更改，故保持不变。`,
  });
}
