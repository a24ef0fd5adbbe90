import type { Spread } from "../measure";
import type { Section } from "../report";
import { rowOfWork } from "../report";
import { takeTurns } from "../turns";

const calls = 20_000;

/** What the calculation core takes for a call, without any spreadsheet around it. */
export async function core(): Promise<Section> {
  const taken = await takeTurns(
    {
      remembered: ["core", "remembered", calls],
      cold: ["core", "cold", calls],
      map: ["core", "map", calls],
    },
    7,
  );
  const perSecond = ({ median, low, high }: Spread) => {
    const rate = (time: number) => Math.round((calls / time) * 1000).toLocaleString("en-US");
    return `${rate(median)}/s (${rate(high)}–${rate(low)})`;
  };
  return {
    title: "Core calls",
    words:
      "DEMAND called from JavaScript: remembered under a scenario, and worked out anew after a switch; the peer is a look-up in a JavaScript Map.",
    rows: [
      rowOfWork("Remembered", taken.remembered, taken.map, { shown: perSecond }),
      rowOfWork("Worked out anew", taken.cold, taken.map, { shown: perSecond }),
    ],
  };
}
