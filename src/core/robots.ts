import type { NumericFactId } from "../dataset/facts";
import type { RobotCustomer, Year } from "../dataset/names";
import type { Reader } from "../scenarios/reader";
import { notStated } from "./notStated";

const units: Readonly<
  Partial<Record<RobotCustomer, Readonly<Partial<Record<Year, NumericFactId>>>>>
> = {
  Tesla: { "2026": "robot.units.Tesla.2026" },
  Unitree: { "2025": "robot.units.Unitree.2025" },
};

const contents: Readonly<Partial<Record<RobotCustomer, NumericFactId>>> = {
  Tesla: "robot.value.Tesla",
};

/**
 * Robots of a maker in a year.
 *
 * @throws NotAvailable for a maker or year without a figure.
 */
export function robots(reader: Reader, customer: RobotCustomer, year: Year): number {
  const byYear = units[customer] ?? {};
  const id = byYear[year];
  if (!id)
    throw notStated(
      { en: "robot count", zh: "机器人数量" },
      `${customer} ${year}`,
      Object.keys(byYear),
    );
  return reader.fact(id);
}

/**
 * The Company's revenue from a robot maker in a year, in CNY: robots at the stated content per robot.
 *
 * @throws NotAvailable for a maker without a stated content per robot.
 */
export function robotRevenue(reader: Reader, customer: RobotCustomer, year: Year): number {
  const count = robots(reader, customer, year);
  const content = contents[customer];
  if (!content) {
    throw notStated({ en: "content per robot", zh: "单台价值量" }, customer, Object.keys(contents));
  }
  return count * reader.fact(content);
}
