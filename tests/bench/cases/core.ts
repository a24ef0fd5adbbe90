import { call } from "../../../src/functions/call";
import { catalogue } from "../../../src/functions/catalogue";
import { Session } from "../../../src/functions/session";
import { asked, factTable, idOf } from "../facts";
import type { Spread } from "../measure";
import { takeTurns } from "../measure";
import type { Section } from "../report";
import { rowOf } from "../report";

const calls = 20_000;
const demand = catalogue.find(({ name }) => name === "DEMAND")!;

/** What the calculation core takes for a call, without any spreadsheet around it. */
export async function core(): Promise<Section> {
  const session = new Session();
  const table = new Map(factTable.map(([id, , figure]) => [id, figure]));
  let sum = 0;
  const each = (work: (one: (typeof asked)[number]) => number) => () => {
    for (let index = 0; index < calls; index += 1) sum += work(asked[index % asked.length]!);
  };
  const times = await takeTurns(
    {
      remembered: each((one) => Number(call(session, demand, one))),
      cold: each((one) => {
        // A scenario switch throws the memo away.
        session.select("base");
        return Number(call(session, demand, one));
      }),
      map: each((one) => table.get(idOf(one)) ?? 0),
    },
    7,
  );
  if (!Number.isFinite(sum)) throw new Error("A call gave no number.");
  const perSecond = ({ median, low, high }: Spread) => {
    const rate = (time: number) => Math.round((calls / time) * 1000).toLocaleString("en-US");
    return `${rate(median)}/s (${rate(high)}–${rate(low)})`;
  };
  return {
    title: "Core calls",
    words:
      "DEMAND called from JavaScript: remembered under a scenario, and worked out anew after a switch; the peer is a look-up in a JavaScript Map.",
    rows: [
      rowOf("Remembered", times.remembered, times.map, { shown: perSecond }),
      rowOf("Worked out anew", times.cold, times.map, { shown: perSecond }),
    ],
  };
}
