import { factOf } from "../../dataset/facts";
import { spanOf } from "../../scenarios/resolve";
import type { Check } from "./types";

/** Whether a GB200 rack's power cords and busbar add up to the stated total. */
export const powerContent: Check = {
  id: "content.GB200",
  questions: [14],
  words: {
    en: "Power content of a GB200 rack: parts against total",
    zh: "GB200 单柜电源类：分项与合计",
  },
  consequence: {
    en: "Parts and total agree; the parts are used.",
    zh: "分项与合计一致，采用分项。",
  },
  compare(reader) {
    const total = spanOf(factOf("content.GB200.total"), reader.scenario.bands);
    const cords = spanOf(factOf("content.GB200.cords"), reader.scenario.bands);
    const busbar = reader.fact("content.GB200.busbar");
    const unit = "USD/rack";
    return [
      {
        what: { en: "low ends", zh: "低端" },
        stated: total.low,
        derived: cords.low + busbar,
        unit,
      },
      {
        what: { en: "high ends", zh: "高端" },
        stated: total.high,
        derived: cords.high + busbar,
        unit,
      },
    ];
  },
};
