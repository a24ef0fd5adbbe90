import { factOf } from "../../dataset/facts";
import { spanOf } from "../../scenarios/resolve";
import type { Check } from "./types";

/** Whether Meta's speeds of 2026 add up to its total. */
export const metaSpeeds: Check = {
  id: "demand.Meta.2026",
  questions: [4],
  words: { en: "Meta's AEC of 2026 by speed against the total", zh: "Meta 2026 年分速率与总量" },
  consequence: {
    en: "The total is used, less the 400G part: 800G must lie above its own stated floor.",
    zh: "采用总量减去 400G；800G 必然高于其单独给出的下限。",
  },
  compare(reader) {
    const { low, high } = spanOf(factOf("demand.Meta.2026.400G"), reader.scenario.bands);
    const floor = reader.fact("demand.Meta.2026.800G");
    const stated = reader.fact("demand.Meta.2026");
    const unit = "cable";
    return [
      {
        what: { en: "800G floor + low end of 400G", zh: "800G 下限 + 400G 低端" },
        stated,
        derived: floor + low,
        unit,
      },
      {
        what: { en: "800G floor + high end of 400G", zh: "800G 下限 + 400G 高端" },
        stated,
        derived: floor + high,
        unit,
      },
    ];
  },
};
