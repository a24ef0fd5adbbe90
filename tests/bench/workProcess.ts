import type { Order, Prepare, Measured } from "./work";
import type { Works } from "./works";
import { works } from "./works";

/** Makes one piece of work ready, and does it as often as it is told to. */
async function main(): Promise<void> {
  const [name, ...args] = JSON.parse(process.argv[2]!) as [keyof Works, ...unknown[]];
  const work = await (works[name] as Prepare<readonly unknown[]>)(...args);

  const go = async ({ times }: Order): Promise<Measured> => {
    const [start, before] = [performance.now(), process.cpuUsage()];
    for (let time = 0; time < times; time += 1) await work();
    const { user, system } = process.cpuUsage(before);
    return {
      time: performance.now() - start,
      processor: (user + system) / 1000,
      memory: process.resourceUsage().maxRSS / 1024,
    };
  };
  process.on("message", (order: Order) => void go(order).then((went) => process.send!(went)));
  process.on("disconnect", () => process.exit());
  process.send!("ready");
}

void main();
