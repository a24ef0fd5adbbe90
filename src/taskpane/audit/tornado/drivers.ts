import type { Driver } from "../../../analysis/drivers";
import { factOf } from "../../../dataset/facts";
import { inputOf } from "../../../dataset/inputs";
import type { Language, Unit } from "../../../dataset/types";
import { titleOf } from "../../figures/factWords";

/** What a driver is, in a line. */
export function nameOf(driver: Driver, language: Language): string {
  return driver.kind === "fact"
    ? titleOf(factOf(driver.id), language)
    : inputOf(driver.id).name[language];
}

export function unitOf(driver: Driver): Unit {
  return driver.kind === "fact" ? factOf(driver.id).unit : inputOf(driver.id).unit;
}
