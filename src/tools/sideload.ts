/** Microsoft's tools, fetched when they are needed: one compiles on install, which not every machine can. */
const certificates = "office-addin-dev-certs@3.0.0";
const debugging = "office-addin-debugging@7.0.0";

/** From the repository's folder, so that no blank in its own path is anybody's business. */
const manifest = "dist/manifest.xml";

/** What sideloading does to the machine. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  /** Runs a command of an npm package, and gives its exit code. */
  npx(args: readonly string[]): Promise<number>;
  /** Serves dist/ where the manifest says that it is; false while there is no certificate for it. */
  serve(): Promise<boolean>;
  say(text: string): void;
  /** Done when the user has had enough. */
  readonly stopped: Promise<void>;
}

const upload =
  "In Excel on the web: Home, Add-ins, More Add-ins, My Add-ins, Upload My Add-in, and choose dist/manifest.xml.";

async function run(machine: Machine, what: string, args: readonly string[]): Promise<void> {
  const code = await machine.npx(["--yes", ...args]);
  if (code !== 0) throw new Error(`${what} failed: npx ${args.join(" ")} ended with code ${code}.`);
}

/** Excel itself runs on Windows and Mac: there the add-in is put into it, and taken out again at the end. */
async function onDesktop(machine: Machine): Promise<void> {
  // Does nothing while the certificate of this machine is valid, and asks before it adds one.
  await run(machine, "Making this machine's certificate", [certificates, "install"]);
  if (!(await machine.serve())) throw new Error("There is no certificate for https://localhost.");
  await run(machine, "Opening Excel with the add-in", [
    ...[debugging, "start", manifest, "desktop"],
    ...["--app", "excel", "--no-debug", "--no-live-reload"],
  ]);
  machine.say("Excel opens with the add-in.   (Ctrl+C stops it and takes it out of Excel)");
  await machine.stopped;
  await run(machine, "Taking the add-in out of Excel", [debugging, "stop", manifest]);
}

/** Elsewhere there is Excel on the web, in a browser that trusts this machine. */
async function inBrowser(machine: Machine): Promise<void> {
  if (!(await machine.serve())) {
    throw new Error(
      [
        "Excel does not run on this system. You can:",
        "- try everything in the workbench, a spreadsheet in your browser: npm start",
        `- use Excel on the web: run "npx ${certificates} install" once so that your browser trusts this machine, then this again`,
        "- use any computer: npm run build -- --base https://your.host/aec/, put dist/ there, and upload dist/manifest.xml in Excel",
      ].join("\n"),
    );
  }
  machine.say(`Excel does not run on this system. ${upload}   (Ctrl+C stops serving)`);
  await machine.stopped;
}

/** Puts the add-in into the Excel of this machine. */
export function sideload(machine: Machine): Promise<void> {
  const hasExcel = machine.platform === "win32" || machine.platform === "darwin";
  return hasExcel ? onDesktop(machine) : inBrowser(machine);
}
