import type { Machine } from "../../src/tools/sideload";
import { sideload } from "../../src/tools/sideload";

/** A machine that notes what is done to it. */
function machineOf(platform: NodeJS.Platform, { certified = true, fails = "never" } = {}) {
  const done: string[] = [];
  const machine: Machine = {
    platform,
    npx: (args) => {
      done.push(args.slice(1).join(" "));
      return Promise.resolve(args.join(" ").includes(fails) ? 1 : 0);
    },
    serve: () => {
      done.push("serve");
      return Promise.resolve(certified);
    },
    say: (text) => done.push(text),
    stopped: Promise.resolve(),
  };
  return { machine, done };
}

test.each(["win32", "darwin"] as const)(
  "on %s the add-in is certified, served, put into Excel, and taken out at the end",
  async (platform) => {
    const { machine, done } = machineOf(platform);
    await sideload(machine);
    expect(done).toEqual([
      expect.stringMatching(/^office-addin-dev-certs@[\d.]+ install$/),
      "serve",
      expect.stringMatching(
        /^office-addin-debugging@[\d.]+ start dist\/manifest\.xml desktop --app excel --no-debug/,
      ),
      expect.stringContaining("Ctrl+C"),
      expect.stringMatching(/^office-addin-debugging@[\d.]+ stop dist\/manifest\.xml$/),
    ]);
  },
);

test("what one of Microsoft's tools cannot do ends it, with the command to look into", async () => {
  const { machine, done } = machineOf("win32", { fails: "install" });
  await expect(sideload(machine)).rejects.toThrow(/npx office-addin-dev-certs.*code 1/);
  expect(done).not.toContain("serve");
});

test("on Linux a browser may use what is served, and is told how", async () => {
  const { machine, done } = machineOf("linux");
  await sideload(machine);
  expect(done).toEqual(["serve", expect.stringMatching(/Upload My Add-in.*dist\/manifest\.xml/)]);
});

test("on Linux without a certificate every other way is named", async () => {
  const { machine } = machineOf("linux", { certified: false });
  const advice = sideload(machine);
  for (const way of ["npm start", "office-addin-dev-certs", "npm run build -- --base"]) {
    await expect(advice).rejects.toThrow(way);
  }
});
