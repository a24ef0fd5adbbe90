import type { Call } from "./sheets";
import { aecFormula, sheetOf } from "./sheets";

/** Holds a sheet of AEC cells, and calculates it as often as it is told to. */
async function main([kind, count]: readonly string[]): Promise<void> {
  const engine = await sheetOf(Number(count), aecFormula[kind as Call]);
  process.on("message", (times: number) => {
    void (async () => {
      for (let time = 0; time < times; time += 1) await engine.calculate();
      process.send!("done");
    })();
  });
  process.on("disconnect", () => process.exit());
  process.send!("ready");
}

void main(process.argv.slice(2));
