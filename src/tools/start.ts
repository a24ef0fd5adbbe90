import { parseArgs } from "node:util";
import { bundle, watch } from "./bundle";
import { fail, messageOf, runTool } from "./fail";
import { workbenchFolder } from "./paths";
import { createStaticServer, host, listen, page } from "./serve";

const usualPort = 4400;

/** The port that the user insists on, if any. */
function chosenPort(text: string | undefined): number | undefined {
  if (!text) return undefined;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    fail(`PORT must be a whole number from 0 to 65535, not "${text}".`);
  }
  return port;
}

/** Whether a browser window has somewhere to appear and someone to see it. */
function hasDesktop(): boolean {
  const { CI, DISPLAY, WAYLAND_DISPLAY, SSH_CONNECTION } = process.env;
  if (CI || SSH_CONNECTION || !process.stdout.isTTY) return false;
  return process.platform !== "linux" || Boolean(DISPLAY ?? WAYLAND_DISPLAY);
}

/** Builds the workbench for development, again and again; done after the first time. */
function keepBuilding(): Promise<void> {
  return new Promise((resolve) => {
    watch("workbench", (problems) => {
      console.log(problems ?? "Built. Reload the page to see it.");
      resolve();
    });
  });
}

/** `npm start`: builds the workbench, serves it and shows it. `npm run dev`, with `--watch`, builds it again after each change. */
runTool(async () => {
  const { values } = parseArgs({ options: { watch: { type: "boolean", default: false } } });
  const wanted = chosenPort(process.env.PORT);
  // The port first: who has to choose another one need not wait for the build to hear of it.
  const server = createStaticServer({ "/": page(workbenchFolder) });
  const port = await listen(server, wanted ?? usualPort, wanted === undefined ? 20 : 1).catch(
    (error: unknown) => fail(`${messageOf(error)} Set PORT to another one.`),
  );
  console.log("Building the workbench, which takes half a minute the first time…");
  await (values.watch ? keepBuilding() : bundle("workbench"));
  const address = `http://${host}:${port}/`;
  console.log(`AEC workbench: ${address}   (Ctrl+C stops it)`);
  if (hasDesktop()) {
    const { default: open } = await import("open");
    // A browser that does not open is no failure: the address is on the screen.
    await open(address).catch(() => undefined);
  }
});
