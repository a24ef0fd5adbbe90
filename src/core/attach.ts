import type { NumericFactId } from "../dataset/facts";
import type { Customer, Platform, Year } from "../dataset/names";
import type { Unit } from "../dataset/types";
import { NotAvailable } from "../scenarios/errors";
import type { Reader } from "../scenarios/reader";
import { totalDemand } from "./demand";
import { notStated } from "./notStated";
import { ratio } from "./ratio";

interface Attach {
  readonly fact: NumericFactId;
  readonly customer: Customer;
  readonly unit: Unit;
}

const rates: Readonly<Partial<Record<Platform, Attach>>> = {
  NVL72: { fact: "attach.rack72", customer: "NV", unit: "cable/rack" },
  GB300: { fact: "attach.GB300", customer: "NV", unit: "cable/unit" },
  TPU: { fact: "attach.TPU", customer: "Google", unit: "cable/TPU" },
};

function rateOf(platform: Platform): Attach {
  const rate = rates[platform];
  if (rate) return rate;
  throw notStated({ en: "attach rate", zh: "单机用缆量" }, platform, Object.keys(rates));
}

export function attachUnit(platform: Platform): Unit {
  return rates[platform]?.unit ?? "cable/unit";
}

/** AEC cables per unit of a platform: per rack, per GB300 unit or per TPU. */
export function attach(reader: Reader, platform: Platform): number {
  return reader.fact(rateOf(platform).fact);
}

/**
 * How many units of a platform a customer's AEC demand of a year would fill, were all of it for that platform.
 *
 * @throws NotAvailable for a platform that is another customer's.
 */
export function impliedUnits(
  reader: Reader,
  customer: Customer,
  year: Year,
  platform: Platform,
): number {
  const rate = rateOf(platform);
  if (rate.customer !== customer) {
    throw new NotAvailable({
      en: `${platform} does not apply to ${customer}: the source ties it to ${rate.customer}.`,
      zh: `${platform} 不适用于 ${customer}：来源中它对应 ${rate.customer}。`,
    });
  }
  return ratio(totalDemand(reader, customer, year), reader.fact(rate.fact));
}
