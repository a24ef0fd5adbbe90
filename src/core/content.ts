import type { Item, Platform } from "../dataset/names";
import { NotAvailable } from "../scenarios/errors";
import type { Reader } from "../scenarios/reader";
import { notStated } from "./notStated";

type Formula = (reader: Reader) => number;

const cords: Formula = (reader) => reader.fact("content.GB200.cords");
const busbar: Formula = (reader) => reader.fact("content.GB200.busbar");
const power: Formula = (reader) =>
  reader.step(
    { en: "GB200 power cords + busbar", zh: "GB200 电源线与母线排" },
    cords(reader) + busbar(reader),
    "USD/rack",
  );

/** The source gives the backplane and the liquid-cooling connectors per rack, for the 72-GPU racks of today. */
const rack72: Readonly<Partial<Record<Item, Formula>>> = {
  Backplane: (reader) => reader.fact("content.backplane"),
  "Liquid cooling": (reader) => reader.fact("content.liquid"),
};

const stated: Readonly<Partial<Record<Platform, Readonly<Partial<Record<Item, Formula>>>>>> = {
  NVL72: rack72,
  GB200: { Power: power, "Power cords": cords, Busbar: busbar, ...rack72 },
  GB300: { Power: (reader) => power(reader) * reader.input("uplift.GB300"), ...rack72 },
  Rubin: { Power: (reader) => power(reader) * reader.fact("content.Rubin.factor") },
  "Google rack": { Electrical: (reader) => reader.fact("content.Google.total") },
};

/**
 * What one rack of a platform holds of an item, in USD, from all suppliers.
 *
 * @throws NotAvailable for a platform and item that the source does not value.
 */
export function content(reader: Reader, platform: Platform, item: Item): number {
  const items = stated[platform];
  const formula = items?.[item];
  if (formula) return formula(reader);
  const figure = { en: "content per rack", zh: "单柜价值量" };
  if (!items) throw notStated(figure, platform, Object.keys(stated));
  throw notStated(figure, [platform, item], Object.keys(items));
}

const captured: Readonly<Partial<Record<Item, Formula>>> = {
  "Power cords": (reader) => cords(reader) * reader.fact("share.NV.cords"),
  Busbar: (reader) => reader.fact("busbar.NV.value"),
  Backplane: (reader) =>
    content(reader, "NVL72", "Backplane") * reader.fact("share.NV.backplane.target"),
  Power: (reader) => captured["Power cords"]!(reader) + captured.Busbar!(reader),
};

const powerItems: readonly Item[] = ["Power", "Power cords", "Busbar"];

/** The platforms that each captured item is stated for. */
const capturedOn: Readonly<Partial<Record<Platform, readonly Item[]>>> = {
  GB200: ["Power", "Power cords", "Busbar", "Backplane"],
  NVL72: ["Backplane"],
  GB300: ["Backplane"],
};

/**
 * The Company's part of a rack's content, in USD: its share of the item, or the stated value for the busbar.
 *
 * @throws NotAvailable where the source gives neither share nor value.
 */
export function capture(reader: Reader, platform: Platform, item: Item): number {
  const items = capturedOn[platform] ?? [];
  const formula = items.includes(item) ? captured[item] : undefined;
  if (formula) return formula(reader);
  if ((platform === "GB300" || platform === "Rubin") && powerItems.includes(item)) {
    throw new NotAvailable({
      en: `Power products are validated anew on each platform: the source states no Company share of ${item} on ${platform}.`,
      zh: `电源类产品在每个平台需重新验证：来源未给出公司在 ${platform} 上 ${item} 的份额。`,
    });
  }
  throw notStated(
    { en: "Company content per rack", zh: "公司单柜价值量" },
    [platform, item],
    items,
  );
}
